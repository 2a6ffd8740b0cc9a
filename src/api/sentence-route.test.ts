import { Hono } from 'hono';
import { openAPIRouteHandler } from 'hono-openapi';
import { describe, expect, test } from 'vitest';
import { ProblemDetails } from './problem-details.ts';
import { SentenceAnswerSchema, sentenceRoute } from './sentence-route.ts';

const api = new Hono().route(
  '/',
  sentenceRoute(() => '2026-11-24'),
);
const post = (body: string, query = '', headers: Record<string, string> = {}) =>
  api.request(`/api/sentence${query}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const file = {
  law: 'netherlands',
  person: { residentHere: true },
  terms: [{ id: 'a', imposed: 'P12Y', sentencedOn: '2023-01-01', start: '2023-01-01', kind: 'standard' }],
};
const official = {
  booking: {
    offender: { dateOfBirth: '1990-01-01' },
    sentences: [
      {
        sentencedAt: '2026-02-02',
        offence: { committedAt: '2025-06-20' },
        duration: { durationElements: { MONTHS: 30 } },
        releaseArrangements: { isSDSPlus: false },
      },
    ],
  },
};

describe('POST /api/sentence', () => {
  test('gives dates, days, working and alarms of a sentence file', async () => {
    const answer = await post(JSON.stringify(file));
    expect(answer.status).toBe(200);
    const body: unknown = await answer.json();
    expect(SentenceAnswerSchema.safeParse(body).success).toBe(true);
    expect(body).toMatchObject({ law: 'netherlands', dates: { release: '2033-01-01', end: '2034-12-31' }, on: '2026-11-24' });
  });
  test('counts days for the day that is asked about', async () => {
    expect(await (await post(JSON.stringify(file), '?on=2023-01-11')).json()).toMatchObject({ days: { served: 10 } });
  });
  test('after a transfer: both states’ days, those that hold, why, days served and left, and the alarms', async () => {
    const moved = {
      law: 'sweden',
      terms: [{ ...file.terms[0], imposed: 'P4Y', sentencedOn: '2025-01-10', start: '2025-01-10' }],
      transfer: { on: '2026-10-01', to: 'EE', agreement: 'se-ee-2025' },
    };
    const body = SentenceAnswerSchema.parse(await (await post(JSON.stringify(moved))).json());
    expect(body).toMatchObject({
      dates: { release: '2027-09-10', backBy: '2027-08-10' },
      sending: { law: 'sweden', dates: { release: '2027-09-10' } },
      receiving: { law: 'estonia', dates: { releaseLatest: '2027-09-11' } },
      operative: { rule: 'sending-law', agreement: 'se-ee-2025', why: { en: expect.any(String), es: expect.any(String) } },
      days: { served: 683, remaining: 777 },
    });
    expect('alarms' in body && body.alarms?.filter(({ kind }) => kind.startsWith('release')).map(({ kind }) => kind)).toEqual([
      'release-90',
      'release-30',
      'release-7',
      'release-1',
      'release-0',
    ]);
  });
  test('a law that commenced while the sentence ran is told, with release before and after it', async () => {
    const term = { id: 'a', imposed: 'P6Y', sentencedOn: '2025-12-01', start: '2026-02-01', finalOn: '2026-01-20', kind: 'standard' };
    const body = SentenceAnswerSchema.parse(await (await post(JSON.stringify({ law: 'sweden', terms: [term] }))).json());
    expect(body).toMatchObject({
      lawChanges: [{ on: '2026-01-01', was: ['2030-01-31', '2030-01-31'], is: ['2030-08-01', '2030-08-01'] }],
    });
  });
  test('reads the official format and writes it, with the working', async () => {
    const body: unknown = await (await post(JSON.stringify(official), '?format=moj')).json();
    expect(body).toMatchObject({ dates: { CRD: '2027-02-01', SLED: '2028-08-01' } });
    expect(SentenceAnswerSchema.safeParse(body).success).toBe(true);
  });
  test('what is not supported is an answer, in the language asked for', async () => {
    const answer = await post(JSON.stringify({ ...file, law: 'england-wales' }), '', { 'accept-language': 'es' });
    expect(answer.status).toBe(200);
    const body = SentenceAnswerSchema.parse(await answer.json());
    expect('notSupported' in body && body.notSupported.reason).toContain('día de un delito');
  });
  test.each([
    ['half a body', '{"law":', '', 400, 'not-json'],
    [
      'a day that does not exist',
      JSON.stringify({ ...file, terms: [{ ...file.terms[0], start: '2023-02-29' }] }),
      '',
      422,
      'invalid-value',
    ],
    ['a wrong type', JSON.stringify({ ...file, terms: 'twelve years' }), '', 422, 'invalid-value'],
    ['an unknown field', JSON.stringify({ ...file, threatLevel: 3 }), '', 422, 'unknown-key'],
    ['no object', '[]', '', 422, 'invalid-value'],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '', 422, 'invalid-value'],
    ['a day of asking that does not exist', JSON.stringify(file), '?on=2026-02-30', 422, 'not-a-day'],
    ['another format', JSON.stringify(file), '?format=csv', 422, 'other-format'],
    ['ten megabytes', JSON.stringify({ ...file, law: 'x'.repeat(10_000_000) }), '', 413, 'too-large'],
  ])('refuses %s with place and remedy in both languages', async (_, body, query, status, code) => {
    const remedies = new Set<string>();
    for (const language of ['en', 'es']) {
      const answer = await post(body, query, { 'accept-language': language, 'content-length': String(body.length) });
      expect(answer.status).toBe(status);
      const [first] = ProblemDetails.parse(await answer.json()).problems;
      expect(first?.code).toBe(code);
      remedies.add(first?.remedy ?? '');
    }
    expect(remedies.size).toBe(2);
  });
  test('is described by OpenAPI', async () => {
    const described = new Hono().route(
      '/',
      sentenceRoute(() => '2026-11-24'),
    );
    described.get(
      '/openapi.json',
      openAPIRouteHandler(described, { documentation: { openapi: '3.1.0', info: { title: 'x', version: '1' } } }),
    );
    const description: unknown = await (await described.request('/openapi.json')).json();
    expect(description).toMatchObject({
      paths: {
        '/api/sentence': { post: { requestBody: { content: { 'application/json': { schema: { properties: { law: {}, terms: {} } } } } } } },
      },
    });
  });
});
