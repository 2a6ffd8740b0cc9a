import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../base/text.ts';
import { engine } from '../catalogue/engine.ts';
import { comparisonCsv } from './agreement-comparison.ts';
import { agreementDocument } from './agreement-document.ts';
import { SAFEGUARD_IDS, safeguardsOf } from './agreement-safeguards.ts';
import { comparisonDocument } from './comparison-document.ts';
import type { DocumentBlock, LawDocument } from './document.ts';
import { documentHtml } from './document-html.ts';
import { documentOfLaw } from './document-out.ts';
import { documentPdf } from './document-pdf.ts';
import { lawDocument } from './law-document.ts';

const { agreements, instruments, ruleCases } = engine.catalogue;
const blocksOf = (document: LawDocument): readonly DocumentBlock[] => document.sections.flatMap(({ blocks }) => blocks);
/** Every string of a document, for what must be said somewhere in it. */
const said = (document: LawDocument): string => JSON.stringify(document);
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

describe.each(LANGUAGES)('documents for lawyers in %s', (language) => {
  test('no term, source, doubt or gate of any agreement is lost', () => {
    for (const agreement of agreements) {
      const all = said(agreementDocument(engine, agreement, language));
      for (const { value, source } of agreement.terms) for (const text of [value[language], source]) expect(all).toContain(inJson(text));
      for (const text of [...agreement.doubts, ...agreement.gates.map(({ act }) => act)]) expect(all).toContain(inJson(text[language]));
    }
  });

  test('every rule of every instrument is printed with each of its citations and both readings', () => {
    for (const instrument of instruments) {
      const document = lawDocument(engine, instrument, language);
      const all = said(document);
      const headed = blocksOf(document).flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []));
      expect(headed.toSorted()).toEqual(instrument.rules.map(({ id }) => id).toSorted());
      for (const { statement, citations, standing } of instrument.rules) {
        expect(all).toContain(inJson(statement[language]));
        for (const { cite } of citations) expect(all).toContain(inJson(cite));
        if (standing.kind === 'contested') for (const name of ['A', 'B'] as const) expect(all).toContain(inJson(standing[name][language]));
      }
    }
  });

  test('every worked case of a rule is printed with its answer', () => {
    const rows = instruments.flatMap((instrument) =>
      blocksOf(lawDocument(engine, instrument, language)).flatMap((block) => (block.kind === 'table' ? block.rows : [])),
    );
    const ofLaw = new Set(instruments.flatMap(({ rules }) => rules.map(({ id }) => id)));
    expect(rows).toHaveLength(ruleCases.filter(({ rule }) => ofLaw.has(rule)).length);
  });

  test('what is not known is marked, and what nothing speaks to is named as a gap', () => {
    const agreement = engine.agreement('dk-xk-2022');
    if (agreement === undefined) throw new Error('no dk-xk-2022');
    const statements = blocksOf(agreementDocument(engine, agreement, language)).filter((block) => block.kind === 'statement');
    const unknown = agreement.terms.filter(({ confidence }) => confidence === 'unknown');
    expect(unknown.length).toBeGreaterThan(3);
    for (const { value } of unknown)
      expect(statements.find(({ text }) => text === value[language])).toMatchObject({ gap: true, marks: [expect.any(String)] });
  });

  test('a comparison answers the nine questions for each, a silent one as a gap', () => {
    const compared = ['us-sv-2025', 'no-nl-2015', 'model'].flatMap((id) => engine.agreement(id) ?? []);
    const [table] = blocksOf(comparisonDocument(engine, compared, language));
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows).toHaveLength(9);
    const consent = table.rows[SAFEGUARD_IDS.indexOf('consent')];
    expect(consent?.map(({ gap }) => gap === true)).toEqual([false, true, false, false]);
  });

  test('is the same bytes each time, as PDF and as HTML', () => {
    const document = () => documentOfLaw(engine, 'US.CH306.CONSENT', language);
    const [a, b] = [document(), document()];
    if (a === undefined || b === undefined) throw new Error('no document');
    expect(Buffer.from(documentPdf(a)).equals(Buffer.from(documentPdf(b)))).toBe(true);
    expect(documentHtml(a)).toBe(documentHtml(b));
  });
});

test('all laws, agreements and a comparison of four are typeset as accessible PDF', () => {
  const documents = [
    ...agreements.map((agreement) => agreementDocument(engine, agreement, 'en')),
    ...instruments.map((instrument) => lawDocument(engine, instrument, 'en')),
    comparisonDocument(engine, agreements.slice(0, 4), 'es'),
  ];
  for (const document of documents) {
    const pdf = Buffer.from(documentPdf(document)).toString('latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toContain('pdfuaid');
  }
});

test('hostile words of an agreement are text and never markup', () => {
  const [agreement] = agreements;
  const [term] = agreement?.terms ?? [];
  if (agreement === undefined || term === undefined) throw new Error('empty');
  const hostile = '#import "x" <script>alert(1)</script> {{7*7}} \u202e';
  const document = agreementDocument(engine, { ...agreement, terms: [{ ...term, value: { en: hostile, es: hostile } }] }, 'en');
  expect(documentHtml(document)).not.toContain('<script>alert');
  expect(documentHtml(document)).toContain('{{7*7}}');
  expect(documentPdf(document).byteLength).toBeGreaterThan(1000);
});

test('an agreement without a tariff for places or persons says nothing of a price by that road', () => {
  const model = engine.agreement('model');
  if (model === undefined) throw new Error('no model');
  const silent = safeguardsOf({ ...model, terms: [], tariff: [] }, 'en').find(({ id }) => id === 'price');
  expect(silent?.answers).toEqual([{ text: expect.any(String), note: '', gap: true }]);
});

test('an id that is no law has no document', () => expect(documentOfLaw(engine, 'nothing', 'en')).toBeUndefined());

test('the comparison as CSV answers the nine questions for each before its terms, the suspension clause among them', () => {
  const compared = ['us-sv-2025', 'model'].flatMap((id) => engine.agreement(id) ?? []);
  const rows = comparisonCsv(compared, 'en').split('\r\n');
  for (const id of SAFEGUARD_IDS)
    for (const { id: agreement } of compared)
      expect(rows.some((row) => row.includes(`,${id},`) && row.includes(`,${agreement},`))).toBe(true);
  expect(rows.find((row) => row.includes(',consent,') && row.includes(',us-sv-2025,'))).toContain('Gap: ');
});

test('an identifier that the citation says in the same words does not stand twice', () => {
  const agreement = engine.agreement('be-nl-2009');
  if (agreement === undefined) throw new Error('no be-nl-2009');
  expect(JSON.stringify(agreementDocument(engine, agreement, 'en'))).not.toMatch(/Trb\. 2009, 202[^"]* · Trb\. 2009, 202/);
});

test('more agreements than a page is wide for stand on sheets that follow, and none is left out', () => {
  const document = comparisonDocument(engine, agreements, 'en');
  const [section] = document.sections;
  const heads = (section?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block.head.slice(1)] : []));
  expect(heads.every((head) => head.length <= 4)).toBe(true);
  expect(heads.flat()).toHaveLength(agreements.length);
});
