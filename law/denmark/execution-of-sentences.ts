/** Danish law on serving a sentence in the rented prison in Kosovo: section 1a of the Execution of Sentences Act (act L 180 of 2021–22). */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction, proposal, sentence } from '../../src/people/facts.ts';
import { all, countryIs, isTrue, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const BILL = 'https://ft.dk/samling/20211/lovforslag/l180/20211_l180_som_fremsat.htm';
const BAR_COUNCIL = 'https://ft.dk/samling/20211/lovforslag/L180/bilag/1/2565238/index.htm';
const TREATY_SIGNED = '2022-04-26';
const MINISTER = text('Danish Minister of Justice, by regulation', 'Ministro de Justicia danés, por reglamento');

const common = {
  role: 'sending',
  modes: ['rented-prison'],
  applies: countryIs(proposal.receivingState, 'XK'),
  looksAt: proposal.decidedOn,
  standing: settled,
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

const servingInKosovo: Rule = {
  ...common,
  id: 'DK.STRFULD.1A',
  effect: 'permits',
  confidence: 'high',
  cure: { by: text('Danish court', 'Tribunal danés'), what: text('A final sentence', 'Una pena firme') },
  statement: text(
    'The minister may direct that imprisonment or preventive detention imposed by a court be served in the prison in Kosovo.',
    'El ministro puede disponer que la prisión o el internamiento de seguridad impuestos por un tribunal se cumplan en la prisión de Kosovo.',
  ),
  citations: [cited('Straffuldbyrdelsesloven § 1a (L 180, 2021–22)', 'high', BILL)],
  versions: since(TREATY_SIGNED, all(isTrue(conviction.exists), isTrue(conviction.final))),
  decides: {
    question: text('Does Danish law let the sentence be served in Kosovo?', '¿Permite el derecho danés cumplir la pena en Kosovo?'),
    authority: MINISTER,
  },
  note: text(
    'The day on which the act began to apply was not seen; the day of the treaty’s signature stands for it. The minister’s regulation, which names who may be sent, was not seen either.',
    'No se vio el día en que la ley empezó a aplicarse; en su lugar figura el de la firma del tratado. Tampoco se vio el reglamento del ministro, que determina a quién se puede enviar.',
  ),
};

const kindsOfSentence: Rule = {
  ...common,
  id: 'DK.STRFULD.1A.KIND',
  effect: 'requires',
  confidence: 'high',
  cure: {
    by: text('Danish legislature', 'Legislador danés'),
    what: text('Extend the section to other sentences', 'Extender el artículo a otras penas'),
  },
  statement: text(
    'Only imprisonment and preventive detention may be served there.',
    'Solo se pueden cumplir allí la prisión y el internamiento de seguridad.',
  ),
  citations: [cited('Straffuldbyrdelsesloven § 1a (L 180, 2021–22)', 'high', BILL)],
  versions: since(TREATY_SIGNED, oneOf(sentence.type, 'determinate', 'life', 'preventive')),
  decides: { question: text('What kind of sentence is it?', '¿Qué clase de pena es?'), authority: MINISTER },
};

const departures: Rule = {
  ...common,
  id: 'DK.STRFULD.1A.4-5',
  effect: 'factor',
  confidence: 'high',
  statement: text(
    'Regulations may depart widely from the Act for a person held there, which the Bar Council criticised.',
    'Los reglamentos pueden apartarse ampliamente de la Ley respecto de quien esté recluido allí, lo que criticó el Colegio de Abogados.',
  ),
  citations: [cited('Straffuldbyrdelsesloven § 1a(4), (5)', 'high', BAR_COUNCIL)],
  versions: since(TREATY_SIGNED, isTrue(conviction.exists)),
  decides: {
    question: text('How far does the regulation depart from the Act?', '¿Hasta dónde se aparta el reglamento de la Ley?'),
    authority: MINISTER,
  },
};

export const executionOfSentences: Instrument = {
  id: 'dk-execution-of-sentences',
  title: text('Danish Execution of Sentences Act, section 1a', 'Ley danesa de ejecución de penas, artículo 1a'),
  order: 'DK',
  cite: 'Straffuldbyrdelsesloven § 1a',
  source: BILL,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  rules: [servingInKosovo, kindsOfSentence, departures],
};
