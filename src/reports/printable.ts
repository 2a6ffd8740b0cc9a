/**
 * Text that the typesetter's own fonts can show. Anything else (other scripts, control and direction marks, emoji) is written as its code
 * point: the standard for accessible PDF refuses a character without a shape, and the typesetter may stop on odd sequences of them.
 */

/** Latin, Greek and Cyrillic letters, and the punctuation and signs that law and its citations use. */
const SHOWN = /[ -~¡-¬®-ˬΆ-ΊΌΎ-ΡΣ-ώЀ-џҐґ\u1E00-\u1E99\u1EA0-\u1EF9‐-―‘-‟†-•…‰′″‹›€№™←-↓↔≠≤≥−×□\uFFFD]/u;

/** A word longer than this may run off the page, so it is given places to break. */
const WORD_LENGTH_MAX = 60;
const PIECE_LENGTH = 30;
const BREAK = '\u200B';

export function printable(text: string): string {
  const shown = Array.from(text.normalize('NFC').replaceAll(/\s+/gu, ' '), (character) =>
    SHOWN.test(character) ? character : codePoint(character),
  ).join('');
  return shown.replaceAll(LONG_WORD, (word) => word.replaceAll(PIECE, `$&${BREAK}`));
}

const LONG_WORD = new RegExp(`[^ ]{${WORD_LENGTH_MAX + 5},}`, 'gu');
const PIECE = new RegExp(`[^ /_-]{0,${PIECE_LENGTH - 1}}(?:[/_-]|[^ /_-])(?=.)`, 'gu');

const codePoint = (character: string): string => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
