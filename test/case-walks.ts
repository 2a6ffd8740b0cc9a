/**
 * Random ways through cases, straight against the database: random actors try things at random moments; the program's answer and the database's are compared
 * at each step, and the whole state after each case.
 */
import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../src/base/canonical-json.ts';
import { hashJson } from '../src/base/hash.ts';
import { admit } from '../src/cases/admit.ts';
import type { CaseActor } from '../src/cases/actor.ts';
import { actionsOf } from '../src/cases/available.ts';
import type { CaseState } from '../src/cases/case-state.ts';
import { gatesOpenBefore } from '../src/cases/gate-standing.ts';
import type { Path } from '../src/cases/path.ts';
import { randomAttempt, type Draw, type WalkMaterial } from '../src/cases/random-walk.ts';
import type { Session } from '../src/store/session.ts';

export type WalkReport = { sequences: number; events: number; admitted: number; departures: number; faults: string[] };

/** Steps of one case at most. */
const STEPS = 70;
const AGREEMENT = 'demo-rental';

/** A generator that anybody can repeat from its seed (xorshift32). */
export function seeded(seed: number): Draw {
  let state = seed | 1;
  return (count) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % count;
  };
}

export type WalkWorld = { readonly actors: readonly CaseActor[]; readonly person: string };

/** As the administrator: one of each kind who can act in a case, and the person held. */
export async function enterWalkWorld(session: Session): Promise<WalkWorld> {
  await session.query('insert into habeas.installation (demonstration) values (true) on conflict do nothing');
  const person = randomUUID();
  await session.query("insert into habeas.person (id, family_name, given_names, country) values ($1, 'Doe', 'A', 'XC')", [person]);
  const actors: CaseActor[] = [];
  for (const [kind, side, country] of KINDS) {
    const [organisation, user] = [randomUUID(), randomUUID()];
    if (kind !== 'person') {
      const facility = kind === 'facility' ? `${country.toLowerCase()}-${organisation.slice(0, 8)}` : null;
      await session.query('insert into habeas.organisation (id, kind, name, country, facility) values ($1, $2, $2, $3, $4)', [
        organisation,
        kind,
        country,
        facility,
      ]);
    }
    await session.query('insert into habeas.user_account (id, organisation, person, name, email) values ($1, $2, $3, $4, $5)', [
      user,
      kind === 'person' ? null : organisation,
      kind === 'person' ? person : null,
      kind,
      `${user}@example.org`,
    ]);
    actors.push({ kind, ...(side === undefined ? {} : { side }), organisation, user });
  }
  return { actors, person };
}

const KINDS: readonly (readonly [CaseActor['kind'], CaseActor['side'], string])[] = [
  ['central-authority', 'sending', 'XC'],
  ['central-authority', 'receiving', 'XD'],
  ['court', 'sending', 'XC'],
  ['court', 'receiving', 'XD'],
  ['facility', 'sending', 'XC'],
  ['facility', 'receiving', 'XD'],
  ['assessor', undefined, 'XC'],
  ['monitor', undefined, 'XC'],
  ['counsel', undefined, 'XC'],
  ['person', undefined, 'XC'],
];

/** Walks so many cases as the administrator with the actor's name set: the triggers bind everybody alike. */
export async function walk(session: Session, world: WalkWorld, path: Path, draw: Draw, sequences: number): Promise<WalkReport> {
  const report: WalkReport = { sequences: 0, events: 0, admitted: 0, departures: 0, faults: [] };
  for (; report.sequences < sequences && report.faults.length < 5; report.sequences++) await walkOne(session, world, path, draw, report);
  return report;
}

async function walkOne(session: Session, { actors, person }: WalkWorld, path: Path, draw: Draw, report: WalkReport): Promise<void> {
  const [opener] = actors;
  if (opener === undefined) throw new Error('nobody acts');
  const file = randomUUID();
  await session.query(
    `insert into habeas.case_file (id, reference, agreement, sending_state, receiving_state, person, opened_by) values ($1, $2, $3, 'XC', 'XD', $4, $5)`,
    [file, `W-${file.slice(0, 13).toUpperCase()}`, AGREEMENT, person, opener.user],
  );
  const material = await enterMaterial(session, file, opener.user);
  let state: CaseState | undefined;
  let last: Temporal.Instant | undefined;
  let now = Temporal.Instant.from('2026-01-05T08:00:00Z');
  for (let step = 0; step < STEPS; step++) {
    now = now.add({ minutes: draw(3) === 0 ? draw(60 * 24 * 6) : draw(600) });
    if (state?.endedAt !== undefined && draw(3) > 0) break;
    const { actor, body } =
      state === undefined
        ? { actor: opener, body: { kind: 'opened', opening: 'nomination', wayHome: 'by the sending service' } as const }
        : randomAttempt(path, state, actors, now, draw, material);
    const at = draw(30) === 0 && last !== undefined ? last.subtract({ minutes: 5 }) : now;
    const admission = admit(path, state, last, { actor, at, body });
    const told = admission.admitted ? [] : admission.obstacles.map(({ code, gate }) => (gate === undefined ? code : `${code}@${gate}`));
    const { kind, ...rest } = body;
    const found = await tryEvent(session, { file, user: actor.user, kind, at, body: JSON.stringify(rest) });
    report.events += 1;
    if (told.toSorted().join(' ') !== found.toSorted().join(' ')) {
      report.faults.push(
        `${kind} by ${actor.kind} while ${state?.phase}: the program says [${told.join(' ')}], the database [${found.join(' ')}]`,
      );
      return;
    }
    if (!admission.admitted) continue;
    if (kind === 'departed') {
      report.departures += 1;
      if (state !== undefined) report.faults.push(...unlawfulDeparture(path, state));
    }
    report.admitted += 1;
    state = admission.state;
    last = admission.event.at;
    if (
      state.endedAt === undefined &&
      !actors.some((one) => state !== undefined && actionsOf(path, state, one, now).some(({ available }) => available))
    )
      report.faults.push(`nobody can do anything while ${state.phase}`);
  }
  if (state !== undefined) report.faults.push(...(await differences(session, file, state)));
}

