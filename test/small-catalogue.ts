/** Two invented states and one agreement between them, with as little law as tests of the order of judgment need. */
import { text } from '../src/base/text.ts';
import type { Agreement } from '../src/instruments/agreement.ts';
import type { Catalogue } from '../src/instruments/catalogue.ts';
import type { Instrument } from '../src/instruments/law.ts';
import type { Effect, Rule } from '../src/rules/rule.ts';
import { all, finding, includesCountry, isTrue, oneOf, reading, type Expression } from '../src/rules/expression.ts';
import { conviction, consent, fear, person, states, agreement as agreementFacts } from '../src/people/facts.ts';

const plain = (words: string): ReturnType<typeof text> => text(words, words);
const by = { by: plain('the court'), what: plain('its order') };

export const rule = (id: string, role: Rule['role'], effect: Effect, when: Expression, more: Partial<Rule> = {}): Rule => ({
  statement: plain(`statement of ${id}`),
  citations: [{ cite: `cite of ${id}`, confidence: 'high' }],
  modes: 'any',
  standing: { kind: 'settled' },
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  decides: { question: plain(`question of ${id}`), authority: plain('a court') },
  ...more,
  id,
  role,
  ...effect,
  versions: [{ inForce: { from: '1900-01-01' }, encoded: { from: '2026-11-24' }, when }],
});

export const SENDING = [
  rule('S.PERMIT', 'sending', { effect: 'permits' }, isTrue(conviction.final)),
  rule('S.NATION', 'sending', { effect: 'bar' }, includesCountry(person.nationalities, 'AQ')),
  rule('S.CONSENT', 'sending', { effect: 'requires', cure: by }, isTrue(consent.given)),
  rule('S.APPEAL', 'sending', { effect: 'bar-until', cure: by }, isTrue(conviction.appealPending)),
  rule(
    'S.PLACE',
    'sending',
    { effect: 'bar' },
    reading('S.PLACE', {
      A: all(isTrue(fear.expressed), isTrue(fear.screened)),
      B: { kind: 'constant', value: false },
    }),
    {
      standing: { kind: 'contested', A: plain('narrow'), B: plain('broad'), default: 'A', strict: 'A' },
    },
  ),
];
export const RECEIVING = [
  rule('R.PERMIT', 'receiving', { effect: 'permits' }, oneOf(states.localTitle, 'judgment', 'recognised')),
  rule('R.CONDITIONS', 'receiving', { effect: 'requires', cure: by }, finding('facility-conditions')),
];
const OWN = [rule('demo.art-1', 'agreement', { effect: 'permits' }, isTrue(agreementFacts.holdsPeople))];

const instrument = (id: string, order: string, rules: readonly Rule[]): Instrument => ({
  id,
  order,
  title: plain(id),
  cite: id,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  rules,
});

const clause = { exists: true, what: plain('yes'), cite: 'art 9', source: 'invented', confidence: 'high' } as const;

const demo: Agreement = {
  id: 'demo',
  title: plain('Demo'),
  summary: plain('Between two invented states.'),
  kind: 'treaty',
  mode: 'sentence-transfer',
  operable: true,
  parties: [
    { role: 'sending', country: 'NZ', name: plain('Sender') },
    { role: 'receiving', country: 'AU', name: plain('Receiver') },
  ],
  status: [{ from: '2020-01-01', state: 'in-force', source: 'invented', confidence: 'high' }],
  instruments: [],
  terms: [],
  versions: [
    {
      id: 'v1',
      title: plain('first'),
      from: '2020-01-01',
      to: '2030-12-31',
      mode: 'sentence-transfer',
      facts: { holdsPeople: true, isTransferTreaty: true, isTreaty: true, inForce: true },
      rules: OWN,
    },
  ],
  gates: [],
  tariff: [],
  custodyRule: {
    holds: 'receiving',
    answersInLaw: 'receiving',
    governingLaw: 'receiving',
    note: plain(''),
    cite: 'art 2',
    confidence: 'high',
  },
  suspension: clause,
  wayHome: clause,
  doubts: [],
};

export const smallCatalogue = (sending: readonly Rule[] = SENDING, receiving: readonly Rule[] = RECEIVING): Catalogue => ({
  instruments: [instrument('nz-law', 'NZ', sending), instrument('au-law', 'AU', receiving)],
  agreements: [demo],
  places: [],
  treatyParties: [],
  ruleCases: [],
  decisionCases: [],
});
