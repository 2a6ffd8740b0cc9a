/**
 * The Merkle tree of RFC 6962 section 2.1: hashes of leaves and nodes, roots, and the proofs that a leaf is in a tree and that a tree grew out of another.
 * Trees are made from leaf hashes held in memory, or from stored complete subtrees through {@link NodeReader}.
 */
import { sha256 } from '../base/ed25519.ts';
import { utf8 } from '../base/bytes.ts';

/** 32 bytes. */
export type Hash = Uint8Array;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export const EMPTY_ROOT: Hash = sha256(utf8(''));
export const leafHash = (entry: Uint8Array): Hash => sha256(LEAF, entry);
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(NODE, left, right);

/**
 * Gives the hash of the complete subtree number `index` at `level`: the 2^level leaves from index·2^level on. It is asked only for subtrees that
 * lie wholly inside the tree.
 */
export type NodeReader = (level: number, index: number) => Hash;

/** Counts of leaves up to 2^53 − 1; powers are reckoned without bit operators, which stop at 2^31. */
function largestPowerBelow(count: number): { readonly size: number; readonly level: number } {
  let size = 1;
  let level = 0;
  while (size * 2 < count) {
    size *= 2;
    level += 1;
  }
  return { size, level };
}

/** The root of the leaves `[from, from + count)`, where `from` is a multiple of the largest power of two that can begin there. */
export function rangeRoot(read: NodeReader, from: number, count: number): Hash {
  if (count === 0) return EMPTY_ROOT;
  const { size, level } = largestPowerBelow(count + 1);
  if (size === count) return read(level, from / size);
  return nodeHash(read(level, from / size), rangeRoot(read, from + size, count - size));
}

export const rootOf = (read: NodeReader, size: number): Hash => rangeRoot(read, 0, size);

/** From the leaf's sibling up. */
export function inclusionProof(read: NodeReader, index: number, size: number): readonly Hash[] {
  if (index < 0 || index >= size) throw new Error(`no leaf ${index} in a tree of ${size}`);
  return path(read, index, 0, size);
}

function path(read: NodeReader, index: number, from: number, count: number): readonly Hash[] {
  if (count === 1) return [];
  const { size } = largestPowerBelow(count);
  return index < from + size
    ? [...path(read, index, from, size), rangeRoot(read, from + size, count - size)]
    : [...path(read, index, from + size, count - size), rangeRoot(read, from, size)];
}

/** That the tree of `older` leaves is the beginning of the tree of `newer`; `older` is at least 1. */
export function consistencyProof(read: NodeReader, older: number, newer: number): readonly Hash[] {
  if (older < 1 || older > newer) throw new Error(`no proof from ${older} to ${newer} leaves`);
  return subproof(read, older, 0, newer, true);
}

function subproof(read: NodeReader, older: number, from: number, count: number, whole: boolean): readonly Hash[] {
  if (older === count) return whole ? [] : [rangeRoot(read, from, count)];
  const { size } = largestPowerBelow(count);
  return older <= size
    ? [...subproof(read, older, from, size, whole), rangeRoot(read, from + size, count - size)]
    : [...subproof(read, older - size, from + size, count - size, false), rangeRoot(read, from, size)];
}

/** A tree in memory that grows by leaves and keeps every complete subtree. */
export class MerkleTree {
  readonly #levels: Hash[][] = [[]];

  get size(): number {
    return this.#levels[0]?.length ?? 0;
  }

  /** Appends a leaf hash; returns the complete subtrees it finished, the leaf's own first. */
  append(leaf: Hash): readonly { readonly level: number; readonly index: number; readonly hash: Hash }[] {
    const finished: { level: number; index: number; hash: Hash }[] = [];
    let hash = leaf;
    for (let level = 0; ; level++) {
      const nodes = (this.#levels[level] ??= []);
      const index = nodes.push(hash) - 1;
      finished.push({ level, index, hash });
      const left = nodes[index - 1];
      if (index % 2 === 0 || left === undefined) return finished;
      hash = nodeHash(left, hash);
    }
  }

  readonly read: NodeReader = (level, index) => {
    const hash = this.#levels[level]?.[index];
    if (hash === undefined) throw new Error(`the tree of ${this.size} leaves has no complete subtree ${level}/${index}`);
    return hash;
  };

  root(size: number = this.size): Hash {
    return rootOf(this.read, size);
  }
}
