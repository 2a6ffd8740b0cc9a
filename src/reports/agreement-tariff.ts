/** A line of a tariff in words, the same for pages and documents. */
import type { Language } from '../base/text.ts';
import type { TariffLine } from '../instruments/agreement.ts';
import { shownMoney, shownNumber } from '../locales/format.ts';
import { messagesIn } from '../locales/messages.ts';
import { spanText } from './term-wording.ts';

export type TariffText = { readonly what: string; readonly amount: string; readonly how: string; readonly when: string | undefined };

export function tariffText(line: TariffLine, language: Language): TariffText {
  const words = messagesIn(language).agreements;
  const limits = [
    ...(line.upTo === undefined ? [] : [words.upTo(shownNumber(line.upTo, language))]),
    ...(line.beyond === undefined ? [] : [words.beyond(shownNumber(line.beyond, language))]),
    ...(line.minimum === undefined ? [] : [words.minimum(shownNumber(line.minimum, language))]),
    ...(line.inStepsOf === undefined ? [] : [words.inStepsOf(shownNumber(line.inStepsOf, language))]),
    ...(line.units === undefined ? [] : [words.units(shownNumber(line.units, language), shownMoney(line.amount, language))]),
    ...(line.standing === undefined ? [] : [words.standing[line.standing]]),
  ];
  return {
    what: line.what[language],
    amount: shownMoney({ ...line.amount, minor: (BigInt(line.amount.minor) * BigInt(line.units ?? 1)).toString() }, language),
    how: [words.per[line.per], words.each[line.each], ...limits].join(', '),
    when: spanText(line, language),
  };
}
