/** Invented people under sentence in England and Wales, said in as few words as a test needs. */
import { formatDay, knownDay } from '../src/calendar/day-number.ts';
import type { Adjustment, AdjustmentKind, EnglandWalesCase, StandardSentence } from '../src/sentences/england-wales-case.ts';
import { englandWales } from '../src/sentences/england-wales.ts';
import { parseTerm, term } from '../src/sentences/term.ts';

export type Row = { readonly on: string; readonly length: string } & Partial<Omit<StandardSentence, 'term'>>;

const sentence = ({ on, length, ...more }: Row): StandardSentence => ({
  id: `${on} ${length}`,
  sentencedOn: knownDay(on),
  offenceOn: knownDay(on) - 1,
  term: parseTerm(length) ?? term({}),
  twoThirds: false,
  twoThirdsKind: false,
  excluded: 'no',
  ...more,
});
export const days = (kind: AdjustmentKind, appliesFrom: string, count: number, from?: string): Adjustment => ({
  kind,
  appliesFrom: knownDay(appliesFrom),
  days: count,
  ...(from === undefined ? {} : { from: knownDay(from) }),
});
export const person = (
  rows: readonly Row[],
  adjustments: readonly Adjustment[] = [],
  more: Partial<EnglandWalesCase> = {},
): EnglandWalesCase => ({
  birth: knownDay('1985-05-05'),
  registeredSexOffender: false,
  sentences: rows.map(sentence),
  adjustments,
  law: { sds40: true, supervision: true },
  ...more,
});

/** The dates as they are written, or the code of the refusal. */
export function dates(one: EnglandWalesCase): Readonly<Record<string, string | boolean>> | string {
  const found = englandWales(one);
  if ('notSupported' in found) return found.notSupported.code;
  return Object.fromEntries(
    Object.entries(found.dates).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatDay(value) : typeof value === 'object' ? Object.values(value).map(formatDay).join(' / ') : value,
    ]),
  );
}
