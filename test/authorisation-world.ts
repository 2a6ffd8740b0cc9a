/**
 * A world in which every role meets every relation: for each role users whose ties to a file are running, missing, expired, still to come
 * or ended, whose account is suspended, or whose role has ended or was never confirmed. Kept as data here, so that what is expected is
 * worked out without the database.
 */
import { createHash, randomUUID } from 'node:crypto';
import { may, ROLE_NAMES, roleEntry, type Action, type Role, type Scope } from '../src/accounts/authority.ts';
import type { Session } from '../src/store/session.ts';

export const TIES = ['running', 'missing', 'expired', 'to-come', 'ended'] as const;
export type Tie = (typeof TIES)[number];
export const STANDINGS = ['good', 'suspended', 'role-expired', 'role-unconfirmed'] as const;
export type Standing = (typeof STANDINGS)[number];
/** What the tie is: an assignment by name, a mandate of the user or of their organisation over something, a power, a consent. */
export const TIE_KINDS = [
  'assignment',
  'mandate-file',
  'mandate-person',
  'mandate-facility',
  'mandate-country',
  'mandate-organisation',
  'power',
  'consent',
  'break-glass',
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

export type WorldFile = {
  readonly id: string;
  readonly label: 'home' | 'entrusted' | 'same-state' | 'received' | 'other-state';
  readonly sending: string;
  readonly receiving: string;
  readonly facility: string | null;
  readonly person: string;
};
export type WorldUser = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly tie: Tie;
  readonly tieKind: TieKind;
  readonly standing: Standing;
  readonly organisation: string | null;
  readonly country: string | null;
  readonly facility: string | null;
  readonly person: string | null;
  /** Somebody else in the same organisation, who holds nothing yet: the user's role is given to them, and not confirmed. */
  readonly colleague: { readonly id: string; readonly roleHeld: string } | undefined;
  /** The file that the tie is about: of states that are not the user's. */
  readonly entrusted: WorldFile;
  /** A file of the user's own state and place, or about the user; no tie needed. */
  readonly home: WorldFile;
};
export type World = {
  readonly users: readonly WorldUser[];
  readonly shared: readonly WorldFile[];
  readonly files: readonly WorldFile[];
  readonly clerk: string;
};

const TIE_KINDS_OF: { readonly [R in Role]?: readonly TieKind[] } = {
  monitor: ['mandate-file', 'mandate-person', 'mandate-facility', 'mandate-country', 'mandate-organisation'],
  counsel: ['power', 'mandate-person'],
  family: ['consent'],
  consul: ['consent', 'mandate-person'],
  judge: ['assignment'],
  assessor: ['assignment'],
  'facility-officer': ['break-glass', 'assignment'],
};

export function authorisationWorld(): World {
  const shared = [
    file('same-state', 'AA', 'BB', 'aa-other'),
    file('received', 'BB', 'AA', null),
    file('other-state', 'CC', 'DD', 'cc-prison'),
  ];
  const users: WorldUser[] = [];
  for (const role of ROLE_NAMES) {
    const kinds = TIE_KINDS_OF[role];
    // Ties of every kind entitle a role that rests on none to nothing; where it rests on them, each kind is met in each state.
    if (kinds === undefined) users.push(user(role, 'power', 'missing', 'good', users.length));
    for (const tieKind of kinds ?? ['mandate-person', 'assignment', 'consent'])
      for (const tie of kinds === undefined ? (['running'] as const) : TIES) users.push(user(role, tieKind, tie, 'good', users.length));
    const [tieKind = 'mandate-person'] = TIE_KINDS_OF[role] ?? [];
    for (const standing of STANDINGS.slice(1)) users.push(user(role, tieKind, 'running', standing, users.length));
  }
  return { users, shared, files: [...shared, ...users.flatMap(({ home, entrusted }) => [home, entrusted])], clerk: randomUUID() };
}

