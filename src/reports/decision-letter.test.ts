import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../base/text.ts';
import { engine } from '../catalogue/engine.ts';
import { decide } from '../decisions/decide.ts';
import type { Decision } from '../decisions/decision.ts';
import type { Request } from '../decisions/request.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { program } from '../../test/required.ts';
import { decisionLetter } from './decision-letter.ts';
import { letterBody, letterDocument } from './letter-html.ts';
import { LETTER_MESSAGES } from './letter-messages.ts';
import { letterPdf } from './letter-pdf.ts';

const { catalogue } = engine;
const HOSTILE = '#import "x" <script>alert(1)</script> {{7*7}}';

function decided(id: string, language: Language, more: { readonly id?: string; readonly asIfInForce?: boolean } = {}): Decision {
  const found = catalogue.decisionCases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  const file = readPersonFile({ ...found.file, ...(more.id === undefined ? {} : { id: more.id }) });
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  const request: Request = {
    agreement: found.agreement,
    on: found.on,
    mode: found.mode,
    knownAt: '2026-11-24',
    salt: 'salt',
    language,
    asIfInForce: more.asIfInForce === true,
  };
  const decision = decide(engine, request, file.value);
  if (!decision.ok) throw new Error(JSON.stringify(decision.problems));
  return decision.value;
}

describe.each(LANGUAGES)('the decision letter in %s', (language) => {
  const words = LETTER_MESSAGES[language];
  const letter = (id: string, facts = false) => decisionLetter(decided(id, language), { language, catalogue, facts });

  test.each([
    ['article-1', 'barred'],
    ['consent-not-given', 'barred-until'],
    ['article-3b', 'undetermined'],
    ['article-3a', 'permitted'],
  ] as const)('of %s says in one sentence: %s', (id, outcome) => {
    const { outcome: said, face } = letter(id);
    expect(said.headline).toBe(words.outcome[outcome]);
    expect(face).toBe(words.face);
  });

  test('says on its face that it is no order and that a court decides', () => {
    const body = letterBody(letter('article-1'));
    expect(body.indexOf(words.face)).toBeLessThan(body.indexOf(words.outcome.barred));
    expect(words.face).toMatch(
      language === 'en'
        ? /what was found on these facts.*not an order.*court decides/i
        : /lo que se ha comprobado a partir de estos hechos.*no es una orden.*decide un tribunal/i,
    );
  });

  test('names agreement, version, way and day', () => {
    expect(letter('article-3a').head.map(({ label }) => label)).toEqual([
      words.reference,
      words.agreement,
      words.version,
      words.mode,
      words.on,
      words.knownAt,
    ]);
  });

  test('gives the decisive grounds first, each with its citation', () => {
    const [section] = letter('article-1').sections;
    const grounds = section?.blocks.find((block) => block.kind === 'grounds');
    expect(grounds?.kind === 'grounds' ? grounds.items.map(({ rule }) => rule) : []).toEqual(
      expect.arrayContaining(['US.PLACE', 'US.VALENTINE', 'US.NONDET']),
    );
    expect(grounds?.kind === 'grounds' && grounds.items.every(({ cite }) => cite !== '')).toBe(true);
  });

  test('says that an agreement is for analysis only, and when it is treated as in force', () => {
    expect(letter('article-1').outcome.notices.join(' ')).toContain(words.analysisOnly);
    const proposed = decisionLetter(decided('article-1', language, { asIfInForce: true }), { language, catalogue });
    expect(proposed.outcome.notices).toContain(words.asIfInForce);
  });

  test('lists what is missing under whoever has to show it, readings, deciders, law and receipt', () => {
    const { sections } = letter('article-3b');
    const ids = sections.map(({ id }) => id);
    for (const id of ['grounds', 'missing', 'changes', 'readings', 'decides', 'clocks', 'contest', 'law', 'receipt'])
      expect(ids).toContain(id);
    expect(JSON.stringify(sections.find(({ id }) => id === 'missing'))).toContain(words.burden.authority);
  });

  test('tells what would change the answer without advice and without asking for consent', () => {
    const section = letter('consent-not-given').sections.find(({ id }) => id === 'changes');
    expect(section?.lead).toBe(words.changesLead);
    expect(words.changesLead).toMatch(
      language === 'en' ? /not advice, and nobody may press you/ : /No es un consejo, y nadie puede presionarle/,
    );
  });

  test('carries no fact about the person unless the annex is asked for', () => {
    expect(letter('article-3a').sections.map(({ id }) => id)).not.toContain('facts');
    expect(letter('article-3a', true).sections.at(-1)).toMatchObject({ id: 'facts', ownPage: true });
  });

  test('as HTML lets no hostile text act', () => {
    const html = letterDocument(decisionLetter(decided('article-1', language, { id: HOSTILE }), { language, catalogue, facts: true }));
    expect(html).not.toContain('<script>');
    expect(html).toContain('{{7*7}}');
    expect(html).toContain(`<html lang="${language}">`);
  });

  test('as PDF has the same bytes each time', () => {
    const options = { language, catalogue, facts: true };
    expect(
      Buffer.from(letterPdf(decided('article-1', language), options)).equals(
        Buffer.from(letterPdf(decided('article-1', language), options)),
      ),
    ).toBe(true);
  });
});

const [pdftotext, pdfinfo] = [program('pdftotext'), program('pdfinfo')];

describe.skipIf(pdftotext === undefined || pdfinfo === undefined)('the PDF, read by another program', () => {
  function read(with_: string | undefined, pdf: Uint8Array): string {
    const folder = mkdtempSync(join(tmpdir(), 'letter-'));
    const file = join(folder, 'letter.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync(with_ ?? '', with_ === pdftotext ? [file, '-'] : [file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    rmSync(folder, { recursive: true });
    return text;
  }

  test.each(LANGUAGES)('holds outcome, citations and receipt in %s', (language) => {
    const decision = decided('article-1', language);
    const text = read(pdftotext, letterPdf(decision, { language, catalogue })).replaceAll(/\s+/g, ' ');
    expect(text).toContain(LETTER_MESSAGES[language].outcome.barred);
    expect(text).toContain(LETTER_MESSAGES[language].face);
    expect(text).toContain('18 USC 4001(a)');
    expect(text).toContain('Valentine v. United States ex rel. Neidecker, 299 U.S. 5 (1936)');
    expect(text).toContain(decision.receipt.id);
  });

  test.each(LANGUAGES)('is tagged, and dated by what was known of the law, in %s', (language) => {
    const info = read(pdfinfo, letterPdf(decided('article-1', language), { language, catalogue }));
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/CreationDate:.*Nov 24 .*2026/);
    expect(info).toContain(LETTER_MESSAGES[language].title);
  });

  test('shows hostile text and other scripts as text', () => {
    const hostile = `${HOSTILE} #panic() $x$ 王\u202E\u0000\u2028 ${'long'.repeat(100)}`;
    const text = read(pdftotext, letterPdf(decided('article-1', 'en', { id: hostile }), { language: 'en', catalogue })).replaceAll(
      /\s+/g,
      ' ',
    );
    expect(text).toContain('#import "x" <script>alert(1)</script> {{7*7}} #panic() $x$ [U+738B][U+202E] [U+0000]');
  });
});
