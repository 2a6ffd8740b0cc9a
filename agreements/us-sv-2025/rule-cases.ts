/** Worked cases of each of the offer's and the arrangement's own rules. */
import { eachAtItsEdges } from '../../src/instruments/case-days.ts';
import type { RuleCase } from '../../src/instruments/law.ts';

const offer = { on: '2025-02-15', agreement: 'us-sv-2025' } satisfies Partial<RuleCase>;
const notes = { on: '2025-03-20', agreement: 'us-sv-2025' } satisfies Partial<RuleCase>;
const cecot = { proposal: { facility: 'cecot' } };
const elsewhere = { proposal: { facility: 'none' } };

const atAnyTime: readonly RuleCase[] = [
  {
    ...offer,
    rule: 'us-sv-2025.offer-convicted',
    title: 'A convicted person was offered a place',
    file: { conviction: { exists: true } },
    holds: true,
  },
  {
    ...offer,
    rule: 'us-sv-2025.offer-convicted',
    title: 'A person without conviction was not',
    file: { conviction: { exists: false } },
    holds: false,
  },
  {
    ...offer,
    rule: 'us-sv-2025.offer-convicted',
    title: 'Of a Bureau of Prisons row no conviction is known',
    file: { person: { nationalities: { items: ['US'], complete: false } } },
    holds: 'unknown',
  },
  {
    ...offer,
    rule: 'us-sv-2025.offer-citizens',
    title: 'The offer reached a citizen of the United States',
    file: { person: { nationalities: ['US'] } },
    holds: true,
  },
  {
    ...offer,
    rule: 'us-sv-2025.offer-citizens',
    title: 'A Mexican is no citizen of the United States',
    file: { person: { nationalities: ['MX'] } },
    holds: false,
  },
  { ...offer, rule: 'us-sv-2025.offer-fee', title: 'A place in CECOT had its fee', file: cecot, holds: true },
  { ...offer, rule: 'us-sv-2025.offer-fee', title: 'Where no place was taken none was asked', file: elsewhere, holds: false },
  {
    ...notes,
    rule: 'us-sv-2025.notes-agreed',
    title: 'Both governments agreed on the person',
    file: { states: { sendingAgrees: true, receivingAgrees: true } },
    holds: true,
  },
  {
    ...notes,
    rule: 'us-sv-2025.notes-agreed',
    title: 'El Salvador would have taken a person whom the United States did not offer',
    file: { states: { sendingAgrees: false, receivingAgrees: true } },
    holds: false,
  },
  {
    ...notes,
    rule: 'us-sv-2025.notes-agreed',
    title: 'El Salvador did not take the person',
    file: { states: { sendingAgrees: true, receivingAgrees: false } },
    holds: false,
  },
  {
    ...notes,
    rule: 'us-sv-2025.notes-no-conviction',
    title: 'The arrangement took a person without conviction',
    file: { conviction: { exists: false } },
    holds: true,
  },
  {
    ...notes,
    rule: 'us-sv-2025.notes-no-conviction',
    title: 'A convicted person was taken too, and that is no factor',
    file: { conviction: { exists: true } },
    holds: false,
  },
  { ...notes, rule: 'us-sv-2025.notes-one-year', title: 'The year runs for a person in CECOT', file: cecot, holds: true },
  { ...notes, rule: 'us-sv-2025.notes-one-year', title: 'No year runs for a person who is held nowhere', file: elsewhere, holds: false },
  { ...notes, rule: 'us-sv-2025.notes-fee', title: 'The fee is for a person in CECOT', file: cecot, holds: true },
  { ...notes, rule: 'us-sv-2025.notes-fee', title: 'No fee for a person who is held nowhere', file: elsewhere, holds: false },
  {
    ...notes,
    rule: 'us-sv-2025.notes-responsibility',
    title: 'Neither state acknowledged the person',
    file: { states: { acknowledgesCustody: false } },
    holds: true,
  },
  {
    ...notes,
    rule: 'us-sv-2025.notes-responsibility',
    title: 'El Salvador acknowledged the person',
    file: { states: { acknowledgesCustody: true } },
    holds: false,
  },
];

export const ruleCases: readonly RuleCase[] = [
  ...atAnyTime,
  ...eachAtItsEdges(atAnyTime, {
    of: 'us-sv-2025.offer',
    before: '2025-02-02',
    first: '2025-02-03',
    last: '2025-03-14',
    after: '2025-03-15',
  }),
  ...eachAtItsEdges(atAnyTime, { of: 'us-sv-2025.notes', before: '2025-03-14', first: '2025-03-15' }),
];
