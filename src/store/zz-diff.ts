import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openPGlite } from './pglite-door.ts';
import { inTransaction, withSession } from './session.ts';
import { migrate, migrationsInFolder } from './migrations.ts';
import { policiesSql } from '../accounts/policies.ts';
import { casePathsSql } from './case-paths.ts';
import { pathOf } from '../cases/path.ts';
import { demoCatalogue } from '../catalogue/demo.ts';
import { admit } from '../cases/admit.ts';
import type { CaseActor } from '../cases/actor.ts';
import type { CaseState } from '../cases/case-state.ts';
import { randomAttempt } from '../cases/random-walk.ts';
const agreement = demoCatalogue.agreements.find(({ id }) => id === 'demo-rental')!;
const made = pathOf(agreement, '2026-11-24');
if (!made.ok) throw new Error('x');
const path = made.value;
const door = await openPGlite({});
const sql =
  policiesSql() +
  '\n' +
  casePathsSql([path]) +
  `
grant select, insert on case_event, case_facts, case_decision to habeas_app; grant select on case_standing, case_passing, case_stop to habeas_app;
create policy "try @ x" on case_event to habeas_app using (true) with check (true);
create policy "try2 @ x" on case_standing to habeas_app using (true);
create policy "try3 @ x" on case_passing to habeas_app using (true);
`;
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
let seed = Number(process.argv[2] ?? 1);
const draw = (count: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * count);
};
await withSession(door, async (s) => {
  await inTransaction(s, () => s.script(readFileSync('/tmp/cases/mig/roles.sql', 'utf8')));
  await migrate(s, migrationsInFolder('/tmp/cases/mig'), { sql });
  await s.script('set search_path = habeas, pg_catalog');
  const one = async (q: string, p: unknown[] = []): Promise<string> => String(Object.values((await s.query(q, p)).rows[0]!)[0]);
  const org = (kind: string, country: string, facility: string | null = null) =>
    one('insert into organisation (kind, name, country, facility) values ($1,$2,$3,$4) returning id', [kind, kind, country, facility]);
  let n = 0;
  const user = (o: string | null, p: string | null = null) =>
    one('insert into user_account (organisation, person, name, email) values ($1,$2,$3,$4) returning id', [o, p, 'u', `u${n++}@x.example`]);
  const actors: { actor: CaseActor; user: string }[] = [];
  const add = async (kind: CaseActor['kind'], side?: 'sending' | 'receiving', o?: string, p: string | null = null) => {
    const u = await user(o ?? null, p);
    actors.push({ user: u, actor: { kind, ...(side === undefined ? {} : { side }), organisation: o ?? '', user: u } });
  };
  await add('central-authority', 'sending', await org('central-authority', 'XC'));
  await add('central-authority', 'receiving', await org('central-authority', 'XD'));
  await add('court', 'sending', await org('court', 'XC'));
  await add('court', 'receiving', await org('court', 'XD'));
  await add('facility', 'sending', await org('facility', 'XC', 'calland-north'));
  await add('facility', 'receiving', await org('facility', 'XD', 'lindmoor'));
  await add('assessor', undefined, await org('assessor', 'XC'));
  await add('monitor', undefined, await org('monitor', 'XC'));
  await add('counsel', undefined, await org('counsel', 'XC'));
  const person = await one("insert into person (family_name, given_names, country) values ('a','b','XC') returning id");
  await add('person', undefined, undefined, person);
  const bodies = ['f1', 'f2', 'f3'].map((each) => JSON.stringify({ id: each }));
  const material = {
    law: 'law',
    document: 'doc',
    facts: bodies.map((body) => {
      const facts = hash(body);
      const p = JSON.stringify({ outcome: 'permitted', agreement: 'demo-rental', facts });
      const b = JSON.stringify({ outcome: 'barred-until', agreement: 'demo-rental', facts });
      return { facts, permitted: hash(p), barred: hash(b), p, b, body };
    }),
  };
  const counts: Record<string, number> = {};
  let events = 0,
    admitted = 0,
    mismatches = 0;
  const start = Date.now();
  const SEQ = Number(process.argv[3] ?? 50);
  for (let q = 0; q < SEQ && mismatches < 5; q++) {
    const file = await one(
      "insert into case_file (reference, agreement, sending_state, receiving_state, facility, person, opened_by) values ($1,'demo-rental','XC','XD','lindmoor',$2,$3) returning id",
      [`F/${q}`, person, actors[0]!.user],
    );
    await s.query("select set_config('habeas.user', $1, false)", [actors[0]!.user]);
    for (const f of material.facts) {
      await s.query('insert into case_facts (file, hash, body, recorded_by) values ($1,$2,$3,$4)', [
        file,
        f.facts,
        f.body,
        actors[0]!.user,
      ]);
      await s.query('insert into case_decision (file, hash, body, facts, outcome, agreement, recorded_by) values ($1,$2,$3,$4,$5,$6,$7)', [
        file,
        f.permitted,
        f.p,
        f.facts,
        'permitted',
        'demo-rental',
        actors[0]!.user,
      ]);
      await s.query('insert into case_decision (file, hash, body, facts, outcome, agreement, recorded_by) values ($1,$2,$3,$4,$5,$6,$7)', [
        file,
        f.barred,
        f.b,
        f.facts,
        'barred-until',
        'demo-rental',
        actors[0]!.user,
      ]);
    }
    let state: CaseState | undefined;
    let last: Temporal.Instant | undefined;
    let now = Temporal.Instant.from('2026-01-05T08:00:00Z');
    for (let k = 0; k < 60; k++) {
      now = now.add({ minutes: draw(3) === 0 ? draw(60 * 24 * 8) : draw(600) });
      if (state?.endedAt !== undefined && draw(3) > 0) break;
      const { actor, body } = state === undefined ? { actor: actors[0]!.actor, body: { kind: 'opened', opening: 'nomination', wayHome: 'plane' } as const } : randomAttempt(path, state, actors.map((x) => x.actor), now, draw, material);
      const u = actor.user;
      const at = draw(30) === 0 && last !== undefined ? last.subtract({ minutes: 5 }) : now;
      const a = admit(path, state, last, { actor, at, body });
      const ts = a.admitted ? [] : a.obstacles.map(({ code, gate }) => (gate === undefined ? code : `${code}@${gate}`));
      await s.query("select set_config('habeas.user', $1, false)", [u]);
      const { kind, ...rest } = body;
      let db: string[] = [];
      try {
        await s.query('insert into case_event (file, kind, occurred_at, body) values ($1,$2,$3,$4::jsonb)', [
          file,
          kind,
          at,
          JSON.stringify(rest),
        ]);
      } catch (e) {
        const m = e as { code?: string; message: string };
        if (m.code !== 'HB012') {
          console.log(m.code, m.message, body);
          mismatches++;
          break;
        }
        db = m.message.split(' ');
      }
      events++;
      if (JSON.stringify(ts.toSorted()) !== JSON.stringify(db.toSorted())) {
        mismatches++;
        console.log('MISMATCH', q, k, JSON.stringify(body), actor.kind, actor.side, state?.phase, 'ts', ts, 'db', db);
        break;
      }
      if (a.admitted) {
        admitted++;
        state = a.state;
        last = a.event.at;
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
    }
    const row = (await s.query('select phase, holder, events from case_standing where file = $1', [file])).rows[0];
    const passings = (await s.query('select seq from case_passing where file = $1 order by seq', [file])).rows
      .map((r) => Number(r['seq']))
      .join();
    const mine = [...(state?.passings.values() ?? [])]
      .flat()
      .map(({ seq }) => seq)
      .toSorted((x, y) => x - y)
      .join();
    if (
      row?.['phase'] !== state?.phase ||
      row?.['holder'] !== state?.holder ||
      passings !== mine ||
      Number(row?.['events']) !== state?.events
    ) {
      mismatches++;
      console.log('STATE', row, state?.phase, state?.holder, passings, mine);
    }
  }
  console.log({ events, admitted, mismatches, ms: Date.now() - start, counts });
});
await door.close();
