/** One person's custody from admission to release, as both states must sign it; and what a family can prove with a receipt and no network. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256, signingKey } from '../base/ed25519.ts';
import { toHex, utf8 } from '../base/bytes.ts';
import { cosign, writeCheckpoint } from './checkpoint.ts';
import { answererOf, extendChain, holderOf, type ChainState } from './custody-chain.ts';
import {
  commitmentOf,
  CUSTODY_KINDS,
  eventBytes,
  isSignedBy,
  logEntry,
  NO_EVENT,
  readOpened,
  signEvent,
  writeOpened,
  type CustodyEventBody,
  type OpenedEvent,
} from './custody-event.ts';
import { blindedIndex, HeadMap, isAbsentFromMap, isInMap, standingCommitment } from './head-map.ts';
import type { LogPolicy } from './log-policy.ts';
import { inclusionProof, leafHash, MerkleTree } from './merkle-tree.ts';
import { writeProofFile } from './proof-file.ts';
import { checkReceipt, loggedReceipt, promisedReceipt, readSecret, writeReceipt, writeSecret, type KeyBook } from './receipt.ts';
import { COSIGNATURE, ED25519, signNote, verifierKey, writeNote } from './signed-note.ts';

const seeded = (seed: number) => signingKey(new Uint8Array(32).fill(seed));
const [logKey, calland, dovria, court] = [seeded(1), seeded(2), seeded(3), seeded(4)];
const LOG = 'calland-dovria.example/2026';
const CHAIN = '0123456789abcdef0123456789abcdef';
const random = (length: number): Uint8Array => new Uint8Array(length).fill(7);

type Draft = Pick<CustodyEventBody, 'kind' | 'occurredAt'> & { readonly org: string } & Partial<
    Pick<CustodyEventBody, 'place' | 'order' | 'counterpart' | 'corrects' | 'reportedAt' | 'data'>
  >;

/** Builds a chain, event by event; throws with the reasons where one does not fit. */
function chainOf(drafts: readonly Draft[]): { readonly state: ChainState; readonly events: readonly OpenedEvent[] } {
  let state: ChainState | undefined;
  const events: OpenedEvent[] = [];
  for (const draft of drafts) {
    const opened = openedEvent(draft, state);
    const extended = extendChain(state, opened.body, toHex(commitmentOf(opened, opened.salt)));
    if (!extended.ok) throw new Error(extended.faults.map(({ code }) => code).join(' '));
    state = extended.state;
    events.push(opened);
  }
  if (state === undefined) throw new Error('no event');
  return { state, events };
}

function openedEvent({ org, place = 'Calland North', ...draft }: Draft, state: ChainState | undefined): OpenedEvent {
  const body: CustodyEventBody = {
    v: 1,
    log: LOG,
    agreement: 'demo-rental',
    chain: CHAIN,
    seq: state?.length ?? 0,
    prev: state?.head ?? NO_EVENT,
    reportedAt: draft.occurredAt,
    place,
    actor: { org, key: `${org}-1` },
    data: {},
    ...draft,
  };
  return { ...signEvent(body, org === 'dovria' ? dovria : calland), salt: sha256(utf8(`salt ${body.seq}`)) };
}

