/** How numbers, shares and sums of money are written in each language. */
import type { Language } from '../base/text.ts';

const LOCALES: { readonly [L in Language]: string } = { en: 'en-GB', es: 'es-ES' };
const grouping = { useGrouping: 'always' } as const;

/** For a title that stands at the beginning of a line. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const whole: { readonly [L in Language]: Intl.NumberFormat } = {
  en: new Intl.NumberFormat(LOCALES.en, grouping),
  es: new Intl.NumberFormat(LOCALES.es, grouping),
};
export const shownNumber = (value: number, language: Language): string => whole[language].format(value);

const share: { readonly [L in Language]: Intl.NumberFormat } = {
  en: new Intl.NumberFormat(LOCALES.en, { style: 'percent', maximumFractionDigits: 1 }),
  es: new Intl.NumberFormat(LOCALES.es, { style: 'percent', maximumFractionDigits: 1 }),
};
/** A share between 0 and 1, to one tenth of a per cent. */
export const shownShare = (value: number, language: Language): string => share[language].format(value);

/** Money in minor units, without ever becoming a number: it may exceed 2^53. Whole sums are shown without decimals. */
export function shownMoney({ minor, currency }: { readonly minor: string; readonly currency: string }, language: Language): string {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const unit = 10n ** BigInt(digits);
  const amount = BigInt(minor);
  const absolute = amount < 0n ? -amount : amount;
  const rest = absolute % unit;
  const major = new Intl.NumberFormat(LOCALES[language], grouping).format(absolute / unit);
  const decimals = rest === 0n ? '' : `${language === 'es' ? ',' : '.'}${String(rest).padStart(digits, '0')}`;
  return `${currency} ${amount < 0n ? '-' : ''}${major}${decimals}`;
}
