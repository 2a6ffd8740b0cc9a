/** The log's formats against vectors that others published, and against the plainest statement of RFC 6962 that can be written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sharedData } from '../../test/required.ts';
import { fromBase64, fromHex, sameBytes, toBase64, toHex, utf8 } from '../base/bytes.ts';
import { sha256, signingKey } from '../base/ed25519.ts';
import { checkCheckpoint, cosign, readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { isConsistent, isIncluded } from './check-tree-proof.ts';
import { readPolicy } from './log-policy.ts';
import { consistencyProof, EMPTY_ROOT, inclusionProof, leafHash, MerkleTree, nodeHash, type Hash } from './merkle-tree.ts';
import { checkProofFile, readProofFile, writeProofFile } from './proof-file.ts';
import { checkNote, COSIGNATURE, ED25519, readVerifierKey, signNote, verifierKey, writeNote, writeVerifierKey } from './signed-note.ts';
import { entryBundle, readEntryBundle, readTilePath, tileBytes, tilePath, tilesOf } from './tiles.ts';

const vectors = sharedData('tlog-vectors');
const hex = (text: string): Uint8Array => fromHex(text) ?? new Uint8Array();
const base64 = (text: string): Uint8Array => fromBase64(text) ?? new Uint8Array();

/** RFC 6962 section 2.1 as it is written, over whole lists. */
function plainRoot(leaves: readonly Hash[]): Hash {
  const [only] = leaves;
  if (only === undefined) return EMPTY_ROOT;
  if (leaves.length === 1) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(plainRoot(leaves.slice(0, split)), plainRoot(leaves.slice(split)));
}

function treeOf(entries: readonly Uint8Array[]): MerkleTree {
  const tree = new MerkleTree();
  for (const entry of entries) tree.append(leafHash(entry));
  return tree;
}
const entriesOf = (count: number): readonly Uint8Array[] => Array.from({ length: count }, (_, index) => utf8(`entry ${index}`));

describe('the tree', () => {
  test('every root, inclusion and consistency proof up to 40 leaves is the plain one’s and is accepted', () => {
    const entries = entriesOf(40);
    const tree = treeOf(entries);
    for (let size = 1; size <= 40; size++) {
      const root = plainRoot(entries.slice(0, size).map(leafHash));
      expect(toHex(tree.root(size))).toBe(toHex(root));
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(tree.read, index, size);
        const at = { leaf: leafHash(utf8(`entry ${index}`)), index: BigInt(index), size: BigInt(size), proof, root };
        expect(isIncluded(at)).toBe(true);
        expect(isIncluded({ ...at, index: BigInt((index + 1) % size) })).toBe(size === 1);
        expect(isIncluded({ ...at, proof: [...proof, root] })).toBe(false);
      }
      for (let older = 1; older <= size; older++) {
        const between = {
          older: { size: BigInt(older), root: tree.root(older) },
          newer: { size: BigInt(size), root },
          proof: consistencyProof(tree.read, older, size),
        };
        expect(isConsistent(between)).toBe(true);
        expect(isConsistent({ ...between, older: { size: BigInt(older), root: sha256(root) } })).toBe(false);
      }
    }
  });

  test('any byte changed in a proof is refused', () => {
    const tree = treeOf(entriesOf(1000));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (index, where, flip) => {
        const proof = inclusionProof(tree.read, index, 1000).map((hash) => Uint8Array.from(hash));
        const at = where % (proof.length * 32);
        const hash = proof[Math.floor(at / 32)];
        if (hash === undefined) throw new Error('no hash');
        hash[at % 32] = (hash[at % 32] ?? 0) ^ flip;
        return !isIncluded({ leaf: leafHash(utf8(`entry ${index}`)), index: BigInt(index), size: 1000n, proof, root: tree.root() });
      }),
    );
  });

  test('nothing is proved from the empty tree, and no index is outside', () => {
    const root = treeOf(entriesOf(3)).root();
    expect(isConsistent({ older: { size: 0n, root: EMPTY_ROOT }, newer: { size: 3n, root }, proof: [] })).toBe(false);
    expect(isIncluded({ leaf: root, index: 1n, size: 1n, proof: [], root })).toBe(false);
  });
});

