/** That the database allows what the table of roles says and nothing else, for every role, action and relation of a row to a user. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { ACTIONS, may, ROLE_NAMES, type Action } from '../src/accounts/authority.ts';
import { allowed, authorisationMarkdown, RELATION_NAMES } from '../src/accounts/matrix.ts';
import { PROTECTED } from '../src/accounts/protected-rows.ts';
import type { Tables } from '../src/store/tables.ts';
import { probesOf } from './authorisation-probes.ts';
import { authorisationWorld, enterWorld, expects, filesFor, scopesOf, type WorldUser } from './authorisation-world.ts';
import { ENGINES, storeFor } from './stores.ts';

type Tx = Transaction<Tables>;
const world = authorisationWorld();
class Undo extends Error {}

/** Tries each statement with the rights of whoever calls, in a transaction inside theirs that is always undone. */
const ATTEMPTS = `
create function public.attempts(statements text[]) returns boolean[] language plpgsql as $$
declare
  statement text;
  touched bigint;
  done boolean[] := '{}';
begin
  foreach statement in array statements loop
    begin
      touched := 0;
      execute statement;
      get diagnostics touched = row_count;
      raise exception 'undo' using errcode = 'HB999';
    exception
      when insufficient_privilege then touched := 0;
      -- The path of the case refuses it, after the right to try was granted.
      when sqlstate 'HB012' then touched := 1;
      when sqlstate 'HB999' then null;
    end;
    done := done || (touched > 0);
  end loop;
  return done;
end
$$;
grant execute on function public.attempts(text[]) to habeas_app`;

function literal(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value !== 'string') throw new Error('probes hold only texts');
  return `'${value.replaceAll("'", "''")}'`;
}

