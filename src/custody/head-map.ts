/**
 * The daily head map: one leaf for each person in custody, sorted by a blinded index. Signed by both states each day it shows that no second history of a
 * person exists and none was withheld; the number of its leaves is the number of person-days to be billed.
 */
import { concat, sameBytes, toHex } from '../base/bytes.ts';
import { sha256 } from '../base/ed25519.ts';
import { hmacSha256 } from '../base/sealed-box.ts';
import { inclusionProof, MerkleTree, type Hash } from './merkle-tree.ts';
import { isIncluded } from './check-tree-proof.ts';

export type MapLeaf = {
  /** HMAC of the chain's id under the map's key: known to the person's verifier, to nobody else. */
  readonly index: Uint8Array;
  /** Commitment of the newest event of the chain. */
  readonly head: Uint8Array;
  /** A salted commitment to the person's standing that day. */
  readonly standing: Uint8Array;
};

const LEAF = Uint8Array.of(0);
export const blindedIndex = (mapKey: Uint8Array, chain: Uint8Array): Uint8Array => hmacSha256(mapKey, chain);
const leafOf = ({ index, head, standing }: MapLeaf): Hash => sha256(LEAF, index, head, standing);

export type MapProof = { readonly position: number; readonly size: number; readonly path: readonly Hash[] };

export class HeadMap {
  readonly leaves: readonly MapLeaf[];
  readonly #tree = new MerkleTree();

  /** Refuses, as a bug, two leaves for one person. */
  constructor(leaves: Iterable<MapLeaf>) {
    const keyed = [...leaves].map((leaf) => ({ leaf, key: toHex(leaf.index) })).toSorted((a, b) => (a.key < b.key ? -1 : 1));
    if (new Set(keyed.map(({ key }) => key)).size !== keyed.length) throw new Error('two heads for one person');
    this.leaves = keyed.map(({ leaf }) => leaf);
    for (const leaf of this.leaves) this.#tree.append(leafOf(leaf));
  }

  get root(): Hash {
    return this.#tree.root();
  }

  /** The day's headcount. */
  get size(): number {
    return this.leaves.length;
  }

  /** That this person has exactly this head; undefined where the person is not in the map. */
  prove(index: Uint8Array): { readonly leaf: MapLeaf; readonly proof: MapProof } | undefined {
    const position = this.leaves.findIndex((leaf) => sameBytes(leaf.index, index));
    const leaf = this.leaves[position];
    return leaf === undefined ? undefined : { leaf, proof: this.#proof(position) };
  }

  /** That no leaf has this index: the two neighbours between which it would stand. */
  proveAbsent(index: Uint8Array): readonly { readonly leaf: MapLeaf; readonly proof: MapProof }[] {
    const key = toHex(index);
    const next = this.leaves.findIndex((leaf) => toHex(leaf.index) > key);
    const position = next < 0 ? this.size : next;
    return [position - 1, position].flatMap((at) => {
      const leaf = this.leaves[at];
      return leaf === undefined ? [] : [{ leaf, proof: this.#proof(at) }];
    });
  }

  #proof(position: number): MapProof {
    return { position, size: this.size, path: inclusionProof(this.#tree.read, position, this.size) };
  }
}

export const isInMap = (root: Hash, leaf: MapLeaf, { position, size, path }: MapProof): boolean =>
  isIncluded({ leaf: leafOf(leaf), index: BigInt(position), size: BigInt(size), proof: path, root });

/** Whether the neighbours show that the index is not in a map of that root and size. */
export function isAbsentFromMap(
  root: Hash,
  size: number,
  index: Uint8Array,
  neighbours: readonly { readonly leaf: MapLeaf; readonly proof: MapProof }[],
): boolean {
  if (size === 0) return neighbours.length === 0;
  const key = toHex(index);
  const sound = neighbours.every(({ leaf, proof }) => proof.size === size && isInMap(root, leaf, proof));
  const [first, second] = neighbours;
  if (!sound || first === undefined) return false;
  if (second !== undefined) {
    return first.proof.position + 1 === second.proof.position && toHex(first.leaf.index) < key && key < toHex(second.leaf.index);
  }
  const [at, only] = [first.proof.position, toHex(first.leaf.index)];
  return (at === 0 && key < only) || (at === size - 1 && only < key);
}

const STANDING_DOMAIN = Uint8Array.of(0x73);
export const standingCommitment = (salt: Uint8Array, standing: string): Uint8Array =>
  sha256(STANDING_DOMAIN, concat(salt, new TextEncoder().encode(standing)));
