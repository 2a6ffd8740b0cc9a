/**
 * The demonstration: invented organisations of two invented states, and one invented user or more in each role. Everybody's password is
 * the same and public, so it is never made in a store that is served as production.
 */
import { randomUUID } from 'node:crypto';
import type { OrganisationKind, Role } from './authority.ts';
import { DEMO_CASES, enterDemoCase } from './demo-cases.ts';
import { inTransaction, type Session } from '../store/session.ts';
import type { Store } from '../store/store.ts';

export const DEMO_PASSWORD = 'demonstration only';

type Country = 'XC' | 'XD';
type DemoOrganisation = {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly country: Country;
  readonly facility?: string;
};

/** Calland (XC) sends, Dovria (XD) receives: the states of the agreement `demo-rental`. */
const ORGANISATIONS: readonly DemoOrganisation[] = [
  { key: 'calland', kind: 'central-authority', name: 'Calland Ministry of Justice', country: 'XC' },
  { key: 'calland-court', kind: 'court', name: 'Court of Appeal of Calland', country: 'XC' },
  { key: 'calland-prison', kind: 'facility', name: 'Harrow Point prison', country: 'XC', facility: 'harrow-point' },
  { key: 'calland-monitor', kind: 'monitor', name: 'Calland Prison Ombudsman', country: 'XC' },
  { key: 'calland-counsel', kind: 'counsel', name: 'Okafor & Lind, counsel', country: 'XC' },
  { key: 'assessors', kind: 'assessor', name: 'Institute of Social Medicine', country: 'XC' },
  { key: 'calland-finance', kind: 'finance', name: 'Calland Treasury', country: 'XC' },
  { key: 'dovria', kind: 'central-authority', name: 'Dovria Ministry of Justice', country: 'XD' },
  { key: 'dovria-court', kind: 'court', name: 'District Court of Lindmoor', country: 'XD' },
  { key: 'lindmoor', kind: 'facility', name: 'Lindmoor prison', country: 'XD', facility: 'lindmoor' },
  { key: 'dovria-monitor', kind: 'monitor', name: 'Dovria Preventive Mechanism', country: 'XD' },
  { key: 'dovria-consulate', kind: 'consulate', name: 'Consulate of Calland in Dovria', country: 'XC' },
  { key: 'operator', kind: 'operator', name: 'Habeas operations', country: 'XC' },
  { key: 'public', kind: 'public', name: 'The public', country: 'XC' },
];

type DemoUser = { readonly login: string; readonly name: string; readonly roles: readonly Role[]; readonly organisation?: string };

const USERS: readonly DemoUser[] = [
  { login: 'caseworker.calland', name: 'Ines Marlow', roles: ['caseworker'], organisation: 'calland' },
  { login: 'caseworker.dovria', name: 'Tomas Reyk', roles: ['caseworker'], organisation: 'dovria' },
  { login: 'judge.calland', name: 'Judge Amara Teller', roles: ['judge'], organisation: 'calland-court' },
  { login: 'judge.dovria', name: 'Judge Henrik Olm', roles: ['judge'], organisation: 'dovria-court' },
  { login: 'registrar.calland', name: 'Petra Sund', roles: ['registrar'], organisation: 'calland-court' },
  { login: 'officer.harrow', name: 'Ruben Achter', roles: ['facility-officer'], organisation: 'calland-prison' },
  { login: 'officer.lindmoor', name: 'Sara Vint', roles: ['facility-officer'], organisation: 'lindmoor' },
  { login: 'duty.lindmoor', name: 'Jonas Falk', roles: ['duty-approver'], organisation: 'lindmoor' },
  { login: 'assessor', name: 'Dr Hanna Weil', roles: ['assessor'], organisation: 'assessors' },
  { login: 'monitor.calland', name: 'Lucia Bram', roles: ['monitor'], organisation: 'calland-monitor' },
  { login: 'monitor.dovria', name: 'Edda Roos', roles: ['monitor'], organisation: 'dovria-monitor' },
  { login: 'counsel', name: 'Chidi Okafor', roles: ['counsel'], organisation: 'calland-counsel' },
  { login: 'consul', name: 'Marta Quill', roles: ['consul'], organisation: 'dovria-consulate' },
  { login: 'finance', name: 'Noor Haldane', roles: ['finance'], organisation: 'calland-finance' },
  { login: 'person', name: 'Daniel Ferro', roles: ['person'] },
  { login: 'family', name: 'Rosa Ferro', roles: ['family'] },
  { login: 'mandates.calland', name: 'Ada Stenning', roles: ['mandate-keeper'], organisation: 'calland' },
  { login: 'administrator.calland', name: 'Finn Corder', roles: ['administrator'], organisation: 'calland' },
  { login: 'administrator2.calland', name: 'Olga Wint', roles: ['administrator'], organisation: 'calland' },
  { login: 'operator', name: 'Kit Sandel', roles: ['operator'], organisation: 'operator' },
  { login: 'public', name: 'A reader', roles: ['public-reader'], organisation: 'public' },
];

export const demoEmail = (login: string): string => `${login}@demo.invalid`;
/** Whom the sign-in page offers, in this order. */
export const DEMO_LOGINS: readonly { readonly login: string; readonly name: string; readonly role: Role; readonly organisation: string }[] =
  USERS.flatMap(({ login, name, roles, organisation }) =>
    roles.map((role) => ({ login, name, role, organisation: ORGANISATIONS.find(({ key }) => key === organisation)?.name ?? '' })),
  );