function file(
  label: WorldFile['label'],
  sending: string,
  receiving: string,
  facility: string | null,
  person: string = randomUUID(),
): WorldFile {
  return { id: randomUUID(), label, sending, receiving, facility, person };
}

function user(role: Role, tieKind: TieKind, tie: Tie, standing: Standing, index: number): WorldUser {
  const isPerson = role === 'person';
  const inOrganisation = roleEntry(role).organisations.length > 0;
  const facility = roleEntry(role).organisations[0] === 'facility' ? `facility-${index}` : null;
  const person = isPerson ? randomUUID() : null;
  return {
    id: randomUUID(),
    name: `${role} ${tieKind} ${tie} ${standing}`,
    role,
    tie,
    tieKind,
    standing,
    organisation: inOrganisation ? randomUUID() : null,
    country: inOrganisation ? 'AA' : null,
    facility,
    person,
    colleague: inOrganisation ? { id: randomUUID(), roleHeld: randomUUID() } : undefined,
    home: file('home', isPerson ? 'CC' : 'AA', isPerson ? 'DD' : 'BB', facility, person ?? undefined),
    // Countries of its own, so that a mandate over one covers nobody else's file.
    entrusted: file('entrusted', countryOf(index, 0), countryOf(index, 1), `entrusted-${index}`),
  };
}

const letter = (n: number): string => String.fromCharCode(65 + n);
const countryOf = (index: number, side: number): string => `${letter(4 + Math.floor(index / 13))}${letter((index % 13) * 2 + side)}`;

/** How a file stands to a user: worked out from the world's own data, apart from the database. */
export function scopesOf(world: World, who: WorldUser, which: WorldFile): readonly Scope[] {
  const scopes: Scope[] = ['public'];
  if (who.country !== null && [which.sending, which.receiving].includes(who.country)) scopes.push('state');
  if (who.facility !== null && who.facility === which.facility) scopes.push('facility');
  if (who.person !== null && who.person === which.person) scopes.push('self');
  if (who.tie === 'running' && which === who.entrusted)
    scopes.push(['assignment', 'break-glass'].includes(who.tieKind) ? 'case' : 'mandate');
  if (!world.files.includes(which)) throw new Error('a file of another world');
  return scopes;
}

export const entitled = (who: WorldUser): boolean => who.standing === 'good';

export const expects = (who: WorldUser, action: Action, scopes: readonly Scope[]): boolean =>
  entitled(who) && scopes.some((scope) => may(who.role, action, scope));

export const filesFor = (world: World, who: WorldUser, action: Action): readonly WorldFile[] =>
  world.files.filter((file) => expects(who, action, scopesOf(world, who, file)));

