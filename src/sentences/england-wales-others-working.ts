/** The steps of orders of detention and training and of committals: each with its rule, then their transfer days, release and end. */
import { text, type Text } from '../base/text.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { dayInWords } from '../calendar/in-words.ts';
import type { EnglandWalesDates, OtherSentence, StandardSentence } from './england-wales-case.ts';
import { termEnd } from './england-wales-term.ts';
import { termInWords, type Term } from './term.ts';
import type { Working } from './working.ts';

type Kind = Exclude<OtherSentence['kind'], 'extended' | 'particular-concern'>;

const RULES: { readonly [K in Kind]: { readonly rule: string; readonly cite: string; readonly note: Text } } = {
  'detention-training': {
    rule: 'EW.SC241.TRAINING',
    cite: 'Sentencing Code ss.241, 242',
    note: text(
      'Detention and training: custody to the middle; the transfer may be a month sooner or later from eight months, two from eighteen.',
      'Internamiento y formación: custodia hasta la mitad; el traslado puede variar un mes desde ocho meses, dos desde dieciocho.',
    ),
  },
  'in-default': {
    rule: 'EW.S258.DEFAULT',
    cite: 'Criminal Justice Act 2003 s.258',
    note: text(
      'In default of payment: a half without licence; the whole above ten million pounds from 1 June 2015.',
      'Por impago: la mitad sin licencia; todo por encima de diez millones de libras desde el 1 de junio de 2015.',
    ),
  },
  'breach-of-supervision': {
    rule: 'EW.S256AC.BREACH',
    cite: 'Criminal Justice Act 2003 s.256AC',
    note: text('Committal for breach of supervision: served in whole.', 'Prisión por incumplir la supervisión: se cumple entera.'),
  },
};

/** One step for each sentence, in the order of the days on which they were passed, then the dates that they have together. */
export function othersSteps(
  working: Working,
  { others, standard }: { readonly others: readonly OtherSentence[]; readonly standard: readonly StandardSentence[] },
  dates: EnglandWalesDates,
): void {
  const rows = others.flatMap((one) => (one.kind === 'extended' || one.kind === 'particular-concern' ? [] : [one]));
  for (const { sentencedOn, term } of inOrder(standard))
    working.add({
      step: 'term',
      rule: 'EW.TERM',
      cite: 'Criminal Justice Act 2003 s.237',
      ...lengthOf(sentencedOn, term, termInWords(term)),
    });
  for (const { kind, sentencedOn, length } of inOrder(rows)) {
    const { rule, cite, note } = RULES[kind];
    const words = termInWords(length);
    working.add({ step: 'term', rule, cite, ...lengthOf(sentencedOn, length, text(`${words.en}. ${note.en}`, `${words.es}. ${note.es}`)) });
  }
  const [first] = rows;
  if (first !== undefined) togetherSteps(working, RULES[first.kind], dates);
}

const inOrder = <T extends { readonly sentencedOn: DayNumber }>(rows: readonly T[]): readonly T[] =>
  rows.toSorted((a, b) => a.sentencedOn - b.sentencedOn);

const lengthOf = (from: DayNumber, length: Term, note: Text) => {
  const to = termEnd(from, length);
  return { from, to, days: to - from + 1, note };
};

function togetherSteps(working: Working, { rule, cite }: { readonly rule: string; readonly cite: string }, dates: EnglandWalesDates): void {
  const { start, release, end, training } = dates;
  if (training?.earliest !== undefined && training.latest !== undefined)
    working.add({
      step: 'transfer',
      rule,
      cite,
      from: training.earliest,
      to: training.latest,
      note: text('Earliest and latest day of transfer to supervision.', 'Primer y último día del paso a la supervisión.'),
    });
  working.add({
    step: 'release',
    rule,
    cite,
    days: release - start + 1,
    from: start,
    to: release,
    note: text(`Release without any decision; end ${dayInWords(end).en}.`, `Salida sin decisión alguna; final ${dayInWords(end).es}.`),
  });
}
