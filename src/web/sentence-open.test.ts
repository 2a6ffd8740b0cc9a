import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../test/required.ts';
import { textOf as shownText, type ShownPage } from '../../test/shown-page.ts';
import { LANGUAGES } from '../base/text.ts';
import { knownDay } from '../calendar/day-number.ts';
import { engine } from '../catalogue/engine.ts';
import { isReport, reportOfFile, reportOfOfficialCase } from '../reports/sentence-report.ts';
import { addressIn } from './page.ts';
import { answerDraft } from './sentence-answer.ts';
import { fileOfDraft } from './sentence-file-of-draft.ts';
import { SENTENCE_EXAMPLES } from './sentence-examples.ts';
import { openSentence } from './sentence-open.ts';
import { registerSentence } from './sentence-routes.ts';

const TODAY = '2026-11-24';
const open = (file: unknown, isPartWanted = false) =>
  openSentence({ pasted: typeof file === 'string' ? file : JSON.stringify(file), upload: undefined, isPartWanted }, TODAY);
const bytes = (upload: Uint8Array) => openSentence({ pasted: '', upload, isPartWanted: false }, TODAY);
const codes = (answer: ReturnType<typeof openSentence>): readonly string[] => (answer.ok ? [] : answer.problems.map(({ code }) => code));
const places = (answer: ReturnType<typeof openSentence>): readonly string[] => (answer.ok ? [] : answer.problems.map(({ path }) => path));
const term = { id: 'a', imposed: 'P5Y', sentencedOn: '2024-01-01', start: '2024-01-01', kind: 'standard' };

describe('a file that was saved here', () => {
  test.each(SENTENCE_EXAMPLES.map(({ id, draft }) => [id, draft] as const))('%s opens as it was saved', (_, draft) => {
    const { file } = fileOfDraft(draft);
    const opened = open(file);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    expect(opened.value.lost).toEqual([]);
    expect(fileOfDraft(opened.value.draft).file).toEqual(file);
  });
});

/** The release of the file itself, and of what was opened. */
function releases(file: unknown): readonly unknown[] {
  const on = knownDay(TODAY);
  const opened = open(file);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const direct = typeof file === 'object' && file !== null && 'booking' in file ? reportOfOfficialCase(file, on) : reportOfFile(file, on);
  return [direct, answerDraft(opened.value.draft, on)].map((answer) => {
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    return isReport(answer.value) ? { dates: answer.value.answer.dates, days: answer.value.answer.days } : answer.value.notSupported.code;
  });
}

describe('the sentence file', () => {
  test.each([
    [
      'every row of the United States',
      {
        law: 'us-federal',
        person: { removalOrderFinal: false },
        terms: [
          { ...term, offenceOn: '2023-01-01' },
          { ...term, id: 'b', orderedConcurrent: true },
          { ...term, id: 'c', consecutiveTo: 'a' },
        ],
        credits: [{ from: '2023-11-01', to: '2023-11-30', kind: 'jail', creditedElsewhere: 3 }],
        absences: [{ from: '2024-05-01', to: '2024-05-03' }],
        conduct: { forfeitedDays: 12 },
        programming: { periods30: 4, rateDays: 15, offenceExcluded: false },
        supervisedReleaseImposed: true,
      },
    ],
    [
      'Sweden to Estonia',
      {
        law: 'sweden',
        terms: [{ ...term, finalOn: '2024-01-01' }],
        credits: [{ days: 20, kind: 'remand' }],
        transfer: { on: '2026-01-05', to: 'estonia', agreement: 'se-ee-2025' },
      },
    ],
    ['Estonia', { law: 'estonia', terms: [{ ...term, degree: 1, intentional: false }], releaseGround: 'electronic-monitoring' }],
    ['a part-suspended Danish sentence', { law: 'denmark', terms: [{ ...term, suspended: 'P1Y0M' }] }],
    ['Belgium', { law: 'belgium', person: { recidivist: true, residentHere: false }, terms: [term] }],
    [
      'England and Wales, arrangement open',
      {
        law: 'england-wales',
        terms: [{ ...term, offenceOn: '2023-01-01' }],
        credits: [
          { days: 10, kind: 'remand' },
          { days: 21, kind: 'tagged-bail' },
        ],
      },
    ],
    [
      'England and Wales, sent abroad',
      {
        law: 'england-wales',
        terms: [{ ...term, offenceOn: '2023-01-01', arrangement: 'excluded' }],
        transfer: { on: '2025-01-05', to: 'NL', agreement: 'coe-1983' },
      },
    ],
  ])('%s: the form says what the file said', (_, file) => {
    const [direct, opened] = releases(file);
    expect(opened).toEqual(direct);
  });
  test('what the form cannot show is named, and opened without it only on demand', () => {
    const file = {
      law: 'sweden',
      terms: [{ ...term, foreign: { country: 'ES', releaseFraction: '1/2' } }],
      credits: [{ days: 3, kind: 'bail' }],
    };
    expect(codes(open(file))).toEqual(['not-in-form', 'not-in-form']);
    expect(places(open(file))).toEqual(['credits[0]', 'terms[0].foreign']);
    const without = open(file, true);
    expect(without.ok && without.value.lost).toEqual(['credits[0]', 'terms[0].foreign']);
  });
  test('a name of the file’s own changes no date and is said to be left out', () => {
    const opened = open({ id: 'case 12', law: 'sweden', terms: [term] });
    expect(opened.ok && opened.value).toMatchObject({ leftOut: ['id'], lost: [] });
  });
  test('more rows than the form holds are refused, none dropped', () => {
    const credits = Array.from({ length: 61 }, () => ({ days: 1, kind: 'remand' }));
    expect(codes(open({ law: 'sweden', terms: [term], credits }))).toEqual(['too-many-rows']);
    const terms = Array.from({ length: 21 }, (_, index) => ({ ...term, id: `t${index}` }));
    expect(codes(open({ law: 'us-federal', terms }))).toEqual(['too-many-rows']);
  });
});

