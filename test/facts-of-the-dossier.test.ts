import { expect, test } from 'vitest';
import { engine } from '../src/catalogue/engine.ts';
import { agreementDocument } from '../src/reports/agreement-document.ts';
import type { Term } from '../src/instruments/agreement.ts';
import { FACTS_OF_THE_DOSSIER, UNKNOWN_IN_THE_DOSSIER } from './facts-of-the-dossier.ts';

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
const termsOf = (id: string): readonly Term[] => engine.agreement(id)?.terms ?? [];

test.each(Object.entries(Object.groupBy(rows(FACTS_OF_THE_DOSSIER), ([section = '', id = '']) => `${section} ${id}`)))(
  'every fact of section %s is a term, with its source and its confidence',
  (_, facts = []) => {
    const lost = facts.filter(
      ([, id = '', key, confidence, words = '']) =>
        !termsOf(id).some(
          (term) =>
            term.key === key && term.confidence === confidence && term.source !== '' && term.cite !== '' && term.value.en.includes(words),
        ),
    );
    expect(lost.map((row) => row.join('|'))).toEqual([]);
  },
);

test.each(rows(UNKNOWN_IN_THE_DOSSIER))('section %s: what was not found in %s stands as not found', (_, id = '', keys = '') => {
  const asSeen = keys
    .split(' ')
    .flatMap((key) => termsOf(id).filter((term) => term.key === key && term.confidence !== 'unknown' && term.cite !== 'none found'));
  expect(asSeen.map(({ key, value }) => `${key}: ${value.en}`)).toEqual([]);
  for (const key of keys.split(' ')) expect(termsOf(id).some((term) => term.key === key)).toBe(true);
});

test('every term of every agreement stands in its document with its source', () => {
  for (const agreement of engine.catalogue.agreements) {
    const written = JSON.stringify(agreementDocument(engine, agreement, 'en'));
    const lost = agreement.terms.filter(({ value }) => !written.includes(JSON.stringify(value.en).slice(1, -1)));
    expect([agreement.id, lost.map(({ key }) => key)]).toEqual([agreement.id, []]);
  }
});
