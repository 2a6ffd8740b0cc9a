/**
 * Who may do what: the one table from which row-level security is compiled, the matrix in the docs is printed, and the tests know what
 * to expect. A permission is `action @ scope`. What no role has here, nobody can do; there is no role that reads everything.
 */
import { text, type Text } from '../base/text.ts';

/**
 * How a row must stand to the acting user:
 * `state` it concerns the country of the user's organisation; `organisation` it belongs to that organisation; `facility` it concerns the
 * place that the organisation runs; `case` its file was given to the user by name, or opened by break-glass; `mandate` a live mandate,
 * power of attorney or consent covers it; `self` it is the user's own; `public` any row.
 */
export const SCOPES = ['state', 'organisation', 'facility', 'case', 'mandate', 'self', 'public'] as const;
export type Scope = (typeof SCOPES)[number];

export const ACTIONS = [
  'organisation.read',
  'role.list',
  'user.read',
  'user.enter',
  'user.suspend',
  'role.read',
  'role.give',
  'role.confirm',
  'role.end',
  'mandate.read',
  'mandate.give',
  'mandate.end',
  'file.read',
  'file.open',
  'person.read',
  'person.enter',
  'person.correct',
  'access.log',
  'access.read',
  'assignment.read',
  'assignment.make',
  'assignment.end',
  'power.read',
  'power.give',
  'power.end',
  'consent.read',
  'consent.give',
  'consent.end',
  'break-glass.read',
  'break-glass.ask',
  'break-glass.approve',
  'notice.read',
  'notice.acknowledge',
  'standing.read',
  'gate.read',
  'stop.read',
  'event.read',
  'event.record',
  'facts.read',
  'facts.enter',
  'decision.read',
  'decision.enter',
] as const;
export type Action = (typeof ACTIONS)[number];
export type Permission = `${Action} @ ${Scope}`;

