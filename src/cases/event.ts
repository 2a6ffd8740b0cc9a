/**
 * What can happen to a case: a closed list. A case is the fold of its events; nothing is edited, and an error is mended by an event that names it.
 * `at` is when it happened in the world; when it was recorded is the store's to say.
 */
import { z } from 'zod';
import { OUTCOMES } from '../decisions/decision.ts';
import type { CaseActor } from './actor.ts';

/** How a case began: a state's nomination, or the person's own application. */
export const OPENINGS = ['nomination', 'application'] as const;
export type Opening = (typeof OPENINGS)[number];

/**
 * Reasons that stop a case until a court lifts the stop: an official who disagrees, a court's stay, an interim measure of a court or treaty body,
 * an appeal that suspends.
 */
export const STOPS_ORDERED = ['dissent', 'stay', 'interim-measure'] as const;
export type StopKind = (typeof STOPS_ORDERED)[number] | 'appeal';

/** Why a person goes home before the end. */
export const RETURN_GROUNDS = [
  'judgment',
  'title-ended',
  'request',
  'illness',
  'suspension',
  'end-of-agreement',
  'before-release',
] as const;
export type ReturnGround = (typeof RETURN_GROUNDS)[number];

const REASONS_MAX = 5000;
const Reasons = z.string().trim().min(3).max(REASONS_MAX).describe('reasons in words');
const Place = z.string().trim().min(1).max(200).describe('place');
const Document = z.string().trim().min(1).max(200).describe('hash or register number of the document');
const Hash = z.string().min(1).max(64).describe('SHA-256 of what is on record');
const Gate = z.int().min(0).max(99).describe('number of the gate in the agreement');
const Seq = z.int().min(1).describe('number of an earlier event');
const Opinion = z.string().max(REASONS_MAX).describe('the person’s own opinion, or where it is on file');

/** What a gate's consent rests on. Anything but the person's own consent names its provision and keeps the person's opinion on file. */
export const ConsentBasis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own') }),
  z.strictObject({ kind: z.literal('substitute'), by: z.enum(['parent', 'guardian', 'court']), opinion: Opinion }),
  z.strictObject({ kind: z.literal('dispensed'), provision: z.string().max(200), opinion: Opinion }),
]);
export type ConsentBasis = z.infer<typeof ConsentBasis>;

const event = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) => z.strictObject({ kind: z.literal(kind), ...shape });

/** What an event says, by its kind. */
export const CaseEventBody = z.discriminatedUnion('kind', [
  event('opened', {
    opening: z.enum(OPENINGS),
    wayHome: z.string().max(500).describe('how the person comes home, planned before anything else'),
  }),
  event('facts-recorded', { facts: Hash }),
  event('decided', { decision: Hash, outcome: z.enum(OUTCOMES), facts: Hash, law: Hash }),
  event('gate-passed', { gate: Gate, document: Document, basis: ConsentBasis.optional() }),
  event('gate-refused', { gate: Gate, reasons: Reasons }),
  event('notice-acknowledged', {}),
  event('consent-withdrawn', {}),
  event('appeal-lodged', { document: Document }),
  event('appeal-decided', { upheld: z.boolean(), document: Document }),
  event('stop-ordered', { stop: z.enum(STOPS_ORDERED), reasons: Reasons }),
  event('stop-lifted', { stop: Seq, reasons: Reasons }),
  event('withdrawn', { reasons: Reasons }),
  event('departed', { place: Place }),
  event('turn-back-ordered', { reasons: Reasons }),
  event('turn-back-acknowledged', {}),
  event('diverted', { place: Place }),
  event('came-back', { place: Place }),
  event('handover-signed', {}),
  event('receipt-signed', { place: Place }),
  event('receipt-refused', { reasons: Reasons }),
  event('reviewed', { document: Document }),
  event('escaped', {}),
  event('recaptured', { place: Place }),
  event('died', { place: Place }),
  event('return-ordered', { ground: z.enum(RETURN_GROUNDS), reasons: Reasons }),
  event('return-departed', {}),
  event('return-handover-signed', {}),
  event('return-receipt-signed', { place: Place }),
  event('release-ordered', { document: Document }),
  event('released', { certificate: Document.describe('hash of the release certificate with the computed date or the order') }),
  event('recorded-in-error', { event: Seq.describe('a signature at a gate that should not have been recorded'), reasons: Reasons }),
]);
export type CaseEventBody = z.infer<typeof CaseEventBody>;
export type CaseEventKind = CaseEventBody['kind'];

/** What was stored as a kind and the rest; undefined where it is none of the list. */
export function readCaseEventBody(kind: string, rest: unknown): CaseEventBody | undefined {
  const read = CaseEventBody.safeParse(typeof rest === 'object' && rest !== null ? { ...rest, kind } : { kind });
  return read.success ? read.data : undefined;
}

/** One event of a case. `seq` counts from 1 without gaps. */
export type CaseEvent = CaseEventBody & { readonly seq: number; readonly at: Temporal.Instant; readonly actor: CaseActor };
