/** Offline proofs (C2SP tlog-proof): index, path and checkpoint in one small text that is checked with no network. */
import { fromBase64, toBase64 } from '../base/bytes.ts';
import { checkCheckpoint, type CheckedCheckpoint } from './checkpoint.ts';
import { isIncluded } from './check-tree-proof.ts';
import { leafHash, type Hash } from './merkle-tree.ts';
import { meetsQuorum, type LogPolicy } from './log-policy.ts';

const HEADER = 'c2sp.org/tlog-proof@v1';
/** A tree of 2^63 leaves has no longer path. */
const PATH_MAX = 63;

export type ProofFile = {
  readonly index: bigint;
  readonly path: readonly Hash[];
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
  /** Not authenticated by anything. */
  readonly extra?: Uint8Array;
};

export const writeProofFile = ({ index, path, checkpoint, extra }: ProofFile): string =>
  [
    `${HEADER}\n`,
    ...(extra === undefined ? [] : [`extra ${toBase64(extra)}\n`]),
    `index ${index}\n`,
    ...path.map((hash) => `${toBase64(hash)}\n`),
    '\n',
    checkpoint,
  ].join('');

/** Undefined where the text is no proof file. */
export function readProofFile(text: string): ProofFile | undefined {
  const split = text.indexOf('\n\n');
  if (split < 0) return undefined;
  const [header, ...lines] = text.slice(0, split).split('\n');
  const extraText = lines[0]?.startsWith('extra ') === true ? lines.shift()?.slice('extra '.length) : undefined;
  const index = /^index (0|[1-9]\d{0,18})$/.exec(lines.shift() ?? '')?.[1];
  const extra = extraText === undefined ? undefined : fromBase64(extraText);
  const path = lines.map(fromBase64);
  if (header !== HEADER || index === undefined || path.length > PATH_MAX) return undefined;
  if (extraText !== undefined && extra === undefined) return undefined;
  if (!path.every((hash): hash is Hash => hash?.length === 32)) return undefined;
  return { index: BigInt(index), path, checkpoint: text.slice(split + 2), ...(extra === undefined ? {} : { extra }) };
}

export const PROOF_FAULTS = [
  'not-a-proof',
  'checkpoint-unsound',
  'other-log',
  'log-did-not-sign',
  'quorum-not-met',
  'not-included',
] as const;
export type ProofFault = (typeof PROOF_FAULTS)[number];

/** Whether the entry is in the log under a checkpoint that the policy accepts, in the order of the specification. */
export function checkProofFile(
  text: string,
  entry: Uint8Array,
  policy: LogPolicy,
):
  | { readonly ok: true; readonly checkpoint: CheckedCheckpoint; readonly index: bigint }
  | { readonly ok: false; readonly fault: ProofFault } {
  const fault = (name: ProofFault): { readonly ok: false; readonly fault: ProofFault } => ({ ok: false, fault: name });
  const proof = readProofFile(text);
  if (proof === undefined) return fault('not-a-proof');
  const checkpoint = checkCheckpoint(proof.checkpoint, [policy.log, ...policy.witnesses.map(({ key }) => key)]);
  if (checkpoint === undefined) return fault('checkpoint-unsound');
  if (checkpoint.origin !== policy.log.name) return fault('other-log');
  if (!checkpoint.signers.some(({ key }) => key === policy.log)) return fault('log-did-not-sign');
  if (
    !meetsQuorum(
      policy,
      checkpoint.signers.map(({ key }) => key),
    )
  )
    return fault('quorum-not-met');
  const { size, root } = checkpoint;
  const included = isIncluded({ leaf: leafHash(entry), index: proof.index, size, proof: proof.path, root });
  return included ? { ok: true, checkpoint, index: proof.index } : fault('not-included');
}
