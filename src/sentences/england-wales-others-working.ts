/** The steps of a sentence that is not a standard determinate one: its share, its parole or transfer days and its end, each with its rule. */
import { text, type Text } from '../base/text.ts';
import { dayInWords } from '../calendar/in-words.ts';
import type { EnglandWalesDates, OtherSentence } from './england-wales-case.ts';
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
      'Offender of particular concern: two thirds, then the Parole Board until the end of custody, then a year on licence.',
      'Delincuente de especial preocupación: dos tercios, luego la junta hasta el final de la prisión, luego un año de licencia.',
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

export function otherSteps(working: Working, { kind, sentencedOn }: OtherSentence, dates: EnglandWalesDates): void {
  const { paroleEligible, release, end, training, unadjustedEnd } = dates;
  const law = RULES[kind];
  working.add({ step: 'term', ...law, from: sentencedOn, to: unadjustedEnd, days: unadjustedEnd - sentencedOn + 1 });
  const { rule, cite } = law;
  if (paroleEligible !== undefined)
    working.add({
      step: 'parole',
      rule,
      cite,
      from: sentencedOn,
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
    from: sentencedOn,
    to: release,
    note: text(`Release without any decision; end ${dayInWords(end).en}.`, `Salida sin decisión alguna; final ${dayInWords(end).es}.`),
  });
}
