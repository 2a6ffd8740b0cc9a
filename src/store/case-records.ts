/** Cases in the store: opened, read and added to as an actor, in one transaction each. The program says why something may not be; the database makes sure. */
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { hashJson } from '../base/hash.ts';
import { canonicalJson, type Json } from '../base/canonical-json.ts';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { admit } from '../cases/admit.ts';
import { foldCase, type CaseState } from '../cases/case-state.ts';
import type { CaseActor } from '../cases/actor.ts';
import { readCaseEventBody, type CaseEvent, type CaseEventBody } from '../cases/event.ts';
import type { Obstacle } from '../cases/gate-standing.ts';
import type { Path } from '../cases/path.ts';
import { ACTOR_KINDS, SIDES } from '../instruments/gate.ts';
import type { Outcome as Outcomes } from '../decisions/decision.ts';
import type { Actor, Store } from './store.ts';
import type { Tables } from './tables.ts';

type Tx = Transaction<Tables>;

/** A case as a list shows it: no name, nothing of what is inside. */
export type CaseHead = {
  readonly id: string;
  readonly reference: string;
  readonly agreement: string;
  readonly sendingState: string;
  readonly receivingState: string;
  readonly facility: string | null;
  readonly phase: string;
  readonly openedAt: Temporal.Instant;
};

export type CaseRecord = {
  readonly head: CaseHead;
  readonly person: {
    readonly id: string;
    readonly familyName: string;
    readonly givenNames: string;
    readonly birthDate: Temporal.PlainDate | null;
  };
  readonly events: readonly CaseEvent[];
  readonly recorded: ReadonlyMap<number, Temporal.Instant>;
  readonly state: CaseState | undefined;
  /** The person file and the decision on record, as JSON texts, where the reader may see them. */
  readonly facts?: string;
  readonly decision?: string;
  readonly looks: readonly {
    readonly reader: string;
    readonly kind: string;
    readonly purpose: string;
    readonly lookedAt: Temporal.Instant;
  }[];
};

/** Cases that the actor may see, newest first, from before `before` on. */
export const listCases = (
  store: Store,
  actor: Actor,
  page: { readonly before?: Temporal.Instant; readonly limit: number },
): Promise<readonly CaseHead[]> =>
  store.asActor(actor, (tx) => {
    const query = headsOf(tx).orderBy('caseFile.recordedAt', 'desc').limit(page.limit);
    return (page.before === undefined ? query : query.where('caseFile.recordedAt', '<', page.before)).execute();
  });

const headsOf = (tx: Tx) =>
  tx
    .selectFrom('caseFile')
    .select(['id', 'reference', 'agreement', 'sendingState', 'receivingState', 'facility', 'state as phase', 'recordedAt as openedAt']);

/** One case, its look entered first; undefined where the actor may not see it, whether or not there is one. */
export const readCase = (
  store: Store,
  actor: Actor & { kind: 'user' },
  id: string,
  path: (agreement: string) => Path | undefined,
  purpose: string,
): Promise<CaseRecord | undefined> =>
  store.asActor(actor, async (tx) => {
    const head = await headsOf(tx).where('id', '=', id).executeTakeFirst();
    if (head === undefined) return undefined;
    await tx.insertInto('fileAccess').values({ file: id, reader: actor.user, kind: 'opened', purpose }).execute();
    return recordOf(tx, head, path(head.agreement));
  });

