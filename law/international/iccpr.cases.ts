/** Worked cases of the Covenant: risk, liberty, one’s own country, expulsion, trial. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { iccprMatterCases } from './iccpr-matters.cases.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import type { Mode } from '../../src/rules/rule.ts';

const FEBRUARY = '2025-02-15';
const MARCH = '2025-03-15';

/** From the United States to El Salvador, in that mode. */
const toElSalvador = (mode: Mode, file: PersonFileInput = {}): PersonFileInput => ({
  ...file,
  proposal: { mode, sendingState: 'US', receivingState: 'SV', ...file.proposal },
});

const found = (
  question: 'torture-risk' | 'ill-treatment-risk' | 'flagrant-denial-of-justice' | 'facility-conditions',
  result: boolean,
) => ({ question, result, authority: 'court of the sending state', on: '2025-02-01', reasonsDocument: 'decision 25-1' });

const finalTerm = {
  conviction: { exists: true, final: true },
  sentence: { type: 'determinate', lastDay: '2031-06-30' },
} satisfies PersonFileInput;

const riskCases: readonly RuleCase[] = [
  {
    rule: 'IL.ICCPR6/7',
    title: 'Substantial grounds to fear ill-treatment are on file',
    on: MARCH,
    holds: true,
    file: toElSalvador('removal', { fear: { substantialGrounds: true } }),
  },
  {
    rule: 'IL.ICCPR6/7',
    title: 'A court found a real risk of ill-treatment, short of torture',
    on: MARCH,
    holds: true,
    file: toElSalvador('removal', { findings: [found('ill-treatment-risk', true)] }),
  },
  {
    rule: 'IL.ICCPR6/7',
    title: 'No grounds on file, and a court found no risk of either kind',
    on: MARCH,
    holds: false,
    file: toElSalvador('removal', {
      fear: { substantialGrounds: false },
      findings: [found('torture-risk', false), found('ill-treatment-risk', false)],
    }),
  },
  { rule: 'IL.ICCPR6/7', title: 'Nobody has looked at the risk', on: MARCH, holds: 'unknown', file: toElSalvador('removal') },
  {
    rule: 'IL.ICCPR12.4',
    title: 'A citizen sent away is listed for refusal of entry at home',
    on: FEBRUARY,
    holds: true,
    file: toElSalvador('rented-prison', { person: { nationalities: ['US'] }, removal: { undesirableIn: ['US'] } }),
  },
  {
    rule: 'IL.ICCPR12.4',
    title: 'A citizen sent away may come back',
    on: FEBRUARY,
    holds: false,
    file: toElSalvador('rented-prison', { person: { nationalities: ['US'] }, removal: { undesirableIn: [] } }),
  },
  {
    rule: 'IL.ICCPR12.4',
    title: 'A foreigner is not kept from his own country by the state that expels him',
    on: FEBRUARY,
    holds: false,
    file: toElSalvador('removal', { person: { nationalities: ['VE'] } }),
  },
  {
    rule: 'IL.ICCPR13',
    title: 'A final order, notice, and a way to contest it',
    on: MARCH,
    holds: true,
    file: toElSalvador('removal', {
      person: { nationalities: ['SV'] },
      removal: { orderFinal: true },
      notice: { given: true, howToContest: true },
    }),
  },
  {
    rule: 'IL.ICCPR13',
    title: 'A proclamation, and a notice that does not say how to contest it',
    on: MARCH,
    holds: false,
    file: toElSalvador('alien-enemies', { person: { nationalities: ['VE'] }, notice: { given: true, howToContest: false } }),
  },
  {
    rule: 'IL.ICCPR13',
    title: 'The article does not speak of a citizen',
    applies: false,
    on: MARCH,
    holds: true,
    file: toElSalvador('removal', { person: { nationalities: ['US'] }, notice: { given: false } }),
  },
  {
    rule: 'IL.ICCPR14/15',
    title: 'A court found that the trial was a flagrant denial of justice',
    on: FEBRUARY,
    holds: true,
    file: toElSalvador('sentence-transfer', { findings: [found('flagrant-denial-of-justice', true)] }),
  },
  {
    rule: 'IL.ICCPR14/15',
    title: 'A court found that it was not',
    on: FEBRUARY,
    holds: false,
    file: toElSalvador('sentence-transfer', { findings: [found('flagrant-denial-of-justice', false)] }),
  },
  {
    rule: 'IL.ICCPR14/15.SAME-ACT',
    title: 'The conviction is final',
    on: FEBRUARY,
    holds: true,
    file: toElSalvador('sentence-transfer', finalTerm),
  },
  {
    rule: 'IL.ICCPR14/15.SAME-ACT',
    title: 'An appeal is still open',
    on: FEBRUARY,
    holds: false,
    file: toElSalvador('sentence-transfer', { conviction: { exists: true, final: false } }),
  },
  {
    rule: 'IL.ICCPR14/15.LIGHTER',
    title: 'A court has passed a sentence',
    on: FEBRUARY,
    holds: true,
    file: toElSalvador('sentence-transfer', finalTerm),
  },
  {
    rule: 'IL.ICCPR14/15.LIGHTER',
    title: 'Nobody was convicted',
    on: FEBRUARY,
    holds: false,
    file: toElSalvador('removal', { conviction: { exists: false } }),
  },
];

const good = { localTitle: 'recognised', courtReviewAvailable: true } satisfies PersonFileInput['states'];

