import { expect, test } from 'vitest';
import { keysIn, TERM_GROUPS } from './term-groups.ts';
import { TERM_KEYS } from '../instruments/agreement.ts';
import { capitalised, shownMoney, shownNumber, shownShare } from './format.ts';

test('numbers and shares are written as each language writes them', () => {
  expect([shownNumber(1_234, 'en'), shownNumber(1_234, 'es')]).toEqual(['1,234', '1.234']);
  expect([shownShare(0.8427, 'en'), shownShare(0.8427, 'es').replace('\u00A0', ' ')]).toEqual(['84.3%', '84,3 %']);
});

test('money keeps every minor unit, beyond what a number can hold', () => {
  expect(shownMoney({ minor: '476000000', currency: 'USD' }, 'en')).toBe('USD 4,760,000');
  expect(shownMoney({ minor: '900719925474099312', currency: 'EUR' }, 'es')).toBe('EUR 9.007.199.254.740.993,12');
  expect(shownMoney({ minor: '-150', currency: 'USD' }, 'en')).toBe('USD -1.50');
  expect(shownMoney({ minor: '-50', currency: 'USD' }, 'en')).toBe('USD -0.50');
  expect(shownMoney({ minor: '5000', currency: 'JPY' }, 'en')).toBe('JPY 5,000');
});

test('a title begins with a capital and keeps the rest', () => {
  expect([capitalised('the CECOT offer'), capitalised('')]).toEqual(['The CECOT offer', '']);
});

test('every key of a term is in exactly one group', () => {
  expect(TERM_GROUPS.flatMap(keysIn).toSorted()).toEqual([...TERM_KEYS].toSorted());
});
