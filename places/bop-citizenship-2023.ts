/** The Federal Bureau of Prisons' table of 23 December 2023, persons by citizenship, as rows of `person/1`: what it says and nothing more. */
import type { PersonFileInput } from '../src/people/person-file.ts';

export const BOP_2023_SOURCE = 'https://docfnc.wordpress.com/2024/01/02/u-s-federal-bureau-of-prisons-criminal-alien-report-december-2023/';
export const BOP_2023_DAY = '2023-12-23';

type Row = { readonly citizenship: string; readonly country?: string; readonly people: number };

/** As published. The source is a report that copies the Bureau's statistics. */
export const BOP_2023_ROWS: readonly Row[] = [
  { citizenship: 'United States', country: 'US', people: 132_281 },
  { citizenship: 'Mexico', country: 'MX', people: 12_953 },
  { citizenship: 'Dominican Republic', country: 'DO', people: 1_635 },
  { citizenship: 'Colombia', country: 'CO', people: 1_495 },
  { citizenship: 'Cuba', country: 'CU', people: 678 },
  { citizenship: 'other or unknown', people: 7_931 },
];

/**
 * The table as weighted rows.
 *
 * - One citizenship is counted for each person, so it is one nationality among perhaps several: the list is given as not complete. The table cannot say
 *   that a citizen of the United States is not also Salvadoran, nor that a Mexican is not also a citizen of the United States.
 * - "Other or unknown" mixes persons of other countries, Salvadorans among them, with persons whose citizenship is not recorded: nothing is known, and
 *   nationality is left out. As a count of foreign nationals the row is an upper bound.
 * - No conviction is stated. The Bureau also holds persons awaiting trial or sentence, and persons sentenced by other courts than the federal ones;
 *   the table does not part them. So neither a final judgment nor a federal court is claimed.
 * - Age, sentence, time left, health, family, consent, protection: not in the table.
 * - All are held by the Bureau, in the United States: it is the sending state of any proposal, and the circumstances of Munaf (troops holding somebody in
 *   an ally's territory for trial there) are known not to be theirs. No receiving state, mode or day is claimed: they are asked.
 */
export const bopCitizenship2023: readonly PersonFileInput[] = BOP_2023_ROWS.map(({ citizenship, country, people }) => ({
  version: 'person/1',
  id: `bop-${BOP_2023_DAY}-${country ?? 'other-or-unknown'}`,
  weight: people,
  ...(country === undefined
    ? {}
    : {
        person: {
          nationalities: {
            value: { items: [country], complete: false },
            source: `${BOP_2023_SOURCE} (${citizenship})`,
            asOf: BOP_2023_DAY,
          },
        },
      }),
  states: { munafCircumstances: false },
  proposal: { sendingState: 'US' },
}));