const at = (day: number, hour = 12): string => `2026-03-${day.toString().padStart(2, '0')}T${hour.toString().padStart(2, '0')}:00:00+00:00`;
const order = 'a'.repeat(64);
const outward: readonly Draft[] = [
  { kind: 'admission', org: 'calland', occurredAt: at(1) },
  { kind: 'departure', org: 'calland', occurredAt: at(2, 8), counterpart: 'dovria', order },
  { kind: 'handover-release', org: 'calland', occurredAt: at(2, 12), counterpart: 'dovria', place: 'Dovria airport' },
  { kind: 'handover-receipt', org: 'dovria', occurredAt: at(2, 13), counterpart: 'calland', place: 'lindmoor' },
];
const refused = (before: readonly Draft[], draft: Draft): string => {
  try {
    chainOf([...before, draft]);
    return 'fits';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('two keys', () => {
  test('the releasing state holds and answers until the other signs receipt', () => {
    const halfway = chainOf(outward.slice(0, 3)).state;
    expect([holderOf(halfway), answererOf(halfway), halfway.standing]).toEqual(['calland', 'calland', 'in-transit']);
    const { state } = chainOf(outward);
    expect([holderOf(state), answererOf(state), state.standing, state.place]).toEqual(['dovria', 'dovria', 'in-custody', 'lindmoor']);
    expect(state.holds).toEqual([
      { org: 'calland', from: at(1), until: at(2, 13) },
      { org: 'dovria', from: at(2, 13) },
    ]);
  });

  test.each<[string, readonly Draft[], Draft, string]>([
    [
      'receipt before release',
      outward.slice(0, 2),
      { ...outward[3], kind: 'handover-receipt', org: 'dovria', occurredAt: at(2, 13), counterpart: 'calland' },
      'first-key-missing',
    ],
    [
      'receipt by a third',
      outward.slice(0, 3),
      { kind: 'handover-receipt', org: 'nobody', occurredAt: at(2, 13), counterpart: 'calland' },
      'wrong-signer',
    ],
    [
      'departure with no order',
      outward.slice(0, 1),
      { kind: 'departure', org: 'calland', occurredAt: at(2), counterpart: 'dovria' },
      'no-order',
    ],
    ['departure to nobody', outward.slice(0, 1), { kind: 'departure', org: 'calland', occurredAt: at(2), order }, 'no-receiver'],
    ['release by who no longer holds', outward, { kind: 'release', org: 'calland', occurredAt: at(4) }, 'wrong-signer'],
    ['an event before the newest', outward, { kind: 'attestation', org: 'dovria', occurredAt: at(1) }, 'before-newest'],
    [
      'signed before it happened',
      outward,
      { kind: 'attestation', org: 'dovria', occurredAt: at(9), reportedAt: at(8) },
      'reported-before-it-occurred',
    ],
    ['anything before admission', [], { kind: 'attestation', org: 'dovria', occurredAt: at(1) }, 'not-admitted'],
    [
      'attestation of somebody who escaped',
      [...outward, { kind: 'escape', org: 'dovria', occurredAt: at(3) }],
      { kind: 'attestation', org: 'dovria', occurredAt: at(4) },
      'out-of-place',
    ],
  ])('%s does not fit', (_, before, draft, code) => {
    expect(refused(before, draft)).toBe(code);
  });

  test('backdating is seen as the gap between the two times', () => {
    const { state } = chainOf([
      ...outward,
      { kind: 'attestation', org: 'dovria', occurredAt: at(3), reportedAt: at(9), place: 'lindmoor' },
    ]);
    expect([state.occurredAt, state.reportedAt]).toEqual([at(3), at(9)]);
  });

  test('turned back: custody never passed', () => {
    const { state } = chainOf([
      ...outward.slice(0, 3),
      { kind: 'receipt-refused', org: 'dovria', occurredAt: at(2, 14) },
      { kind: 'turned-back', org: 'calland', occurredAt: at(2, 20) },
    ]);
    expect([holderOf(state), state.standing, state.holds.length]).toEqual(['calland', 'in-custody', 1]);
  });

  test('whatever is tried, each track has exactly one organisation while custody is open, and none after', () => {
    const drafts = fc.array(
      fc.record({
        kind: fc.constantFrom(...CUSTODY_KINDS),
        org: fc.constantFrom('calland', 'dovria'),
        withOrder: fc.boolean(),
        other: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(drafts, (tried) => {
        let state = chainOf(outward.slice(0, 1)).state;
        for (const [step, { kind, org, withOrder, other }] of tried.entries()) {
          const draft: Draft = {
            kind,
            org,
            occurredAt: at(3 + Math.floor(step / 20), step % 20),
            ...(withOrder ? { order } : {}),
            ...(other ? { counterpart: org === 'calland' ? 'dovria' : 'calland' } : {}),
            corrects: 0,
          };
          const { body, salt, signature } = openedEvent(draft, state);
          const extended = extendChain(state, body, toHex(commitmentOf({ body, signature }, salt)));
          if (extended.ok) state = extended.state;
        }
        const open = !['released', 'dead'].includes(state.standing);
        for (const track of [state.holds, state.answersInLaw]) {
          expect(track.filter(({ until }) => until === undefined)).toHaveLength(open ? 1 : 0);
          expect(track.every(({ until }, index) => index === track.length - 1 || until === track[index + 1]?.from)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an event', () => {
  const { events } = chainOf(outward);
  const [admission] = events;
  if (admission === undefined) throw new Error('no event');

  test('is canonical, opens as written and in no other spelling', () => {
    expect(readOpened(writeOpened(admission))?.body).toEqual(admission.body);
    expect(readOpened(` ${writeOpened(admission)}`)).toBeUndefined();
    expect(
      new TextDecoder().decode(eventBytes(admission.body)).startsWith('{"actor":{"key":"calland-1","org":"calland"},"agreement"'),
    ).toBe(true);
  });

  test('no field can be changed under its signature, nor moved to another commitment', () => {
    expect(isSignedBy(admission, calland.publicKey)).toBe(true);
    const changes: readonly Partial<CustodyEventBody>[] = [
      { log: 'x' },
      { agreement: 'x' },
      { chain: 'f'.repeat(32) },
      { seq: 1 },
      { prev: 'f'.repeat(64) },
      { kind: 'release' },
      { occurredAt: at(2) },
      { reportedAt: at(2) },
      { place: 'x' },
      { actor: { org: 'x', key: 'calland-1' } },
      { order },
      { counterpart: 'x' },
      { corrects: 0 },
      { data: { note: 'x' } },
    ];
    const commitment = toHex(commitmentOf(admission, admission.salt));
    for (const change of changes) {
      const forged = { body: { ...admission.body, ...change }, signature: admission.signature };
      expect(isSignedBy(forged, calland.publicKey)).toBe(false);
      expect(toHex(commitmentOf(forged, admission.salt))).not.toBe(commitment);
    }
  });
});

describe('a receipt', () => {
  const { events } = chainOf(outward);
  const receipt = events[3];
  if (receipt === undefined) throw new Error('no event');
  const tree = new MerkleTree();
  for (const event of events) tree.append(leafHash(logEntry(commitmentOf(event, event.salt))));
  const policy: LogPolicy = {
    log: verifierKey(LOG, ED25519, logKey.publicKey),
    witnesses: [
      { name: 'calland', key: verifierKey('calland', COSIGNATURE, calland.publicKey) },
      { name: 'dovria', key: verifierKey('dovria', COSIGNATURE, dovria.publicKey) },
      { name: 'court', key: verifierKey('court', COSIGNATURE, court.publicKey) },
    ],
    groups: [{ name: 'q', atLeast: 3, members: ['calland', 'dovria', 'court'] }],
    quorum: 'q',
  };
  const known = new Map([
    ['calland calland-1', calland.publicKey],
    ['dovria dovria-1', dovria.publicKey],
  ]);
  const keys: KeyBook = (org, key) => known.get(`${org} ${key}`);
  const text = writeCheckpoint({ origin: LOG, size: BigInt(tree.size), root: tree.root() });
  const signatures = [
    signNote(text, LOG, logKey),
    cosign(text, 'calland', calland, 1n),
    cosign(text, 'dovria', dovria, 2n),
    cosign(text, 'court', court, 3n),
  ];
  const proof = writeProofFile({ index: 3n, path: inclusionProof(tree.read, 3, tree.size), checkpoint: writeNote({ text, signatures }) });
  const secret = sha256(utf8('the person’s secret')).subarray(0, 16);
  const written = writeReceipt(loggedReceipt(receipt, secret, proof, random));

  test('tells what happened, who signed and who saw it, with no network', () => {
    expect(checkReceipt(written, secret, policy, keys)).toMatchObject({
      ok: true,
      grade: 'logged',
      event: { kind: 'handover-receipt', place: 'lindmoor', actor: { org: 'dovria' } },
      logged: { index: 3n, size: 4n, seen: [{ by: LOG }, { by: 'calland', at: 1n }, { by: 'dovria', at: 2n }, { by: 'court', at: 3n }] },
    });
  });

  test('reveals nothing without the secret', () => {
    expect(written).not.toContain('lindmoor');
    expect(
      checkReceipt(
        written,
        secret.map((byte) => byte ^ 1),
        policy,
        keys,
      ),
    ).toEqual({ ok: false, fault: 'wrong-secret' });
  });

  test('a promise holds until its day, and only of this log', () => {
    const promise = promisedReceipt(receipt, secret, { log: LOG, key: logKey, by: at(3), random });
    expect(checkReceipt(writeReceipt(promise), secret, policy, keys)).toMatchObject({ ok: true, grade: 'promised', by: at(3) });
    expect(checkReceipt(writeReceipt({ ...promise, by: at(9) }), secret, policy, keys)).toEqual({
      ok: false,
      fault: 'promise-false',
    });
  });

  test('one event’s receipt is not another’s, nor with a signer nobody knows', () => {
    const swapped = writeReceipt({ ...loggedReceipt(receipt, secret, proof, random), commitment: 'a'.repeat(64) });
    expect(checkReceipt(swapped, secret, policy, keys)).toEqual({ ok: false, fault: 'other-event' });
    expect(checkReceipt(written, secret, policy, () => undefined)).toEqual({ ok: false, fault: 'unknown-signer' });
    expect(checkReceipt(written, secret, policy, () => calland.publicKey)).toEqual({ ok: false, fault: 'signature-false' });
  });

  test('no character of it can be changed', () => {
    fc.assert(
      fc.property(fc.nat(written.length - 1), fc.constantFrom('A', '0', '"', '\n', '{'), (index, character) => {
        if (written[index] === character) return true;
        return !checkReceipt(`${written.slice(0, index)}${character}${written.slice(index + 1)}`, secret, policy, keys).ok;
      }),
      { numRuns: 400 },
    );
  });

  test('the secret is printed and read back', () => {
    expect(readSecret(writeSecret(secret))).toEqual(new Uint8Array(secret));
    expect(readSecret('12-34')).toBeUndefined();
  });
});

describe('the head map of a day', () => {
  const key = sha256(utf8('map key'));
  const leafFor = (person: number) => ({
    index: blindedIndex(key, utf8(`person ${person}`)),
    head: sha256(utf8(`head ${person}`)),
    standing: standingCommitment(sha256(utf8(`salt ${person}`)), 'in-custody'),
  });

  test('has each person once, proves each head, and proves who is not there', () => {
    for (const count of [0, 1, 2, 7, 33]) {
      const map = new HeadMap(Array.from({ length: count }, (_, person) => leafFor(person)));
      expect(map.size).toBe(count);
      for (let person = 0; person < count; person++) {
        const proven = map.prove(leafFor(person).index);
        expect(proven !== undefined && isInMap(map.root, proven.leaf, proven.proof)).toBe(true);
        expect(proven !== undefined && isInMap(map.root, { ...proven.leaf, head: sha256(utf8('other')) }, proven.proof)).toBe(false);
        expect(isAbsentFromMap(map.root, count, leafFor(person).index, map.proveAbsent(leafFor(person).index))).toBe(false);
      }
      for (let stranger = 100; stranger < 120; stranger++) {
        const { index } = leafFor(stranger);
        expect(map.prove(index)).toBeUndefined();
        expect(isAbsentFromMap(map.root, count, index, map.proveAbsent(index))).toBe(true);
      }
    }
  });

  test('two heads for one person cannot be', () => {
    expect(() => new HeadMap([leafFor(1), leafFor(1)])).toThrow('two heads');
  });
});
