/** Norwegian law on serving a sentence in a prison rented abroad: section 1a of the Execution of Sentences Act and the regulation under it. Both are gone, without successor. */
import { between, cited, LONG_SINCE, settled, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { youngerThan } from '../../src/people/derived.ts';
import { conviction, person, proposal, sentence } from '../../src/people/facts.ts';
import { all, always, countryIs, isTrue, not, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const ACT = 'https://regjeringen.no/no/dokumenter/prop.-92-ls-2014-2015/id2405164/?ch=13';
const REGULATION = 'https://lovdata.no/dokument/SF/forskrift/2015-12-18-1579';
const KDI = text('Norwegian Correctional Service (KDI)', 'Servicio Penitenciario de Noruega (KDI)');

const common = {
  role: 'sending',
  modes: ['rented-prison'],
  applies: countryIs(proposal.receivingState, 'NL'),
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2025-07-01',
} satisfies Partial<Rule>;

const servingAbroad: Rule = {
  ...common,
  id: 'NO.STRGJFL.1A',
  effect: 'permits',
  statement: text(
    'A prison sentence passed by a court could be served, for a time, in a prison that Norway rented in the Netherlands.',
    'Una pena de prisión impuesta por un tribunal podía cumplirse, durante un tiempo, en una prisión que Noruega alquilaba en los Países Bajos.',
  ),
  citations: [cited('Straffegjennomføringsloven (LOV-2001-05-18-21) § 1a', 'high', ACT)],
  looksAt: proposal.decidedOn,
  versions: [between('2015-06-19', '2020-08-31', isTrue(conviction.exists))],
  decides: {
    question: text(
      'Does Norwegian law let a sentence be served abroad on that day?',
      '¿Permite el derecho noruego cumplir una pena en el extranjero ese día?',
    ),
    authority: KDI,
  },
  note: text(
    'The section is gone from the Act as last amended on 1 July 2025; the day of its repeal was not seen. The last day used here is that of the regulation under it. There is no successor.',
    'El artículo ya no figura en la Ley según su última reforma de 1 de julio de 2025; no se vio el día de su derogación. El último día usado aquí es el del reglamento que lo desarrollaba. No hay sucesor.',
  ),
};

const menOverEighteen: Rule = {
  ...common,
  id: 'NO.FOR1579.4',
  effect: 'requires',
  cure: {
    by: text('Time, or whoever makes the regulation', 'El tiempo, o quien dicta el reglamento'),
    what: text('Coming of age, or an amended regulation', 'La mayoría de edad, o un reglamento modificado'),
  },
  statement: text(
    'Only men over eighteen who serve unconditional imprisonment may be sent.',
    'Solo se puede enviar a hombres mayores de dieciocho años que cumplen prisión incondicional.',
  ),
  citations: [cited('FOR-2015-12-18-1579 § 4', 'high', REGULATION)],
  looksAt: proposal.decidedOn,
  versions: [
    between(LONG_SINCE, '2015-12-17', always),
    between(
      '2015-12-18',
      '2020-08-31',
      all(oneOf(person.sex, 'male'), not(youngerThan(18, proposal.decidedOn)), oneOf(sentence.type, 'determinate')),
    ),
  ],
  decides: { question: text('Does the person fall under the regulation?', '¿Le alcanza el reglamento?'), authority: KDI },
  note: text(
    'Before 18 December 2015 there was no regulation, so it asked nothing; preventive detention and life are not unconditional imprisonment in its sense (our reading).',
    'Antes del 18 de diciembre de 2015 no había reglamento y nada exigía; el internamiento preventivo y la pena perpetua no son prisión incondicional en su sentido (lectura nuestra).',
  ),
};

export const executionOfSentences: Instrument = {
  id: 'no-execution-of-sentences',
  title: text(
    'Norwegian Execution of Sentences Act, section 1a, and the regulation of 18 December 2015',
    'Ley noruega de ejecución de penas, artículo 1a, y reglamento de 18 de diciembre de 2015',
  ),
  order: 'NO',
  cite: 'LOV-2001-05-18-21 § 1a; FOR-2015-12-18-1579',
  source: REGULATION,
  confidence: 'high',
  verifiedThrough: '2025-07-01',
  rules: [servingAbroad, menOverEighteen],
};