describe.each(ENGINES)('on %s', (engine) => {
  const { store, administrator } = storeFor(engine);
  beforeAll(() =>
    administrator(async (session) => {
      await session.script(ATTEMPTS);
      await enterWorld(session, world);
    }),
  );

  /** Runs as the user and leaves nothing. */
  async function as<T>(who: WorldUser, work: (tx: Tx) => Promise<T>): Promise<T> {
    let result: { readonly value: T } | undefined;
    await store()
      .asActor({ kind: 'user', user: who.id }, async (tx) => {
        result = { value: await work(tx) };
        throw new Undo();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error;
      });
    if (result === undefined) throw new Error('the work has no result');
    return result.value;
  }

  const ids = async (tx: Tx, table: string, column: string, where = sql`true`): Promise<readonly string[]> => {
    const { rows } = await sql<{
      id: string;
    }>`select distinct ${sql.ref(column)} as id from ${sql.table(table)} where ${where} order by 1`.execute(tx);
    return rows.map(({ id }) => id);
  };
  const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted();

  test('files, persons, looks and what hangs on a file are seen by exactly those whom the table names', { timeout: 170_000 }, async () => {
    let checked = 0;
    for (const who of world.users) {
      const mine = filesFor(world, who, 'file.read');
      const clerk = sql`reader = ${world.clerk}::uuid`;
      const seen = await as(who, async (tx) => {
        const before = await ids(tx, 'person', 'id');
        const files = await ids(tx, 'case_file', 'id');
        const looks = await ids(tx, 'file_access', 'file', clerk);
        const assignments = await ids(tx, 'file_assignment', 'file', sql`user_account = ${world.clerk}::uuid`);
        const powers = await ids(tx, 'power_of_attorney', 'person', sql`counsel = ${world.clerk}::uuid`);
        const consents = await ids(tx, 'consent_to_share', 'person', sql`shared_with = ${world.clerk}::uuid`);
        const glass = await ids(tx, 'break_glass', 'file', sql`asked_by = ${world.clerk}::uuid`);
        const mandates = await ids(tx, 'mandate', 'covers_file', sql`holder_user = ${world.clerk}::uuid`);
        const notices = await ids(tx, 'notice', 'recipient');
        const [standings, gates, stops] = [
          await ids(tx, 'case_standing', 'file'),
          await ids(tx, 'case_passing', 'file'),
          await ids(tx, 'case_stop', 'file'),
        ];
        const inside = await ids(tx, 'case_event', 'file');
        const logs = expects(who, 'access.log', ['self']);
        for (const file of logs ? files : [])
          await sql`insert into file_access (file, reader, kind, purpose) values (${file}::uuid, ${who.id}::uuid, 'listed', 'test')`.execute(
            tx,
          );
        const persons = await ids(tx, 'person', 'id');
        const [events, facts, decisions] = [
          await ids(tx, 'case_event', 'file'),
          await ids(tx, 'case_facts', 'file'),
          await ids(tx, 'case_decision', 'file'),
        ];
        const ofCases = { standings, gates, stops, inside, events, facts, decisions };
        return { before, files, looks, assignments, powers, consents, glass, mandates, notices, persons, ofCases };
      });
      const mayLook = expects(who, 'access.log', ['self']);
      const ofState = (action: Action) => filesFor(world, who, action);
      const persons = (action: Action) =>
        world.files.filter((file) =>
          expects(
            who,
            action,
            scopesOf(world, who, file).filter((scope) => scope !== 'mandate'),
          ),
        );
      expect(seen, who.name).toEqual({
        before: [],
        files: sorted(mine.map(({ id }) => id)),
        looks: sorted(filesFor(world, who, 'access.read').map(({ id }) => id)),
        assignments: sorted(ofState('assignment.read').map(({ id }) => id)),
        powers: sorted(persons('power.read').map(({ person }) => person)),
        consents: sorted(persons('consent.read').map(({ person }) => person)),
        glass: sorted(
          world.files
            .filter((file) =>
              expects(
                who,
                'break-glass.read',
                scopesOf(world, who, file).filter((scope) => scope === 'state'),
              ),
            )
            .map(({ id }) => id),
        ),
        mandates: sorted(
          world.files
            .filter((file) =>
              expects(
                who,
                'mandate.read',
                scopesOf(world, who, file).filter((scope) => scope === 'state'),
              ),
            )
            .map(({ id }) => id),
        ),
        notices: expects(who, 'notice.read', ['self']) ? [who.id] : [],
        ofCases: {
          standings: sorted(ofState('standing.read').map(({ id }) => id)),
          gates: sorted(ofState('gate.read').map(({ id }) => id)),
          stops: sorted(ofState('stop.read').map(({ id }) => id)),
          inside: [],
          events: mayLook ? sorted(ofState('event.read').map(({ id }) => id)) : [],
          facts: mayLook ? sorted(ofState('facts.read').map(({ id }) => id)) : [],
          decisions: mayLook ? sorted(ofState('decision.read').map(({ id }) => id)) : [],
        },
        persons: mayLook ? sorted(filesFor(world, who, 'person.read').map(({ person }) => person)) : [],
      });
      checked += world.files.length * 15;
    }
    expect(checked).toBeGreaterThan(300_000);
  });

  test('every write is allowed to exactly those whom the table names', { timeout: 170_000 }, async () => {
    const wrong: string[] = [];
    const tried = new Map<Action, { yes: number; no: number }>();
    for (const who of world.users) {
      const probes = probesOf(world, who);
      const found = await as(who, async (tx) => {
        if (expects(who, 'access.log', ['self'])) await look(tx, who, filesFor(world, who, 'person.read'));
        return attempts(
          tx,
          probes.map(({ statement }) => statement),
        );
      });
      for (const [index, { action, on, scopes, needs = [], possible }] of probes.entries()) {
        const expected = possible && expects(who, action, scopes) && needs.every(([need, through]) => expects(who, need, through));
        const done = found[index] === true;
        const count = tried.get(action) ?? { yes: 0, no: 0 };
        count[done ? 'yes' : 'no'] += 1;
        tried.set(action, count);
        if (done !== expected) wrong.push(`${who.name}: ${action} on ${on} was ${done ? 'allowed' : 'refused'}`);
      }
    }
    expect(wrong).toEqual([]);
    // Each action that writes was both done and refused: a probe that can only fail proves nothing.
    const writes = ACTIONS.filter((action) => PROTECTED[action].command !== 'select');
    for (const action of writes) expect(tried.get(action), action).toMatchObject({ yes: expect.any(Number), no: expect.any(Number) });
    expect(writes.filter((action) => (tried.get(action)?.yes ?? 0) === 0 || (tried.get(action)?.no ?? 0) === 0)).toEqual([]);
  });

  /** Enters looks, as the reading of what is inside a file requires. */
  async function look(tx: Tx, who: WorldUser, files: readonly { readonly id: string }[]): Promise<void> {
    const list = files.map(({ id }) => id);
    await sql`insert into file_access (file, reader, kind, purpose) select unnest(${list}::uuid[]), ${who.id}::uuid, 'listed', 'test'`.execute(
      tx,
    );
  }

  /** For each statement whether a row was written; each is undone. Only want of a right is a no, any other failure ends the test. */
  async function attempts(tx: Tx, statements: readonly RawBuilder<unknown>[]): Promise<readonly boolean[]> {
    const texts = statements.map((statement) => {
      const { sql: text, parameters } = statement.compile(tx);
      return text.replaceAll(/\$(\d+)/gu, (_, n: string) => literal(parameters[Number(n) - 1]));
    });
    const { rows } = await sql<{ done: boolean[] }>`select public.attempts(${texts}::text[]) as done`.execute(tx);
    return rows[0]?.done ?? [];
  }

  const attempt = async (tx: Tx, statement: RawBuilder<unknown>): Promise<boolean> => (await attempts(tx, [statement]))[0] === true;

  test('nobody may delete anything, change a file’s head, or rewrite a look', async () => {
    const tables = [
      'case_file',
      'person',
      'user_account',
      'role_held',
      'mandate',
      'file_access',
      'notice',
      'break_glass',
      'case_event',
      'case_standing',
      'case_passing',
      'case_stop',
      'case_facts',
      'case_decision',
    ];
    const one = world.users.filter(({ standing, tie }) => standing === 'good' && tie === 'running');
    for (const who of one) {
      for (const table of tables) expect(await as(who, (tx) => attempt(tx, sql`delete from ${sql.table(table)}`))).toBe(false);
      expect(await as(who, (tx) => attempt(tx, sql`update case_file set state = 'returned'`))).toBe(false);
      expect(await as(who, (tx) => attempt(tx, sql`update file_access set purpose = 'none'`))).toBe(false);
    }
    const rewritten = administrator((session) => session.query("update habeas.file_access set purpose = 'none'"));
    await expect(rewritten).rejects.toMatchObject({ code: 'HB001' });
  });

  test('break-glass takes a second person, opens the file for hours, and tells the person’s counsel', async () => {
    const asker = world.users.find(({ role, tie, standing }) => role === 'facility-officer' && tie === 'missing' && standing === 'good');
    const approver = world.users.find(({ role, standing }) => role === 'duty-approver' && standing === 'good');
    const [file] = world.shared;
    if (asker === undefined || approver === undefined || file === undefined) throw new Error('the world lacks somebody');
    const ask = sql<{
      id: string;
    }>`insert into break_glass (file, asked_by, reason) values (${file.id}::uuid, ${asker.id}::uuid, 'no pulse, the doctor asks for the allergies') returning id`;
    const asked = await store().asActor({ kind: 'user', user: asker.id }, async (tx) => (await ask.execute(tx)).rows[0]?.id ?? '');
    const sees = (who: WorldUser) => as(who, (tx) => ids(tx, 'case_file', 'id', sql`id = ${file.id}::uuid`));
    expect(await sees(asker)).toEqual([]);
    const approve = (by: string) => sql`update break_glass set approved_by = ${by}::uuid where id = ${asked}::uuid`;
    expect(await as(asker, (tx) => attempt(tx, approve(asker.id)))).toBe(false);
    await store().asActor({ kind: 'user', user: approver.id }, async (tx) => void (await approve(approver.id).execute(tx)));
    expect(await sees(asker)).toEqual([file.id]);
    const told = await administrator((session) =>
      session.query("select recipient from habeas.notice where kind = 'break-glass' and about = $1", [asked]),
    );
    expect(told.rows).toEqual([{ recipient: world.clerk }]);
  });
});