describe.skipIf(vectors === undefined)('published vectors', () => {
  const read = <T>(name: string, schema: z.ZodType<T>): T => schema.parse(JSON.parse(readFileSync(join(vectors ?? '', name), 'utf8')));

  test('the tree of eight leaves', () => {
    const proofs = z.array(z.object({ size: z.number(), index: z.number(), proof: z.array(z.string()) }));
    const growth = z.array(z.object({ size1: z.number(), size2: z.number(), proof: z.array(z.string()) }));
    const known = read(
      'rfc6962-eight-leaves.json',
      z.object({
        leaves_hex: z.array(z.string()),
        leaf_hashes: z.array(z.string()),
        roots_by_size: z.array(z.string()),
        inclusion: proofs,
        consistency: growth,
      }),
    );
    const tree = treeOf(known.leaves_hex.map(hex));
    expect(known.leaves_hex.map((leaf) => toHex(leafHash(hex(leaf))))).toEqual(known.leaf_hashes);
    expect(known.roots_by_size.map((_, size) => toHex(tree.root(size)))).toEqual(known.roots_by_size);
    expect(known.inclusion.map(({ size, index }) => inclusionProof(tree.read, index, size).map(toHex))).toEqual(
      known.inclusion.map(({ proof }) => proof),
    );
    expect(known.consistency.map(({ size1, size2 }) => consistencyProof(tree.read, size1, size2).map(toHex))).toEqual(
      known.consistency.map(({ proof }) => proof),
    );
    expect(known.inclusion.length + known.consistency.length).toBeGreaterThan(20);
  });

  test('good and mutated proofs', () => {
    const hashes = z.array(z.string()).nullable();
    const inclusion = z.object({
      leafIdx: z.number(),
      treeSize: z.number(),
      root: z.string(),
      leafHash: z.string(),
      proof: hashes,
      wantErr: z.boolean(),
      desc: z.string(),
    });
    const consistency = z.object({
      size1: z.number(),
      size2: z.number(),
      root1: z.string(),
      root2: z.string(),
      proof: hashes,
      wantErr: z.boolean(),
      desc: z.string(),
    });
    const known = read('bad-proofs.json', z.object({ inclusion: z.array(inclusion), consistency: z.array(consistency) }));
    const included = known.inclusion.map(({ leafIdx, treeSize, root, leafHash: leaf, proof, desc }) => [
      desc,
      !isIncluded({
        leaf: base64(leaf),
        index: BigInt(leafIdx),
        size: BigInt(treeSize),
        root: base64(root),
        proof: (proof ?? []).map(base64),
      }),
    ]);
    const grown = known.consistency.map(({ size1, size2, root1, root2, proof, desc }) => [
      desc,
      !isConsistent({
        older: { size: BigInt(size1), root: base64(root1) },
        newer: { size: BigInt(size2), root: base64(root2) },
        proof: (proof ?? []).map(base64),
      }),
    ]);
    expect([...included, ...grown]).toEqual([...known.inclusion, ...known.consistency].map(({ desc, wantErr }) => [desc, wantErr]));
  });

  test('signed notes and verifier keys', () => {
    const known = read(
      'notes.json',
      z.object({
        notes: z.array(z.object({ id: z.string(), vkeys: z.array(z.string()), note: z.string(), accept: z.boolean() })),
        bad_vkeys: z.array(z.string()),
      }),
    );
    const keysOf = (texts: readonly string[]) => texts.flatMap((one) => readVerifierKey(one) ?? []);
    expect(known.notes.map(({ id, vkeys, note }) => [id, checkNote(note, keysOf(vkeys)) !== undefined])).toEqual(
      known.notes.map(({ id, accept }) => [id, accept]),
    );
    expect(known.bad_vkeys.map(readVerifierKey)).toEqual(known.bad_vkeys.map(() => undefined));
    expect(known.notes.flatMap(({ vkeys }) => keysOf(vkeys).map(writeVerifierKey))).toEqual(known.notes.flatMap(({ vkeys }) => vkeys));
  });

  test('checkpoints, tiles, bundles and a cosignature', () => {
    const known = read(
      'checkpoints-and-tiles.json',
      z.object({
        vkey: z.string(),
        entries_utf8: z.array(z.string()),
        checkpoints: z.array(z.string()),
        tiles_hex: z.record(z.string(), z.string()),
        bundles_hex: z.record(z.string(), z.string()),
        cosigned: z.array(z.object({ vkey: z.string(), note: z.string(), timestamp: z.number() })),
        tile_paths: z.array(z.object({ n: z.number(), path: z.string() })),
        tiles_by_size: z.array(
          z.object({ size: z.number(), tiles: z.array(z.object({ level: z.number(), full: z.number(), partial_width: z.number() })) }),
        ),
      }),
    );
    const key = readVerifierKey(known.vkey);
    if (key === undefined) throw new Error('no key');
    const entries = known.entries_utf8.map(utf8);
    const tree = treeOf(entries);
    for (const [size, note] of known.checkpoints.entries()) {
      const checked = checkCheckpoint(note, [key]);
      expect(checked?.size).toBe(BigInt(size));
      expect(toHex(checked?.root ?? new Uint8Array())).toBe(toHex(tree.root(size)));
    }
    const [tile] = tilesOf(3);
    if (tile === undefined) throw new Error('no tile');
    expect({ [tilePath(tile)]: toHex(tileBytes(tree.read, tile)) }).toEqual(known.tiles_hex);
    expect({ [tilePath({ level: 'entries', index: 0, width: 3 })]: toHex(entryBundle(entries)) }).toEqual(known.bundles_hex);
    expect(readEntryBundle(entryBundle(entries))).toEqual(entries);
    for (const { vkey, note, timestamp } of known.cosigned) {
      const witness = readVerifierKey(vkey);
      if (witness === undefined) throw new Error('no witness');
      expect(checkCheckpoint(note, [witness])?.signers.map(({ at }) => at)).toEqual([BigInt(timestamp)]);
      expect(checkCheckpoint(note.replace('\n300\n', '\n301\n'), [witness])).toBeUndefined();
    }
    expect(known.tile_paths.map(({ n }) => tilePath({ level: 0, index: n, width: 256 }))).toEqual(
      known.tile_paths.map(({ path }) => `tile/0/${path}`),
    );
    for (const { size, tiles } of known.tiles_by_size) {
      const made = tilesOf(size);
      const shape = tiles.map(({ level }) => {
        const here = made.filter((one) => one.level === level);
        return {
          level,
          full: here.filter(({ width }) => width === 256).length,
          partial_width: here.find(({ width }) => width < 256)?.width ?? 0,
        };
      });
      expect(shape).toEqual(tiles);
    }
  });
});