/** Enters the world as the database's administrator. */
export async function enterWorld(session: Session, world: World): Promise<void> {
  const at = (days: number): string =>
    Temporal.Now.instant()
      .add({ hours: 24 * days })
      .toString();
  const clerkOrganisation = randomUUID();
  const recorded_at = at(-30);
  await session.query('insert into habeas.installation (demonstration) values (true) on conflict do nothing');
  await insert(session, 'organisation', [
    { id: clerkOrganisation, kind: 'central-authority', name: 'Clerks', country: 'ZZ', recorded_at },
    { id: randomUUID(), kind: 'facility', name: 'aa-other', country: 'AA', facility: 'aa-other', recorded_at },
    { id: randomUUID(), kind: 'facility', name: 'cc-prison', country: 'CC', facility: 'cc-prison', recorded_at },
    ...world.users.flatMap(({ organisation, role, name, country, facility }) =>
      organisation === null ? [] : [{ id: organisation, kind: roleEntry(role).organisations[0], name, country, facility, recorded_at }],
    ),
  ]);
  await insert(
    session,
    'person',
    world.files.map(({ person, sending }) => ({ id: person, family_name: 'Doe', given_names: 'A', country: sending, recorded_at })),
  );
  await insert(session, 'user_account', [
    { id: world.clerk, organisation: clerkOrganisation, name: 'Clerk', email: 'clerk@example.org', language: 'en', recorded_at },
    ...world.users.map(({ id, organisation, person, name, standing }) => ({
      id,
      organisation,
      person,
      name,
      email: `${id}@example.org`,
      language: 'en',
      suspended_at: standing === 'suspended' ? recorded_at : null,
      recorded_at,
    })),
    ...world.users.flatMap(({ colleague, organisation }) =>
      colleague === undefined
        ? []
        : [{ id: colleague.id, organisation, name: 'Colleague', email: `${colleague.id}@example.org`, language: 'en', recorded_at }],
    ),
  ]);
  await insert(
    session,
    'case_file',
    world.files.map(({ id, sending, receiving, facility, person }, index) => ({
      id,
      reference: `F-${1000 + index}`,
      agreement: 'demo-rental',
      sending_state: sending,
      receiving_state: receiving,
      facility,
      state: 'open',
      person,
      opened_by: world.clerk,
      recorded_at,
    })),
  );
  await insert(session, 'role_held', [
    ...world.users.map(({ id, role, standing }) => ({
      id: randomUUID(),
      user_account: id,
      role,
      starts: at(-20),
      ends: standing === 'role-expired' ? at(-1) : null,
      confirmed_by: standing === 'role-unconfirmed' ? null : world.clerk,
      recorded_at,
    })),
    ...world.users.flatMap(({ colleague, role }) =>
      colleague === undefined
        ? []
        : [{ id: colleague.roleHeld, user_account: colleague.id, role, starts: at(-20), given_by: world.clerk, recorded_at }],
    ),
  ]);
  await enterTies(session, world, at);
  await enterCases(session, world);
  await enterClerksRows(session, world, at);
}

/** One row of each kind about every file, none of them the users' own: what they may see of others. */
async function enterClerksRows(session: Session, world: World, at: (days: number) => string): Promise<void> {
  const { clerk, files } = world;
  const span = { starts: at(-5), ends: at(5), given_by: clerk, recorded_at: at(-5) };
  await insert(
    session,
    'file_assignment',
    files.map(({ id: file }) => ({ ...span, id: randomUUID(), file, user_account: clerk })),
  );
  const authority = 'test';
  await insert(
    session,
    'mandate',
    files.map(({ id }) => ({ ...span, id: randomUUID(), holder_user: clerk, covers_file: id, authority })),
  );
  await insert(
    session,
    'power_of_attorney',
    files.map(({ person }) => ({ ...span, id: randomUUID(), person, counsel: clerk })),
  );
  await insert(
    session,
    'consent_to_share',
    files.map(({ person }) => ({ ...span, id: randomUUID(), person, shared_with: clerk })),
  );
  await insert(
    session,
    'file_access',
    files.map(({ id: file }) => ({ file, reader: clerk, kind: 'opened', purpose: 'test' })),
  );
  await insert(
    session,
    'break_glass',
    files.map(({ id: file }) => ({ file, asked_by: clerk, reason: 'an emergency in a test' })),
  );
  const told = world.users.flatMap(({ id, home }) => [id, clerk].map((recipient) => ({ recipient, file: home.id, kind: 'test' })));
  await insert(session, 'notice', told);
}

