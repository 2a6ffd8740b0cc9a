/**
 * Short forms for writing worked cases. A table starts from one file and varies it a fact at a time, so that each condition of a rule is seen to
 * matter: a rule that has lost one, or reads it the wrong way round, no longer fits its table. Each row becomes a plain case.
 */
import type { Treaty } from '../people/facts.ts';
import type { PersonFileInput } from '../people/person-file.ts';
import type { RuleCase } from './law.ts';

/** What all rows share: the rule, the day, and the facts that stand unless a row says otherwise. */
export type CaseBase = Omit<RuleCase, 'title' | 'holds' | 'because'>;

/** What may be otherwise in a row beside the facts of the file. */
export type RowSetting = Partial<Omit<RuleCase, 'rule' | 'title' | 'file' | 'holds'>>;

/** A statement of fact, the answer of the law, the facts that differ from the base (`null` makes one unknown), and what else differs. */
export type CaseRow = readonly [title: string, holds: RuleCase['holds'], change?: PersonFileInput, setting?: RowSetting];

export const caseTable = (base: CaseBase, rows: readonly CaseRow[]): readonly RuleCase[] =>
  rows.map(([title, holds, change = {}, setting = {}]) => ({
    ...base,
    ...setting,
    ...(base.supposing === undefined && setting.supposing === undefined ? {} : { supposing: { ...base.supposing, ...setting.supposing } }),
    title,
    holds,
    file: varied(base.file, change),
  }));

type Days = { readonly before: string; readonly first: string };

/** The last day before a rule's first, on which the law that was to come says nothing, and its first day. */
export const begins = (base: CaseBase, { before, first }: Days, answer: RuleCase['holds']): readonly RuleCase[] =>
  caseTable(base, [
    [`On ${before} this was not yet the law`, 'unknown', {}, { on: before, because: [base.rule] }],
    [`On ${first} it was`, answer, {}, { on: first }],
  ]);

/** The last day of a rule that had no successor, and the day after it, on which the law says nothing. */
export const ends = (
  base: CaseBase,
  { last, after }: { readonly last: string; readonly after: string },
  answer: RuleCase['holds'],
): readonly RuleCase[] =>
  caseTable(base, [
    [`On ${last} this was still the law`, answer, {}, { on: last }],
    [`On ${after} it was the law no more`, 'unknown', {}, { on: after, because: [base.rule] }],
  ]);

type Answers = {
  /** What the rule comes to where it is in play. */
  readonly inPlay: RuleCase['holds'];
  /** And where it is not: nothing is barred, and what is required is met for want of anything to meet. */
  readonly outside: boolean;
};

/** A rule of a treaty that speaks as soon as one of the two states is bound. */
export const eitherBound = (base: CaseBase, treaty: Treaty, { inPlay, outside }: Answers): readonly RuleCase[] =>
  caseTable(base, [
    ['Only the state that sends is bound by the treaty', inPlay, {}, { supposing: bound(treaty, true, false) }],
    ['Only the state that receives is bound by it', inPlay, {}, { supposing: bound(treaty, false, true) }],
    ['Neither state is bound by it', outside, {}, { supposing: bound(treaty, false, false), applies: false }],
  ]);

/** A rule that speaks only between two states that are both bound. */
export const bothBound = (base: CaseBase, treaty: Treaty, { inPlay, outside }: Answers): readonly RuleCase[] =>
  caseTable(base, [
    ['Both states are bound by the treaty', inPlay, {}, { supposing: bound(treaty, true, true) }],
    ['The state that receives is not bound by it', outside, {}, { supposing: bound(treaty, true, false), applies: false }],
    ['The state that sends is not bound by it', outside, {}, { supposing: bound(treaty, false, true), applies: false }],
  ]);

/** Who of the two states is bound by a treaty, whatever the list of its parties says. */
export const bound = (
  treaty: Treaty,
  sending: boolean | undefined,
  receiving: boolean | undefined,
): NonNullable<RuleCase['supposing']> => ({
  [`law.party.${treaty}.sending`]: sending,
  [`law.party.${treaty}.receiving`]: receiving,
});

/** Sections and their sections are joined; every other value, a list or a sourced fact included, takes the place of the one before. */
export function varied(file: PersonFileInput, change: PersonFileInput): PersonFileInput {
  const before = new Map<string, unknown>(Object.entries(file));
  return { ...file, ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, joined(before.get(key), value)])) };
}

function joined(before: unknown, after: unknown): unknown {
  if (!isSection(before) || !isSection(after)) return after;
  return { ...before, ...Object.fromEntries(Object.entries(after).map(([key, value]) => [key, joined(before[key], value)])) };
}

const FACT_KEYS = ['value', 'conflict', 'items'];

const isSection = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !FACT_KEYS.some((key) => key in value);
