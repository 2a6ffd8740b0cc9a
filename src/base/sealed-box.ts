/** Sealing under a shared secret: AES-256-GCM with a key by HKDF-SHA-256 for one stated purpose. A sealed text tells nothing but its length. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { concat, utf8 } from './bytes.ts';
import type { RandomBytes } from './random-source.ts';

const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

/** 32 bytes for this purpose alone, from a secret of at least 16 unguessable bytes. */
export const derivedKey = (secret: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), utf8(purpose), 32));

export const hmacSha256 = (key: Uint8Array, message: Uint8Array): Uint8Array => createHmac('sha256', key).update(message).digest();

/** Nonce, ciphertext and tag in one. */
export function seal(key: Uint8Array, plain: Uint8Array, random: RandomBytes): Uint8Array {
  const nonce = random(NONCE_LENGTH);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return concat(nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag());
}

/** Undefined where the key is another or a byte was changed. */
export function unseal(key: Uint8Array, sealed: Uint8Array): Uint8Array | undefined {
  if (sealed.length < NONCE_LENGTH + TAG_LENGTH) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_LENGTH));
  decipher.setAuthTag(sealed.subarray(-TAG_LENGTH));
  try {
    return concat(decipher.update(sealed.subarray(NONCE_LENGTH, -TAG_LENGTH)), decipher.final());
  } catch {
    return undefined;
  }
}
