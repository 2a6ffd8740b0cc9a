/** Worked cases of the Norwegian base for serving a sentence in the Netherlands. */
import { begins, caseTable, ends } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';

const toTheNetherlands = { sendingState: 'NO', receivingState: 'NL', agreement: 'no-nl-2015' };
const man = { sex: 'male', birthDate: '1980-05-01' } as const;

export const executionOfSentencesCases: readonly RuleCase[] = [
  {
    rule: 'NO.STRGJFL.1A',
    title: 'A man sentenced by a court could serve his sentence in the Netherlands in January 2016',
    on: '2016-01-15',
    file: { proposal: toTheNetherlands, conviction: { exists: true } },
    holds: true,
  },
  {
    rule: 'NO.STRGJFL.1A',
    title: 'The section carries no one who was not sentenced by a court',
    on: '2016-01-15',
    file: { proposal: toTheNetherlands, conviction: { exists: false } },
    holds: false,
  },
  {
    rule: 'NO.STRGJFL.1A',
    title: 'Today the section is gone and nothing has taken its place',
    on: '2026-11-24',
    file: { proposal: toTheNetherlands, conviction: { exists: true } },
    holds: 'unknown',
  },
  {
    rule: 'NO.STRGJFL.1A',
    title: 'Before 19 June 2015 there was no section 1a',
    on: '2015-06-18',
    file: { proposal: toTheNetherlands, conviction: { exists: true } },
    holds: 'unknown',
  },
  {
    rule: 'NO.FOR1579.4',
    title: 'An adult man serving a fixed prison term falls under the regulation',
    on: '2016-01-15',
    file: { proposal: toTheNetherlands, person: man, sentence: { type: 'determinate' } },
    holds: true,
  },
  {
    rule: 'NO.FOR1579.4',
    title: 'A woman does not fall under the regulation',
    on: '2016-01-15',
    file: { proposal: toTheNetherlands, person: { sex: 'female', birthDate: '1980-05-01' }, sentence: { type: 'determinate' } },
    holds: false,
  },
  {
    rule: 'NO.FOR1579.4',
    title: 'A young man of seventeen does not fall under the regulation',
    on: '2016-01-15',
    file: { proposal: toTheNetherlands, person: { sex: 'male', birthDate: '1998-02-01' }, sentence: { type: 'determinate' } },
    holds: false,
  },
  {
    rule: 'NO.FOR1579.4',
    title: 'Preventive detention is not unconditional imprisonment',
    on: '2016-01-15',
    file: { proposal: toTheNetherlands, person: man, sentence: { type: 'preventive' } },
    holds: false,
  },
  {
    rule: 'NO.FOR1579.4',
    title: 'Whether a man whose age is unknown falls under the regulation is unknown',
    on: '2016-01-15',
    file: { proposal: toTheNetherlands, person: { sex: 'male' }, sentence: { type: 'determinate' } },
    holds: 'unknown',
  },
  {
    rule: 'NO.FOR1579.4',
    title: 'Before the regulation it asked nothing',
    on: '2015-10-09',
    file: { proposal: toTheNetherlands, person: man, sentence: { type: 'determinate' } },
    holds: true,
  },
  ...begins(
    {
      rule: 'NO.STRGJFL.1A',
      on: '2016-01-15',
      file: { proposal: { mode: 'rented-prison', sendingState: 'NO', receivingState: 'NL' }, conviction: { exists: true } },
    },
    { before: '2015-06-18', first: '2015-06-19' },
    true,
  ),
  ...ends(
    {
      rule: 'NO.STRGJFL.1A',
      on: '2016-01-15',
      file: { proposal: { mode: 'rented-prison', sendingState: 'NO', receivingState: 'NL' }, conviction: { exists: true } },
    },
    { last: '2020-08-31', after: '2020-09-01' },
    true,
  ),
  ...ends(
    {
      rule: 'NO.FOR1579.4',
      on: '2016-01-15',
      file: {
        proposal: { mode: 'rented-prison', sendingState: 'NO', receivingState: 'NL' },
        person: { sex: 'female', birthDate: '1980-05-01' },
        sentence: { type: 'determinate' },
      },
    },
    { last: '2020-08-31', after: '2020-09-01' },
    false,
  ),
  ...caseTable(
    {
      rule: 'NO.FOR1579.4',
      on: '2016-01-15',
      file: {
        proposal: { mode: 'rented-prison', sendingState: 'NO', receivingState: 'NL' },
        person: { sex: 'female', birthDate: '1980-05-01' },
        sentence: { type: 'determinate' },
      },
    },
    [
      ['Until 17 December 2015 no regulation kept a woman from being sent', true, {}, { on: '2015-12-17' }],
      ['From 18 December 2015 it did', false, {}, { on: '2015-12-18' }],
      ['A man who turns eighteen that day may be sent', true, { person: { sex: 'male', birthDate: '1998-01-15' } }],
      ['One who turns eighteen the day after may not', false, { person: { sex: 'male', birthDate: '1998-01-16' } }],
    ],
  ),
];
