/** SHA-256 of bytes, and Ed25519 (RFC 8032) with raw 32-byte keys. Signatures are deterministic: one message and key, one signature. */
import { createHash, createPrivateKey, createPublicKey, hash, sign, verify, type KeyObject } from 'node:crypto';
import { concat, fromHex } from './bytes.ts';

export const sha256 = (...parts: readonly Uint8Array[]): Uint8Array => {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return hash('sha256', only, 'buffer');
  const hasher = createHash('sha256');
  for (const part of parts) hasher.update(part);
  return hasher.digest();
};

const known = (hex: string): Uint8Array => fromHex(hex) ?? new Uint8Array();
const SPKI = known('302a300506032b6570032100');
const PKCS8 = known('302e020100300506032b657004220420');

/** A signing key made ready from its 32-byte seed. */
export type SigningKey = { readonly publicKey: Uint8Array; readonly sign: (message: Uint8Array) => Uint8Array };

export function signingKey(seed: Uint8Array): SigningKey {
  if (seed.length !== 32) throw new Error('an Ed25519 seed has 32 bytes');
  const key = createPrivateKey({ key: Buffer.from(concat(PKCS8, seed)), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return { publicKey: new Uint8Array(spki.subarray(SPKI.length)), sign: (message) => new Uint8Array(sign(null, message, key)) };
}

/** A checker for one public key, made once because parsing a key costs more than a hash; undefined where the bytes are no key. */
export function verifierOf(publicKey: Uint8Array): ((message: Uint8Array, signature: Uint8Array) => boolean) | undefined {
  const key = parsed(publicKey);
  if (key === undefined) return undefined;
  return (message, signature) => signature.length === 64 && verify(null, message, key, signature);
}

function parsed(publicKey: Uint8Array): KeyObject | undefined {
  if (publicKey.length !== 32) return undefined;
  try {
    return createPublicKey({ key: Buffer.from(concat(SPKI, publicKey)), format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}
