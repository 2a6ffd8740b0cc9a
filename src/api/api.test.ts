import { describe, expect, test } from 'vitest';
import { engine } from '../catalogue/engine.ts';
import { DecisionSchema } from '../decisions/decision-schema.ts';
import { createApi } from './api.ts';
import { ProblemDetails } from './problem-details.ts';

const api = createApi({ engine, today: () => '2026-11-24' });
const post = (body: string, headers: Record<string, string> = {}) =>
  api.request('/api/decide', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const citizen = {
  person: { nationalities: ['US'] },
  conviction: { exists: true, final: true, court: { jurisdiction: 'federal' } },
  states: { localTitle: 'none' },
};
const question = { agreement: 'us-sv-2025', on: '2025-02-15', file: citizen };

describe('POST /api/decide', () => {
  test('gives the decision that the command line gives', async () => {
    const answer = await post(JSON.stringify(question));
    expect(answer.status).toBe(200);
    expect(DecisionSchema.parse(await answer.json()).outcome).toBe('barred');
  });
  test.each([
    ['half a body', '{"agreement":', 400, 'not-json'],
    ['an unknown agreement', JSON.stringify({ ...question, agreement: 'us-sv-205' }), 422, 'unknown-agreement'],
    ['a day that does not exist', JSON.stringify({ ...question, on: '2025-02-30' }), 422, 'invalid-value'],
    ['an allegation', JSON.stringify({ ...question, file: { person: { gangMember: true } } }), 422, 'forbidden-field'],
    ['no file', JSON.stringify({ agreement: 'us-sv-2025', on: '2025-02-15' }), 422, 'invalid-value'],
  ])('refuses %s as a problem with place and remedy', async (_, body, status, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(ProblemDetails.parse(await answer.json()).problems[0]?.code).toBe(code);
  });
  test('speaks Spanish to who asks for it', async () => {
    const answer = await post(JSON.stringify({ ...question, agreement: 'x' }), { 'accept-language': 'es-SV,es;q=0.9' });
    expect(ProblemDetails.parse(await answer.json()).title).toBe('La petición se rechaza');
  });
});

describe('what is loaded', () => {
  test('one agreement', async () =>
    expect(await (await api.request('/api/agreements/us-sv-2025')).json()).toMatchObject({ id: 'us-sv-2025', operable: false }));
  test('a rule whose id holds a slash', async () =>
    expect(await (await api.request('/api/law/SV.C2/11/13')).json()).toMatchObject({ id: 'SV.C2/11/13', effect: 'bar' }));
  test('a misspelt rule suggests the near one', async () => {
    const answer = await api.request('/api/law/US.CH306.NATON');
    expect(answer.status).toBe(404);
    expect(ProblemDetails.parse(await answer.json()).problems[0]?.remedy).toContain('US.CH306.NATION');
  });
  test('the description is OpenAPI 3.1 and names every route', async () => {
    const description: unknown = await (await api.request('/openapi.json')).json();
    expect(description).toMatchObject({
      openapi: '3.1.0',
      paths: { '/api/decide': { post: {} }, '/api/agreements': { get: {} }, '/api/law': { get: {} } },
    });
  });
});
