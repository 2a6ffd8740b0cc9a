/**
 * Changes of law on a person's line of time: the days on which law commenced while the sentence ran, and what each did to the days that hold. The
 * dates of the laws themselves stand in each law's own file; here they have names.
 */
import { formatDay, knownDay, type DayNumber } from '../calendar/day-number.ts';
import { text, type Text } from '../base/text.ts';
import { daysUnder, type HeldDays } from './law-change.ts';
import { isNotSupported } from './not-supported.ts';
import type { LawId, SentenceCase } from './sentence-case.ts';

export type Commencement = { readonly law: LawId; readonly on: DayNumber; readonly name: Text; readonly cite: string };

export const COMMENCEMENTS: readonly Commencement[] = [
  {
    law: 'us-federal',
    on: knownDay('2018-12-21'),
    name: text('Earned time credits (First Step Act)', 'Créditos de tiempo ganado (First Step Act)'),
    cite: '18 USC 3632(d)(4)(B)(i)',
  },
  {
    law: 'us-federal',
    on: knownDay('2019-07-19'),
    name: text('Good conduct time by the term imposed (First Step Act)', 'Buena conducta según la condena impuesta (First Step Act)'),
    cite: '18 USC 3624(b)(1)',
  },
  {
    law: 'netherlands',
    on: knownDay('2021-07-01'),
    name: text(
      'Release lasts at most two years; for judgments since',
      'La libertad condicional dura como máximo dos años; para sentencias desde entonces',
    ),
    cite: 'Wet straffen en beschermen',
  },
  {
    law: 'belgium',
    on: knownDay('2018-02-07'),
    name: text('The fraction for recidivists falls', 'Cae la fracción para reincidentes'),
    cite: 'Constitutional Court 7 February 2018',
  },
  {
    law: 'belgium',
    on: knownDay('2025-07-18'),
    name: text('Emergency law: six months early, beside the answer', 'Ley de urgencia: seis meses antes, junto a la respuesta'),
    cite: 'Law of 18 July 2025 (2025005580)',
  },
  {
    law: 'sweden',
    on: knownDay('2026-01-01'),
    name: text(
      'Three quarters in place of two thirds; for judgments final since',
      'Tres cuartos en lugar de dos tercios; para sentencias firmes desde entonces',
    ),
    cite: 'Prop. 2025/26:34',
  },
  {
    law: 'england-wales',
    on: knownDay('2024-09-10'),
    name: text('40 per cent: first tranche', '40 por ciento: primer tramo'),
    cite: 'SI 2024/844',
  },
  {
    law: 'england-wales',
    on: knownDay('2024-10-22'),
    name: text('40 per cent: second tranche, five years or more', '40 por ciento: segundo tramo, cinco años o más'),
    cite: 'SI 2024/844',
  },
];

type Span = readonly [earliest: string, latest: string];

/** What a law did on the day it commenced; without days where it cannot be told. */
export type LawRow = { readonly on: string; readonly name: Text; readonly cite: string; readonly was?: Span; readonly is?: Span };

/** In order of days: those that commenced after the first day of sentence and by the day asked about. */
export function lawRows(one: SentenceCase): readonly LawRow[] {
  const first = Math.min(...one.terms.map(({ sentencedOn }) => sentencedOn));
  return COMMENCEMENTS.filter(({ law, on }) => law === one.law && on > first && (one.on === undefined || on <= one.on)).map(
    ({ on, name, cite }) => {
      const then = knownBy(one, on);
      const [was, is] = [daysUnder(then, on - 1), daysUnder(then, on)];
      return {
        on: formatDay(on),
        name,
        cite,
        ...(isNotSupported(was) || isNotSupported(is) ? {} : { was: spanOf(was), is: spanOf(is) }),
      };
    },
  );
}

/** The case as it stood on that day: what came later had not happened. */
function knownBy(one: SentenceCase, on: DayNumber): SentenceCase {
  const [first, ...rest] = one.terms.filter(({ sentencedOn }) => sentencedOn <= on);
  return {
    ...one,
    terms: first === undefined ? one.terms : [first, ...rest],
    absences: one.absences.filter(({ from }) => from <= on),
    addedDays: one.addedDays.filter((added) => added.on <= on),
    transfer: one.transfer !== undefined && one.transfer.on <= on ? one.transfer : undefined,
  };
}

const spanOf = ({ earliest, latest }: HeldDays): Span => [formatDay(earliest), formatDay(latest)];
