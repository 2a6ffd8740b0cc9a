/** Questions about the sentence that the court imposed, and about any other sentences still to be served. */
import type { PathOf, QuestionsOn } from './fact-question.ts';
import type { sentence } from './facts.ts';

export const SENTENCE_QUESTIONS = {
  'sentence.type': {
    ask: { en: 'What kind of sentence did the court impose?', es: '¿Qué clase de pena impuso el tribunal?' },
    hint: {
      en: 'A fixed term, life, a term without a fixed end, death, or preventive detention. The judgment states it.',
      es: 'De duración fija, perpetua, sin término fijo, de muerte o internamiento de seguridad. Lo indica la sentencia.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'sentence',
  },
  'sentence.imposed': {
    ask: { en: 'How long is the sentence that the court imposed?', es: '¿Cuánto dura la pena que impuso el tribunal?' },
    hint: {
      en: 'In years, months and days as in the judgment, with nothing taken off.',
      es: 'En años, meses y días, tal como figura en la sentencia y sin descuento alguno.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'sentence',
  },
  'sentence.start': {
    ask: { en: 'On what date did the sentence begin to run?', es: '¿En qué fecha comenzó a correr la pena?' },
    hint: {
      en: 'The sentence computation sheet shows it.',
      es: 'Lo indica la hoja de cómputo de la pena.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'sentence',
  },
  'sentence.lastDay': {
    ask: {
      en: 'What is the last day of the whole term, leaving early release aside?',
      es: '¿Cuál es el último día de la pena completa, sin contar la libertad anticipada?',
    },
    hint: {
      en: 'The sentence computation sheet shows it. Do not give the expected date of release.',
      es: 'Lo indica la hoja de cómputo de la pena. No indique la fecha prevista de liberación.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'sentence',
  },
  'sentence.releaseOn': {
    ask: {
      en: 'On what day will the person be released, as computed under the law that governs release?',
      es: '¿Qué día será puesta en libertad la persona, según el cómputo conforme al derecho que rige la liberación?',
    },
    hint: {
      en: 'The expected day of liberty on the sentence computation sheet, early release included where it is due.',
      es: 'El día previsto de libertad en la hoja de cómputo de la pena, con la libertad anticipada que corresponda.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'sentence',
  },
  'sentence.priorCustodyDays': {
    ask: {
      en: 'How many days of custody before the sentence count towards it?',
      es: '¿Cuántos días de detención anteriores a la pena se abonan a ella?',
    },
    hint: {
      en: 'Days in custody for this case that no other sentence has used. The judgment or the computation sheet shows them.',
      es: 'Días de detención por esta causa que no se hayan abonado a otra pena. Lo indica la sentencia o la hoja de cómputo.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'sentence',
  },
  'sentence.begunInSendingState': {
    ask: {
      en: 'Has the person begun to serve the sentence in the sending state’s own prisons?',
      es: '¿Ha comenzado la persona a cumplir la pena en los centros penitenciarios del propio Estado que envía?',
    },
    hint: {
      en: 'The prison’s admission record shows it.',
      es: 'Lo acredita el registro de ingreso del centro penitenciario.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'sentence',
  },
  'sentence.others': {
    ask: { en: 'Does the person have other sentences to serve?', es: '¿Tiene la persona otras penas por cumplir?' },
    hint: {
      en: 'Record each with its kind, length, start and last day. If there is none, say that there is none.',
      es: 'Registre cada una con su clase, duración, inicio y último día. Si no hay ninguna, indíquelo.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'sentence',
  },
} satisfies QuestionsOn<PathOf<typeof sentence>>;
