/** Writes out how a parole day and the release after it were found, chain by chain, from what was computed. */
import { text, type Text } from '../base/text.ts';
import { dayInWords, daysInWords } from '../calendar/in-words.ts';
import type { EnglandWalesDates } from './england-wales-case.ts';
import type { ParoleUnit, Run } from './england-wales-parole.ts';
import { termInWords } from './term.ts';
import type { Working } from './working.ts';

const CITE = 'Criminal Justice Act 2003 ss.244, 244ZA, 244A, 246A, 264(6), (6B)';

export function paroleSteps(working: Working, units: readonly ParoleUnit[], dates: EnglandWalesDates): void {
  for (const unit of units) unitSteps(working, unit);
  if (dates.paroleEligible !== undefined)
    working.add({
      step: 'parole',
      rule: 'EW.S263.PAROLE',
      cite: 'Criminal Justice Act 2003 ss.244A, 246A, 263(2)(aza), 264(2D)',
      from: dates.start,
      to: dates.paroleEligible,
      note: text(
        'First day on which the Parole Board may direct release, once every other sentence allows it.',
        'Primer día en que la junta puede ordenar la salida, cuando todas las demás condenas lo permiten.',
      ),
    });
  const end = dayInWords(dates.end);
  working.add({
    step: 'release',
    rule: 'EW.S264.RELEASE',
    cite: 'Criminal Justice Act 2003 ss.263(2), 264(2B), (2E)',
    from: dates.start,
    to: dates.release,
    note: text(
      `Release without any decision: the latest of the sentences. Licence until ${end.en}.`,
      `Salida sin decisión alguna: la última de las condenas. Libertad condicional hasta el ${end.es}.`,
    ),
  });
}

function unitSteps(working: Working, unit: ParoleUnit): void {
  const { start, unadjustedEnd, parts, isParole, earliest, release } = unit;
  working.add({
    step: 'term',
    rule: parts.length > 1 ? 'EW.S264.CHAIN' : 'EW.TERM',
    cite: parts.length > 1 ? 'Criminal Justice Act 2003 s.264' : 'Criminal Justice Act 2003 s.237',
    days: unadjustedEnd - start + 1,
    from: start,
    to: unadjustedEnd,
    note: termsNote(parts),
  });
  runSteps(working, unit, 'least');
  if (isParole) runSteps(working, unit, 'most');
  movedSteps(working, unit);
  if (isParole)
    working.add({
      step: 'parole-day',
      rule: 'EW.S264.LEAST',
      cite: CITE,
      from: start,
      to: earliest,
      note: text(
        'The least is served: this sentence may be referred to the Parole Board.',
        'Se ha cumplido lo mínimo: la condena puede remitirse a la junta.',
      ),
    });
  working.add({
    step: 'custody-end',
    rule: 'EW.S264.MOST',
    cite: CITE,
    from: start,
    to: release,
    note: text('The last day of custody under this sentence.', 'El último día de prisión por esta condena.'),
  });
}

function termsNote(parts: ParoleUnit['parts']): Text {
  const words = parts.map(({ custodial, extension }) => {
    const own = termInWords(custodial);
    if (extension === undefined) return own;
    const more = termInWords(extension);
    return text(`${own.en} and then ${more.en} on licence`, `${own.es} y después ${more.es} en libertad condicional`);
  });
  return text(
    `${words.map(({ en }) => en).join(', then ')}. The day of sentence is the first day.`,
    `${words.map(({ es }) => es).join(', después ')}. El día de la condena es el primero.`,
  );
}

const KINDS = {
  least: text('the least in custody', 'lo mínimo en prisión'),
  most: text('the most in custody', 'lo máximo en prisión'),
} as const;

function runSteps(working: Working, unit: ParoleUnit, which: 'least' | 'most'): void {
  let at = unit.start - 1;
  const runs: readonly Run[] = unit[which];
  for (const { share, length, served } of runs) {
    working.add({
      step: which === 'least' ? 'custody' : 'custody-most',
      rule: which === 'least' ? 'EW.S264.LEAST' : 'EW.S264.MOST',
      cite: CITE,
      fraction: share,
      days: served,
      from: at + 1,
      to: at + served,
      note: text(
        `${daysInWords(length).en}, of which this share is ${KINDS[which].en}; a part of a day counts as a day.`,
        `${daysInWords(length).es}, de los que esta parte es ${KINDS[which].es}; la fracción de día cuenta como un día.`,
      ),
    });
    at += served;
  }
}

function movedSteps(working: Working, { totals }: ParoleUnit): void {
  const rows = [
    {
      step: 'credit',
      rule: 'EW.S240ZA.CREDIT',
      cite: 'Criminal Justice Act 2003 ss.240ZA, 240A',
      days: -totals.credit,
      note: text('Remand and tagged bail come off every day.', 'La prisión preventiva y la pulsera se descuentan de todas las fechas.'),
    },
    {
      step: 'absence',
      rule: 'EW.PA49.UAL',
      cite: 'Prison Act 1952 s.49(2)',
      days: totals.absence,
      note: text('Days unlawfully at large do not count.', 'Los días de fuga no cuentan.'),
    },
    {
      step: 'added-days',
      rule: 'EW.S257.ADDED',
      cite: 'Criminal Justice Act 2003 s.257(2); Prison Rules 1999 r.61',
      days: totals.added,
      note: text(
        'Days added for breaches of prison rules, less days restored; they put off the parole day and release, not the end.',
        'Días añadidos por infracciones, menos los devueltos; aplazan la fecha de libertad condicional y la salida, no el final.',
      ),
    },
  ];
  for (const row of rows) if (row.days !== 0) working.add(row);
}