/** Fills an empty store, all or nothing. The hash of the one password is an argument, for making it takes a while. */
export async function enterDemoWorld(store: Store, passwordHash: string): Promise<void> {
  const { administrator } = store;
  if (administrator === undefined) throw new Error('a demonstration is not made on a server');
  await administrator((session) =>
    inTransaction(session, async () => {
      for (const user of await enterRows(session)) await enterWayIn(session, user, passwordHash);
    }),
  );
}

type Login = { readonly id: string; readonly name: string; readonly email: string };

async function enterWayIn(session: Session, { id, name, email }: Login, passwordHash: string): Promise<void> {
  await session.query('insert into identity."user" ("id", "name", "email", "emailVerified") values ($1, $2, $3, true)', [id, name, email]);
  await session.query(
    `insert into identity."account" ("accountId", "providerId", "userId", "password", "updatedAt") values ($1, 'credential', $2, $3, now())`,
    [id, id, passwordHash],
  );
}

async function enterRows(session: Session): Promise<readonly Login[]> {
  const organisations = new Map(ORGANISATIONS.map(({ key }) => [key, randomUUID()]));
  const users = new Map(USERS.map(({ login }) => [login, randomUUID()]));
  const persons = DEMO_CASES.map(() => randomUUID());
  const files = DEMO_CASES.map(() => randomUUID());
  const id = (login: string): string => users.get(login) ?? '';
  await session.query('insert into habeas.installation (demonstration) values (true)');
  for (const { key, kind, name, country, facility } of ORGANISATIONS)
    await session.query('insert into habeas.organisation (id, kind, name, country, facility) values ($1, $2, $3, $4, $5)', [
      organisations.get(key),
      kind,
      name,
      country,
      facility ?? null,
    ]);
  for (const [index, { family, given, birth }] of DEMO_CASES.entries())
    await session.query("insert into habeas.person (id, family_name, given_names, birth_date, country) values ($1, $2, $3, $4, 'XC')", [
      persons[index],
      family,
      given,
      birth,
    ]);
  await enterUsers(session, { organisations, id, person: persons[0] ?? '' });
  for (const [index, { reference }] of DEMO_CASES.entries())
    await session.query(
      `insert into habeas.case_file (id, reference, agreement, sending_state, receiving_state, facility, sending_facility, person, opened_by)
       values ($1, $2, 'demo-rental', 'XC', 'XD', 'lindmoor', 'harrow-point', $3, $4)`,
      [files[index], reference, persons[index], id('caseworker.calland')],
    );
  await enterTies(session, { id, files, persons, organisations });
  for (const [index, demo] of DEMO_CASES.entries()) await enterDemoCase(session, files[index] ?? '', demo, id, Temporal.Now.instant());
  return USERS.map(({ login, name }) => ({ id: id(login), name, email: demoEmail(login) }));
}

type Entered = { readonly organisations: ReadonlyMap<string, string>; readonly id: (login: string) => string };

async function enterUsers(session: Session, { organisations, id, person }: Entered & { readonly person: string }): Promise<void> {
  for (const { login, name, organisation, roles } of USERS)
    await session.query('insert into habeas.user_account (id, organisation, person, name, email) values ($1, $2, $3, $4, $5)', [
      id(login),
      organisation === undefined ? null : organisations.get(organisation),
      roles.includes('person') ? person : null,
      name,
      demoEmail(login),
    ]);
  const by = id('administrator.calland');
  const other = id('administrator2.calland');
  for (const { login, roles } of USERS)
    for (const role of roles) {
      const [given, confirmed] = id(login) === by ? [null, other] : id(login) === other ? [null, by] : [by, other];
      await session.query('insert into habeas.role_held (user_account, role, given_by, confirmed_by) values ($1, $2, $3, $4)', [
        id(login),
        role,
        given,
        confirmed,
      ]);
    }
}

async function enterTies(
  session: Session,
  { id, files, persons, organisations }: Entered & { readonly files: readonly string[]; readonly persons: readonly string[] },
): Promise<void> {
  // One file is nobody's yet: the registrar has still to give it to a judge.
  for (const file of files.filter((_, index) => index !== 2))
    for (const judge of ['judge.calland', 'judge.dovria', 'assessor'])
      await session.query('insert into habeas.file_assignment (file, user_account, given_by) values ($1, $2, $3)', [
        file,
        id(judge),
        id('registrar.calland'),
      ]);
  for (const monitor of ['calland-monitor', 'dovria-monitor'])
    await session.query(
      `insert into habeas.mandate (holder_organisation, covers_facility, authority, ends, given_by)
       values ($1, 'lindmoor', 'Optional Protocol to the Convention against Torture, art. 19 (invented mandate)', now() + interval '1 year', $2)`,
      [organisations.get(monitor), id('mandates.calland')],
    );
  const [person] = persons;
  for (const each of persons)
    await session.query('insert into habeas.power_of_attorney (person, counsel, given_by) values ($1, $2, $3)', [
      each,
      id('counsel'),
      each === person ? id('person') : null,
    ]);
  for (const shared of ['family', 'consul'])
    await session.query('insert into habeas.consent_to_share (person, shared_with, given_by) values ($1, $2, $3)', [
      person,
      id(shared),
      id('person'),
    ]);
}