describe('notes', () => {
  const enoch = signingKey(new Uint8Array(32));
  const note = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";

  test('a published key signs the published bytes', () => {
    expect(toBase64(signNote(note, 'EnochRoot', enoch).payload)).toBe(
      base64ToPayload('rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ='),
    );
    expect(writeVerifierKey(verifierKey('EnochRoot', ED25519, enoch.publicKey))).toBe(
      'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop',
    );
  });

  test('a known key whose signature fails spoils the note, and one key signs once', () => {
    const good = signNote(note, 'EnochRoot', enoch);
    const key = verifierKey('EnochRoot', ED25519, enoch.publicKey);
    expect(checkNote(writeNote({ text: note, signatures: [good] }), [key])?.signedBy).toHaveLength(1);
    expect(checkNote(writeNote({ text: note, signatures: [good, good] }), [key])).toBeUndefined();
    expect(
      checkNote(writeNote({ text: note, signatures: [{ ...good, payload: good.payload.map((byte) => byte ^ 1) }] }), [key]),
    ).toBeUndefined();
  });

  test.each(['tile/0/x001/000', 'tile/0/001.p/256', 'tile/0/1', 'tile/64/000', 'tile/0/x000/001', 'tile/00/001', 'tile/entries/000.p/0'])(
    '%s is read only where it is the one right spelling',
    (path) => {
      expect(readTilePath(path) === undefined).toBe(path !== 'tile/0/x001/000');
    },
  );
});

