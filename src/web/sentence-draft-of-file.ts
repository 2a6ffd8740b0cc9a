/** From a sentence file to the rows of the form. What the form has no field for is left to the comparison that follows. */
import { parseDay } from '../calendar/day-number.ts';
import type { SentenceFile, TermRow } from '../sentences/sentence-file.ts';
import { COUNTRY_OF_LAW, isLaw } from '../sentences/sentence-case.ts';
import type { EventDraft, SentenceDraft, TermDraft } from './sentence-draft.ts';

export function draftOfFile(file: SentenceFile, on: string): SentenceDraft {
  const { law, person, conduct, programming } = file;
  return {
    law,
    fields: filled({
      law,
      on,
      birthDate: person?.birthDate,
      residentHere: said(person?.residentHere),
      removalOrderFinal: said(person?.removalOrderFinal),
      recidivist: said(person?.recidivist),
      releaseGround: file.releaseGround,
      conduct: conduct === 'full' ? 'full' : conduct === undefined || conduct === null ? undefined : 'forfeited',
      forfeitedDays: typeof conduct === 'object' && conduct !== null ? String(conduct.forfeitedDays) : undefined,
      periods30: programming === undefined || programming === null ? undefined : String(programming.periods30),
      rateDays: programming === undefined || programming === null ? undefined : String(programming.rateDays),
      offenceExcluded: said(programming?.offenceExcluded),
      supervisedRelease: said(file.supervisedReleaseImposed),
    }),
    terms: file.terms.map(termOf),
    events: eventsOf(file),
  };
}

const ARRANGEMENTS = { ordinary: 'standard', excluded: 'excluded', 'two-thirds': 'two-thirds' } as const;

const termOf = (row: TermRow): TermDraft =>
  filled({
    id: row.id,
    length: row.imposed,
    kind: row.kind,
    sentencedOn: row.sentencedOn,
    start: row.start === row.sentencedOn ? undefined : row.start,
    offenceOn: row.offenceOn,
    finalOn: row.finalOn,
    order:
      row.consecutiveTo !== undefined && row.consecutiveTo !== null
        ? `after:${row.consecutiveTo}`
        : row.orderedConcurrent === true
          ? 'concurrent'
          : undefined,
    suspended: row.suspended,
    degree: row.degree === undefined || row.degree === null ? undefined : String(row.degree),
    intentional: said(row.intentional),
    arrangement: row.arrangement === undefined || row.arrangement === null ? undefined : ARRANGEMENTS[row.arrangement],
  });

function eventsOf({ law, credits, absences, addedDays, transfer }: SentenceFile): readonly EventDraft[] {
  const events: EventDraft[] = [];
  for (const { kind, from, to, days, creditedElsewhere } of credits ?? []) {
    // Bail on conditions is custody nowhere: it has no row.
    if (kind === 'bail') continue;
    const isCredit = kind === 'tagged-bail' && law === 'england-wales';
    events.push({
      kind,
      ...(isCredit
        ? { days: String(Math.ceil(daysOf(from, to, days) / 2)) }
        : filled({ from, to, days: days === undefined || days === null ? undefined : String(days) })),
      ...(creditedElsewhere === undefined || creditedElsewhere === null ? {} : { elsewhere: String(creditedElsewhere) }),
    });
  }
  for (const { from, to } of absences ?? []) events.push({ kind: 'absence', from, to });
  for (const { on, days } of addedDays ?? []) events.push({ kind: 'added-days', from: on, days: String(days) });
  if (transfer !== undefined && transfer !== null) {
    const { on, to, agreement, method, adaptedTo } = transfer;
    events.push({ kind: 'transfer', ...filled({ from: on, country: isLaw(to) ? COUNTRY_OF_LAW[to] : to, agreement, method, adaptedTo }) });
  }
  return byDay(events);
}

/** What has no day comes first, as it came before the sentence. */
export const byDay = (events: readonly EventDraft[]): readonly EventDraft[] =>
  events.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0));

export function daysOf(from: string | null | undefined, to: string | null | undefined, days: number | null | undefined): number {
  const [first, last] = [parseDay(from ?? ''), parseDay(to ?? '')];
  return first === undefined || last === undefined ? (days ?? 0) : last - first + 1;
}

/**
 * The same file as the form would put it where it says the same thing in another way: tagged bail of England and Wales is a number of days, of
 * which half are credited.
 */
export function asFormSays(file: SentenceFile): SentenceFile {
  if (file.law !== 'england-wales') return file;
  const credits = file.credits?.map((row) => {
    if (row.kind !== 'tagged-bail') return row;
    return { kind: row.kind, days: 2 * Math.ceil((daysOf(row.from, row.to, row.days) - (row.creditedElsewhere ?? 0)) / 2) };
  });
  return { ...file, ...(credits === undefined ? {} : { credits }) };
}

export const said = (value: boolean | null | undefined): string | undefined =>
  value === true ? 'yes' : value === false ? 'no' : undefined;

export function filled<K extends string>(fields: { readonly [F in K]: string | null | undefined }): { readonly [F in K]?: string } {
  const kept: { [F in K]?: string } = {};
  for (const name of Object.keys(fields)) {
    if (!isKey(name, fields)) continue;
    const value = fields[name];
    if (value !== null && value !== undefined && value !== '') kept[name] = value;
  }
  return kept;
}

const isKey = <K extends string>(name: string, fields: { readonly [F in K]: unknown }): name is K => Object.hasOwn(fields, name);
