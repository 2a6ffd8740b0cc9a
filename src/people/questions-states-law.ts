/**
 * Questions about the two states that no act in this case can alter: their law, their treaties, war, and what the
 * receiving state charges or requests.
 */
import type { PathOf, QuestionsOn } from './fact-question.ts';
import type { states } from './facts.ts';

export const LAW_OF_STATES_QUESTIONS = {
  'states.sentencingStateStatute': {
    ask: {
      en: 'Does the law of that federal state, province or canton allow it to consent to such transfers?',
      es: '¿Permite la ley de ese estado federado, provincia o cantón consentir tales traslados?',
    },
    hint: {
      en: 'Only where the court is not a national or federal one. The text of the statute shows it.',
      es: 'Solo cuando el tribunal no es nacional ni federal. Lo acredita el texto de la ley.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'states',
  },
  'states.courtReviewAvailable': {
    ask: {
      en: 'Can a court review, at any time while it lasts, whether the detention is lawful?',
      es: '¿Puede un tribunal revisar, en cualquier momento mientras dure, si la detención es legal?',
    },
    hint: {
      en: 'A review such as habeas corpus that is open to the person in law and in practice.',
      es: 'Una revisión como el hábeas corpus, accesible a la persona en la ley y en la práctica.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'states',
  },
  'states.contraryToReceivingLaw': {
    ask: {
      en: 'Would carrying out the sentence be contrary to the receiving state’s law?',
      es: '¿Sería contrario a la ley del Estado receptor ejecutar la pena?',
    },
    hint: {
      en: 'For example a kind or length of sentence that its constitution forbids.',
      es: 'Por ejemplo, una clase o duración de pena que prohíbe su constitución.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'states',
  },
  'states.warDeclared': {
    ask: {
      en: 'Has the sending state declared war on the nation named?',
      es: '¿Ha declarado el Estado que envía la guerra a la nación señalada?',
    },
    hint: {
      en: 'A formal declaration by the competent body: in the United States, by Congress.',
      es: 'Una declaración formal del órgano competente: en los Estados Unidos, el Congreso.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'states',
  },
  'states.invasionByForeignNation': {
    ask: {
      en: 'Has a foreign nation or government carried out, attempted or threatened an invasion or predatory incursion?',
      es: '¿Una nación o un gobierno extranjero ha realizado o intentado una invasión o incursión depredadora, o ha amenazado con ella?',
    },
    hint: {
      en: 'By a nation or government, against the sending state’s territory. Crime or migration is not one. A court’s ruling shows it.',
      es: 'Por una nación o un gobierno, contra el territorio del Estado que envía. La delincuencia o la migración no lo son. Lo acredita una resolución judicial.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'states',
  },
  'states.proclamationIssued': {
    ask: {
      en: 'Has the head of state publicly proclaimed that war or invasion?',
      es: '¿Ha proclamado públicamente la jefatura del Estado esa guerra o invasión?',
    },
    hint: {
      en: 'In the United States, a proclamation of the President as published.',
      es: 'En los Estados Unidos, una proclamación del Presidente tal como se publicó.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'states',
  },
  'states.enemyNation': {
    ask: { en: 'Which nation does that proclamation name?', es: '¿Qué nación señala esa proclamación?' },
    burden: 'sending-state',
    changeable: false,
    section: 'states',
  },
  'states.receivingStateCharges': {
    ask: {
      en: 'Has the receiving state charged or convicted the person for an offence against its own law?',
      es: '¿Ha acusado formalmente o condenado el Estado receptor a la persona por un delito contra su propia ley?',
    },
    hint: {
      en: 'A charge before its court, or its court’s judgment. A suspicion or an inquiry is not a charge.',
      es: 'Un cargo ante su tribunal o una sentencia de este. Una sospecha o una investigación no es un cargo.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'states',
  },
  'states.extraditionRequested': {
    ask: {
      en: 'Has the receiving state requested the person’s extradition?',
      es: '¿Ha solicitado el Estado receptor la extradición de la persona?',
    },
    hint: {
      en: 'A formal request with its documents. A statement of interest is not one.',
      es: 'Una solicitud formal con sus documentos. Una manifestación de interés no lo es.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'states',
  },
  'states.munafCircumstances': {
    ask: {
      en: 'Are all eight circumstances of Munaf v. Geren present together?',
      es: '¿Se dan juntas las ocho circunstancias del caso Munaf contra Geren?',
    },
    hint: {
      en: 'The person went there freely; is in that state’s territory; it is an ally; US troops hold the person; during hostilities; which involve US troops; the state prosecutes for a crime there; and the State Department has found its prisons acceptable. Answer no for a person held for the sending state’s own sentence.',
      es: 'La persona fue allí libremente; está en el territorio de ese Estado; este es aliado; la retienen tropas estadounidenses; durante hostilidades; en las que participan esas tropas; el Estado la procesa por un delito cometido allí; y el Departamento de Estado ha considerado aceptables sus prisiones. Responda que no si la persona está detenida por una pena del propio Estado que envía.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'states',
  },
  'states.boundBy': {
    ask: {
      en: 'Which of these treaties and protocols bind the two states?',
      es: '¿Cuáles de estos tratados y protocolos obligan a los dos Estados?',
    },
    hint: {
      en: 'Only where the table of parties does not say. The depositary’s list of ratifications and declarations shows it.',
      es: 'Solo cuando no lo indique la tabla de Estados parte. Lo acredita la lista de ratificaciones y declaraciones del depositario.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'states',
  },
} satisfies Partial<QuestionsOn<PathOf<typeof states>>>;
