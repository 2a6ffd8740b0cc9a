/**
 * From a case in the official format of England and Wales to the rows of the form, and the same case as the form would write it: names that the
 * format keeps for itself and that change no date are left out, and said to be.
 */
import { formatDay, parseDay } from '../calendar/day-number.ts';
import type { MojAdjustment, MojCase, MojSentence } from '../sentences/moj-schema.ts';
import { formatTerm, term } from '../sentences/term.ts';
import { isEventKind, type EventDraft, type EventKind, type SentenceDraft, type TermDraft } from './sentence-draft.ts';
import { byDay, daysOf, filled, said } from './sentence-draft-of-file.ts';
import { OFFICIAL_KINDS } from './sentence-official-case.ts';
import { isObject } from './sentence-file-text.ts';

export function draftOfCase({ booking }: MojCase, on: string): SentenceDraft {
  const { offender, sentences, adjustments } = booking;
  const names = lettersOf(sentences);
  return {
    law: 'england-wales',
    fields: filled({ law: 'england-wales', on, birthDate: offender.dateOfBirth, sexOffender: said(offender.isActiveSexOffender) }),
    terms: sentences.map((row, index) => termOf(row, index, names)),
    events: byDay(Object.entries(adjustments ?? {}).flatMap(([name, rows]) => rows.flatMap((row) => eventOf(name, row)))),
  };
}

/** The form calls sentences A, B, C: the identifiers of the file are its own. */
function lettersOf(sentences: readonly MojSentence[]): ReadonlyMap<string, string> {
  return new Map(sentences.flatMap(({ identifier }, index) => (identifier ? [[identifier, letterOf(index)] as const] : [])));
}
const letterOf = (index: number): string => (index < 26 ? String.fromCodePoint(65 + index) : String(index + 1));

function termOf(row: MojSentence, index: number, names: ReadonlyMap<string, string>): TermDraft {
  const { YEARS = 0, MONTHS = 0, WEEKS = 0, DAYS = 0 } = row.duration?.durationElements ?? {};
  const follows = row.consecutiveSentenceUUIDs?.[0];
  return filled({
    id: letterOf(index),
    kind: row.type === undefined || row.type === null || row.type === 'StandardSentence' ? 'standard' : row.type,
    length:
      row.duration === undefined || row.duration === null
        ? undefined
        : formatTerm(term({ years: YEARS, months: MONTHS, weeks: WEEKS, days: DAYS })),
    sentencedOn: row.sentencedAt,
    offenceOn: row.offence.committedAt,
    order: follows === undefined ? undefined : `after:${names.get(follows) ?? follows}`,
    arrangement: arrangementOf(row),
  });
}

const EXCLUDED_2024 = ['SEXUAL', 'VIOLENT', 'DOMESTIC_ABUSE', 'NATIONAL_SECURITY', 'TERRORISM'];

function arrangementOf({ releaseArrangements }: MojSentence): string | undefined {
  if (releaseArrangements === undefined || releaseArrangements === null) return undefined;
  if (releaseArrangements.isSDSPlus) return 'two-thirds';
  const names = (releaseArrangements.sdsEarlyReleaseExclusions ?? []).filter((name) => name !== 'NO');
  if (names.length === 0) return 'standard';
  return names.some((name) => EXCLUDED_2024.includes(name)) ? 'excluded' : 'excluded-december';
}

function eventOf(name: string, row: MojAdjustment): readonly EventDraft[] {
  const kind = KIND_OF[name];
  if (kind === undefined) return [];
  const { appliesToSentencesFrom: applies, fromDate, toDate } = row;
  const days = row.numberOfDays ?? daysOf(fromDate, toDate, undefined);
  if (kind === 'added-days' || kind === 'restored-days') return [{ kind, from: applies, days: String(days) }];
  if (kind === 'tagged-bail') return [{ kind, days: String(days) }];
  if (kind === 'absence') {
    const from = fromDate ?? applies;
    return [{ kind, from, to: toDate ?? formatDay((parseDay(from) ?? 0) + days - 1) }];
  }
  const dated = days === daysOf(fromDate, toDate, undefined) && days > 0;
  return [{ kind, ...(dated ? filled({ from: fromDate, to: toDate }) : { days: String(days) }) }];
}

