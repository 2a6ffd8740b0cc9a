/**
 * Checkpoints (C2SP tlog-checkpoint) and cosignatures (tlog-cosignature): the log's signed word on its size and root, and the word of states and witnesses
 * that it was the largest consistent tree they had seen at that time.
 */
import { bigEndian, concat, fromBase64, fromBigEndian, toBase64, utf8 } from '../base/bytes.ts';
import { verifierOf, type SigningKey } from '../base/ed25519.ts';
import type { Hash } from './merkle-tree.ts';
import { checkEd25519, checkNote, COSIGNATURE, keyId, type NoteSignature, type VerifierKey } from './signed-note.ts';

export type Checkpoint = { readonly origin: string; readonly size: bigint; readonly root: Hash };

export const writeCheckpoint = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${toBase64(root)}\n`;

/** Undefined where the text is no checkpoint. Extension lines may follow; they are signed with the rest and not read. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const [origin, sizeText, rootText, ...rest] = text.split('\n');
  const root = fromBase64(rootText ?? '');
  const wholeLines = text.endsWith('\n') && rest.slice(0, -1).every((line) => line !== '');
  if (origin === undefined || origin === '' || !wholeLines) return undefined;
  if (!/^(0|[1-9]\d{0,18})$/.test(sizeText ?? '') || root === undefined || root.length !== 32) return undefined;
  return { origin, size: BigInt(sizeText ?? ''), root };
}

const cosigned = (text: string, seconds: bigint): Uint8Array => utf8(`cosignature/v1\ntime ${seconds}\n${text}`);

/** `at` in whole POSIX seconds: as of this time the signer had seen no larger consistent tree of this origin. */
export function cosign(text: string, name: string, key: SigningKey, at: bigint): NoteSignature {
  return { name, id: keyId(name, COSIGNATURE, key.publicKey), payload: concat(bigEndian(at, 8), key.sign(cosigned(text, at))) };
}

/** A signature of a log, or the cosignature of a state or a witness, by its key's type. */
export function checkSignature(text: string, key: VerifierKey, payload: Uint8Array): boolean {
  if (key.type !== COSIGNATURE) return checkEd25519(text, key, payload);
  if (payload.length !== 72) return false;
  return verifierOf(key.publicKey)?.(cosigned(text, fromBigEndian(payload.subarray(0, 8))), payload.subarray(8)) === true;
}

/** The moment that a cosignature names, in POSIX seconds. */
export const cosignedAt = ({ payload }: NoteSignature): bigint => fromBigEndian(payload.subarray(0, 8));

export type CheckedCheckpoint = Checkpoint & {
  readonly text: string;
  readonly signers: readonly { readonly key: VerifierKey; readonly at?: bigint }[];
};

/** The checkpoint of a note with the known keys that signed it; undefined where anything about it is unsound. */
export function checkCheckpoint(note: string, keys: readonly VerifierKey[]): CheckedCheckpoint | undefined {
  const checked = checkNote(note, keys, checkSignature);
  const checkpoint = checked === undefined ? undefined : readCheckpoint(checked.text);
  if (checked === undefined || checkpoint === undefined) return undefined;
  const signers = checked.signedBy.map(({ key, signature }) => (key.type === COSIGNATURE ? { key, at: cosignedAt(signature) } : { key }));
  return { ...checkpoint, text: checked.text, signers };
}