async function recordOf(tx: Tx, head: CaseHead, path: Path | undefined): Promise<CaseRecord> {
  const { id } = head;
  const person = await tx
    .selectFrom('person')
    .innerJoin('caseFile', 'caseFile.person', 'person.id')
    .where('caseFile.id', '=', id)
    .select(['person.id as id', 'familyName', 'givenNames', 'birthDate'])
    .executeTakeFirst();
  const rows = await tx.selectFrom('caseEvent').selectAll().where('file', '=', id).orderBy('seq').execute();
  const events = rows.map(eventOf);
  const state = path === undefined ? undefined : foldCase(path, events);
  const facts = await tx
    .selectFrom('caseFacts')
    .select('body')
    .where('file', '=', id)
    .where('hash', '=', state?.facts ?? '')
    .executeTakeFirst();
  const decision = await tx
    .selectFrom('caseDecision')
    .select('body')
    .where('file', '=', id)
    .where('hash', '=', state?.decision?.hash ?? '')
    .executeTakeFirst();
  const looks = await tx
    .selectFrom('fileAccess')
    .select(['reader', 'kind', 'purpose', 'lookedAt'])
    .where('file', '=', id)
    .orderBy('lookedAt', 'desc')
    .limit(LOOKS_SHOWN)
    .execute();
  return {
    head,
    person: person ?? { id: '', familyName: '', givenNames: '', birthDate: null },
    events,
    recorded: new Map(rows.map(({ seq, recordedAt }) => [seq, recordedAt])),
    state,
    ...(facts === undefined ? {} : { facts: facts.body }),
    ...(decision === undefined ? {} : { decision: decision.body }),
    looks,
  };
}

const LOOKS_SHOWN = 50;

type EventRow = {
  readonly seq: number;
  readonly kind: string;
  readonly occurredAt: Temporal.Instant;
  readonly recordedBy: string;
  readonly actorKind: string;
  readonly actorSide: string | null;
  readonly organisation: string | null;
  readonly body: unknown;
};

function eventOf(row: EventRow): CaseEvent {
  const body = readCaseEventBody(row.kind, row.body);
  // What the database admitted is well formed; anything else is damage, and nothing is shown as if it were whole.
  if (body === undefined) throw new Error(`event ${row.seq} of a case cannot be read`);
  return { ...body, seq: row.seq, at: row.occurredAt, actor: actorOf(row) };
}

function actorOf({ actorKind, actorSide, organisation, recordedBy }: EventRow): CaseActor {
  const kind = ACTOR_KINDS.find((known) => known === actorKind);
  const side = SIDES.find((known) => known === actorSide);
  if (kind === undefined) throw new Error(`nobody of kind ${actorKind} acts in a case`);
  return { kind, ...(side === undefined ? {} : { side }), organisation: organisation ?? '', user: recordedBy };
}

/** Who the user is in this case: what they may do there follows from it. Undefined for somebody who has no part in it. */
export const actorIn = (store: Store, actor: Actor & { kind: 'user' }, id: string): Promise<CaseActor | undefined> =>
  store.asActor(actor, async (tx) => {
    const { rows } = await sql<{ kind: string | null; side: string | null; organisation: string | null }>`
      select a.kind, a.side, a.organisation from case_file f, lateral case_actor(f) a where f.id = ${id}`.execute(tx);
    const row = rows[0];
    if (row === undefined || !ACTOR_KINDS.some((known) => known === row.kind)) return undefined;
    return actorOf({
      actorKind: row.kind ?? '',
      actorSide: row.side,
      organisation: row.organisation,
      recordedBy: actor.user,
      seq: 0,
      kind: '',
      occurredAt: EPOCH,
      body: {},
    });
  });

const EPOCH = Temporal.Instant.fromEpochMilliseconds(0);

/** Adds an event, or refuses it with every reason and the gate that stops it. */
export const recordEvent = (
  store: Store,
  actor: Actor & { kind: 'user' },
  id: string,
  path: Path,
  attempt: { readonly at: Temporal.Instant; readonly body: CaseEventBody },
): Promise<Outcome<void>> =>
  orRefused(async () => {
    const acting = await actorIn(store, actor, id);
    if (acting === undefined) throw new RefusedInside([NO_PART]);
    await store.asActor(actor, async (tx) => {
      await tx.insertInto('fileAccess').values({ file: id, reader: actor.user, kind: 'opened', purpose: attempt.body.kind }).execute();
      const rows = await tx.selectFrom('caseEvent').selectAll().where('file', '=', id).orderBy('seq').execute();
      const events = rows.map(eventOf);
      const admission = admit(path, foldCase(path, events), events.at(-1)?.at, { actor: acting, ...attempt });
      if (!admission.admitted) throw new RefusedInside(admission.obstacles);
      await insertEvent(tx, id, attempt.at, attempt.body);
    });
  });

