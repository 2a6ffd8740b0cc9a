/** Worked cases of the Belgian base for serving a sentence at Tilburg. */
import { begins } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';

const toTheNetherlands = { sendingState: 'BE', receivingState: 'NL', agreement: 'be-nl-2009' };
const worked = (title: string, on: string, exists: boolean, holds: RuleCase['holds']): RuleCase => ({
  rule: 'BE.ASSENT.NL-2009',
  title,
  on,
  file: { proposal: toTheNetherlands, conviction: { exists } },
  holds,
});

export const tilburgAssentCases: readonly RuleCase[] = [
  worked('In March 2011 a man sentenced in Belgium could serve at Tilburg', '2011-03-15', true, true),
  worked('It carries nobody who was not sentenced', '2011-03-15', false, false),
  worked('On its last day it still carries', '2016-12-31', true, true),
  worked('After the end of the treaty nothing in Belgian law permits it', '2017-01-01', true, 'unknown'),
  worked('Before publication the law said nothing', '2010-01-31', true, 'unknown'),
  ...begins(
    {
      rule: 'BE.ASSENT.NL-2009',
      on: '2011-03-15',
      file: { proposal: { mode: 'rented-prison', sendingState: 'BE', receivingState: 'NL' }, conviction: { exists: true } },
    },
    { before: '2010-01-31', first: '2010-02-01' },
    true,
  ),
];
