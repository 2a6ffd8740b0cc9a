/**
 * The tables as Kysely sees them, in camelCase (`caseFile.sendingState`). A migration that adds one adds it here.
 */
import type { ColumnType, Generated } from 'kysely';

type Instant = Temporal.Instant;
type Stamped = Generated<Instant>;
/** Entered by the database alone. */
type ByDatabase<T> = ColumnType<T, never, never>;
type Identifier = Generated<string>;

/** When something counts: from `starts` until `ends` or `endedAt`, whichever is first. */
type Span = { starts: Stamped; ends: Instant | null; endedAt: Instant | null };

export type Tables = {
  role: { name: ByDatabase<string>; organisations: ByDatabase<string[]> };
  organisation: { id: Identifier; kind: string; name: string; country: string; facility: string | null; recordedAt: Stamped };
  person: {
    id: Identifier;
    familyName: string;
    givenNames: string;
    birthDate: Temporal.PlainDate | null;
    country: string;
    recordedAt: Stamped;
  };
  userAccount: {
    id: Identifier;
    organisation: string | null;
    person: string | null;
    name: string;
    email: string;
    language: Generated<'en' | 'es'>;
    suspendedAt: Instant | null;
    recordedAt: Stamped;
  };
  caseFile: {
    id: Identifier;
    reference: string;
    agreement: string;
    sendingState: string;
    receivingState: string;
    facility: string | null;
    sendingFacility: string | null;
    state: Generated<string>;
    person: string;
    openedBy: string;
    recordedAt: Stamped;
  };
  roleHeld: Span & {
    id: Identifier;
    userAccount: string;
    role: string;
    givenBy: string | null;
    confirmedBy: string | null;
    recordedAt: Stamped;
  };
  mandate: Omit<Span, 'ends'> & {
    id: Identifier;
    holderUser: string | null;
    holderOrganisation: string | null;
    coversCountry: string | null;
    coversFacility: string | null;
    coversFile: string | null;
    coversPerson: string | null;
    authority: string;
    ends: Instant;
    givenBy: string | null;
    recordedAt: Stamped;
  };
  powerOfAttorney: Span & {
    id: Identifier;
    person: string;
    counsel: string;
    documentHash: string | null;
    givenBy: string | null;
    recordedAt: Stamped;
  };
  consentToShare: Span & { id: Identifier; person: string; sharedWith: string; givenBy: string | null; recordedAt: Stamped };
  fileAssignment: Span & { id: Identifier; file: string; userAccount: string; givenBy: string | null; recordedAt: Stamped };
  fileAccess: {
    id: ByDatabase<bigint>;
    file: string;
    reader: string;
    kind: 'opened' | 'listed' | 'exported';
    purpose: string;
    lookedAt: ByDatabase<Instant>;
    transaction: ByDatabase<string>;
  };
  breakGlass: {
    id: Identifier;
    file: string;
    askedBy: string;
    reason: string;
    askedAt: ByDatabase<Instant>;
    approvedBy: string | null;
    approvedAt: ByDatabase<Instant | null>;
    ends: ByDatabase<Instant | null>;
  };
  notice: {
    id: ByDatabase<string>;
    recipient: ByDatabase<string>;
    file: ByDatabase<string>;
    kind: ByDatabase<string>;
    about: ByDatabase<string | null>;
    seenAt: Instant | null;
    recordedAt: ByDatabase<Instant>;
  };
  caseEvent: {
    file: string;
    seq: ByDatabase<number>;
    kind: string;
    occurredAt: Instant;
    recordedAt: ByDatabase<Instant>;
    recordedBy: ByDatabase<string>;
    actorKind: ByDatabase<string>;
    actorSide: ByDatabase<string | null>;
    organisation: ByDatabase<string | null>;
    /** Goes in as JSON text. */
    body: ColumnType<unknown, string, never>;
  };
  caseStanding: {
    file: ByDatabase<string>;
    events: ByDatabase<number>;
    phase: ByDatabase<string>;
    holder: ByDatabase<string>;
    place: ByDatabase<string | null>;
    openedAt: ByDatabase<Instant>;
    lastAt: ByDatabase<Instant>;
  };
  caseFacts: { file: string; hash: string; body: string; recordedBy: ByDatabase<string>; recordedAt: ByDatabase<Instant> };
  caseDecision: {
    file: string;
    hash: string;
    body: string;
    facts: string;
    outcome: string;
    agreement: string;
    recordedBy: ByDatabase<string>;
    recordedAt: ByDatabase<Instant>;
  };
};

/** Of the schema `identity` only what we ask of it ourselves: the rest is the sign-in library's, which knows its own columns. */
export type IdentityTables = {
  account: { userId: ByDatabase<string>; providerId: ByDatabase<string> };
  lockOut: { emailHash: string; failures: number; lastFailureAt: Instant; lockedUntil: Instant | null };
};
