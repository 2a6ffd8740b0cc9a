/** Cases on their pages: each sees what is theirs, does what is theirs to do, and is told which gate stops the rest. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountPages, deskOver, Visitor } from '../../test/account-pages.ts';
import { storeInMemory } from '../../test/store-in-memory.ts';
import { DEMO_CASES } from '../accounts/demo-cases.ts';
import { DEMO_PASSWORD, demoEmail, enterDemoWorld } from '../accounts/demo-world.ts';
import type { Store } from '../store/store.ts';

describe('the pages of cases', () => {
  let store: Store;
  let pages: ReturnType<typeof accountPages>;
  beforeAll(async () => {
    store = await storeInMemory();
    const desk = deskOver(store, { demonstration: true });
    await enterDemoWorld(store, await desk.signIn.hash(DEMO_PASSWORD));
    pages = accountPages(desk);
  });
  afterAll(() => store.close());

  const as = async (login: string): Promise<Visitor> => {
    const who = new Visitor(pages.fetch);
    await who.post('/sign-in', { email: demoEmail(login), password: DEMO_PASSWORD });
    return who;
  };
  const addressOf = async (who: Visitor, reference: string): Promise<string> => {
    const list = await (await who.get('/cases')).text();
    return new RegExp(`href="(/cases/[0-9a-f-]{36})">${reference}<`).exec(list)?.[1] ?? '';
  };
  const read = async (who: Visitor, address: string): Promise<string> => (await who.get(address)).text();

  test('nobody sees a case without signing in, nor one that is not theirs', async () => {
    const stranger = new Visitor(pages.fetch);
    expect((await stranger.get('/cases')).headers.get('location')).toBe('/sign-in');
    const caseworker = await as('caseworker.calland');
    const other = await addressOf(caseworker, 'DR-2026-002');
    const person = await as('person');
    expect((await person.get(other)).status).toBe(404);
    expect(await addressOf(person, 'DR-2026-001')).not.toBe('');
    expect((await (await as('finance')).get(other)).status).toBe(404);
    expect((await caseworker.get('/cases/none')).status).toBe(404);
  });

  test('every state that a case can be in is there, and each page opens in both languages', async () => {
    const caseworker = await as('caseworker.calland');
    for (const { reference, family } of DEMO_CASES) {
      const address = await addressOf(caseworker, reference);
      expect(await read(caseworker, address), reference).toContain(family);
      expect((await caseworker.get(`/es${address}`)).status).toBe(200);
    }
    const list = await read(caseworker, '/cases');
    for (const phase of [
      'In preparation',
      'On the way',
      'Held in the receiving state',
      'Escaped',
      'On the way home',
      'Returned',
      'Released',
      'Died',
      'Withdrawn',
      'Refused',
    ])
      expect(list).toContain(phase);
  });

  test('a judge passes the gate that is hers; a prison cannot let a person go before the gates are passed', async () => {
    const officer = await as('officer.harrow');
    const address = await addressOf(officer, 'DR-2026-002');
    expect(await read(officer, address)).toContain('a wait that began at gate 9 still runs');
    const refused = await officer.post(address, { kind: 'departed', place: 'Calland airport' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('a wait that began at gate 9 still runs');
    const judge = await as('judge.calland');
    const signed = await judge.post(address, { kind: 'gate-passed', gate: '7', document: 'decision 77/2026' });
    expect(signed.status).toBe(303);
    expect(await read(judge, address)).toContain('7. No risk of ill-treatment');
  });

  test('counsel withdraws the consent, and the order falls with it; what is written is not markup', async () => {
    const counsel = await as('counsel');
    const address = await addressOf(counsel, 'DR-2026-002');
    expect((await counsel.post(address, { kind: 'consent-withdrawn' })).status).toBe(303);
    const judge = await as('judge.calland');
    expect((await judge.post(address, { kind: 'stop-ordered', 'stop-kind': 'stay', reasons: '<script>alert(1)</script>' })).status).toBe(
      303,
    );
    const page = await read(judge, address);
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toContain('<script>alert(1)');
  });

  test('new facts overtake the decision, which is made again on them', async () => {
    const caseworker = await as('caseworker.calland');
    const address = await addressOf(caseworker, 'DR-2026-003');
    const bad = await caseworker.post(address, { kind: 'facts-recorded', facts: '{"person": {"gangMember": true}}' });
    expect(bad.status).toBe(422);
    expect(
      (await caseworker.post(address, { kind: 'facts-recorded', facts: JSON.stringify({ person: { nationalities: ['XD'] } }) })).status,
    ).toBe(303);
    expect(await read(caseworker, address)).toContain('None on record for the facts on file');
    expect((await caseworker.post(address, { kind: 'decided' })).status).toBe(303);
    expect(await read(caseworker, address)).toMatch(/Outcome: <strong>(undetermined|barred-until|barred)</);
  });

  test.each([
    ['a moment in the future', { kind: 'escaped', when: '2999-01-01T00:00' }],
    ['a kind that is none', { kind: 'teleported' }],
    ['reasons of ten thousand words', { kind: 'withdrawn', reasons: 'x'.repeat(60_000) }],
    ['no document', { kind: 'gate-passed', gate: '2', document: '' }],
    ['a gate that is none', { kind: 'gate-passed', gate: '99', document: 'd' }],
  ])('%s is refused with its reason, and nothing is recorded', async (_, fields) => {
    const caseworker = await as('caseworker.calland');
    const address = await addressOf(caseworker, 'DR-2026-003');
    const before = (await read(caseworker, address)).split('<li><strong>').length;
    const answer = await caseworker.post(address, fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('govuk-error-summary');
    expect((await read(caseworker, address)).split('<li><strong>')).toHaveLength(before);
  });

  test('each look is entered', async () => {
    const counsel = await as('counsel');
    const address = await addressOf(counsel, 'DR-2026-005');
    await read(counsel, address);
    expect(await read(counsel, address)).toContain('page of the case');
  });
});