/** Puts a person file on record and says so in the case. Returns its hash. */
export const recordFacts = (
  store: Store,
  actor: Actor & { kind: 'user' },
  id: string,
  facts: Json,
  at: Temporal.Instant,
): Promise<Outcome<string>> =>
  orRefused(() =>
    store.asActor(actor, async (tx) => {
      const [body, hash] = [canonicalJson(facts), hashJson(facts)];
      await tx
        .insertInto('caseFacts')
        .values({ file: id, hash, body })
        .onConflict((same) => same.doNothing())
        .execute();
      await insertEvent(tx, id, at, { kind: 'facts-recorded', facts: hash });
      return hash;
    }),
  );

/** Puts a decision on record and says so in the case; `law` is the hash of the law it used. */
export const recordDecision = (
  store: Store,
  actor: Actor & { kind: 'user' },
  id: string,
  made: { readonly decision: Json; readonly outcome: Outcomes; readonly agreement: string; readonly facts: string; readonly law: string },
  at: Temporal.Instant,
): Promise<Outcome<string>> =>
  orRefused(() =>
    store.asActor(actor, async (tx) => {
      const { decision, outcome, agreement, facts, law } = made;
      const [body, hash] = [canonicalJson(decision), hashJson(decision)];
      await tx
        .insertInto('caseDecision')
        .values({ file: id, hash, body, facts, outcome, agreement })
        .onConflict((same) => same.doNothing())
        .execute();
      await insertEvent(tx, id, at, { kind: 'decided', decision: hash, outcome, facts, law });
      return hash;
    }),
  );

async function insertEvent(tx: Tx, file: string, occurredAt: Temporal.Instant, { kind, ...rest }: CaseEventBody): Promise<void> {
  await tx
    .insertInto('caseEvent')
    .values({ file, kind, occurredAt, body: sql`${JSON.stringify(rest)}::jsonb` })
    .execute();
}

/** Carries reasons out of a transaction that must not stand. */
class RefusedInside extends Error {
  readonly obstacles: readonly Obstacle[];

  constructor(obstacles: readonly Obstacle[]) {
    super('refused');
    this.obstacles = obstacles;
  }
}

/** The reasons of the program and of the database as values; anything else is a fault and goes on its way. */
async function orRefused<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return accepted(await work());
  } catch (error) {
    if (error instanceof RefusedInside) return refused(...error.obstacles.map(problemOf));
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    if (!/^(HB\d{3}|42501|23505)$/.test(code)) throw error;
    return refused(fromDatabase(code, error instanceof Error ? error.message : ''));
  }
}

const problemOf = ({ code, gate, cite, message }: Obstacle): Problem => ({
  code,
  path: gate === undefined ? '' : `gates.${gate}`,
  message: cite === undefined ? message : text(`${message.en} (${cite})`, `${message.es} (${cite})`),
  remedy: text('The page of the case shows what is open and who can do it.', 'La página del caso muestra qué falta y quién puede hacerlo.'),
});

const NO_PART: Obstacle = { code: 'no-part', message: text('You have no part in this case', 'Usted no interviene en este caso') };

function fromDatabase(code: string, message: string): Problem {
  const path = code === '23505' ? 'reference' : '';
  const said = code === '42501' ? text('You may not do this', 'Usted no puede hacer esto') : text(message, message);
  return {
    code: code === '23505' ? 'taken' : code === '42501' ? 'not-allowed' : 'database-refused',
    path,
    message: code === '23505' ? text('This reference is already used', 'Esta referencia ya está en uso') : said,
    remedy: text('Somebody with the role and the part for it has to act.', 'Debe actuar quien tenga el papel y la intervención para ello.'),
  };
}
