/** For every action that writes: an attempt at a row that stands to the user in a known way, and the scopes that then hold. */
import { randomUUID } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import type { Action, Scope } from '../src/accounts/authority.ts';
import { FACTS, scopesOf, type World, type WorldFile, type WorldUser } from './authorisation-world.ts';

export type Probe = {
  readonly action: Action;
  readonly on: string;
  readonly scopes: readonly Scope[];
  /** Other actions that the same statement needs: an update finds its row by reading it. */
  readonly needs?: readonly (readonly [Action, readonly Scope[]])[];
  /** False for an attempt that nobody may make, whatever their role. */
  readonly possible: boolean;
  readonly statement: RawBuilder<unknown>;
};

/** Everything that one user is tried at. */
export function probesOf(world: World, who: WorldUser): readonly Probe[] {
  // A tie that does not run changes nothing but how its own file stands.
  if (who.tie !== 'running' && who.tie !== 'missing') return fileProbes(world, who, who.entrusted);
  const files = [who.home, who.entrusted, ...world.shared];
  return [...files.flatMap((file) => fileProbes(world, who, file)), ...directoryProbes(world, who), ...mandateProbes(who)];
}

function fileProbes(world: World, who: WorldUser, file: WorldFile): readonly Probe[] {
  const scopes = scopesOf(world, who, file);
  const on = file.label;
  const own: readonly Scope[] = ['self'];
  const ofPerson: readonly Scope[] = who.person === file.person ? own : [];
  const byState = scopes.filter((scope) => scope === 'state');
  const sending: readonly Scope[] = who.country === file.sending ? ['state'] : [];
  const { clerk } = world;
  const clerks = (column: string, id: string, holder: string) =>
    sql`where ${sql.ref(column)} = ${id}::uuid and ${sql.ref(holder)} = ${clerk}::uuid`;
  const look = (reader: string) =>
    sql`insert into file_access (file, reader, kind, purpose) values (${file.id}::uuid, ${reader}::uuid, 'opened', 'probe')`;
  const judge = world.users.find(({ role }) => role === 'judge')?.id ?? '';
  const assign = (given: string, to: string) =>
    sql`insert into file_assignment (file, user_account, given_by) values (${file.id}::uuid, ${to}::uuid, ${given}::uuid)`;
  const open = (opener: string) =>
    sql`insert into case_file (reference, agreement, sending_state, receiving_state, person, opened_by)
      values (${`P-${randomUUID().slice(0, 8).toUpperCase()}`}, 'demo-rental', ${file.sending}, ${file.receiving}, ${file.person}::uuid, ${opener}::uuid)`;
  return [
    { action: 'access.log', on, scopes: own, needs: [['file.read', scopes]], possible: true, statement: look(who.id) },
    { action: 'access.log', on: `${on}, as another`, scopes: own, possible: false, statement: look(clerk) },
    ...caseProbes(file, on, scopes),
    { action: 'file.open', on, scopes: sending, possible: true, statement: open(who.id) },
    { action: 'file.open', on: `${on}, as another`, scopes: sending, possible: false, statement: open(clerk) },
    {
      action: 'person.enter',
      on,
      scopes: sending,
      possible: true,
      statement: sql`insert into person (family_name, given_names, country) values ('Roe', 'B', ${file.sending})`,
    },
    {
      action: 'person.correct',
      on,
      scopes: sending,
      needs: [['person.read', scopes]],
      possible: true,
      statement: sql`update person set given_names = 'C' where id = ${file.person}::uuid`,
    },
    { action: 'assignment.make', on, scopes, possible: true, statement: assign(who.id, judge) },
    { action: 'assignment.make', on: `${on}, as another`, scopes, possible: false, statement: assign(clerk, judge) },
    { action: 'assignment.make', on: `${on}, to another state’s`, scopes, possible: false, statement: assign(who.id, clerk) },
    {
      action: 'assignment.end',
      on,
      scopes,
      needs: [['assignment.read', scopes]],
      possible: true,
      statement: sql`update file_assignment set ended_at = now() ${clerks('file', file.id, 'user_account')}`,
    },
    ...(['power', 'consent'] as const).flatMap((what): readonly Probe[] => {
      const table = what === 'power' ? 'power_of_attorney' : 'consent_to_share';
      const holder = what === 'power' ? 'counsel' : 'shared_with';
      const give = (giver: string) =>
        sql`insert into ${sql.table(table)} (person, ${sql.ref(holder)}, given_by) values (${file.person}::uuid, ${clerk}::uuid, ${giver}::uuid)`;
      return [
        { action: `${what}.give`, on, scopes: ofPerson, possible: true, statement: give(who.id) },
        { action: `${what}.give`, on: `${on}, as another`, scopes: ofPerson, possible: false, statement: give(clerk) },
        {
          action: `${what}.end`,
          on,
          scopes: ofPerson,
          needs: [[`${what}.read`, ofPerson]],
          possible: true,
          statement: sql`update ${sql.table(table)} set ended_at = now() ${clerks('person', file.person, holder)}`,
        },
      ];
    }),
    {
      action: 'break-glass.ask',
      on,
      scopes: byState,
      possible: true,
      statement: sql`insert into break_glass (file, asked_by, reason) values (${file.id}::uuid, ${who.id}::uuid, 'somebody may die tonight')`,
    },
    {
      action: 'break-glass.approve',
      on,
      scopes: byState,
      needs: [['break-glass.read', byState]],
      possible: true,
      statement: sql`update break_glass set approved_by = ${who.id}::uuid ${clerks('file', file.id, 'asked_by')}`,
    },
    {
      action: 'mandate.give',
      on,
      scopes: byState,
      possible: true,
      statement: sql`insert into mandate (holder_user, covers_file, authority, ends, given_by)
        values (${clerk}::uuid, ${file.id}::uuid, 'test', now() + interval '1 day', ${who.id}::uuid)`,
    },
    {
      action: 'mandate.end',
      on,
      scopes: byState,
      needs: [['mandate.read', byState]],
      possible: true,
      statement: sql`update mandate set ended_at = now() ${clerks('covers_file', file.id, 'holder_user')}`,
    },
  ];
}

