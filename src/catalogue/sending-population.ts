/** The invented people whom a feasibility question asks about where the reader gives no file: rows of `person/1` fitted to what is published of the sending state. */
import { accepted, type Outcome } from '../base/outcome.ts';
import type { Text } from '../base/text.ts';
import type { PersonFileInput } from '../people/person-file.ts';
import { sendingPopulations } from '../../places/sending-populations.ts';
import { SYNTHETIC_BOP, syntheticBop } from './synthetic-population.ts';

export type Invented = { readonly notice: Text; readonly rows: readonly PersonFileInput[] };

const SENDERS: { readonly [agreement: string]: string } = {
  'no-nl-2015': 'NO',
  'be-nl-2009': 'BE',
  'dk-xk-2022': 'DK',
  'se-ee-2025': 'SE',
};

/** Undefined where nothing is published of the people. The same rows for the same seed. */
export function inventedPeople(agreement: string, seed: number): Outcome<Invented | undefined> {
  if (agreement === 'us-sv-2025') {
    const people = syntheticBop(seed);
    return people.ok ? accepted({ notice: SYNTHETIC_BOP, rows: people.value }) : people;
  }
  const found = sendingPopulations.find((one) => one.agreement === agreement);
  if (found === undefined) return accepted(undefined);
  const rows = found.groups.map(({ group, people, facts }): PersonFileInput => ({
    version: 'person/1',
    id: `invented-${agreement}-${group}`,
    weight: people,
    ...facts,
    proposal: { sendingState: SENDERS[agreement] },
  }));
  return accepted({ notice: found.notice, rows });
}
