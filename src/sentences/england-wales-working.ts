/** Writes out how the dates were found, step by step, from what was computed: no step is computed a second time. */
import type { DayNumber } from '../calendar/day-number.ts';
import { dayInWords, daysInWords } from '../calendar/in-words.ts';
import { text, type Text } from '../base/text.ts';
import type { EnglandWalesCase, EnglandWalesDates } from './england-wales-case.ts';
import { lawSteps } from './england-wales-law-steps.ts';
import type { EnglandWalesAnswer } from './england-wales.ts';
import { othersSteps } from './england-wales-others-working.ts';
import { paroleSteps } from './england-wales-parole-working.ts';
import { CURFEW } from './england-wales-curfew.ts';
import { REMOVAL } from './england-wales-removal.ts';
import { CITE_OF_SHARE, FORTY_PER_CENT, HALF, isFurtherExcluded, SDS40, THIRD, TWO_THIRDS } from './england-wales-release-law.ts';
import type { UnitDates } from './england-wales-unit-dates.ts';
import { sameShare, type Share } from './share.ts';
import { termInWords } from './term.ts';
import { Working, type Step, type StepParts } from './working.ts';

/** @param one the case that was answered; with it the working also shows which change of law moved a date */
export function englandWalesWorking({ dates, units, other, beside, parole }: EnglandWalesAnswer, one?: EnglandWalesCase): readonly Step[] {
  const working = new Working();
  if (parole !== undefined) paroleSteps(working, parole, dates);
  else if (other !== undefined) othersSteps(working, { others: other, standard: beside ?? [] }, dates);
  for (const unit of units) unitSteps(working, unit);
  if (units.length > 1) concurrentSteps(working, units, dates);
  licenceSteps(working, units, dates);
  if (dates.curfew !== undefined)
    working.add({
      step: 'curfew',
      rule: 'EW.S246.CURFEW',
      cite: `${CURFEW.cite}; SI 2023/390; SI 2024/1331 art. 2`,
      from: dates.release,
      to: dates.curfew,
      days: dates.curfew - dates.release,
      note: text(
        'First day on which release on home detention curfew may be given; it is not a right.',
        'Primer día en que puede concederse el arresto domiciliario; no es un derecho.',
      ),
    });
  if (dates.removal !== undefined)
    working.add({
      step: 'removal',
      rule: dates.removal < REMOVAL.longerFrom ? 'EW.S260.HALF' : 'EW.S260.THIRTY',
      cite: dates.removal < REMOVAL.longerFrom ? REMOVAL.cite : REMOVAL.citeFrom,
      fraction: dates.removal < REMOVAL.longerFrom ? REMOVAL.served.before : REMOVAL.served.from,
      from: dates.release,
      to: dates.removal,
      days: dates.removal - dates.release,
      note: text(
        'First day on which a person liable to removal may be taken from prison to leave the country; a power, not a duty.',
        'Primer día en que puede sacarse de prisión, para salir del país, a quien está sujeto a expulsión; una facultad, no un deber.',
      ),
    });
  if (dates.supervisionEnd !== undefined)
    working.add({
      step: 'supervision',
      rule: 'EW.S256AA.SUPERVISION',
      cite: 'Criminal Justice Act 2003 s.256AA(4)',
      to: dates.supervisionEnd,
      note: text(
        'Supervision ends twelve months after release (added days are left out).',
        'La supervisión termina doce meses después de la salida (sin contar los días añadidos).',
      ),
    });
  if (one !== undefined) lawSteps(working, one);
  return working.steps;
}

function unitSteps(working: Working, dates: UnitDates): void {
  const { unit } = dates;
  const terms = unit.parts.map(({ term }) => termInWords(term));
  working.add({
    step: 'term',
    rule: unit.parts.length > 1 ? 'EW.S264.CHAIN' : 'EW.TERM',
    cite: unit.parts.length > 1 ? 'Criminal Justice Act 2003 s.264' : 'Criminal Justice Act 2003 s.237',
    days: unit.end - unit.start + 1,
    from: unit.start,
    to: unit.end,
    note: text(
      `${terms.map(({ en }) => en).join(', then ')}. The day of sentence is the first day.`,
      `${terms.map(({ es }) => es).join(', después ')}. El día de la condena es el primero.`,
    ),
  });
  let at = unit.start - 1;
  for (const { share, length, served } of dates.custody) {
    working.add({
      step: 'custody',
      rule: ruleOf(share),
      cite: isAmended(dates, share) ? `${CITE_OF_SHARE(share)}; ${SDS40.citeFurther}` : CITE_OF_SHARE(share),
      fraction: share,
      days: served,
      from: at + 1,
      to: at + served,
      note: text(
        `${daysInWords(length).en}, of which this share is served; a part of a day counts as a day.`,
        `${daysInWords(length).es}, de los que se cumple esta parte; la fracción de día cuenta como un día.`,
      ),
    });
    at += served;
  }
  adjustmentSteps(working, dates, at);
}

/** The half because the offence was excluded on 16 December 2024. */
const isAmended = ({ point, unit }: UnitDates, share: Share): boolean =>
  (point === 'forty-amended' || point === 'half') &&
  sameShare(share, HALF) &&
  unit.parts.some(isFurtherExcluded) &&
  unit.end >= SDS40.furtherExclusionsFrom;

const ruleOf = (share: Share): string =>
  sameShare(share, THIRD)
    ? 'EW.SA2026.THIRD'
    : sameShare(share, TWO_THIRDS)
      ? 'EW.S244ZA.TWO-THIRDS'
      : sameShare(share, FORTY_PER_CENT)
        ? 'EW.SDS40.FORTY'
        : 'EW.S244.HALF';