/** What is recorded is the database's to stamp; whether the path admits it is tried elsewhere. */
function caseProbes({ id }: WorldFile, on: string, scopes: readonly Scope[]): readonly Probe[] {
  const facts = JSON.stringify({ id: randomUUID() });
  const decision = JSON.stringify({ agreement: 'demo-rental', outcome: 'permitted', id: randomUUID() });
  const hashed = (body: string) => sql`encode(sha256(convert_to(${body}, 'UTF8')), 'hex')`;
  return [
    {
      action: 'event.record',
      on,
      scopes,
      possible: true,
      statement: sql`insert into case_event (file, kind, occurred_at, body) values (${id}::uuid, 'escaped', now(), '{}')`,
    },
    {
      action: 'facts.enter',
      on,
      scopes,
      possible: true,
      statement: sql`insert into case_facts (file, hash, body) values (${id}::uuid, ${hashed(facts)}, ${facts})`,
    },
    {
      action: 'decision.enter',
      on,
      scopes,
      possible: true,
      statement: sql`insert into case_decision (file, hash, body, facts, outcome, agreement)
        values (${id}::uuid, ${hashed(decision)}, ${decision}, ${FACTS.hash}, 'permitted', 'demo-rental')`,
    },
  ];
}

function mandateProbes(who: WorldUser): readonly Probe[] {
  const give = (column: string, value: string): RawBuilder<unknown> =>
    sql`insert into mandate (holder_user, ${sql.ref(column)}, authority, ends, given_by)
      values (${who.id}::uuid, ${value}, 'test', now() + interval '1 day', ${who.id}::uuid)`;
  const person = sql`insert into mandate (holder_user, covers_person, authority, ends, given_by)
    values (${who.id}::uuid, ${who.home.person}::uuid, 'test', now() + interval '1 day', ${who.id}::uuid)`;
  const places = [
    ['covers_country', 'AA', 'AA'],
    ['covers_country', 'CC', 'CC'],
    ['covers_facility', 'aa-other', 'AA'],
    ['covers_facility', 'cc-prison', 'CC'],
  ] as const;
  return [
    ...places.map(([column, value, country]): Probe => {
      const scopes: readonly Scope[] = who.country === country ? ['state'] : [];
      return { action: 'mandate.give', on: `${column} ${value}`, scopes, possible: true, statement: give(column, value) };
    }),
    { action: 'mandate.give', on: 'a person', scopes: ['state'], possible: false, statement: person },
  ];
}

