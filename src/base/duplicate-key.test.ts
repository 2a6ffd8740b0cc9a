import { expect, test } from 'vitest';
import { duplicateKey } from './duplicate-key.ts';

test('a key that stands twice in one object is named', () =>
  expect(duplicateKey('{"conviction": {"final": true, "final" : false}}')).toBe('final'));
test('the same key in two objects is no duplicate', () => expect(duplicateKey('[{"a": 1}, {"a": 1}]')).toBeUndefined());
test('text that looks like a key is not one', () => expect(duplicateKey('{"a": "\\"a\\": {", "b": ["a", "a"]}')).toBeUndefined());
test('an escaped spelling of the same key is found', () => expect(duplicateKey('{"a": 1, "\\u0061": 2}')).toBe('a'));