export const ORGANISATION_KINDS = [
  'central-authority',
  'court',
  'facility',
  'assessor',
  'monitor',
  'counsel',
  'consulate',
  'finance',
  'public',
  'operator',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export type RoleEntry = {
  readonly label: Text;
  /** Whose people may hold it; empty for those who belong to no organisation. */
  readonly organisations: readonly OrganisationKind[];
  readonly may: readonly Permission[];
};

/** Everybody signed in, whatever their role. */
const everybody = ['organisation.read @ public', 'role.list @ public', 'user.read @ self', 'role.read @ self'] as const;
/** Whoever reads a file reads it by entering the look, and sees their own looks. */
const reader = ['access.log @ self', 'access.read @ self', 'notice.read @ self', 'notice.acknowledge @ self'] as const;

export const ROLES = {
  caseworker: {
    label: text('Caseworker', 'Tramitador o tramitadora'),
    organisations: ['central-authority'],
    may: [
      ...everybody,
      ...reader,
      'file.read @ state',
      'file.open @ state',
      'person.read @ state',
      'person.enter @ state',
      'person.correct @ state',
      'assignment.read @ state',
      'standing.read @ state',
      'gate.read @ state',
      'stop.read @ state',
      'event.read @ state',
      'facts.read @ state',
      'decision.read @ state',
      'event.record @ state',
      'facts.enter @ state',
      'decision.enter @ state',
    ],
  },
  judge: {
    label: text('Judge', 'Juez o jueza'),
    organisations: ['court'],
    may: [
      ...everybody,
      ...reader,
      'file.read @ case',
      'person.read @ case',
      'access.read @ case',
      'assignment.read @ case',
      'power.read @ case',
      'standing.read @ case',
      'gate.read @ case',
      'stop.read @ case',
      'event.read @ case',
      'facts.read @ case',
      'decision.read @ case',
      'event.record @ case',
      'facts.enter @ case',
      'decision.enter @ case',
    ],
  },
  registrar: {
    label: text('Court registrar', 'Secretaría judicial'),
    organisations: ['court'],
    may: [
      ...everybody,
      'file.read @ state',
      'assignment.read @ state',
      'assignment.make @ state',
      'assignment.end @ state',
      'standing.read @ state',
    ],
  },
  'facility-officer': {
    label: text('Facility officer', 'Funcionario o funcionaria del centro'),
    organisations: ['facility'],
    may: [
      ...everybody,
      ...reader,
      'file.read @ facility',
      'person.read @ facility',
      'break-glass.ask @ state',
      'break-glass.read @ self',
      'file.read @ case',
      'person.read @ case',
      'standing.read @ facility',
      'gate.read @ facility',
      'stop.read @ facility',
      'event.read @ facility',
      'standing.read @ case',
      'gate.read @ case',
      'stop.read @ case',
      'event.read @ case',
      'event.record @ facility',
    ],
  },
  'duty-approver': {
    label: text('Duty approver', 'Responsable de guardia'),
    organisations: ['facility', 'central-authority'],
    may: [...everybody, 'break-glass.read @ state', 'break-glass.approve @ state'],
  },
  assessor: {
    label: text('Independent assessor', 'Evaluación independiente'),
    organisations: ['assessor'],
    may: [
      ...everybody,
      ...reader,
      'file.read @ case',
      'person.read @ case',
      'standing.read @ case',
      'gate.read @ case',
      'stop.read @ case',
      'event.read @ case',
      'facts.read @ case',
      'event.record @ case',
    ],
  },
  monitor: {
    label: text('Monitor', 'Mecanismo de supervisión'),
    organisations: ['monitor'],
    may: [
      ...everybody,
      ...reader,
      'mandate.read @ self',
      'file.read @ mandate',
      'person.read @ mandate',
      'access.read @ mandate',
      'standing.read @ mandate',
      'gate.read @ mandate',
      'stop.read @ mandate',
      'event.read @ mandate',
      'facts.read @ mandate',
      'decision.read @ mandate',
      'event.record @ mandate',
    ],
  },
  counsel: {
    label: text('Counsel', 'Defensa letrada'),
    organisations: ['counsel'],
    may: [
      ...everybody,
      ...reader,
      'power.read @ mandate',
      'file.read @ mandate',
      'person.read @ mandate',
      'access.read @ mandate',
      'standing.read @ mandate',
      'gate.read @ mandate',
      'stop.read @ mandate',
      'event.read @ mandate',
      'facts.read @ mandate',
      'decision.read @ mandate',
      'event.record @ mandate',
    ],
  },
  consul: {
    label: text('Consul', 'Cónsul'),
    organisations: ['consulate'],
    may: [
      ...everybody,
      ...reader,
      'consent.read @ mandate',
      'file.read @ mandate',
      'person.read @ mandate',
      'standing.read @ mandate',
      'event.read @ mandate',
    ],
  },
  finance: {
    label: text('Finance officer', 'Finanzas'),
    organisations: ['finance'],
    may: [...everybody],
  },
  person: {
    label: text('Person held', 'Persona privada de libertad'),
    organisations: [],
    may: [
      ...everybody,
      ...reader,
      'file.read @ self',
      'person.read @ self',
      'power.read @ self',
      'power.give @ self',
      'power.end @ self',
      'consent.read @ self',
      'consent.give @ self',
      'consent.end @ self',
      'standing.read @ self',
      'gate.read @ self',
      'stop.read @ self',
      'event.read @ self',
      'facts.read @ self',
      'decision.read @ self',
      'event.record @ self',
    ],
  },
  family: {
    label: text('Family', 'Familia'),
    organisations: [],
    may: [
      ...everybody,
      ...reader,
      'consent.read @ mandate',
      'file.read @ mandate',
      'person.read @ mandate',
      'standing.read @ mandate',
      'event.read @ mandate',
    ],
  },
  'mandate-keeper': {
    label: text('Keeper of mandates', 'Registro de mandatos'),
    organisations: ['central-authority', 'court'],
    may: [...everybody, 'mandate.read @ state', 'mandate.give @ state', 'mandate.end @ state'],
  },
  administrator: {
    label: text('Administrator of users', 'Administración de usuarios'),
    organisations: ['central-authority', 'court', 'facility', 'assessor', 'monitor', 'counsel', 'consulate', 'finance'],
    may: [
      ...everybody,
      'user.read @ organisation',
      'user.enter @ organisation',
      'user.suspend @ organisation',
      'role.read @ organisation',
      'role.give @ organisation',
      'role.confirm @ organisation',
      'role.end @ organisation',
    ],
  },
  operator: {
    label: text('Operator', 'Operación técnica'),
    organisations: ['operator'],
    may: [...everybody],
  },
  'public-reader': {
    label: text('Member of the public', 'Público'),
    organisations: ['public'],
    may: [...everybody],
  },
} as const satisfies { readonly [role: string]: RoleEntry };

export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES).filter((name): name is Role => name in ROLES);

export const roleEntry = (role: Role): RoleEntry => ROLES[role];

export const may = (role: Role, action: Action, scope: Scope): boolean => roleEntry(role).may.includes(`${action} @ ${scope}`);

/** The roles that have a permission. */
export const rolesThatMay = (action: Action, scope: Scope): readonly Role[] => ROLE_NAMES.filter((role) => may(role, action, scope));
