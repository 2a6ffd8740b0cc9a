/**
 * Questions about what is proposed, about detention without conviction and the security class, and about findings
 * on file.
 */
import type { PathOf, QuestionsOn } from './fact-question.ts';
import type { detention, findings, proposal, security } from './facts.ts';

export const PROPOSAL_QUESTIONS = {
  'proposal.agreement': {
    ask: {
      en: 'Under which agreement is the person to be sent?',
      es: '¿En virtud de qué acuerdo se enviaría a la persona?',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'proposal',
  },
  'proposal.mode': {
    ask: { en: 'In what way is the person to be sent?', es: '¿De qué modo se enviaría a la persona?' },
    hint: {
      en: 'To serve the sentence abroad, to a rented prison, by removal, by extradition, and so on. Each has its own law.',
      es: 'Para cumplir la pena en el extranjero, a una prisión alquilada, por expulsión, por extradición, etc. Cada modo tiene su propia ley.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'proposal',
  },
  'proposal.sendingState': {
    ask: { en: 'Which state would send the person?', es: '¿Qué Estado enviaría a la persona?' },
    burden: 'sending-state',
    changeable: false,
    section: 'proposal',
  },
  'proposal.receivingState': {
    ask: { en: 'Which state would receive the person?', es: '¿Qué Estado recibiría a la persona?' },
    burden: 'sending-state',
    changeable: false,
    section: 'proposal',
  },
  'proposal.facility': {
    ask: {
      en: 'To which prison or other place of detention would the person be sent?',
      es: '¿A qué centro penitenciario u otro lugar de detención se enviaría a la persona?',
    },
    hint: {
      en: 'The place’s identifier, or “none” where it is known that no place of detention awaits the person.',
      es: 'El identificador del lugar, o «none» si se sabe que no espera a la persona ningún lugar de detención.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'proposal',
  },
  'proposal.requestedOn': {
    ask: { en: 'On what date was the request made?', es: '¿En qué fecha se formuló la solicitud?' },
    hint: {
      en: 'The date of the request between the two states.',
      es: 'La fecha de la solicitud entre los dos Estados.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'proposal',
  },
  'proposal.receivedOn': {
    ask: { en: 'On what date was the request received?', es: '¿En qué fecha se recibió la solicitud?' },
    hint: {
      en: 'The acknowledgement of receipt, or the entry stamp, shows it.',
      es: 'Lo acredita el acuse de recibo o el sello de entrada.',
    },
    burden: 'receiving-state',
    changeable: true,
    section: 'proposal',
  },
  'proposal.decidedOn': {
    ask: { en: 'On what date is the decision taken?', es: '¿En qué fecha se toma la decisión?' },
    hint: {
      en: 'The law and the agreement in force on that day apply.',
      es: 'Se aplican la ley y el acuerdo vigentes ese día.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'proposal',
  },
  'proposal.departureOn': {
    ask: { en: 'On what date would the person leave?', es: '¿En qué fecha saldría la persona?' },
    burden: 'sending-state',
    changeable: true,
    section: 'proposal',
  },
  'proposal.handoverOn': {
    ask: {
      en: 'On what date would custody pass to the receiving state?',
      es: '¿En qué fecha pasaría la custodia al Estado receptor?',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'proposal',
  },
} satisfies QuestionsOn<PathOf<typeof proposal>>;

export const DETENTION_QUESTIONS = {
  'detention.kind': {
    ask: {
      en: 'On what footing is the person held without a conviction?',
      es: '¿A qué título está detenida la persona sin condena?',
    },
    hint: {
      en: 'Only for a person held by a court’s order without conviction: on remand before trial, or as a preventive measure.',
      es: 'Solo para personas detenidas por orden judicial sin condena: en prisión provisional antes del juicio o como medida preventiva.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'detention',
  },
  'detention.orderedByCourt': {
    ask: { en: 'Did a court order this detention?', es: '¿Ordenó un tribunal esta detención?' },
    hint: {
      en: 'The court’s written order shows it. An order by the police or a ministry is not one.',
      es: 'Lo acredita la orden judicial por escrito. No basta una orden de la policía o de un ministerio.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'detention',
  },
  'detention.country': {
    ask: { en: 'In which country is the person detained?', es: '¿En qué país está detenida la persona?' },
    burden: 'sending-state',
    changeable: false,
    section: 'detention',
  },
  'security.class': {
    ask: {
      en: 'Which security class has the sending state given the person?',
      es: '¿Qué nivel de seguridad ha asignado a la persona el Estado que envía?',
    },
    hint: {
      en: 'On the sending state’s own scale. The placement decision shows it.',
      es: 'Según la escala propia del Estado que envía. Lo acredita la decisión de clasificación.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'detention',
  },
  'security.withinPlaceLevel': {
    ask: {
      en: 'Is the person’s security class within the level of the proposed place?',
      es: '¿Se ajusta el nivel de seguridad de la persona al del lugar propuesto?',
    },
    hint: {
      en: 'Whether the risk of escape or to society, as the services of both states assessed it, does not exceed what the place is built for.',
      es: 'Si el riesgo de fuga o para la sociedad, según lo evaluaron los servicios de ambos Estados, no supera aquel para el que el lugar está preparado.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'detention',
  },
} satisfies QuestionsOn<PathOf<typeof detention> | PathOf<typeof security>>;

export const RECORDED_FINDINGS_QUESTIONS = {
  findings: {
    ask: {
      en: 'Which reasoned decisions of authorities are on file?',
      es: '¿Qué decisiones motivadas de autoridades constan en el expediente?',
    },
    hint: {
      en: 'Record for each the question, the authority, the date, the answer and the document with the reasons.',
      es: 'Registre de cada una la cuestión, la autoridad, la fecha, la respuesta y el documento con los motivos.',
    },
    burden: 'authority',
    changeable: false,
    section: 'findings',
  },
} satisfies QuestionsOn<(typeof findings)['path']>;