const libertyCases: readonly RuleCase[] = [
  {
    rule: 'IL.ICCPR9',
    title: 'A citizen with a final federal sentence, offered a place in CECOT, and no Salvadoran title',
    on: FEBRUARY,
    agreement: 'us-sv-2025',
    holds: true,
    file: toElSalvador('rented-prison', { ...finalTerm, states: { localTitle: 'none' } }),
  },
  {
    rule: 'IL.ICCPR9',
    title: 'The same, if notes between governments were title enough: whether a court could review it is not known',
    on: FEBRUARY,
    agreement: 'us-sv-2025',
    readings: { 'SV.C2/11/13': 'B' },
    holds: 'unknown',
    file: toElSalvador('rented-prison', { ...finalTerm, states: { localTitle: 'none' } }),
  },
  {
    rule: 'IL.ICCPR9',
    title: 'A man without any conviction, put on the flight of March 2025',
    on: MARCH,
    agreement: 'us-sv-2025',
    holds: true,
    file: toElSalvador('removal-to-prison', { conviction: { exists: false } }),
  },
  {
    rule: 'IL.ICCPR9',
    title: 'A removal to prison of a man whose conviction is not final',
    on: MARCH,
    agreement: 'us-sv-2025',
    holds: true,
    file: toElSalvador('removal-to-prison', { conviction: { exists: true, final: false } }),
  },
  {
    rule: 'IL.ICCPR9',
    title: 'The receiving state lets no court review the detention',
    on: MARCH,
    holds: true,
    file: toElSalvador('removal-to-prison', { ...finalTerm, states: { localTitle: 'recognised', courtReviewAvailable: false } }),
  },
  {
    rule: 'IL.ICCPR9',
    title: 'The last day of the term has passed',
    on: '2031-07-01',
    holds: true,
    file: toElSalvador('sentence-transfer', { ...finalTerm, states: good }),
  },
  {
    rule: 'IL.ICCPR9',
    title: 'A recognised sentence, a court, and years to serve',
    on: '2026-02-02',
    holds: false,
    file: toElSalvador('sentence-transfer', { ...finalTerm, states: good }),
  },
  {
    rule: 'IL.ICCPR9',
    title: 'In a transfer a title that is still missing does not bar for good',
    on: '2026-02-02',
    holds: false,
    file: toElSalvador('sentence-transfer', { ...finalTerm, states: { localTitle: 'none', courtReviewAvailable: true } }),
  },
  {
    rule: 'IL.ICCPR9',
    title: 'A treaty in force is the title in Norgerhaven',
    on: '2016-03-01',
    agreement: 'no-nl-2015',
    holds: false,
    file: { proposal: { mode: 'rented-prison' }, ...finalTerm, states: { localTitle: 'none', courtReviewAvailable: true } },
  },
  {
    rule: 'IL.ICCPR9',
    title: 'Before the treaty was in force nothing was a title there',
    on: '2015-05-01',
    agreement: 'no-nl-2015',
    holds: true,
    file: { proposal: { mode: 'rented-prison' }, ...finalTerm, states: { localTitle: 'none', courtReviewAvailable: true } },
  },
  {
    rule: 'IL.ICCPR9.FINAL',
    title: 'The appeal is still running',
    on: FEBRUARY,
    holds: true,
    file: toElSalvador('rented-prison', { conviction: { exists: true, final: false } }),
  },
  { rule: 'IL.ICCPR9.FINAL', title: 'The judgment is final', on: FEBRUARY, holds: false, file: toElSalvador('rented-prison', finalTerm) },
  {
    rule: 'IL.ICCPR9.REMEDY',
    title: 'Held past the last day of the term',
    on: '2031-07-01',
    holds: true,
    file: toElSalvador('sentence-transfer', { ...finalTerm, states: good }),
  },
  {
    rule: 'IL.ICCPR9.REMEDY',
    title: 'Held lawfully',
    on: '2026-02-02',
    holds: false,
    file: toElSalvador('sentence-transfer', { ...finalTerm, states: good }),
  },
  {
    rule: 'IL.ICCPR10',
    title: 'A court found the place humane for this person',
    on: FEBRUARY,
    holds: true,
    file: toElSalvador('sentence-transfer', { findings: [found('facility-conditions', true)] }),
  },
  {
    rule: 'IL.ICCPR10',
    title: 'A court found that it is not',
    on: FEBRUARY,
    holds: false,
    file: toElSalvador('sentence-transfer', { findings: [found('facility-conditions', false)] }),
  },
  {
    rule: 'IL.ICCPR10',
    title: 'No authority has looked at the place',
    on: FEBRUARY,
    holds: 'unknown',
    file: toElSalvador('rented-prison', { proposal: { facility: 'cecot' } }),
  },
  {
    rule: 'IL.ICCPR10.PLACE',
    title: 'Torture in CECOT was documented in November 2025',
    on: '2026-02-02',
    holds: true,
    file: toElSalvador('rented-prison', { proposal: { facility: 'cecot' } }),
  },
  {
    rule: 'IL.ICCPR10.PLACE',
    title: 'No place of detention awaits the person',
    on: '2026-02-02',
    holds: false,
    file: toElSalvador('removal', { proposal: { facility: 'none' } }),
  },
];

export const iccprCases: readonly RuleCase[] = [...iccprMatterCases, ...riskCases, ...libertyCases];