function adjustmentSteps(working: Working, dates: UnitDates, last: DayNumber): void {
  const { totals, unit, release, end } = dates;
  let at = last;
  const move = (parts: Omit<StepParts, 'from' | 'to'> & { readonly days: number }): void => {
    if (parts.days === 0) return;
    working.add({ ...parts, from: at, to: at + parts.days });
    at += parts.days;
  };
  move({
    step: 'credit',
    rule: 'EW.S240ZA.CREDIT',
    cite: 'Criminal Justice Act 2003 ss.240ZA, 240A',
    days: -totals.credit,
    note: text(
      `Days on remand and half of the days on tagged bail come off release and end (end ${dayInWords(unit.end - totals.credit).en}).`,
      `Los días de prisión preventiva y la mitad de los de libertad con pulsera se descuentan de la salida y del final (final ${dayInWords(unit.end - totals.credit).es}).`,
    ),
  });
  move({
    step: 'absence',
    rule: 'EW.PA49.UAL',
    cite: 'Prison Act 1952 s.49(2)',
    days: totals.absence,
    note: text('Days unlawfully at large do not count.', 'Los días de fuga no cuentan.'),
  });
  move({
    step: 'added-days',
    rule: 'EW.S257.ADDED',
    cite: 'Criminal Justice Act 2003 s.257; Prison Rules 1999 r.61',
    days: totals.added,
    note: text(
      'Days added for breaches of prison rules, less days restored; they move release, not the end.',
      'Días añadidos por infracciones, menos los devueltos; mueven la salida, no el final.',
    ),
  });
  boundStep(working, dates, at);
  if (totals.credit !== 0 || totals.absence !== 0)
    working.add({
      step: 'end',
      rule: 'EW.END',
      cite: 'Criminal Justice Act 2003 s.249',
      days: totals.absence - totals.credit,
      from: unit.end,
      to: end,
      note: text('The end of the sentence after credit and absence.', 'El final de la condena tras abonos y fugas.'),
    });
  if (at === last && release === at) working.add({ ...RELEASE, from: last, to: release });
}

const RELEASE = {
  step: 'release',
  rule: 'EW.S244.RELEASE',
  cite: 'Criminal Justice Act 2003 ss.243A(2), 244(1)',
  note: text('The day on which the last day of custody is served.', 'El día en que se cumple el último día de prisión.'),
};

/** Why release is another day than the sum: the transition, the end, or the day of sentence. */
function boundStep(working: Working, { reachedOn, release, end, unit }: UnitDates, at: DayNumber): void {
  if (release === at) return;
  const bound: { readonly rule: string; readonly cite: string; readonly note: Text } =
    reachedOn === release
      ? {
          rule: 'EW.SDS40.TRANSITION',
          cite: SDS40.cite,
          note: text(
            'The 40 % release point reached this sentence on that day and cannot release before it.',
            'El punto de salida del 40 % alcanzó esta condena ese día y no puede liberar antes.',
          ),
        }
      : release === end
        ? {
            rule: 'EW.END-CAP',
            cite: 'Criminal Justice Act 2003 s.257',
            note: text(
              'Release is never after the end; the surplus is unused.',
              'La salida nunca es posterior al final; el exceso no se usa.',
            ),
          }
        : {
            rule: 'EW.START-FLOOR',
            cite: 'Criminal Justice Act 2003 s.240ZA',
            note: text('Nothing falls before the day of sentence.', 'Nada cae antes del día de la condena.'),
          };
  working.add({ step: release === unit.start ? 'release-at-once' : 'release', ...bound, from: at, to: release, days: release - at });
}

/** Where licence ends on another day than the sentences shown: in a chain across 1 February 2015, and after an earlier custody. */
function licenceSteps(working: Working, units: readonly UnitDates[], { end, licenceEnd, release }: EnglandWalesDates): void {
  if (units.length === 0 || licenceEnd === undefined) return;
  if (licenceEnd < end)
    working.add({
      step: 'licence',
      rule: 'EW.S264B.LICENCE',
      cite: 'Criminal Justice Act 2003 ss.249, 263(2)(c), 264B',
      from: release,
      to: licenceEnd,
      days: licenceEnd - release,
      note: text(
        'Licence lasts as long as the sentences for offences from 1 February 2015 on; the older ones of under twelve months have none.',
        'La libertad condicional dura lo que las condenas por delitos desde el 1 de febrero de 2015; las anteriores de menos de doce meses no la tienen.',
      ),
    });
  if (units.every((unit) => unit.end < end))
    working.add({
      step: 'earlier-licence',
      rule: 'EW.S249.EARLIER-LICENCE',
      cite: 'Criminal Justice Act 2003 ss.249, 263(1)(b), 264(1)(b)',
      to: end,
      note: text(
        'The person had been released from an earlier sentence; its licence runs on to its own end.',
        'La persona había salido de una condena anterior; su libertad condicional sigue hasta su propio final.',
      ),
    });
}

function concurrentSteps(working: Working, units: readonly UnitDates[], dates: EnglandWalesDates): void {
  const end = dayInWords(Math.max(...units.map((unit) => unit.end)));
  working.add({
    step: 'concurrent',
    rule: 'EW.S263.LATEST',
    cite: 'Criminal Justice Act 2003 s.263(2)',
    to: dates.release,
    note: text(
      `Each is computed alone: the latest release holds, and the latest end (${end.en}).`,
      `Cada una se calcula por separado: rige la última salida y el último final (${end.es}).`,
    ),
  });
}
