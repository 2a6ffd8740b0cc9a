/**
 * Questions about the person's own consent: whether it was given, freely and with knowledge, and how it was verified.
 * Nobody may press for an answer.
 */
import type { PathOf, QuestionsOn } from './fact-question.ts';
import type { consent } from './facts.ts';

export const CONSENT_QUESTIONS = {
  'consent.given': {
    ask: {
      en: 'Has the person consented to being sent?',
      es: '¿Ha dado la persona su consentimiento para ser enviada?',
    },
    hint: {
      en: 'Only the person decides, freely. Silence is not consent, and nobody may press for it.',
      es: 'Solo decide la persona, con libertad. El silencio no es consentimiento y nadie puede presionarla para que lo dé.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'consent',
  },
  'consent.withdrawnOn': {
    ask: {
      en: 'On what date did the person withdraw consent?',
      es: '¿En qué fecha retiró la persona su consentimiento?',
    },
    hint: {
      en: 'Leave it empty if the person has not withdrawn it.',
      es: 'Déjelo en blanco si la persona no lo ha retirado.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'consent',
  },
  'consent.withdrawn': {
    ask: { en: 'Has the person withdrawn consent?', es: '¿Ha retirado la persona su consentimiento?' },
    hint: {
      en: 'In any words and to any official. If in doubt, ask the person or their counsel.',
      es: 'Con cualquier expresión y ante cualquier autoridad. En caso de duda, pregunte a la persona o a su defensa.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'consent',
  },
  'consent.verifiedBy': {
    ask: {
      en: 'Who verified that the consent is free and informed?',
      es: '¿Quién verificó que el consentimiento es libre e informado?',
    },
    hint: {
      en: 'The record of the hearing names the officer. Choose none if nobody has.',
      es: 'El acta de la audiencia indica la autoridad. Elija «nadie» si no se ha verificado.',
    },
    burden: 'authority',
    changeable: true,
    section: 'consent',
  },
  'consent.verifiedOn': {
    ask: { en: 'On what date was the consent verified?', es: '¿En qué fecha se verificó el consentimiento?' },
    hint: { en: 'The date of the hearing.', es: 'La fecha de la audiencia.' },
    burden: 'authority',
    changeable: true,
    section: 'consent',
  },
  'consent.recorded': {
    ask: {
      en: 'Was the consent hearing recorded word for word?',
      es: '¿Se registró íntegramente la audiencia sobre el consentimiento?',
    },
    hint: {
      en: 'By a court reporter or by a sound recording.',
      es: 'Mediante taquigrafía judicial o grabación de sonido.',
    },
    burden: 'authority',
    changeable: true,
    section: 'consent',
  },
  'consent.counsel': {
    ask: {
      en: 'Did the person have counsel when deciding on consent?',
      es: '¿Contó la persona con asistencia letrada al decidir sobre el consentimiento?',
    },
    hint: {
      en: 'Waived means that the person was told of the right to counsel, at no cost if need be, and knowingly gave it up.',
      es: '«Renunció» significa que se le informó del derecho a tener defensa, gratuita si fuera necesario, y que renunció a ella con conocimiento.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'consent',
  },
  'consent.language': {
    ask: {
      en: 'In which language was consent asked for and given?',
      es: '¿En qué idioma se pidió y se dio el consentimiento?',
    },
    hint: {
      en: 'Where an interpreter helped, the language of the interpretation.',
      es: 'Si hubo intérprete, el idioma de la interpretación.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'consent',
  },
  'consent.languageUnderstood': {
    ask: { en: 'Does the person understand that language?', es: '¿Comprende la persona ese idioma?' },
    hint: {
      en: 'Ask the person. To get by in a language is not enough to understand a legal decision.',
      es: 'Pregunte a la persona. Defenderse en un idioma no basta para comprender una decisión jurídica.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'consent',
  },
  'consent.understood.courts': {
    ask: {
      en: 'Does the person understand and accept that only the sending state’s courts can change the conviction or the sentence?',
      es: '¿Comprende y acepta la persona que solo los tribunales del Estado que envía pueden modificar la condena o la pena?',
    },
    burden: 'authority',
    changeable: true,
    section: 'consent',
  },
  'consent.understood.law': {
    ask: {
      en: 'Does the person understand and accept that the sentence will be served under the receiving state’s law, which may change?',
      es: '¿Comprende y acepta la persona que la pena se cumplirá conforme a la ley del Estado receptor, que puede cambiar?',
    },
    burden: 'authority',
    changeable: true,
    section: 'consent',
  },
  'consent.understood.return': {
    ask: {
      en: 'Does the person understand and accept that they may be returned to finish the sentence if a court there finds the transfer unlawful?',
      es: '¿Comprende y acepta la persona que puede ser devuelta para terminar de cumplir la pena si un tribunal de allí declara ilegal el traslado?',
    },
    burden: 'authority',
    changeable: true,
    section: 'consent',
  },
  'consent.understood.irrevocable': {
    ask: {
      en: 'Does the person understand and accept that consent cannot be taken back once it has been verified?',
      es: '¿Comprende y acepta la persona que el consentimiento no puede retirarse una vez verificado?',
    },
    burden: 'authority',
    changeable: true,
    section: 'consent',
  },
  'consent.improperInducement': {
    ask: {
      en: 'Were promises, threats or other improper pressure used to obtain consent?',
      es: '¿Se usaron promesas, amenazas u otra presión indebida para obtener el consentimiento?',
    },
    hint: {
      en: 'The verifying officer asks the person in private. Better or worse treatment made to depend on consent counts.',
      es: 'La autoridad verificadora lo pregunta a la persona en privado. Cuenta también condicionar un trato mejor o peor al consentimiento.',
    },
    burden: 'authority',
    changeable: false,
    section: 'consent',
  },
  'consent.formSigned': {
    ask: {
      en: 'Has the person signed the consent form that the sending state’s law prescribes?',
      es: '¿Ha firmado la persona el formulario de consentimiento que prescribe la ley del Estado que envía?',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'consent',
  },
  'consent.informedBeforehand': {
    ask: {
      en: 'Was the person told of the legal consequences before consenting?',
      es: '¿Se informó a la persona de las consecuencias jurídicas antes de que diera su consentimiento?',
    },
    hint: {
      en: 'The written information, with the person’s receipt, shows it.',
      es: 'Lo acredita la información escrita con la constancia de recepción de la persona.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'consent',
  },
  'consent.substitute': {
    ask: {
      en: 'Who, if anyone, consented in the person’s place?',
      es: '¿Quién consintió en lugar de la persona, si alguien lo hizo?',
    },
    hint: {
      en: 'Only where the person is under 18 or is unable to decide.',
      es: 'Solo cuando la persona es menor de 18 años o no está en condiciones de decidir.',
    },
    burden: 'authority',
    changeable: true,
    section: 'consent',
  },
  'consent.opinionRecorded': {
    ask: {
      en: 'Has the person’s own opinion on being sent been heard and recorded?',
      es: '¿Se ha oído y registrado la opinión de la propia persona sobre su envío?',
    },
    hint: {
      en: 'Some instruments allow sending without consent, but never without hearing the person. The written declaration shows it.',
      es: 'Algunos instrumentos permiten el envío sin consentimiento, pero nunca sin oír a la persona. Lo acredita la declaración escrita.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'consent',
  },
} satisfies QuestionsOn<PathOf<typeof consent>>;
