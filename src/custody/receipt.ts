/**
 * The receipt that the person, counsel and family hold for every event that concerns them. It is checked with no network: the event inside, sealed under the
 * person's secret, is in the log under a checkpoint that both states and the witnesses of the policy signed. A receipt of the lower grade `promised` is given
 * at once: the log's signed word that the event will be in by a stated moment, which convicts it if it is not.
 */
import { z } from 'zod';
import { canonicalJson } from '../base/canonical-json.ts';
import { fromBase64, fromHex, fromUtf8, sameBytes, toBase64, toHex, utf8 } from '../base/bytes.ts';
import { verifierOf, type SigningKey } from '../base/ed25519.ts';
import type { RandomBytes } from '../base/random-source.ts';
import { derivedKey, seal, unseal } from '../base/sealed-box.ts';
import { isMoment } from '../calendar/iso.ts';
import { commitmentOf, isSignedBy, logEntry, readOpened, writeOpened, type CustodyEventBody, type OpenedEvent } from './custody-event.ts';
import type { LogPolicy } from './log-policy.ts';
import { checkProofFile, type ProofFault } from './proof-file.ts';

const Hex32 = z.string().regex(/^[0-9a-f]{64}$/);
const Base64 = z.string().refine((text) => fromBase64(text) !== undefined, 'standard base64');

export const Receipt = z
  .discriminatedUnion('grade', [
    z.strictObject({
      format: z.literal('habeas-receipt/1'),
      grade: z.literal('promised'),
      commitment: Hex32,
      sealed: Base64.describe('the opened event under the person’s secret'),
      log: z.string().max(200),
      by: z.string().refine(isMoment).describe('the moment by which the event is in the log'),
      promise: Base64.describe('the log’s signature on the promise'),
    }),
    z.strictObject({
      format: z.literal('habeas-receipt/1'),
      grade: z.literal('logged'),
      commitment: Hex32,
      sealed: Base64.describe('the opened event under the person’s secret'),
      proof: z.string().max(100_000).describe('C2SP tlog-proof with the cosigned checkpoint'),
    }),
  ])
  .describe('custody receipt');
export type Receipt = z.infer<typeof Receipt>;

const PURPOSE = 'habeas/receipt/v1';
/** A person's secret is at least so long: 16 unguessable bytes. */
export const SECRET_BYTES_MIN = 16;

const promiseText = (log: string, commitment: string, by: string): Uint8Array => utf8(`habeas/promise/v1\n${log}\n${commitment}\n${by}\n`);

function sealedEvent(
  opened: OpenedEvent,
  secret: Uint8Array,
  random: RandomBytes,
): { readonly commitment: string; readonly sealed: string } {
  const box = seal(derivedKey(secret, PURPOSE), utf8(writeOpened(opened)), random);
  return { commitment: toHex(commitmentOf(opened, opened.salt)), sealed: toBase64(box) };
}

export function promisedReceipt(
  opened: OpenedEvent,
  secret: Uint8Array,
  at: { readonly log: string; readonly key: SigningKey; readonly by: string; readonly random: RandomBytes },
): Receipt & { grade: 'promised' } {
  const inside = sealedEvent(opened, secret, at.random);
  const promise = toBase64(at.key.sign(promiseText(at.log, inside.commitment, at.by)));
  return { format: 'habeas-receipt/1', grade: 'promised', ...inside, log: at.log, by: at.by, promise };
}

export const loggedReceipt = (
  opened: OpenedEvent,
  secret: Uint8Array,
  proof: string,
  random: RandomBytes,
): Receipt & { grade: 'logged' } => ({
  format: 'habeas-receipt/1',
  grade: 'logged',
  ...sealedEvent(opened, secret, random),
  proof,
});

export const writeReceipt = (receipt: Receipt): string => canonicalJson(receipt);

/** The key of an organisation for signing events, by organisation and key id, as the verifier's policy knows it. */
export type KeyBook = (org: string, key: string) => Uint8Array | undefined;