describe('the matrix', () => {
  test('says of each relation what the world of the tests works out', () => {
    for (const role of ROLE_NAMES) {
      const running = world.users.filter((who) => who.role === role && who.tie === 'running' && who.standing === 'good');
      for (const action of ACTIONS.filter((each) => PROTECTED[each].table === 'case_file' && each.endsWith('read'))) {
        const own = running.some((who) => [who.home, who.entrusted].some((file) => expects(who, action, scopesOf(world, who, file))));
        expect([role, action, allowed(role, action, 'own')]).toEqual([role, action, own]);
        const expired = world.users.filter((who) => who.role === role && who.tie === 'expired');
        for (const who of expired)
          expect(expects(who, action, scopesOf(world, who, who.entrusted))).toBe(allowed(role, action, 'expired-mandate'));
      }
    }
    expect(RELATION_NAMES).toHaveLength(5);
  });

  test('no role reads every file, and none that keeps users or mandates, or operates, reads any', () => {
    for (const role of ROLE_NAMES) expect(may(role, 'file.read', 'public') || may(role, 'person.read', 'public')).toBe(false);
    for (const role of ['administrator', 'mandate-keeper', 'operator', 'finance', 'public-reader'] as const)
      expect(allowed(role, 'file.read', 'own') || allowed(role, 'person.read', 'own')).toBe(false);
  });

  test('is printed in the docs as it is', () => {
    const printed = readFileSync(join(import.meta.dirname, '..', 'docs', 'authorisation.md'), 'utf8');
    expect(printed).toBe(authorisationMarkdown('en'));
  });
});