function directoryProbes(world: World, who: WorldUser): readonly Probe[] {
  const other = world.users.find(({ organisation, id }) => organisation !== null && id !== who.id);
  if (other?.colleague === undefined || other.organisation === null) throw new Error('the world has others');
  const ours: readonly Scope[] = ['organisation'];
  const targets = [
    ...(who.colleague === undefined || who.organisation === null
      ? []
      : [{ on: 'own organisation', organisation: who.organisation, colleague: who.colleague, scopes: ours, role: who.role }]),
    { on: 'other organisation', organisation: other.organisation, colleague: other.colleague, scopes: [], role: other.role },
  ];
  const notices: readonly Probe[] = [who.id, world.clerk].map((recipient) => {
    const scopes: readonly Scope[] = recipient === who.id ? ['self'] : [];
    const statement = sql`update notice set seen_at = now() where recipient = ${recipient}::uuid and file = ${who.home.id}::uuid`;
    const on = recipient === who.id ? 'own' : 'another’s';
    return { action: 'notice.acknowledge', on, scopes, needs: [['notice.read', scopes]], possible: true, statement };
  });
  return [...notices, ...targets.flatMap((target) => staffProbes(world, who, target))];
}

type Target = { on: string; organisation: string; colleague: { id: string; roleHeld: string }; scopes: readonly Scope[]; role: string };

function staffProbes(world: World, who: WorldUser, { on, organisation, colleague, scopes, role }: Target): readonly Probe[] {
  const give = (giver: string, confirmer: string | null = null, to = colleague.id): RawBuilder<unknown> =>
    sql`insert into role_held (user_account, role, given_by, confirmed_by) values (${to}::uuid, ${role}, ${giver}::uuid, ${confirmer}::uuid)`;
  const enter = sql`insert into user_account (organisation, name, email) values (${organisation}::uuid, 'New', ${`${randomUUID()}@example.org`})`;
  const reads = [['role.read', scopes]] as const;
  return [
    { action: 'user.enter', on, scopes, possible: true, statement: enter },
    {
      action: 'user.suspend',
      on,
      scopes,
      needs: [['user.read', scopes]],
      possible: true,
      statement: sql`update user_account set suspended_at = now() where id = ${colleague.id}::uuid`,
    },
    { action: 'role.give', on, scopes, possible: true, statement: give(who.id) },
    { action: 'role.give', on: `${on}, as another`, scopes, possible: false, statement: give(world.clerk) },
    { action: 'role.give', on: `${on}, confirmed at once`, scopes, possible: false, statement: give(who.id, world.clerk) },
    {
      action: 'role.confirm',
      on,
      scopes,
      needs: reads,
      possible: true,
      statement: sql`update role_held set confirmed_by = ${who.id}::uuid where id = ${colleague.roleHeld}::uuid`,
    },
    {
      action: 'role.end',
      on,
      scopes,
      needs: reads,
      possible: true,
      statement: sql`update role_held set ended_at = now() where id = ${colleague.roleHeld}::uuid`,
    },
  ];
}
