/**
 * A custody event: what one organisation says of one person in custody, in canonical JSON, signed by it. Nothing is edited; a correction is a new event that
 * names the old. `occurredAt` is the world's time, `reportedAt` when the actor signed: the gap between them shows backdating.
 */
import { z } from 'zod';
import { canonicalJson, type Json } from '../base/canonical-json.ts';
import { concat, fromBase64, toBase64, utf8 } from '../base/bytes.ts';
import { sha256, verifierOf, type SigningKey } from '../base/ed25519.ts';
import { isMoment } from '../calendar/iso.ts';

/** The closed list of what is recorded. */
export const CUSTODY_KINDS = [
  'admission',
  'departure',
  'leg',
  'handover-release',
  'handover-receipt',
  'receipt-refused',
  'turned-back',
  'diverted',
  'place-change',
  'to-hospital',
  'from-hospital',
  'escape',
  'recapture',
  'attestation',
  'review',
  'release-ordered',
  'release-acknowledged',
  'release',
  'death',
  'correction',
  'claim',
  'shredded',
] as const;
export type CustodyKind = (typeof CUSTODY_KINDS)[number];

const Moment = z.string().refine(isMoment, 'an RFC 3339 moment with its offset').describe('RFC 3339 with offset');
const Hex32 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('32 bytes, lower-case hexadecimal');
const Name = z.string().min(1).max(200);

/** What is signed. `data` is flat: texts, whole numbers and truth values only, so that its canonical form is beyond doubt. */
export const CustodyEventBody = z
  .strictObject({
    v: z.literal(1).describe('version of this schema'),
    log: Name.describe('origin of the log'),
    agreement: Name,
    chain: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .describe('the person’s chain: 16 random bytes that say nothing'),
    seq: z.int().min(0).describe('0 for the first event of the chain, then one more each'),
    prev: Hex32.describe('commitment of the event before, zeros for the first'),
    kind: z.enum(CUSTODY_KINDS),
    occurredAt: Moment.describe('when it happened'),
    reportedAt: Moment.describe('when the actor signed'),
    place: Name,
    actor: z.strictObject({ org: Name, key: Name.describe('id of the signing key') }),
    order: Hex32.optional().describe('hash of the order that it rests on'),
    counterpart: Name.optional().describe('the other organisation of a handover'),
    corrects: z.int().min(0).optional().describe('seq of the event that this one corrects'),
    data: z.record(z.string().max(60), z.union([z.string().max(2000), z.int(), z.boolean()])),
  })
  .describe('custody event');
export type CustodyEventBody = z.infer<typeof CustodyEventBody>;

export type SignedEvent = { readonly body: CustodyEventBody; readonly signature: Uint8Array };

const DOMAIN = utf8('habeas/event/v1\n');
const COMMIT_DOMAIN = utf8('habeas/commit/v1\n');
export const NO_EVENT = '0'.repeat(64);

const asJson = (body: CustodyEventBody): Json => ({ ...body });
export const eventBytes = (body: CustodyEventBody): Uint8Array => utf8(canonicalJson(asJson(body)));

export const signEvent = (body: CustodyEventBody, key: SigningKey): SignedEvent => ({
  body,
  signature: key.sign(concat(DOMAIN, eventBytes(body))),
});

export const isSignedBy = ({ body, signature }: SignedEvent, publicKey: Uint8Array): boolean =>
  verifierOf(publicKey)?.(concat(DOMAIN, eventBytes(body)), signature) === true;

/** What the public log holds of the event: nothing can be learnt from it without the 32-byte salt. */
export const commitmentOf = ({ body, signature }: SignedEvent, salt: Uint8Array): Uint8Array => {
  if (salt.length !== 32) throw new Error('a salt has 32 bytes');
  return sha256(COMMIT_DOMAIN, salt, eventBytes(body), signature);
};

const ENTRY_VERSION = Uint8Array.of(1);
/** The entry of the log: a version byte and the commitment. */
export const logEntry = (commitment: Uint8Array): Uint8Array => concat(ENTRY_VERSION, commitment);

/** An event laid open to whoever may read it: the one thing that shows what a commitment stands for. */
export type OpenedEvent = SignedEvent & { readonly salt: Uint8Array };

/** In one canonical text. */
export const writeOpened = ({ body, signature, salt }: OpenedEvent): string =>
  canonicalJson({ body: asJson(body), salt: toBase64(salt), signature: toBase64(signature) });

const OpenedFile = z.strictObject({ body: CustodyEventBody, salt: z.string(), signature: z.string() });

/** Undefined for anything but the canonical text of an opened event: another spelling of the same event is refused too. */
export function readOpened(text: string): OpenedEvent | undefined {
  const parsed = OpenedFile.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const salt = fromBase64(parsed.data.salt);
  const signature = fromBase64(parsed.data.signature);
  if (salt?.length !== 32 || signature?.length !== 64) return undefined;
  const opened = { body: parsed.data.body, salt, signature };
  return writeOpened(opened) === text ? opened : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
