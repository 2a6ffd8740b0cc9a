/**
 * What each action is in the database: the table and command, how a row stands to the acting user in each scope, and what else must be
 * true. Conditions are SQL over the row; what must be looked up about the user stands in a sub-select, run once a statement.
 */
import type { Action, Scope } from './authority.ts';

export type ProtectedAction = {
  readonly table: string;
  readonly command: 'select' | 'insert' | 'update';
  /** The only columns that an update may touch. */
  readonly columns?: readonly string[];
  /** A scope that is missing here cannot be granted for this action. */
  readonly where: { readonly [S in Scope]?: string };
  /** What must be true besides; for an update, of the row as it becomes. */
  readonly also?: string;
};

const ME = '(select acting_user())';
const MY_COUNTRY = '(select my_country())';
const MY_ORGANISATION = '(select my_organisation())';
const MY_PERSON = '(select my_person())';

/** How a file stands to the user, by its own columns. */
const FILE: { readonly [S in Scope]?: string } = {
  state: `${MY_COUNTRY} in (sending_state, receiving_state)`,
  facility: '(select my_facility()) in (facility, sending_facility)',
  case: 'id = any ((select my_files())::uuid[])',
  mandate: [
    'id = any ((select mandated_files())::uuid[])',
    'person = any ((select mandated_persons())::uuid[])',
    'facility = any ((select mandated_facilities())::text[])',
    'sending_state = any ((select mandated_countries())::text[])',
    'receiving_state = any ((select mandated_countries())::text[])',
  ].join(' or '),
  self: `person = ${MY_PERSON}`,
};

/** The same for a row that belongs to a file: `link` is the file's column that its `column` names. */
export function throughFile(column: string, link: 'id' | 'person' = 'id', also = 'true'): { readonly [S in Scope]?: string } {
  return Object.fromEntries(
    Object.entries(FILE).map(([scope, condition]) => [
      scope,
      `${column} in (select f.${link} from case_file f where (${condition}) and ${also})`,
    ]),
  );
}

/** Only what has been entered as a look in this very transaction can be read. */
const LOOKED_AT = 'exists (select from file_access a where a.file = f.id and a.transaction = pg_current_xact_id())';

