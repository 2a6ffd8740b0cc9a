import { expect, test } from 'vitest';
import { catalogue } from '../catalogue/catalogue.ts';
import { identifierText, identifiersIn } from './citation-identifiers.ts';

test.each([
  ['18 USC 4100(b)', 'USC 18 § 4100(b)'],
  ['50 USC 21–24', 'USC 50 § 21–24'],
  ['42 USC 2000dd-0', 'USC 42 § 2000dd-0'],
  ['New York, 16 December 1966, 999 UNTS 171', 'UNTS vol. 999, p. 171'],
  ['ETS 112 art. 3(1)(a)', 'CETS No. 112'],
  ['ETS 112, ETS 167, CETS 222', 'CETS No. 112 · CETS No. 167 · CETS No. 222'],
  ['Rome, 4 November 1950, ETS 5', 'CETS No. 005'],
  ['ECLI:CE:ECHR:1989:0707JUD001403888', 'ECLI CE:ECHR:1989:0707JUD001403888'],
  ['eur-lex CELEX 62014CJ0554', 'CELEX 62014CJ0554'],
  ['Valentine v. United States ex rel. Neidecker, 299 U.S. 5 (1936)', 'U.S. Reports 299 U.S. 5'],
  ['irishstatutebook: https://www.irishstatutebook.ie/eli/2023/act/3', 'ELI https://www.irishstatutebook.ie/eli/2023/act/3'],
  ['Trb. 2015, 37, art. 1(h)', 'Trb. 2015, 37'],
])('%s carries %s', (cite, expected) => expect(identifierText([cite])).toBe(expected));

test('a judgment that has no identifier in the data is given none', () => {
  expect(identifierText(['Trump v. J.G.G., No. 24A931, 604 U.S. ___ (7 Apr 2025)', undefined])).toBeUndefined();
  expect(identifierText(['Constitución, art. 27'])).toBeUndefined();
});

test('every ECLI, UNTS, CELEX and USC citation of the loaded law is recognised', () => {
  const texts = catalogue.instruments.flatMap(({ cite, source, rules }) => [
    cite,
    source ?? '',
    ...rules.flatMap(({ citations }) => citations.flatMap((one) => [one.cite, one.source ?? ''])),
  ]);
  for (const text of texts)
    for (const [mark, scheme] of [
      ['ECLI:', 'ECLI'],
      [' UNTS ', 'UNTS'],
      ['CELEX', 'CELEX'],
      [' USC ', 'USC'],
    ] as const)
      if (text.includes(mark))
        expect([text, identifiersIn([text]).map((one) => one.scheme)]).toEqual([text, expect.arrayContaining([scheme])]);
});
