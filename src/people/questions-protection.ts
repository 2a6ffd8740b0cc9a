/**
 * Questions about protection from being sent, about notice, and about fear. Protection and fear are never offered as
 * a change; notice may be.
 */
import type { PathOf, QuestionsOn } from './fact-question.ts';
import type { fear, notice, protection } from './facts.ts';

export const PROTECTION_QUESTIONS = {
  'protection.withholding': {
    ask: {
      en: 'To which countries does a standing order forbid removal because life or freedom would be threatened there?',
      es: '¿A qué países prohíbe una orden vigente la expulsión porque allí peligrarían la vida o la libertad?',
    },
    hint: {
      en: 'Withholding of removal that stands on the day, its exceptions already decided. The immigration judge’s order shows it.',
      es: 'Suspensión de la expulsión (withholding of removal) vigente ese día, con sus excepciones ya resueltas. Lo acredita la orden del juez de inmigración.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'protection',
  },
  'protection.catDeferral': {
    ask: {
      en: 'To which countries is removal deferred under the Convention against Torture?',
      es: '¿A qué países está aplazada la expulsión en virtud de la Convención contra la Tortura?',
    },
    hint: {
      en: 'A deferral that stands on the day. The immigration judge’s order shows it.',
      es: 'Un aplazamiento vigente ese día. Lo acredita la orden del juez de inmigración.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'protection',
  },
  'protection.refugeeOf': {
    ask: {
      en: 'From which countries has the person been recognised as a refugee?',
      es: '¿Respecto de qué países se ha reconocido a la persona como refugiada?',
    },
    hint: {
      en: 'The countries of feared persecution. Any state’s or UNHCR’s recognition shows it.',
      es: 'Los países donde se teme persecución. Lo acredita el reconocimiento de cualquier Estado o del ACNUR.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'protection',
  },
  'protection.asylumPending': {
    ask: {
      en: 'Is an application for asylum or other protection pending?',
      es: '¿Hay pendiente una solicitud de asilo o de otra protección?',
    },
    hint: {
      en: 'An application filed and not finally decided, appeals included. The person, counsel or the asylum authority can confirm it.',
      es: 'Una solicitud presentada y no resuelta en definitiva, recursos incluidos. Pueden confirmarlo la persona, su defensa o la autoridad de asilo.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'protection',
  },
  'notice.given': {
    ask: {
      en: 'Has the person been given written notice that they are to be sent, and where?',
      es: '¿Se ha notificado por escrito a la persona que será enviada y adónde?',
    },
    hint: {
      en: 'The notice itself, with the person’s receipt or the server’s record, shows it.',
      es: 'Lo acredita la propia notificación, con el acuse de recibo de la persona o la constancia de entrega.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'notice',
  },
  'notice.servedAt': {
    ask: {
      en: 'On what date and at what time was the notice handed to the person?',
      es: '¿En qué fecha y a qué hora se entregó la notificación a la persona?',
    },
    hint: {
      en: 'With the time zone, since the hours until departure count.',
      es: 'Con el huso horario, porque cuentan las horas hasta la salida.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'notice',
  },
  'notice.departureAt': {
    ask: {
      en: 'On what date and at what time is the person to leave?',
      es: '¿En qué fecha y a qué hora está prevista la salida de la persona?',
    },
    hint: {
      en: 'The first moment at which the person could be taken away; with the time zone.',
      es: 'El primer momento en que la persona podría ser llevada; con el huso horario.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'notice',
  },
  'notice.language': {
    ask: { en: 'In which language was the notice given?', es: '¿En qué idioma se hizo la notificación?' },
    burden: 'sending-state',
    changeable: true,
    section: 'notice',
  },
  'notice.languageUnderstood': {
    ask: {
      en: 'Does the person understand the language of the notice?',
      es: '¿Comprende la persona el idioma de la notificación?',
    },
    hint: {
      en: 'Ask the person, through an interpreter if need be.',
      es: 'Pregunte a la persona, por medio de intérprete si es necesario.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'notice',
  },
  'notice.howToContest': {
    ask: {
      en: 'Did the notice say how, where and by when to contest the decision?',
      es: '¿Indicaba la notificación cómo, dónde y en qué plazo impugnar la decisión?',
    },
    hint: {
      en: 'It must be enough to reach counsel and ask a court for review before departure.',
      es: 'Debe bastar para comunicarse con la defensa y pedir la revisión de un tribunal antes de la salida.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'notice',
  },
  'notice.consulTold': {
    ask: {
      en: 'Has the consulate of the person’s state been told?',
      es: '¿Se ha avisado al consulado del Estado de la persona?',
    },
    hint: {
      en: 'The person must be told of the right without delay and decides. Never tell the consulate of a state that the person fears against their will.',
      es: 'Debe informarse sin demora a la persona de este derecho, y ella decide. No avise nunca contra su voluntad al consulado de un Estado al que teme.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'notice',
  },
  'fear.expressed': {
    ask: {
      en: 'Has the person said that they fear being sent to the receiving state?',
      es: '¿Ha manifestado la persona temor de ser enviada al Estado receptor?',
    },
    hint: {
      en: 'In any words, to anyone in authority, at any time. No form is needed.',
      es: 'Con cualquier expresión, ante cualquier autoridad y en cualquier momento. No se exige ningún formulario.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'fear',
  },
  'fear.screened': {
    ask: {
      en: 'Has an authority examined that fear individually?',
      es: '¿Ha examinado una autoridad ese temor de forma individual?',
    },
    hint: {
      en: 'An interview of this person by someone competent, in a language they understand, with a written decision.',
      es: 'Una entrevista a esta persona por personal competente, en un idioma que comprenda y con una decisión por escrito.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'fear',
  },
  'fear.tortureMoreLikelyThanNot': {
    ask: {
      en: 'Is it more likely than not that the person would be tortured in the receiving state?',
      es: '¿Es más probable que improbable que la persona sea torturada en el Estado receptor?',
    },
    hint: {
      en: 'Torture by officials, or to which they consent or turn a blind eye. The decision of the court or judge who examined it shows it.',
      es: 'Tortura por parte de funcionarios, o que estos consientan o toleren. Lo acredita la decisión del tribunal o juez que lo examinó.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'fear',
  },
  'fear.substantialGrounds': {
    ask: {
      en: 'Are there substantial grounds for believing that the person would be in danger of torture or ill-treatment there?',
      es: '¿Hay motivos fundados para creer que la persona correría allí peligro de tortura o de malos tratos?',
    },
    hint: {
      en: 'The person’s own situation and the general situation both count: reports of UN bodies, courts and monitors, and what happened to others.',
      es: 'Cuentan tanto la situación de la persona como la general: informes de órganos de la ONU, tribunales y órganos de vigilancia, y lo ocurrido a otras personas.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'fear',
  },
} satisfies QuestionsOn<PathOf<typeof protection> | PathOf<typeof notice> | PathOf<typeof fear>>;