/** Said again in other words than the gates' own: nobody leaves without these, whatever the table of transitions says. */
function unlawfulDeparture(path: Path, state: CaseState): readonly string[] {
  const signed = (key: string) => (state.passings.get(path.gates.find(({ step }) => step.key === key)?.number ?? -1) ?? []).length > 0;
  return [
    ...(state.decision?.outcome === 'permitted' && state.decision.facts === state.facts ? [] : ['left without a permitted decision']),
    ...(['conviction', 'information', 'consent', 'safety', 'recognition', 'order'].every(signed) ? [] : ['left without a gate']),
    ...(gatesOpenBefore(path, state).length === 0 ? [] : ['left with a gate open']),
    ...(state.stops.length === 0 ? [] : ['left while stopped']),
    ...(state.noticeAcknowledgedAt === undefined ? ['left without a notice'] : []),
    ...(state.releaseOrderedAt === undefined ? [] : ['left although release was ordered']),
  ];
}

async function enterMaterial(session: Session, file: string, user: string): Promise<WalkMaterial> {
  await actAs(session, user);
  const facts = [];
  for (const id of ['one', 'two']) {
    const record = async (table: string, value: { readonly [key: string]: string }, more: readonly [string, string][]): Promise<string> => {
      const columns = ['file', 'hash', 'body', ...more.map(([column]) => column)];
      const values = [file, hashJson(value), canonicalJson(value), ...more.map(([, text]) => text)];
      await session.query(
        `insert into habeas.${table} (${columns.join(', ')}) values (${values.map((_, at) => `$${at + 1}`).join(', ')})`,
        values,
      );
      return hashJson(value);
    };
    const known = await record('case_facts', { id }, []);
    const decide = (outcome: string) =>
      record('case_decision', { outcome, agreement: AGREEMENT, facts: known }, [
        ['facts', known],
        ['outcome', outcome],
        ['agreement', AGREEMENT],
      ]);
    facts.push({ facts: known, permitted: await decide('permitted'), barred: await decide('barred-until') });
  }
  return { facts, law: 'law', document: 'document' };
}

const actAs = (session: Session, user: string) => session.query("select set_config('habeas.user', $1, false)", [user]);

type Tried = { readonly file: string; readonly user: string; readonly kind: string; readonly at: Temporal.Instant; readonly body: string };

/** What the database says against it; empty where it was admitted. */
async function tryEvent(session: Session, { file, user, kind, at, body }: Tried): Promise<readonly string[]> {
  await actAs(session, user);
  try {
    await session.query('insert into habeas.case_event (file, kind, occurred_at, body) values ($1, $2, $3, $4::jsonb)', [
      file,
      kind,
      at,
      body,
    ]);
    return [];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'HB012') return error.message.split(' ');
    throw error;
  }
}

async function differences(session: Session, file: string, state: CaseState): Promise<readonly string[]> {
  const { rows } = await session.query(
    `select s.phase, s.holder, s.events, f.state,
       (select coalesce(string_agg(seq::text, ' ' order by seq), '') from habeas.case_passing where file = s.file) as passings,
       (select coalesce(string_agg(seq::text, ' ' order by seq), '') from habeas.case_stop where file = s.file) as stops
     from habeas.case_standing s join habeas.case_file f on f.id = s.file where s.file = $1`,
    [file],
  );
  const seqs = (items: readonly { readonly seq: number }[]): string =>
    items
      .map(({ seq }) => seq)
      .toSorted((a, b) => a - b)
      .join(' ');
  const mine = {
    phase: state.phase,
    holder: state.holder,
    events: state.events,
    state: state.phase,
    passings: seqs([...state.passings.values()].flat()),
    stops: seqs(state.stops),
  };
  return JSON.stringify(rows[0]) === JSON.stringify(mine)
    ? []
    : [`the database keeps ${JSON.stringify(rows[0])}, the program ${JSON.stringify(mine)}`];
}
