/**
 * What stands in the form: the words as they were typed, in rows of sentences and of events. Nothing is understood here yet, so that what
 * cannot be understood comes back to its writer unchanged.
 */
import { formatDay, parseDay } from '../calendar/day-number.ts';
import { isLaw, type LawId } from '../sentences/sentence-case.ts';
import { AMBIGUOUS, readDay } from './sentence-court-words.ts';

/** The fields of the whole, of one sentence and of one event, by the names that the form uses. */
export const CASE_FIELDS = [
  'law',
  'on',
  'birthDate',
  'residentHere',
  'removalOrderFinal',
  'recidivist',
  'sexOffender',
  'releaseGround',
  'conduct',
  'forfeitedDays',
  'periods30',
  'rateDays',
  'offenceExcluded',
  'supervisedRelease',
] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

export const TERM_FIELDS = [
  'id',
  'length',
  'kind',
  'sentencedOn',
  'start',
  'offenceOn',
  'finalOn',
  'order',
  'suspended',
  'degree',
  'intentional',
  'arrangement',
] as const;
export type TermField = (typeof TERM_FIELDS)[number];

export const EVENT_KINDS = ['remand', 'jail', 'tagged-bail', 'absence', 'added-days', 'restored-days', 'transfer'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_FIELDS = ['kind', 'from', 'to', 'days', 'elsewhere', 'country', 'agreement', 'method', 'adaptedTo'] as const;
export type EventField = (typeof EVENT_FIELDS)[number];

export type TermDraft = { readonly [F in TermField]?: string };
export type EventDraft = { readonly [F in Exclude<EventField, 'kind'>]?: string } & { readonly kind: EventKind };

export type SentenceDraft = {
  readonly law: LawId;
  readonly fields: { readonly [F in CaseField]?: string };
  readonly terms: readonly TermDraft[];
  readonly events: readonly EventDraft[];
  /** Names of what was sent and cannot be kept: a row of no known kind, a law that is none. Nothing is left out in silence. */
  readonly strange?: readonly string[];
};

/** Rows that one form may hold; a longer record is a file for the command line. */
export const TERMS_MAX = 20;
export const EVENTS_MAX = 60;

export const caseName = (field: CaseField): string => field;
export const termName = (index: number, field: TermField): string => `t${index}-${field}`;
export const eventName = (index: number, field: EventField): string => `e${index}-${field}`;

export const isEventKind = (value: string): value is EventKind => EVENT_KINDS.some((kind) => kind === value);

/** A row is there if any of its fields was sent. */
export function readDraft(fields: URLSearchParams): SentenceDraft {
  const get = (name: string): string => (fields.get(name) ?? '').trim();
  const law = get('law');
  const kindOf = (index: number): string => get(eventName(index, 'kind'));
  const eventRows = rows(fields, 'e');
  return {
    law: isLaw(law) ? law : 'england-wales',
    fields: rowOf(CASE_FIELDS, (field) => get(caseName(field))),
    terms: rows(fields, 't').map((index) => rowOf(TERM_FIELDS, (field) => get(termName(index, field)))),
    strange: [
      ...(isLaw(law) ? [] : ['law']),
      ...eventRows.filter((index) => !isEventKind(kindOf(index))).map((index) => eventName(index, 'kind')),
    ],
    events: eventRows.flatMap((index) => {
      const kind = kindOf(index);
      return isEventKind(kind) ? [{ ...rowOf(EVENT_FIELDS, (field) => get(eventName(index, field))), kind }] : [];
    }),
  };
}

function rowOf<F extends string>(names: readonly F[], get: (field: F) => string): { readonly [K in F]?: string } {
  const row: { [K in F]?: string } = {};
  for (const name of names) {
    const value = get(name);
    if (value !== '') row[name] = value;
  }
  return row;
}

function rows(fields: URLSearchParams, prefix: 't' | 'e'): readonly number[] {
  const found = new Set<number>();
  for (const name of fields.keys()) {
    const match = /^([te])(\d{1,6})-/.exec(name);
    if (match?.[1] === prefix) found.add(Number(match[2]));
  }
  return [...found].toSorted((a, b) => a - b);
}

/** The same as a form sends it, for the switch of language, the letter and the files. */
export function draftFields({ fields, terms, events }: SentenceDraft): readonly { readonly name: string; readonly value: string }[] {
  return [
    ...CASE_FIELDS.map((field) => ({ name: caseName(field), value: fields[field] ?? '' })),
    ...terms.flatMap((term, index) => TERM_FIELDS.map((field) => ({ name: termName(index, field), value: term[field] ?? '' }))),
    ...events.flatMap((event, index) => EVENT_FIELDS.map((field) => ({ name: eventName(index, field), value: event[field] ?? '' }))),
  ].filter(({ value }) => value !== '');
}

/** The draft after the button, and whether the dates were asked for. An unknown button asks for the dates. */
export function afterAction(draft: SentenceDraft, action: string, added: { readonly kind: string; readonly day: string }): SentenceDraft {
  const { kind: newKind, day } = added;
  const [name = '', number = '', by = ''] = action.split(':');
  const index = Number(number);
  switch (name) {
    case 'add-term':
      return draft.terms.length >= TERMS_MAX ? draft : { ...draft, terms: [...draft.terms, { id: freeId(draft.terms), kind: 'standard' }] };
    case 'add-event':
      return draft.events.length >= EVENTS_MAX || !isEventKind(newKind)
        ? draft
        : { ...draft, events: [...draft.events, day === '' ? { kind: newKind } : { kind: newKind, from: day }] };
    case 'move-event':
      return { ...draft, events: draft.events.map((event, at) => (at === index ? movedBy(event, Number(by)) : event)) };
    case 'remove-term':
      return { ...draft, terms: draft.terms.filter((_, at) => at !== index) };
    case 'remove-event':
      return { ...draft, events: draft.events.filter((_, at) => at !== index) };
    default:
      return draft;
  }
}

const MOVE_DAYS_MAX = 40_000;

/** Its days as many days later, both ends alike; days that cannot be read stay as they are. */
function movedBy(event: EventDraft, days: number): EventDraft {
  if (!Number.isInteger(days) || Math.abs(days) > MOVE_DAYS_MAX) return event;
  const later = (written: string | undefined): string | undefined => {
    const read = readDay(written ?? '');
    const on = read === undefined || read === AMBIGUOUS ? undefined : parseDay(read);
    return on === undefined ? written : formatDay(on + days);
  };
  const [from, to] = [later(event.from), later(event.to)];
  return { ...event, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Sentences are A, B, C …, and keep their letter when another goes. */
function freeId(terms: readonly TermDraft[]): string {
  const used = new Set(terms.map(({ id }) => id));
  return Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').find((letter) => !used.has(letter)) ?? String(terms.length + 1);
}

/** Every row has a letter of its own, whatever was sent. */
export function withIds(draft: SentenceDraft): SentenceDraft {
  const terms: TermDraft[] = [];
  for (const term of draft.terms)
    terms.push(
      term.id === undefined || terms.some(({ id }) => id === term.id) ? { ...term, id: freeId([...terms, ...draft.terms]) } : term,
    );
  return { ...draft, terms };
}

/** Rows just added, last of their kind, say nothing yet. */
export function withoutEmptyRows(draft: SentenceDraft): SentenceDraft {
  const isFilled = (row: object, given: readonly string[]): boolean => Object.keys(row).some((field) => !given.includes(field));
  return {
    ...draft,
    terms: draft.terms.filter((term, index) => index < draft.terms.length - 1 || index === 0 || isFilled(term, ['id', 'kind', 'order'])),
    events: draft.events.filter((event, index) => index < draft.events.length - 1 || isFilled(event, ['kind', 'method'])),
  };
}

export const emptyDraft = (on: string): SentenceDraft => ({
  law: 'england-wales',
  fields: { law: 'england-wales', on },
  terms: [{ id: 'A', kind: 'standard' }],
  events: [],
});
