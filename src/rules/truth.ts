/**
 * Kleene's three values, ordered so that AND is the least, OR the greatest and NOT the mirror image.
 */
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE;

export const and = (a: Truth, b: Truth): Truth => (a < b ? a : b);
export const or = (a: Truth, b: Truth): Truth => (a > b ? a : b);
export const negate = (a: Truth): Truth => (a === TRUE ? FALSE : a === FALSE ? TRUE : UNKNOWN);
export const fromBoolean = (value: boolean): Truth => (value ? TRUE : FALSE);

/** For documents and JSON: `true`, `false` or `'unknown'`. */
export const toAnswer = (truth: Truth): boolean | 'unknown' => (truth === UNKNOWN ? 'unknown' : truth === TRUE);
