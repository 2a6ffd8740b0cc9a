/** Penalties that El Salvador does not carry out, and how a foreign sentence is fitted to its Penal Code: Constitution article 27, Código Penal 45, 85 and 86. */
import { between, cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import { offence, offences, place, proposal, sentence } from '../../src/people/facts.ts';
import {
  all,
  any,
  countryIs,
  includes,
  isBefore,
  isTrue,
  not,
  oneOf,
  plus,
  some,
  textIs,
  unknownBecause,
} from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { VERIFIED_THROUGH } from './title-to-hold.ts';

const CODE_2016 = 'cjad.nottingham.ac.uk/en/state/162 (Código Penal, text of 2016)';
const REFORM = 'confirmado.com.ar; progresohispanonews.com';
const JUDGE = text('Salvadoran supervision judge', 'Juez de vigilancia penitenciaria y de ejecución de la pena');
const COURT = text('Salvadoran court', 'Tribunal salvadoreño');

const common = {
  role: 'receiving',
  modes: ['sentence-transfer', 'rented-prison'],
  standing: settled,
  confidence: 'medium',
  verifiedThrough: VERIFIED_THROUGH,
} satisfies Partial<Rule>;

/** The vote of 17 March 2026 to allow life imprisonment; a second plenary vote was needed and was not found. */
const REFORM_VOTED = '2026-03-17';
const AFTER_VOTE = '2026-03-18';
/** Reported for 2024 or 2025: from the first day on which it may have applied. */
const BENEFITS_REFORM = '2024-01-01';
const BEFORE_BENEFITS_REFORM = '2023-12-31';

const life = oneOf(sentence.type, 'life');
const ofReform = some(
  offences,
  any(includes(offence.categories, 'homicide'), includes(offence.categories, 'sexual'), includes(offence.categories, 'terrorism')),
);
const otherThanReform = not(ofReform);

const overSixtyYears = isBefore(plus(sentence.start, 'P60Y', 'last-day'), plus(sentence.start, sentence.imposed, 'last-day'));
/** The offence’s own maximum under Salvadoran law is above three years. */
const maximumAboveThreeYears = some(
  offences,
  isBefore(plus(offence.committedOn, 'P3Y', 'last-day'), plus(offence.committedOn, offence.executingMaximum, 'last-day')),
);

export const penaltyRules: readonly Rule[] = [
  {
    ...common,
    id: 'SV.C27',
    effect: 'bar',
    statement: text('A life sentence cannot be carried out in El Salvador.', 'En El Salvador no puede ejecutarse una pena perpetua.'),
    citations: [
      cited('Constitución, art. 27', 'high', 'Constitución de 1983'),
      cited('Vote of the Legislative Assembly, 17 March 2026', 'low', REFORM),
    ],
    versions: [
      between(LONG_SINCE, REFORM_VOTED, life),
      ...since(AFTER_VOTE, all(life, any(otherThanReform, unknownBecause('law-gap', 'SV.C27')))),
    ],
    decides: { question: text('Is it a perpetual penalty?', '¿Es una pena perpetua?'), authority: COURT },
    note: text(
      'A reform to allow life imprisonment for murder, rape and terrorism was voted on 17 March 2026; whether it was ratified and is in force was not found, so for those offences the answer is open afterwards.',
      'El 17 de marzo de 2026 se votó una reforma que permite la prisión perpetua por homicidio, violación y terrorismo; no consta si fue ratificada y rige, por lo que para esos delitos la respuesta queda abierta desde entonces.',
    ),
  },
  {
    ...common,
    id: 'SV.C27.DEATH',
    effect: 'bar',
    statement: text(
      'A death sentence cannot be carried out or awaited in El Salvador.',
      'En El Salvador no puede ejecutarse ni esperarse una pena de muerte.',
    ),
    citations: [cited('Constitución, art. 27', 'high', 'Constitución de 1983')],
    versions: since(LONG_SINCE, oneOf(sentence.type, 'death')),
    decides: { question: text('Is it a death sentence?', '¿Es una pena de muerte?'), authority: COURT },
    note: text(
      'The exception for military law in a war with another state is not encoded.',
      'No se codifica la excepción de las leyes militares en guerra internacional.',
    ),
  },
  {
    ...common,
    id: 'SV.C27.TORMENT',
    effect: 'factor',
    modes: 'prison',
    statement: text(
      'All torment is forbidden, and prisons exist to correct, educate and form working habits: documented ill-treatment in the place weighs.',
      'Se prohíbe toda especie de tormento y las prisiones existen para corregir, educar y formar hábitos de trabajo: los malos tratos documentados en el lugar pesan.',
    ),
    citations: [cited('Constitución, art. 27', 'high', 'Constitución de 1983')],
    versions: since(
      LONG_SINCE,
      all(not(textIs(proposal.facility, 'none')), countryIs(place.country, 'SV'), isTrue(place.documentedIllTreatment)),
    ),
    decides: {
      question: text('Is ill-treatment documented in the place?', '¿Hay malos tratos documentados en el lugar?'),
      authority: JUDGE,
    },
  },
  {
    ...common,
    id: 'SV.CP45',
    effect: 'compute',
    computes: {
      kind: 'adaptation',
      to: text('Sixty years of imprisonment', 'Sesenta años de prisión'),
      why: text('Salvadoran law knows no longer term', 'La ley salvadoreña no conoce una pena más larga'),
    },
    statement: text(
      'A prison term above sixty years is brought down to sixty.',
      'Una pena de prisión superior a sesenta años se reduce a sesenta.',
    ),
    citations: [cited('Código Penal, art. 45(1) (2016); art. 71 for joined terms', 'medium', CODE_2016)],
    versions: since(LONG_SINCE, overSixtyYears),
    decides: { question: text('Is the term longer than sixty years?', '¿Supera la pena los sesenta años?'), authority: COURT },
    note: text('Read in the text of 2016.', 'Según el texto de 2016.'),
  },
  {
    ...common,
    id: 'SV.CP85/86',
    effect: 'compute',
    confidence: 'low',
    computes: {
      kind: 'consequence',
      what: text(
        'Conditional release possible at two thirds, early at one half, by the supervision judge',
        'Libertad condicional posible a los dos tercios, anticipada a la mitad, por el juez de vigilancia',
      ),
    },
    statement: text(
      'For offences with a maximum above three years conditional release is possible at two thirds, or early at one half on the council’s proposal.',
      'Para delitos con máximo superior a tres años cabe la libertad condicional a los dos tercios, o anticipada a la mitad a propuesta del consejo.',
    ),
    citations: [
      cited('Código Penal, arts. 85–86; Ley Penitenciaria, art. 51', 'medium', 'D.L. 445/2007'),
      cited('Reform reported about 2024–25', 'low', 'diariocontraste; justomedio'),
    ],
    versions: [
      between(LONG_SINCE, BEFORE_BENEFITS_REFORM, maximumAboveThreeYears),
      ...since(BENEFITS_REFORM, all(maximumAboveThreeYears, unknownBecause('law-gap', 'SV.CP85/86'))),
    ],
    looksAt: proposal.decidedOn,
    decides: {
      question: text('Can the person be released conditionally?', '¿Puede concederse la libertad condicional?'),
      authority: JUDGE,
    },
    note: text(
      'A reform reported for 2024–25 excludes organised-crime offences; its text, its day and other exclusions were not found, so since then release is not computed but left open.',
      'Una reforma comunicada para 2024–25 excluye los delitos de crimen organizado; no se hallaron su texto, su fecha ni otras exclusiones, por lo que desde entonces la liberación no se calcula y queda abierta.',
    ),
  },
];
