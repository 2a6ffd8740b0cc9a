/**
 * Signed notes (C2SP signed-note): a text and lines of signatures by named keys. What cannot be checked is refused, never passed over: a known key whose
 * signature fails spoils the whole note.
 */
import { concat, fromBase64, fromHex, sameBytes, toBase64, toHex, utf8 } from '../base/bytes.ts';
import { sha256, verifierOf, type SigningKey } from '../base/ed25519.ts';

/** Signature types of the specification; others are not known here and are passed over unread. */
export const ED25519 = 0x01;
export const COSIGNATURE = 0x04;

export type VerifierKey = {
  readonly name: string;
  /** The first four bytes of the hash of name, type and key. */
  readonly id: Uint8Array;
  readonly type: number;
  readonly publicKey: Uint8Array;
};

export type NoteSignature = { readonly name: string; readonly id: Uint8Array; readonly payload: Uint8Array };
export type SignedNote = { readonly text: string; readonly signatures: readonly NoteSignature[] };

/** A note longer than this, or with more signatures, is not read. */
export const NOTE_BYTES_MAX = 1_000_000;
export const SIGNATURES_MAX = 100;

const isKeyName = (name: string): boolean => name !== '' && !/[\s+\p{White_Space}]/u.test(name);

export const keyId = (name: string, type: number, publicKey: Uint8Array): Uint8Array =>
  sha256(utf8(`${name}\n`), Uint8Array.of(type), publicKey).subarray(0, 4);

export const verifierKey = (name: string, type: number, publicKey: Uint8Array): VerifierKey => ({
  name,
  id: keyId(name, type, publicKey),
  type,
  publicKey,
});

/** `name+hex id+base64(type || key)`. */
export const writeVerifierKey = ({ name, id, type, publicKey }: VerifierKey): string =>
  `${name}+${toHex(id)}+${toBase64(concat(Uint8Array.of(type), publicKey))}`;

/** Undefined for a key of unknown type, of the wrong length, or whose id is not its own. */
export function readVerifierKey(text: string): VerifierKey | undefined {
  const [, name, idText, keyText] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/.exec(text) ?? [];
  const id = fromHex(idText ?? '');
  const bytes = fromBase64(keyText ?? '');
  const type = bytes?.[0];
  if (name === undefined || id === undefined || bytes === undefined || type === undefined) return undefined;
  const publicKey = bytes.subarray(1);
  const sound = isKeyName(name) && (type === ED25519 || type === COSIGNATURE) && publicKey.length === 32;
  return sound && sameBytes(id, keyId(name, type, publicKey)) ? { name, id, type, publicKey } : undefined;
}

/** The text with the signatures' lines as they are written and sent. */
export const writeNote = ({ text, signatures }: SignedNote): string =>
  `${text}\n${signatures.map(({ name, id, payload }) => `— ${name} ${toBase64(concat(id, payload))}\n`).join('')}`;

/** Undefined where the note is not well formed. The text ends at the last blank line. */
export function readNote(note: string): SignedNote | undefined {
  if (note.length > NOTE_BYTES_MAX || hasControl(note)) return undefined;
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return undefined;
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > SIGNATURES_MAX) return undefined;
  const signatures = lines.map(readSignature);
  return signatures.every((one): one is NoteSignature => one !== undefined) ? { text, signatures } : undefined;
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const hasControl = (note: string): boolean => /[\u0000-\u0009\u000b-\u001f]/.test(note);

function readSignature(line: string): NoteSignature | undefined {
  const [, name, encoded] = /^— ([^ ]+) ([^ ]+)$/.exec(line) ?? [];
  const bytes = fromBase64(encoded ?? '');
  if (name === undefined || !isKeyName(name) || bytes === undefined || bytes.length < 5) return undefined;
  return { name, id: bytes.subarray(0, 4), payload: bytes.subarray(4) };
}

/** A plain Ed25519 signature over the text. */
export function signNote(text: string, name: string, key: SigningKey): NoteSignature {
  return { name, id: keyId(name, ED25519, key.publicKey), payload: key.sign(utf8(text)) };
}

export type CheckedNote = {
  readonly text: string;
  readonly signedBy: readonly { readonly key: VerifierKey; readonly signature: NoteSignature }[];
};

/**
 * Which of the known keys signed. Undefined where the note is not well formed, a known key's signature fails, one key signs twice, or no known key signed.
 * `check` says whether a signature of its type holds for the text.
 */
export function checkNote(
  note: string,
  keys: readonly VerifierKey[],
  check: (text: string, key: VerifierKey, payload: Uint8Array) => boolean = checkEd25519,
): CheckedNote | undefined {
  const read = readNote(note);
  if (read === undefined) return undefined;
  const signedBy = read.signatures.flatMap((signature) => {
    const key = keys.find(({ name, id }) => name === signature.name && sameBytes(id, signature.id));
    return key === undefined ? [] : [{ key, signature }];
  });
  const twice = new Set(signedBy.map(({ key }) => writeVerifierKey(key))).size !== signedBy.length;
  const sound = signedBy.length > 0 && !twice && signedBy.every(({ key, signature }) => check(read.text, key, signature.payload));
  return sound ? { text: read.text, signedBy } : undefined;
}

export const checkEd25519 = (text: string, { type, publicKey }: VerifierKey, payload: Uint8Array): boolean =>
  type === ED25519 && verifierOf(publicKey)?.(utf8(text), payload) === true;
