/** The law of two invented states, Calland and Dovria, for the demo world and the tests. It is nobody's law, and no real file meets it. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction, sentence, states } from '../../src/people/facts.ts';
import { all, isTrue, not, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

export const DEMO_FROM = '2026-01-01';
const INVENTED = 'invented for the demo world';

const common = {
  modes: ['rented-prison'],
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2099-12-31',
} satisfies Partial<Rule>;

const servingAbroad: Rule = {
  ...common,
  id: 'XC.SERVING-ABROAD.1',
  role: 'sending',
  effect: 'permits',
  statement: text(
    'A final prison sentence passed by a court of Calland may be served in a prison rented under an approved agreement.',
    'Una pena de prisión firme impuesta por un tribunal de Calandia puede cumplirse en una prisión alquilada en virtud de un acuerdo aprobado.',
  ),
  citations: [cited('Serving Abroad Act of Calland, section 1 (invented)', 'high', INVENTED)],
  versions: since(DEMO_FROM, all(isTrue(conviction.exists), isTrue(conviction.final))),
  decides: {
    question: text(
      'Does the law of Calland let this sentence be served abroad?',
      '¿Permite el derecho de Calandia cumplir esta pena en el extranjero?',
    ),
    authority: text('Prison Administration of Calland', 'Administración Penitenciaria de Calandia'),
  },
};

const noLife: Rule = {
  ...common,
  id: 'XC.SERVING-ABROAD.2',
  role: 'sending',
  effect: 'bar',
  statement: text('Nobody who serves a life sentence is sent abroad.', 'No se envía al extranjero a nadie que cumpla cadena perpetua.'),
  citations: [cited('Serving Abroad Act of Calland, section 2 (invented)', 'high', INVENTED)],
  versions: since(DEMO_FROM, oneOf(sentence.type, 'life', 'death')),
  decides: {
    question: text('Is it a sentence for life?', '¿Es una cadena perpetua?'),
    authority: text('Prison Administration of Calland', 'Administración Penitenciaria de Calandia'),
  },
};

const titleToHold: Rule = {
  ...common,
  id: 'XD.GUEST-SENTENCES.4',
  role: 'receiving',
  effect: 'permits',
  cure: {
    by: text('District Court of Dovria', 'Tribunal de distrito de Dovria'),
    what: text('Recognise the sentence', 'Reconocer la pena'),
  },
  statement: text(
    'A person sentenced abroad is held in Dovria on a title of its own court.',
    'Quien fue condenado en el extranjero es recluido en Dovria con un título de su propio tribunal.',
  ),
  citations: [cited('Guest Sentences Act of Dovria, section 4 (invented)', 'high', INVENTED)],
  versions: since(DEMO_FROM, not(oneOf(states.localTitle, 'none'))),
  decides: {
    question: text('Has a court of Dovria recognised the sentence?', '¿Ha reconocido la pena un tribunal de Dovria?'),
    authority: text('District Court of Dovria', 'Tribunal de distrito de Dovria'),
  },
};

const instrument = (id: string, order: string, title: Instrument['title'], rules: readonly Rule[]): Instrument => ({
  id,
  title,
  order,
  cite: title.en,
  source: INVENTED,
  confidence: 'high',
  verifiedThrough: '2099-12-31',
  rules,
});

export const instruments: readonly Instrument[] = [
  instrument(
    'demo-calland-serving-abroad',
    'XC',
    text('Serving Abroad Act of Calland (invented)', 'Ley de Cumplimiento en el Extranjero de Calandia (inventada)'),
    [servingAbroad, noLife],
  ),
  instrument(
    'demo-dovria-guest-sentences',
    'XD',
    text('Guest Sentences Act of Dovria (invented)', 'Ley de Penas Huéspedes de Dovria (inventada)'),
    [titleToHold],
  ),
];