export const PROTECTED: { readonly [A in Action]: ProtectedAction } = {
  'organisation.read': { table: 'organisation', command: 'select', where: { public: 'true' } },
  'role.list': { table: 'role', command: 'select', where: { public: 'true' } },

  'user.read': {
    table: 'user_account',
    command: 'select',
    where: { self: `id = ${ME}`, organisation: `organisation = ${MY_ORGANISATION}` },
  },
  'user.enter': {
    table: 'user_account',
    command: 'insert',
    where: { organisation: `organisation = ${MY_ORGANISATION}` },
    also: 'person is null',
  },
  'user.suspend': {
    table: 'user_account',
    command: 'update',
    columns: ['suspended_at'],
    where: { organisation: `organisation = ${MY_ORGANISATION}` },
  },
  'role.read': {
    table: 'role_held',
    command: 'select',
    where: { self: `user_account = ${ME}`, organisation: `organisation_of_user(user_account) = ${MY_ORGANISATION}` },
  },
  'role.give': {
    table: 'role_held',
    command: 'insert',
    where: { organisation: `organisation_of_user(user_account) = ${MY_ORGANISATION}` },
    also: `given_by = ${ME} and confirmed_by is null`,
  },
  'role.confirm': {
    table: 'role_held',
    command: 'update',
    columns: ['confirmed_by'],
    where: { organisation: `organisation_of_user(user_account) = ${MY_ORGANISATION}` },
    also: `confirmed_by = ${ME}`,
  },
  'role.end': {
    table: 'role_held',
    command: 'update',
    columns: ['ended_at'],
    where: { organisation: `organisation_of_user(user_account) = ${MY_ORGANISATION}` },
    also: 'ended_at is not null',
  },
  'mandate.read': {
    table: 'mandate',
    command: 'select',
    where: { self: `holder_user = ${ME} or holder_organisation = ${MY_ORGANISATION}`, state: mandateOfState() },
  },
  'mandate.give': { table: 'mandate', command: 'insert', where: { state: mandateOfState() }, also: `given_by = ${ME}` },
  'mandate.end': {
    table: 'mandate',
    command: 'update',
    columns: ['ended_at'],
    where: { state: mandateOfState() },
    also: 'ended_at is not null',
  },

  'file.read': { table: 'case_file', command: 'select', where: FILE },
  'file.open': {
    table: 'case_file',
    command: 'insert',
    where: { state: `sending_state = ${MY_COUNTRY}` },
    also: `opened_by = ${ME} and state = 'open' and country_of_person(person) = ${MY_COUNTRY}`,
  },
  'person.read': { table: 'person', command: 'select', where: throughFile('id', 'person', LOOKED_AT) },
  'person.enter': { table: 'person', command: 'insert', where: { state: `country = ${MY_COUNTRY}` } },
  'person.correct': {
    table: 'person',
    command: 'update',
    columns: ['family_name', 'given_names', 'birth_date'],
    where: { state: `country = ${MY_COUNTRY}` },
  },

  'access.log': {
    table: 'file_access',
    command: 'insert',
    where: { self: `reader = ${ME}` },
    also: 'file in (select f.id from case_file f)',
  },
  'access.read': { table: 'file_access', command: 'select', where: { ...throughFile('file'), self: accessOfSelf() } },
  'assignment.read': { table: 'file_assignment', command: 'select', where: throughFile('file') },
  'assignment.make': { table: 'file_assignment', command: 'insert', where: throughFile('file'), also: assignmentByMe() },
  'assignment.end': {
    table: 'file_assignment',
    command: 'update',
    columns: ['ended_at'],
    where: throughFile('file'),
    also: 'ended_at is not null',
  },
  'power.read': {
    table: 'power_of_attorney',
    command: 'select',
    where: { self: `person = ${MY_PERSON}`, mandate: `counsel = ${ME}`, case: throughFile('person', 'person').case ?? 'false' },
  },
  'power.give': { table: 'power_of_attorney', command: 'insert', where: { self: `person = ${MY_PERSON}` }, also: `given_by = ${ME}` },
  'power.end': {
    table: 'power_of_attorney',
    command: 'update',
    columns: ['ended_at'],
    where: { self: `person = ${MY_PERSON}` },
    also: 'ended_at is not null',
  },
  'consent.read': {
    table: 'consent_to_share',
    command: 'select',
    where: { self: `person = ${MY_PERSON}`, mandate: `shared_with = ${ME}` },
  },
  'consent.give': { table: 'consent_to_share', command: 'insert', where: { self: `person = ${MY_PERSON}` }, also: `given_by = ${ME}` },
  'consent.end': {
    table: 'consent_to_share',
    command: 'update',
    columns: ['ended_at'],
    where: { self: `person = ${MY_PERSON}` },
    also: 'ended_at is not null',
  },
  'break-glass.read': {
    table: 'break_glass',
    command: 'select',
    where: { self: `asked_by = ${ME}`, state: `file_is_of_country(file, ${MY_COUNTRY})` },
  },
  'break-glass.ask': {
    table: 'break_glass',
    command: 'insert',
    where: { state: `file_is_of_country(file, ${MY_COUNTRY})` },
    also: `asked_by = ${ME}`,
  },
  'break-glass.approve': {
    table: 'break_glass',
    command: 'update',
    columns: ['approved_by'],
    where: { state: `file_is_of_country(file, ${MY_COUNTRY})` },
    also: `approved_by = ${ME}`,
  },
  'notice.read': { table: 'notice', command: 'select', where: { self: `recipient = ${ME}` } },
  'notice.acknowledge': {
    table: 'notice',
    command: 'update',
    columns: ['seen_at'],
    where: { self: `recipient = ${ME}` },
    also: 'seen_at is not null',
  },

  'standing.read': { table: 'case_standing', command: 'select', where: throughFile('file') },
  'gate.read': { table: 'case_passing', command: 'select', where: throughFile('file') },
  'stop.read': { table: 'case_stop', command: 'select', where: throughFile('file') },
  'event.read': { table: 'case_event', command: 'select', where: throughFile('file', 'id', LOOKED_AT) },
  'event.record': { table: 'case_event', command: 'insert', where: throughFile('file'), also: `recorded_by = ${ME}` },
  'facts.read': { table: 'case_facts', command: 'select', where: throughFile('file', 'id', LOOKED_AT) },
  'facts.enter': { table: 'case_facts', command: 'insert', where: throughFile('file'), also: `recorded_by = ${ME}` },
  'decision.read': { table: 'case_decision', command: 'select', where: throughFile('file', 'id', LOOKED_AT) },
  'decision.enter': { table: 'case_decision', command: 'insert', where: throughFile('file'), also: `recorded_by = ${ME}` },
};

/** A state gives mandates over its own: itself, its places, and the files in which it takes part. Over persons, only they themselves do. */
function mandateOfState(): string {
  return [
    `covers_country = ${MY_COUNTRY}`,
    `country_of_facility(covers_facility) = ${MY_COUNTRY}`,
    `file_is_of_country(covers_file, ${MY_COUNTRY})`,
  ].join(' or ');
}

/** A user's own looks, and every look into the file of the person that the user is. */
function accessOfSelf(): string {
  return `reader = ${ME} or file in (select f.id from case_file f where ${FILE.self ?? 'false'})`;
}

/** A registrar gives files to judges of the registrar's own state. */
function assignmentByMe(): string {
  return `given_by = ${ME} and country_of_user(user_account) = ${MY_COUNTRY}`;
}
