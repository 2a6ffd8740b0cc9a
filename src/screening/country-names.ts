/** Countries by their names in English and Spanish, as files spell them; the code itself is read elsewhere. */
import { isCountry } from '../calendar/iso.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[^A-Z]+/g, ' ')
    .trim();

/** Spellings that no table of names has and files do. */
const ALSO: readonly (readonly [string, string])[] = [
  ['UNITED STATES OF AMERICA', 'US'],
  ['USA', 'US'],
  ['DOMINICAN REP', 'DO'],
  ['BURMA', 'MM'],
  ['CHINA PEOPLES REPUBLIC OF', 'CN'],
  ['KOREA SOUTH', 'KR'],
  ['CZECH REPUBLIC', 'CZ'],
  ['IVORY COAST', 'CI'],
];

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...['en', 'es'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
      .filter(isCountry)
      .map((code): readonly [string, string] => [plain(names.of(code) ?? code), code]);
  }),
  ...ALSO,
]);

/** The ISO 3166-1 alpha-2 code, or undefined where the name is not known. Nothing is guessed from a near spelling. */
export const countryCode = (name: string): string | undefined => {
  const upper = name.trim().toUpperCase();
  return isCountry(upper) ? upper : BY_NAME.get(plain(name));
};
