/** The countries that can be chosen: every code that the person file accepts, save the invented ones. */
import { isCountry, isInventedState } from '../calendar/iso.ts';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

export const ISO_COUNTRIES: readonly string[] = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`)).filter(
  (code) => isCountry(code) && !isInventedState(code),
);