const sample = sharedData('moj-release-dates-sample/cases');

describe.skipIf(sample === undefined)('the official cases', () => {
  const files = () => readdirSync(sample ?? '.', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  test('each opens with the days of the file itself, or names what the form cannot show', () => {
    let whole = 0;
    for (const name of files()) {
      const file: unknown = JSON.parse(readFileSync(join(sample ?? '.', name), 'utf8'));
      const opened = open(file);
      if (!opened.ok) {
        expect([name, codes(opened).every((code) => code === 'not-in-form')]).toEqual([name, true]);
        continue;
      }
      whole += 1;
      const [direct, shown] = releases(file);
      expect([name, shown]).toEqual([name, direct]);
    }
    expect(files().length).toBeGreaterThanOrEqual(40);
    expect(whole).toBeGreaterThanOrEqual(15);
  });
});

describe('a case of one’s own in the official format', () => {
  const official = (adjustments: object, sentence: object = {}, more: object = {}) => ({
    booking: {
      offender: { reference: 'A1234BC', dateOfBirth: '1990-01-01' },
      sentences: [
        {
          identifier: '5ac7a5ae-fa7b-4b57-a44f-8eddde24f5fa',
          sentencedAt: '2026-02-02',
          offence: { committedAt: '2025-06-20', offenceCode: 'TH68001' },
          duration: { durationElements: { MONTHS: 30 } },
          releaseArrangements: { isSDSPlus: false, sdsEarlyReleaseExclusions: ['SEXUAL'] },
          ...sentence,
        },
      ],
      adjustments,
    },
    ...more,
  });
  const away = { appliesToSentencesFrom: '2026-05-01', fromDate: '2026-05-01', toDate: '2026-05-10' };
  test('opens, and says which of its names it left out', () => {
    const opened = open(official({ UNLAWFULLY_AT_LARGE: [{ ...away, numberOfDays: 10 }] }));
    expect(opened.ok && opened.value).toMatchObject({ leftOut: ['reference', 'offenceCode'], lost: [] });
  });
  test.each([
    [
      'a number of days that is not the period’s',
      official({ UNLAWFULLY_AT_LARGE: [{ ...away, numberOfDays: 8 }] }),
      'booking.adjustments.UNLAWFULLY_AT_LARGE[0].numberOfDays',
    ],
    [
      'an adjustment that applies from another day',
      official({ UNLAWFULLY_AT_LARGE: [{ ...away, appliesToSentencesFrom: '2026-02-02' }] }),
      'booking.adjustments.UNLAWFULLY_AT_LARGE[0].appliesToSentencesFrom',
    ],
    ['an adjustment of another kind', official({ LAWFULLY_AT_LARGE: [away] }), 'booking.adjustments'],
    [
      'detention of a child',
      official({}, { releaseArrangements: { isSDSPlus: false, isSection250: true } }),
      'booking.sentences[0].releaseArrangements.isSection250',
    ],
    ['another profile of the law', official({}, {}, { params: 'sds-50' }), 'params'],
    ['a request for early removal', official({}, {}, { userInputs: { calculateErsed: true } }), 'userInputs'],
    ['a field that nobody knows', official({}, { recallType: 'STANDARD' }), 'booking.sentences[0].recallType'],
  ])('%s has no field in the form, and is named', (_, file, place) => {
    expect(places(open(file)).some((path) => path.startsWith(place))).toBe(true);
  });
});

describe('what is no sentence file', () => {
  const utf16 = (mark: readonly number[]) => new Uint8Array([...mark, 0x7b, 0, 0x7d, 0]);
  test.each([
    ['nothing', () => open(''), 'nothing-sent'],
    ['half a file', () => open('{"law": "sweden", '), 'not-json'],
    ['a list', () => open([{ law: 'sweden', terms: [term] }]), 'not-one'],
    ['a member twice', () => open('{"law":"sweden","law":"norway"}'), 'duplicate-key'],
    ['UTF-16 with its mark', () => bytes(utf16([0xff, 0xfe])), 'wrong-encoding'],
    ['UTF-16 without', () => bytes(utf16([])), 'wrong-encoding'],
    ['Latin-1', () => bytes(new Uint8Array([0x7b, 0x22, 0xf1, 0x22, 0x3a, 0x31, 0x7d])), 'wrong-encoding'],
    ['too many bytes', () => bytes(new Uint8Array(200_001).fill(0x20)), 'too-large'],
    ['too much text', () => open(' '.repeat(10) + 'x'.repeat(200_001)), 'too-large'],
    ['an unknown field', () => open({ law: 'sweden', terms: [term], threatLevel: 3 }), 'unknown-key'],
    ['an impossible day', () => open({ law: 'sweden', terms: [{ ...term, start: '2023-02-30' }] }), 'invalid-value'],
  ])('%s is refused', (_, answer, code) => expect(codes(answer())).toContain(code));
  test('a byte order mark of UTF-8 is no part of the text', () => {
    const marked = new TextEncoder().encode(`\uFEFF${JSON.stringify({ law: 'sweden', terms: [term] })}`);
    expect(bytes(marked).ok).toBe(true);
    expect(open(`\uFEFF${JSON.stringify({ law: 'sweden', terms: [term] })}`).ok).toBe(true);
  });
});

describe('the page', () => {
  const app = new Hono({ strict: false });
  for (const language of LANGUAGES) {
    const pages = new Hono({ strict: false });
    registerSentence(pages, { engine, language, today: () => TODAY });
    app.route(addressIn(language, '/'), pages);
  }
  const send = async (language: (typeof LANGUAGES)[number], file: string, more: Record<string, string> = {}) => {
    const body = new FormData();
    body.set('upload', new File([file], 'sentence.json', { type: 'application/json' }));
    for (const [name, value] of Object.entries(more)) body.set(name, value);
    const answer = await app.request(addressIn(language, '/sentence/open'), { method: 'POST', body });
    const { document }: { document: ShownPage } = parseHTML(await answer.text());
    return { status: answer.status, text: (selector: string) => shownText(document.querySelector(selector)), document };
  };
  test.each(LANGUAGES)('%s: a file is opened with its dates at once', async (language) => {
    const page = await send(
      language,
      JSON.stringify({
        id: 'x',
        law: 'netherlands',
        person: { residentHere: true },
        terms: [{ ...term, imposed: 'P12Y', sentencedOn: '2023-01-01', start: '2023-01-01' }],
      }),
    );
    expect(page.status).toBe(200);
    expect(page.text('.sen-head__title')).toBe(language === 'en' ? '1 January 2033' : '1 de enero de 2033');
    expect(page.text('.sen-opened')).toContain('id');
  });
  test.each(LANGUAGES)('%s: what is refused is told with its place, and the form stays empty', async (language) => {
    const page = await send(language, JSON.stringify({ law: 'sweden', terms: [{ ...term, start: '2023-02-30' }] }));
    expect(page.status).toBe(422);
    expect(page.text('.govuk-error-summary')).toContain('terms[0].start');
    expect(page.document.querySelector('.sen-plot')).toBeNull();
  });
  test('the part that the form cannot show is left out on demand, and said', async () => {
    const file = JSON.stringify({ law: 'sweden', terms: [{ ...term, foreign: { country: 'ES' } }] });
    expect((await send('en', file)).status).toBe(422);
    const page = await send('en', file, { part: 'yes' });
    expect(page.status).toBe(200);
    expect(page.text('.sen-opened')).toContain('terms[0].foreign');
  });
  test('ten megabytes are not read', async () => expect((await send('en', 'x'.repeat(10_000_000))).status).toBe(413));
});
