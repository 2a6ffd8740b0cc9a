/**
 * Questions about an assurance that the receiving state gives on treatment: the eleven factors of Othman (Abu Qatada)
 * v. the United Kingdom, then the findings on them. They bear on protection from ill-treatment: none is ever offered
 * as a change.
 */
import type { PathOf, QuestionsOn } from './fact-question.ts';
import type { assurance } from './facts.ts';

export const ASSURANCE_QUESTIONS = {
  'assurance.given': {
    ask: {
      en: 'Has the receiving state given an assurance on how the person will be treated?',
      es: '¿Ha dado el Estado receptor garantías sobre el trato que recibirá la persona?',
    },
    hint: {
      en: 'A written promise about this person. The note or letter itself shows it.',
      es: 'Un compromiso por escrito sobre esta persona. Lo acredita la propia nota o carta.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'assurance',
  },
  'assurance.disclosed': {
    ask: {
      en: 'Have the terms of the assurance been disclosed to the person and the court?',
      es: '¿Se han dado a conocer a la persona y al tribunal los términos de las garantías?',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'assurance',
  },
  'assurance.specific': {
    ask: {
      en: 'Is the assurance specific, rather than general and vague?',
      es: '¿Son las garantías concretas y no generales o vagas?',
    },
    hint: {
      en: 'It names the person, the place of detention and the treatment promised.',
      es: 'Nombran a la persona, el lugar de detención y el trato prometido.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'assurance',
  },
  'assurance.binding': {
    ask: {
      en: 'Can whoever gave the assurance bind the receiving state?',
      es: '¿Puede quien dio las garantías obligar al Estado receptor?',
    },
    hint: {
      en: 'For example the head of state or government, the foreign minister, or a minister with that power.',
      es: 'Por ejemplo, la jefatura del Estado o del Gobierno, el ministerio de relaciones exteriores o quien tenga esa facultad.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'assurance',
  },
  'assurance.localBodiesBound': {
    ask: {
      en: 'Can the central government be expected to make local bodies keep the assurance?',
      es: '¿Cabe esperar que el gobierno central haga cumplir las garantías a los órganos locales?',
    },
    hint: {
      en: 'For example the prison, the police and the regional authorities.',
      es: 'Por ejemplo, el centro penitenciario, la policía y las autoridades regionales.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'assurance',
  },
  'assurance.illegalInReceivingState': {
    ask: {
      en: 'Is the treatment that is feared illegal in the receiving state?',
      es: '¿Es ilegal en el Estado receptor el trato que se teme?',
    },
    hint: { en: 'The text of its law shows it.', es: 'Lo acredita el texto de su ley.' },
    burden: 'receiving-state',
    changeable: false,
    section: 'assurance',
  },
  'assurance.contractingState': {
    ask: {
      en: 'Was the assurance given by a state party to the European Convention on Human Rights?',
      es: '¿Dio las garantías un Estado parte en el Convenio Europeo de Derechos Humanos?',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'assurance',
  },
  'assurance.longRelations': {
    ask: {
      en: 'Have the two states long and strong relations in which such assurances were kept?',
      es: '¿Tienen los dos Estados relaciones largas y sólidas en las que se han respetado tales garantías?',
    },
    hint: {
      en: 'Earlier assurances and whether they were kept.',
      es: 'Garantías anteriores y si se cumplieron.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'assurance',
  },
  'assurance.verifiable': {
    ask: {
      en: 'Can compliance be verified, with free access for monitors and the person’s lawyers?',
      es: '¿Puede verificarse el cumplimiento, con libre acceso de observadores y de la defensa de la persona?',
    },
    hint: {
      en: 'Diplomats or other monitors who may visit without hindrance and speak with the person alone.',
      es: 'Diplomáticos u otros observadores que puedan visitarla sin trabas y hablar a solas con ella.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'assurance',
  },
  'assurance.protectionEffective': {
    ask: {
      en: 'Does the receiving state protect effectively against torture, and investigate and punish it?',
      es: '¿Protege eficazmente el Estado receptor contra la tortura, y la investiga y sanciona?',
    },
    hint: {
      en: 'Whether it works with international monitors, investigates complaints and punishes those responsible.',
      es: 'Si coopera con los mecanismos internacionales de vigilancia, investiga las denuncias y sanciona a los responsables.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'assurance',
  },
  'assurance.illTreatedBefore': {
    ask: {
      en: 'Has the person been ill-treated in the receiving state before?',
      es: '¿Ha sufrido antes la persona malos tratos en el Estado receptor?',
    },
    hint: {
      en: 'The person’s own account counts, as do medical reports and decisions.',
      es: 'Cuenta el relato de la propia persona, así como los informes médicos y las resoluciones.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'assurance',
  },
  'assurance.courtReviewed': {
    ask: {
      en: 'Have the sending state’s courts examined whether the assurance is reliable?',
      es: '¿Han examinado los tribunales del Estado que envía si las garantías son fiables?',
    },
    hint: { en: 'The court’s decision shows it.', es: 'Lo acredita la resolución judicial.' },
    burden: 'sending-state',
    changeable: false,
    section: 'assurance',
  },
  'assurance.finding.by': {
    ask: {
      en: 'Which court or authority decided whether the assurance is sufficient?',
      es: '¿Qué tribunal o autoridad decidió si las garantías son suficientes?',
    },
    burden: 'authority',
    changeable: false,
    section: 'assurance',
  },
  'assurance.finding.sufficient': {
    ask: {
      en: 'Did that court or authority find the assurance sufficient?',
      es: '¿Consideró suficientes las garantías ese tribunal o autoridad?',
    },
    hint: {
      en: 'The decision with its reasons shows it. Without a decision, leave it unknown.',
      es: 'Lo acredita la decisión motivada. Si no hay decisión, déjelo sin respuesta.',
    },
    burden: 'authority',
    changeable: false,
    section: 'assurance',
  },
  'assurance.reliableFindingByAg': {
    ask: {
      en: 'Has the US Attorney General or the Secretary of Homeland Security found the assurance sufficiently reliable?',
      es: '¿Han considerado la Fiscalía General o la Secretaría de Seguridad Nacional de los Estados Unidos que las garantías son suficientemente fiables?',
    },
    hint: {
      en: 'After consulting the Secretary of State, and for this person. The written determination shows it.',
      es: 'Previa consulta con la Secretaría de Estado y respecto de esta persona. Lo acredita la determinación por escrito.',
    },
    burden: 'authority',
    changeable: false,
    section: 'assurance',
  },
} satisfies QuestionsOn<PathOf<typeof assurance>>;