export const RECEIPT_FAULTS = [
  'not-a-receipt',
  'wrong-secret',
  'other-event',
  'unknown-signer',
  'signature-false',
  'promise-false',
] as const;
export type ReceiptFault = (typeof RECEIPT_FAULTS)[number] | ProofFault;

export type CheckedReceipt =
  | {
      readonly ok: true;
      readonly grade: Receipt['grade'];
      readonly event: CustodyEventBody;
      /** Of a logged receipt: place in the log, the log's size, and when each cosigner says it saw it, in POSIX seconds. */
      readonly logged?: {
        readonly index: bigint;
        readonly size: bigint;
        readonly seen: readonly { readonly by: string; readonly at?: bigint }[];
      };
      /** Of a promise: the moment by which the event must be in the log. */
      readonly by?: string;
    }
  | { readonly ok: false; readonly fault: ReceiptFault };

const faulty = (fault: ReceiptFault): CheckedReceipt => ({ ok: false, fault });

/** The whole check, offline. Nothing about the event is told unless everything holds. */
export function checkReceipt(text: string, secret: Uint8Array, policy: LogPolicy, keys: KeyBook): CheckedReceipt {
  const receipt = readReceipt(text);
  if (receipt === undefined) return faulty('not-a-receipt');
  const box = fromBase64(receipt.sealed);
  const plain = box === undefined ? undefined : unseal(derivedKey(secret, PURPOSE), box);
  if (plain === undefined) return faulty('wrong-secret');
  const opened = readOpened(fromUtf8(plain) ?? '');
  const commitment = opened === undefined ? undefined : commitmentOf(opened, opened.salt);
  const claimed = fromHex(receipt.commitment);
  if (opened === undefined || commitment === undefined || claimed === undefined || !sameBytes(commitment, claimed))
    return faulty('other-event');
  if (opened.body.log !== policy.log.name) return faulty('other-log');
  const publicKey = keys(opened.body.actor.org, opened.body.actor.key);
  if (publicKey === undefined) return faulty('unknown-signer');
  if (!isSignedBy(opened, publicKey)) return faulty('signature-false');
  return receipt.grade === 'promised' ? checkPromise(receipt, opened.body, policy) : checkLogged(receipt, opened.body, commitment, policy);
}

function checkPromise(receipt: Receipt & { grade: 'promised' }, event: CustodyEventBody, policy: LogPolicy): CheckedReceipt {
  if (receipt.log !== policy.log.name) return faulty('other-log');
  const signature = fromBase64(receipt.promise);
  const holds =
    signature !== undefined &&
    verifierOf(policy.log.publicKey)?.(promiseText(receipt.log, receipt.commitment, receipt.by), signature) === true;
  return holds ? { ok: true, grade: 'promised', event, by: receipt.by } : faulty('promise-false');
}

function checkLogged(
  receipt: Receipt & { grade: 'logged' },
  event: CustodyEventBody,
  commitment: Uint8Array,
  policy: LogPolicy,
): CheckedReceipt {
  const checked = checkProofFile(receipt.proof, logEntry(commitment), policy);
  if (!checked.ok) return faulty(checked.fault);
  const seen = checked.checkpoint.signers.map(({ key, at }) => (at === undefined ? { by: key.name } : { by: key.name, at }));
  return { ok: true, grade: 'logged', event, logged: { index: checked.index, size: checked.checkpoint.size, seen } };
}

/** Only the canonical text is a receipt: two texts that read alike but hash apart would be two receipts. */
function readReceipt(text: string): Receipt | undefined {
  try {
    const parsed = Receipt.safeParse(JSON.parse(text));
    return parsed.success && writeReceipt(parsed.data) === text.trim() ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** A person's secret as it is printed: 32 characters in groups of four, hexadecimal so that no two look alike. */
export const writeSecret = (secret: Uint8Array): string =>
  (
    toHex(secret)
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join('-');
export const readSecret = (text: string): Uint8Array | undefined => {
  const bytes = fromHex(text.replaceAll(/[\s-]/g, ''));
  return bytes !== undefined && bytes.length >= SECRET_BYTES_MIN ? bytes : undefined;
};