const KIND_OF: { readonly [name: string]: EventKind | undefined } = Object.fromEntries(
  // `remand` and `jail` have one official name: the first stands for it.
  Object.entries(OFFICIAL_KINDS)
    .toReversed()
    .flatMap(([kind, name]) => (isEventKind(kind) && name !== undefined ? [[name, kind]] : [])),
);

/** Of the format's own, known to change no date. */
const HARMLESS = [
  'bookingId',
  'assertSds40',
  'useOffenceIndicators',
  'offenceCode',
  'caseSequence',
  'lineSequence',
  'caseReference',
  'externalSentenceId',
  'reference',
];

/** Names of the file's own that were left out. */
export function namesLeftOut(value: unknown): readonly string[] {
  const found = new Set<string>();
  const seek = (one: unknown): void => {
    if (Array.isArray(one)) one.forEach(seek);
    else if (isObject(one))
      for (const [name, each] of Object.entries(one)) {
        if (HARMLESS.includes(name) && each !== null && each !== '' && each !== 'FORM') found.add(name);
        else seek(each);
      }
  };
  seek(value);
  return [...found];
}

/** The case in the spelling of the form, so that only what would change a date can differ. */
export function caseAsFormSays(one: MojCase): MojCase {
  const names = lettersOf(one.booking.sentences);
  const { booking } = one;
  const without = <T extends object>(value: T): object =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !HARMLESS.includes(name)));
  return {
    ...without(one),
    booking: {
      ...without(booking),
      offender: { ...booking.offender, reference: 'FORM' },
      sentences: booking.sentences.map((row, index) => sentenceAsFormSays(row, index, names)),
      adjustments: Object.fromEntries(
        Object.entries(booking.adjustments ?? {}).map(([name, rows]) => [name, rows.map((row) => adjustmentAsFormSays(name, row))]),
      ),
    },
    userInputs: one.userInputs?.calculateErsed === true ? { calculateErsed: true } : undefined,
  };
}

function sentenceAsFormSays(row: MojSentence, index: number, names: ReadonlyMap<string, string>): MojSentence {
  const kept = Object.fromEntries(Object.entries(row).filter(([name]) => !HARMLESS.includes(name)));
  const arrangement = arrangementOf(row);
  const follows = row.consecutiveSentenceUUIDs ?? [];
  return {
    ...kept,
    identifier: letterOf(index),
    sentencedAt: row.sentencedAt,
    offence: Object.fromEntries(Object.entries(row.offence).filter(([name]) => !HARMLESS.includes(name))),
    consecutiveSentenceUUIDs: follows.map((id) => names.get(id) ?? id),
    ...(row.releaseArrangements === undefined || row.releaseArrangements === null
      ? {}
      : {
          releaseArrangements: {
            ...row.releaseArrangements,
            isSDSPlusEligibleSentenceTypeLengthAndOffence:
              row.releaseArrangements.isSDSPlusEligibleSentenceTypeLengthAndOffence === true || row.releaseArrangements.isSDSPlus,
            sdsEarlyReleaseExclusions:
              arrangement === 'excluded' ? ['VIOLENT'] : arrangement === 'excluded-december' ? ['DOMESTIC_ABUSE_T3'] : [],
          },
        }),
  };
}

function adjustmentAsFormSays(name: string, row: MojAdjustment): MojAdjustment {
  const kind = KIND_OF[name];
  const [event] = eventOf(name, row);
  const { appliesToSentencesFrom } = row;
  if (kind === undefined || event === undefined) return row;
  if (kind === 'tagged-bail') return { appliesToSentencesFrom, numberOfDays: Number(event.days) };
  if (kind === 'added-days' || kind === 'restored-days')
    return { appliesToSentencesFrom, fromDate: appliesToSentencesFrom, numberOfDays: Number(event.days) };
  if (kind === 'absence') {
    // A number of days that is not that of the period counts in the format, and has no field in the form: it stays, and differs.
    const isOther =
      row.numberOfDays !== undefined && row.numberOfDays !== null && row.numberOfDays !== daysOf(event.from, event.to, undefined);
    return { appliesToSentencesFrom, fromDate: row.fromDate, toDate: event.to, ...(isOther ? { numberOfDays: row.numberOfDays } : {}) };
  }
  return event.days === undefined
    ? { appliesToSentencesFrom, fromDate: event.from, toDate: event.to }
    : { appliesToSentencesFrom, numberOfDays: Number(event.days) };
}
