/** Worked cases of the Danish base for serving a sentence in Kosovo. */
import { begins, caseTable } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';

const toKosovo = { sendingState: 'DK', receivingState: 'XK', agreement: 'dk-xk-2022' };

export const executionOfSentencesCases: readonly RuleCase[] = [
  {
    rule: 'DK.STRFULD.1A',
    title: 'A final Danish prison sentence could be served in Kosovo under the Danish act',
    on: '2026-11-24',
    file: { proposal: toKosovo, conviction: { exists: true, final: true } },
    holds: true,
  },
  {
    rule: 'DK.STRFULD.1A',
    title: 'A sentence under appeal cannot be served there',
    on: '2026-11-24',
    file: { proposal: toKosovo, conviction: { exists: true, final: false } },
    holds: false,
  },
  {
    rule: 'DK.STRFULD.1A',
    title: 'Nobody is sent without a sentence',
    on: '2026-11-24',
    file: { proposal: toKosovo, conviction: { exists: false } },
    holds: false,
  },
  {
    rule: 'DK.STRFULD.1A',
    title: 'Before the treaty was signed the section says nothing',
    on: '2022-04-25',
    file: { proposal: toKosovo, conviction: { exists: true, final: true } },
    holds: 'unknown',
  },
  {
    rule: 'DK.STRFULD.1A.KIND',
    title: 'Preventive detention is among the sentences that may be served there',
    on: '2026-11-24',
    file: { proposal: toKosovo, sentence: { type: 'preventive' } },
    holds: true,
  },
  {
    rule: 'DK.STRFULD.1A.KIND',
    title: 'A term of another kind is not',
    on: '2026-11-24',
    file: { proposal: toKosovo, sentence: { type: 'indeterminate' } },
    holds: false,
  },
  {
    rule: 'DK.STRFULD.1A.4-5',
    title: 'A sentenced person would be held under rules that may depart from the Act',
    on: '2026-11-24',
    file: { proposal: toKosovo, conviction: { exists: true } },
    holds: true,
  },
  {
    rule: 'DK.STRFULD.1A.4-5',
    title: 'The departures concern nobody who was not sentenced',
    on: '2026-11-24',
    file: { proposal: toKosovo, conviction: { exists: false } },
    holds: false,
  },
  ...['DK.STRFULD.1A', 'DK.STRFULD.1A.KIND', 'DK.STRFULD.1A.4-5'].flatMap((rule) =>
    begins(
      {
        rule,
        on: '2026-11-24',
        file: {
          proposal: { mode: 'rented-prison', sendingState: 'DK', receivingState: 'XK' },
          conviction: { exists: true, final: true },
          sentence: { type: 'preventive' },
        },
      },
      { before: '2022-04-25', first: '2022-04-26' },
      true,
    ),
  ),
  ...caseTable(
    {
      rule: 'DK.STRFULD.1A.KIND',
      on: '2026-11-24',
      file: {
        proposal: { mode: 'rented-prison', sendingState: 'DK', receivingState: 'XK' },
        conviction: { exists: true, final: true },
        sentence: { type: 'preventive' },
      },
    },
    [
      ['A term of years may be served there', true, { sentence: { type: 'determinate' } }],
      ['So may imprisonment for life', true, { sentence: { type: 'life' } }],
    ],
  ),
];
