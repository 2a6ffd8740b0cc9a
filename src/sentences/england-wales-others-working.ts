/** The steps of sentences that are not all standard ones: each with its rule, then their parole or transfer days, release and end. */
import { text, type Text } from '../base/text.ts';
import { dayInWords } from '../calendar/in-words.ts';
import type { EnglandWalesDates, OtherSentence, StandardSentence } from './england-wales-case.ts';
import { termInWords, type Term } from './term.ts';
import type { Working } from './working.ts';

const RULES: { readonly [K in OtherSentence['kind']]: { readonly rule: string; readonly cite: string; readonly note: Text } } = {
  extended: {
    rule: 'EW.S246A.EXTENDED',
    cite: 'Criminal Justice Act 2003 s.246A',
    note: text(
      'Extended sentence: two thirds of the custodial term, then the Parole Board until its end, then the extended licence.',
      'Condena extendida: dos tercios de la parte de prisión, luego la junta de libertad condicional hasta su final, luego la licencia extendida.',
    ),
  },
  'particular-concern': {
    rule: 'EW.S244A.CONCERN',
    cite: 'Criminal Justice Act 2003 s.244A; Sentencing Code ss.265, 278',
    note: text(
      'Offender of particular concern: two thirds (a half before 28 June 2022), then the Parole Board until the end of custody, then a year on licence.',
      'Delincuente de especial preocupación: dos tercios (la mitad antes del 28 de junio de 2022), luego la junta hasta el final de la prisión, luego un año de licencia.',
    ),
  },
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
  const inOrder = <T extends { readonly sentencedOn: number }>(rows: readonly T[]): readonly T[] =>
    rows.toSorted((a, b) => a.sentencedOn - b.sentencedOn);
  for (const one of inOrder(standard))
    working.add({
      step: 'term',
      rule: 'EW.TERM',
      cite: 'Criminal Justice Act 2003 s.237',
      from: one.sentencedOn,
      note: lengthNote(one.term),
    });
  for (const one of inOrder(others)) {
    const { rule, cite, note } = RULES[one.kind];
    const length = lengthNote('custodial' in one ? one.custodial : one.length);
    working.add({ step: 'term', rule, cite, from: one.sentencedOn, note: text(`${length.en} ${note.en}`, `${length.es} ${note.es}`) });
  }
  const [first] = others;
  if (first !== undefined) togetherSteps(working, RULES[first.kind], dates);
}

const lengthNote = (length: Term): Text => text(`${termInWords(length).en}.`, `${termInWords(length).es}.`);

function togetherSteps(working: Working, { rule, cite }: { readonly rule: string; readonly cite: string }, dates: EnglandWalesDates): void {
  const { start, paroleEligible, release, end, training } = dates;
  if (paroleEligible !== undefined)
    working.add({
      step: 'parole',
      rule,
      cite: `${cite}; ss.263, 264`,
      from: start,
      to: paroleEligible,
      note: text('First day on which the Parole Board may direct release.', 'Primer día en que la junta puede ordenar la salida.'),
    });
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
    from: start,
    to: release,
    note: text(`Release without any decision; end ${dayInWords(end).en}.`, `Salida sin decisión alguna; final ${dayInWords(end).es}.`),
  });
}
