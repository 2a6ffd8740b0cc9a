/** Dutch law on taking over a sentence passed outside the European Union: the act on the transfer of the enforcement of criminal judgments (WOTS). */
import { cited, LONG_SINCE, settled, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { offence, offences, party, sentence, states } from '../../src/people/facts.ts';
import { every, isAfter, isTrue, not, plus } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const SOURCE = 'wetten.overheid.nl, Wetboek van Strafvordering 6:2:10 (text in force 1 January 2025)';
const citations = [cited('Wet overdracht tenuitvoerlegging strafvonnissen (WOTS); Wetboek van Strafvordering 6:2:10(4)', 'medium', SOURCE)];

/** Between members of the Union another Dutch act (WETS) governs. */
const common = {
  role: 'receiving',
  modes: ['sentence-transfer'],
  applies: not(isTrue(party('eu', 'sending'))),
  citations,
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2025-01-01',
} satisfies Partial<Rule>;

const MINISTER = text('Dutch Minister of Justice and Security', 'Ministro neerlandés de Justicia y Seguridad');

const takeover: Rule = {
  ...common,
  id: 'NL.WOTS',
  effect: 'permits',
  cure: { by: MINISTER, what: text('Agree to take over the sentence', 'Aceptar hacerse cargo de la pena') },
  statement: text(
    'The Netherlands may take over a sentence passed outside the European Union, when it agrees to do so.',
    'Los Países Bajos pueden asumir una pena impuesta fuera de la Unión Europea cuando aceptan hacerlo.',
  ),
  versions: since(LONG_SINCE, isTrue(states.receivingAgrees)),
  decides: { question: text('Does the Netherlands take over the sentence?', '¿Asumen los Países Bajos la pena?'), authority: MINISTER },
  note: text(
    'The act is known here only as the one under which sentences from outside the Union are taken over; its text was not opened.',
    'La ley se conoce aquí solo como aquella en virtud de la cual se asumen penas de fuera de la Unión; no se abrió su texto.',
  ),
};

const adaptation: Rule = {
  ...common,
  id: 'NL.WOTS.MAXIMUM',
  effect: 'compute',
  computes: {
    kind: 'adaptation',
    to: text('The Dutch maximum for such an offence', 'El máximo neerlandés para ese delito'),
    why: text('The sentence is longer than Dutch law allows', 'La pena es más larga de lo que permite el derecho neerlandés'),
  },
  statement: text(
    'A Dutch court brings a sentence above the Dutch maximum down to it.',
    'Un tribunal neerlandés reduce al máximo neerlandés la pena que lo supere.',
  ),
  versions: since(
    LONG_SINCE,
    every(
      offences,
      isAfter(plus(sentence.start, sentence.imposed, 'last-day'), plus(sentence.start, offence.executingMaximum, 'last-day')),
    ),
  ),
  decides: {
    question: text('Is the sentence above the Dutch maximum?', '¿Supera la pena el máximo neerlandés?'),
    authority: text('Dutch court', 'Tribunal neerlandés'),
  },
  note: text(
    'With several offences the joint maximum may be higher than each one’s: this rule speaks only where the sentence is above the maximum of every one of them.',
    'Con varios delitos el máximo conjunto puede ser mayor que el de cada uno: esta regla solo habla si la pena supera el máximo de todos ellos.',
  ),
};

export const transfersIn: Instrument = {
  id: 'nl-transfers-in',
  title: text(
    'Dutch act on the transfer of enforcement of criminal judgments (WOTS)',
    'Ley neerlandesa de transmisión de la ejecución de sentencias penales (WOTS)',
  ),
  order: 'NL',
  cite: 'WOTS',
  source: SOURCE,
  confidence: 'medium',
  verifiedThrough: '2025-01-01',
  rules: [takeover, adaptation],
};
