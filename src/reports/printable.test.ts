import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('what law and names are written with stays as it is', () => {
  const said = 'Straffegjennomføringsloven § 1a; Consejo “Derecho”, arts. 5 y 8 – ¿sí? «no» ¶4 Ș Ñandú Ωμέγα Київ';
  expect(printable(said)).toBe(said);
});

test('a character that the fonts lack is written as its code point, direction marks and controls too', () => {
  expect(printable('王\u202Ea\u0007')).toBe('[U+738B][U+202E]a[U+0007]');
});

test('a letter and its accent become one character', () => {
  expect(printable('n\u0303')).toBe('ñ');
});

test('an endless word is given places to break', () => {
  const words = printable('x'.repeat(1_000)).split('\u200B');
  expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(30);
});

test('a hash stays whole, to be copied', () => {
  const hash = 'a1'.repeat(32);
  expect(printable(hash)).toBe(hash);
});

test('nothing outside the shown characters and the breaks ever comes out', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      (text) => !/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u202A-\u202E\u2066-\u2069]/u.test(printable(text)),
    ),
  );
});
