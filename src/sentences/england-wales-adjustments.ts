/**
 * Which days that change dates reach which unit. Where the law leaves it open, each question has two readings; the engine computes both and
 * answers only if the dates are the same.
 */
import type { DayNumber } from '../calendar/day-number.ts';
import { text, type Text } from '../base/text.ts';
import type { Adjustment } from './england-wales-case.ts';
import type { Unit } from './england-wales-unit.ts';

export type OpenQuestion = 'absence-to-others' | 'added-days-to-later' | 'further-exclusions';

/** For each question whether the wide reading is taken. */
export type Readings = { readonly [Q in OpenQuestion]: boolean };

/**
 * As the statutes have them: an absence touches the sentence under which the person was then liable to be held (Prison Act 1952 s.49(2)),
 * added days any period that must be served (s.257(2)), and the exclusions of December 2024 whoever was then held pursuant to the sentence.
 */
export const DEFAULT_READINGS: Readings = { 'absence-to-others': false, 'added-days-to-later': true, 'further-exclusions': true };

export const QUESTIONS: { readonly [Q in OpenQuestion]: Text } = {
  'absence-to-others': text(
    'whether days unlawfully at large lengthen a concurrent sentence that was not then being served',
    'si los días de fuga alargan una condena concurrente que entonces no se cumplía',
  ),
  'added-days-to-later': text(
    'how many of the added days were already served when a later sentence was passed',
    'cuántos de los días añadidos ya se habían cumplido al dictarse una condena posterior',
  ),
  'further-exclusions': text(
    'whether an offence excluded on 16 December 2024 keeps the 40 % where that point had passed and only another sentence still held the person',
    'si un delito excluido el 16 de diciembre de 2024 conserva el 40 % cuando ese punto ya había pasado y solo otra condena retenía a la persona',
  ),
};

/** Whole days. All are at least 0. */
export type Totals = { readonly credit: number; readonly absence: number; readonly added: number };

export type Reach = {
  readonly readings: Readings;
  /** Filled with each question on which the answer could turn. */
  readonly asked: Set<OpenQuestion>;
  /** The first day of the first sentence of this custody. */
  readonly custodyStart: DayNumber;
};

export const isCredit = ({ kind }: Adjustment): boolean => kind === 'remand' || kind === 'tagged-bail';
export const startOfAbsence = ({ from, appliesFrom }: Adjustment): DayNumber => from ?? appliesFrom;

const NOTHING: Totals = { credit: 0, absence: 0, added: 0 };

/**
 * The days that reach a unit. An absence counts if it began before the unit's release, which earlier absences move, so they are taken in order.
 *
 * @param releaseWith the unit's release with the totals so far
 */
export function totalsFor(
  unit: Unit,
  adjustments: readonly Adjustment[],
  reach: Reach,
  releaseWith: (totals: Totals) => DayNumber,
): Totals {
  if (adjustments.length === 0) return NOTHING;
  let credit = 0;
  let added = 0;
  for (const one of adjustments) {
    // Consecutive and concurrent sentences with no release between are a single term (s.240ZA(9)): credit reaches all of it.
    if (isCredit(one)) credit += one.days;
    else if (one.kind === 'added-days') added += addedFor(unit, one, reach) ? one.days : 0;
    else if (one.kind === 'restored-days') added -= addedFor(unit, one, reach) ? one.days : 0;
  }
  let totals: Totals = { credit, absence: 0, added: Math.max(added, 0) };
  const absences = adjustments
    .filter(({ kind }) => kind === 'unlawfully-at-large')
    .toSorted((a, b) => startOfAbsence(a) - startOfAbsence(b));
  for (const absence of absences)
    if (absenceFor(unit, absence, reach, releaseWith(totals))) totals = { ...totals, absence: totals.absence + absence.days };
  return totals;
}

/** Days awarded on remand, before any sentence, fall on the sentences first passed; others on all that is served without a release between. */
const addedFor = (unit: Unit, { appliesFrom }: Adjustment, { readings, custodyStart }: Reach): boolean =>
  readings['added-days-to-later'] || unit.start <= Math.max(appliesFrom, custodyStart);

function absenceFor(unit: Unit, absence: Adjustment, { readings, asked }: Reach, release: DayNumber): boolean {
  const began = startOfAbsence(absence);
  if (began >= unit.start && began <= release) return true;
  asked.add('absence-to-others');
  return readings['absence-to-others'];
}