async function enterTies(session: Session, world: World, at: (days: number) => string): Promise<void> {
  for (const who of world.users) {
    if (who.tie === 'missing') continue;
    const span = {
      starts: at(who.tie === 'to-come' ? 1 : -10),
      ends: at(who.tie === 'expired' ? -1 : 10),
      ended_at: who.tie === 'ended' ? at(-1) : null,
      given_by: world.clerk,
      recorded_at: at(-10),
      id: randomUUID(),
    };
    const { id: file, person, facility, sending } = who.entrusted;
    const mandate = { ...span, holder_user: who.id, authority: 'test' };
    switch (who.tieKind) {
      case 'assignment':
        await insert(session, 'file_assignment', [{ ...span, file, user_account: who.id }]);
        break;
      case 'mandate-file':
        await insert(session, 'mandate', [{ ...mandate, covers_file: file }]);
        break;
      case 'mandate-person':
        await insert(session, 'mandate', [{ ...mandate, covers_person: person }]);
        break;
      case 'mandate-facility':
        await insert(session, 'mandate', [{ ...mandate, covers_facility: facility }]);
        break;
      case 'mandate-country':
        await insert(session, 'mandate', [{ ...mandate, covers_country: sending }]);
        break;
      case 'mandate-organisation':
        await insert(session, 'mandate', [{ ...mandate, holder_user: null, holder_organisation: who.organisation, covers_file: file }]);
        break;
      case 'power':
        await insert(session, 'power_of_attorney', [{ ...span, person, counsel: who.id }]);
        break;
      case 'consent':
        await insert(session, 'consent_to_share', [{ ...span, person, shared_with: who.id }]);
        break;
      case 'break-glass':
        await enterBreakGlass(session, world, who);
        break;
    }
  }
}

/** The person file that each case of the world has on record, and its hash. */
export const FACTS = { body: '{}', hash: createHash('sha256').update('{}').digest('hex') } as const;

/** One row of each table of a case, for every file, past the triggers: what may follow what is not tried here. */
async function enterCases(session: Session, world: World): Promise<void> {
  const recorded_at = Temporal.Now.instant().toString();
  const by = { recorded_by: world.clerk, recorded_at };
  const rows = (row: Record<string, unknown>) => world.files.map(({ id }) => ({ ...row, file: id }));
  const decision = JSON.stringify({ agreement: 'demo-rental', outcome: 'permitted' });
  const hash = createHash('sha256').update(decision).digest('hex');
  await session.script('set session_replication_role = replica');
  await insert(session, 'case_facts', rows({ ...FACTS, ...by }));
  await insert(
    session,
    'case_decision',
    rows({ hash, body: decision, facts: FACTS.hash, outcome: 'permitted', agreement: 'demo-rental', ...by }),
  );
  await insert(session, 'case_event', rows({ seq: 1, kind: 'opened', occurred_at: recorded_at, actor_kind: 'court', body: {}, ...by }));
  await insert(
    session,
    'case_standing',
    rows({
      events: 1,
      phase: 'preparing',
      holder: 'sending',
      opening: 'nomination',
      way_home: 'home',
      opened_at: recorded_at,
      last_at: recorded_at,
      turn_back_refused: false,
    }),
  );
  await insert(session, 'case_passing', rows({ gate: 1, seq: 1, passed_at: recorded_at, actor_kind: 'court', document: 'd' }));
  await insert(session, 'case_stop', rows({ seq: 1, kind: 'stay' }));
  await session.script('set session_replication_role = origin');
}

/** Asked; approved where it runs or ran; its end moved, past what any role could do, where it has expired. */
async function enterBreakGlass(session: Session, world: World, who: WorldUser): Promise<void> {
  const id = randomUUID();
  await session.query('insert into habeas.break_glass (id, file, asked_by, reason) values ($1, $2, $3, $4)', [
    id,
    who.entrusted.id,
    who.id,
    'an emergency in a test',
  ]);
  if (who.tie === 'to-come') return;
  await session.query('update habeas.break_glass set approved_by = $2 where id = $1', [id, world.clerk]);
  if (who.tie === 'running') return;
  await session.script('alter table habeas.break_glass disable trigger approval');
  await session.query(
    "update habeas.break_glass set approved_at = now() - interval '5 hours', ends = now() - interval '1 hour' where id = $1",
    [id],
  );
  await session.script('alter table habeas.break_glass enable trigger approval');
}

async function insert(session: Session, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
  await session.query(
    `insert into habeas.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::habeas.${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
