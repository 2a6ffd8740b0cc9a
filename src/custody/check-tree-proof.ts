/**
 * Checks of tree proofs, as strict as RFC 9162 sections 2.1.3.2 and 2.1.4.2: every hash has 32 bytes, nothing is left over, and a proof from the empty tree
 * is refused because it says nothing. Sizes are bigint: a forged proof may name any.
 */
import { sameBytes } from '../base/bytes.ts';
import { nodeHash, type Hash } from './merkle-tree.ts';

const wellFormed = (...hashes: readonly Hash[]): boolean => hashes.every(({ length }) => length === 32);

export function isIncluded(at: {
  readonly leaf: Hash;
  readonly index: bigint;
  readonly size: bigint;
  readonly proof: readonly Hash[];
  readonly root: Hash;
}): boolean {
  const { leaf, index, size, proof, root } = at;
  if (index < 0n || index >= size || !wellFormed(leaf, root, ...proof)) return false;
  let node = index;
  let last = size - 1n;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0n) return false;
    if (node % 2n === 1n || node === last) {
      hash = nodeHash(sibling, hash);
      while (node % 2n === 0n && node !== 0n) {
        node /= 2n;
        last /= 2n;
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    node /= 2n;
    last /= 2n;
  }
  return last === 0n && sameBytes(hash, root);
}

export function isConsistent(between: {
  readonly older: { readonly size: bigint; readonly root: Hash };
  readonly newer: { readonly size: bigint; readonly root: Hash };
  readonly proof: readonly Hash[];
}): boolean {
  const { older, newer, proof } = between;
  if (older.size < 1n || older.size > newer.size || !wellFormed(older.root, newer.root, ...proof)) return false;
  if (older.size === newer.size) return proof.length === 0 && sameBytes(older.root, newer.root);
  if (proof.length === 0) return false;
  const isPower = (older.size & (older.size - 1n)) === 0n;
  const [first, ...rest] = isPower ? [older.root, ...proof] : proof;
  if (first === undefined) return false;
  return climbs(older, newer, first, rest);
}

function climbs(older: { size: bigint; root: Hash }, newer: { size: bigint; root: Hash }, first: Hash, rest: readonly Hash[]): boolean {
  let node = older.size - 1n;
  let last = newer.size - 1n;
  while (node % 2n === 1n) {
    node /= 2n;
    last /= 2n;
  }
  let [oldHash, newHash] = [first, first];
  for (const each of rest) {
    if (last === 0n) return false;
    if (node % 2n === 1n || node === last) {
      oldHash = nodeHash(each, oldHash);
      newHash = nodeHash(each, newHash);
      while (node % 2n === 0n && node !== 0n) {
        node /= 2n;
        last /= 2n;
      }
    } else {
      newHash = nodeHash(newHash, each);
    }
    node /= 2n;
    last /= 2n;
  }
  return last === 0n && sameBytes(oldHash, older.root) && sameBytes(newHash, newer.root);
}
