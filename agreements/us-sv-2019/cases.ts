/** Worked cases and decisions under the asylum agreement of 2019. All persons are invented. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import { eachAtItsEdges } from '../../src/instruments/case-days.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const ON = '2021-01-11';
const honduran: PersonFileInput = {
  person: { nationalities: ['HN'], residence: { country: 'HN' } },
  protection: { asylumPending: true },
  proposal: { sendingState: 'US', receivingState: 'SV', mode: 'removal' },
};
const salvadoran: PersonFileInput = { ...honduran, person: { nationalities: ['SV'], residence: { country: 'SV' } } };

export const cases: readonly DecisionCase[] = [
  {
    id: 'us-sv-2019/prison',
    title: text('It carries no sentenced person to a Salvadoran prison', 'No lleva a ninguna persona condenada a una prisión salvadoreña'),
    agreement: 'us-sv-2019',
    mode: 'rented-prison',
    on: ON,
    file: {
      ...honduran,
      proposal: { sendingState: 'US', receivingState: 'SV', mode: 'rented-prison' },
      conviction: { exists: true, final: true },
    },
    outcome: 'barred',
    decidedBy: ['us-sv-2019.not-imprisonment'],
  },
  {
    id: 'us-sv-2019/salvadoran',
    title: text('A Salvadoran is not covered', 'Un salvadoreño no está comprendido'),
    agreement: 'us-sv-2019',
    on: ON,
    file: salvadoran,
    outcome: 'barred',
    decidedBy: ['us-sv-2019.not-salvadoran'],
  },
  {
    id: 'us-sv-2019/resident',
    title: text('Nor a Honduran who lives in El Salvador', 'Ni un hondureño que reside en El Salvador'),
    agreement: 'us-sv-2019',
    on: ON,
    file: { ...honduran, person: { nationalities: ['HN'], residence: { country: 'SV' } } },
    outcome: 'barred',
    decidedBy: ['us-sv-2019.not-salvadoran'],
  },
];

const rule = (id: string, title: string, file: PersonFileInput, holds: RuleCase['holds']): RuleCase => ({
  rule: `us-sv-2019.${id}`,
  title,
  on: ON,
  agreement: 'us-sv-2019',
  file,
  holds,
});

const atAnyTime: readonly RuleCase[] = [
  rule('not-imprisonment', 'A rented prison', { proposal: { mode: 'rented-prison' } }, true),
  rule('not-imprisonment', 'The transfer of a claim', honduran, false),
  rule('claimant', 'A Honduran who claims protection', honduran, true),
  rule('claimant', 'A Honduran who claims none', { ...honduran, protection: { asylumPending: false } }, false),
  rule('not-salvadoran', 'A Salvadoran', salvadoran, true),
  rule(
    'not-salvadoran',
    'A Honduran who lives in El Salvador',
    { ...honduran, person: { nationalities: ['HN'], residence: { country: 'SV' } } },
    true,
  ),
  rule(
    'not-salvadoran',
    'A Salvadoran who lives in Honduras',
    { ...salvadoran, person: { nationalities: ['SV'], residence: { country: 'HN' } } },
    true,
  ),
  rule('not-salvadoran', 'A Honduran who lives in Honduras', honduran, false),
];

export const ruleCases: readonly RuleCase[] = [
  ...atAnyTime,
  ...eachAtItsEdges(atAnyTime, { of: 'us-sv-2019.', before: '2019-09-19', first: '2019-09-20', last: '2021-12-31', after: '2022-01-01' }),
];
