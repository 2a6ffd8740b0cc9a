/** How the inputs of an arrangement are written: known with its range and source, assumed by us, or looked for and not found. */
import { text } from '../../src/base/text.ts';
import type { Input, InputKey } from '../../src/instruments/arrangement.ts';
import type { Confidence } from '../../src/rules/rule.ts';

type More = Pick<Input, 'note' | 'others'>;

export const known = (
  key: InputKey,
  [value, low, high]: readonly [number, number, number],
  source: string,
  date: string,
  confidence: Confidence,
  more: More = {},
): Input => ({ key, value, low, high, source, date, confidence, ...more });

export const unknown = (key: InputKey, en: string, es: string): Input => ({
  key,
  source: 'looked for, not found',
  date: '2026-11-24',
  confidence: 'unknown',
  note: text(en, es),
});

const ASSUMED = 'an assumption of this report; no source gives it';
export const assumed = (key: InputKey, range: readonly [number, number, number], en: string, es: string): Input =>
  known(key, range, ASSUMED, '2026-11-24', 'low', { note: text(en, es) });

export const AVOIDED = [
  'Moving one person saves food, health care and clothing, not the building and its staff; the share is an assumption.',
  'Trasladar a una persona ahorra comida, atención médica y ropa, no el edificio ni su personal; la parte es un supuesto.',
] as const;

/** Nothing is known of these, so that they do nothing until a reader sets them. */
export const WHAT_IFS: readonly Input[] = [
  assumed(
    'suspendFrom',
    [0, 0, 0],
    'A what-if: the first day on which sending is suspended.',
    'Un supuesto: primer día en que se suspenden los envíos.',
  ),
  assumed(
    'suspendDays',
    [0, 0, 0],
    'A what-if: for how many days; none unless a reader sets them.',
    'Un supuesto: durante cuántos días; ninguno salvo que el lector los fije.',
  ),
];