describe('an offline proof', () => {
  const key = (seed: number) => signingKey(new Uint8Array(32).fill(seed));
  const [log, calland, dovria, court] = [key(1), key(2), key(3), key(4)];
  const vkey = (name: string, type: number, { publicKey }: { publicKey: Uint8Array }): string =>
    writeVerifierKey(verifierKey(name, type, publicKey));
  const file = [
    `log ${vkey('calland-dovria.example/2026', ED25519, log)}`,
    `witness calland ${vkey('calland', COSIGNATURE, calland)}`,
    `witness dovria ${vkey('dovria', COSIGNATURE, dovria)} # the other state`,
    `witness court ${vkey('court', COSIGNATURE, court)}`,
    'group states all calland dovria',
    'group q all states court',
    'quorum q',
  ].join('\n');
  const read = readPolicy(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const policy = read.value;
  const tree = treeOf(entriesOf(500));
  const text = writeCheckpoint({ origin: 'calland-dovria.example/2026', size: 500n, root: tree.root() });
  const all = [
    signNote(text, 'calland-dovria.example/2026', log),
    cosign(text, 'calland', calland, 1_790_000_000n),
    cosign(text, 'dovria', dovria, 1_790_000_001n),
    cosign(text, 'court', court, 1_790_000_002n),
  ];
  const proofWith = (signatures: typeof all): string =>
    writeProofFile({
      index: 123n,
      path: inclusionProof(tree.read, 123, 500),
      checkpoint: writeNote({ text, signatures }),
      extra: utf8('for the family'),
    });

  test('holds with the log and the quorum, and reads back as written', () => {
    expect(checkProofFile(proofWith(all), utf8('entry 123'), policy)).toMatchObject({ ok: true, index: 123n });
    const back = readProofFile(proofWith(all));
    expect(back === undefined ? '' : writeProofFile(back)).toBe(proofWith(all));
    expect(readCheckpoint(text)?.size).toBe(500n);
  });

  test.each([
    ['one state silent', all.filter(({ name }) => name !== 'dovria'), 'entry 123', 'quorum-not-met'],
    ['no log', all.slice(1), 'entry 123', 'log-did-not-sign'],
    ['another entry', all, 'entry 124', 'not-included'],
  ])('%s: refused', (_, signatures, entry, fault) => {
    expect(checkProofFile(proofWith(signatures), utf8(entry), policy)).toEqual({ ok: false, fault });
  });

  test('any character changed in the authenticated part is noticed', () => {
    const whole = proofWith(all);
    const from = whole.indexOf('index ');
    const outcomes = Array.from({ length: whole.length - from }, (_, at) => {
      const index = from + at;
      const other = whole[index] === 'A' ? 'B' : 'A';
      return checkProofFile(`${whole.slice(0, index)}${other}${whole.slice(index + 1)}`, utf8('entry 123'), policy).ok ? index : -1;
    });
    expect(outcomes.filter((index) => index >= 0)).toEqual([]);
  });

  test.each([
    ['group q all states', 'line 1'],
    ['quorum nobody', 'line 1'],
    ['witness a b', 'line 1'],
    ['hello', 'line 1'],
  ])('the policy line "%s" is refused with its place', (line, place) => {
    const bad = readPolicy(line);
    expect(bad.ok ? '' : bad.problems[0]?.path).toBe(place);
  });
});

/** The 64 bytes after the key id. */
const base64ToPayload = (line: string): string => toBase64(base64(line).subarray(4));

test('base64 has one spelling', () => {
  expect(
    [fromBase64('AA=='), fromBase64('AB=='), fromBase64('AA'), fromBase64('A-=='), fromBase64(' AA==')].map((bytes) => bytes !== undefined),
  ).toEqual([true, false, false, false, false]);
  expect(sameBytes(base64('AQI='), Uint8Array.of(1, 2))).toBe(true);
});
