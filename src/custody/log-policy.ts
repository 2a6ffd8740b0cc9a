/**
 * Whose word is needed: the policy file that every verifier holds (C2SP tlog-policy). A log, witnesses by name, groups of which so many must sign, and the
 * group that is the quorum.
 */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { readVerifierKey, type VerifierKey } from './signed-note.ts';

export type Witness = { readonly name: string; readonly key: VerifierKey; readonly url?: string };
export type Group = { readonly name: string; readonly atLeast: number; readonly members: readonly string[] };

export type LogPolicy = {
  readonly log: VerifierKey;
  readonly url?: string;
  readonly witnesses: readonly Witness[];
  readonly groups: readonly Group[];
  /** A witness or a group; `none` asks for nobody but the log itself. */
  readonly quorum: string;
};

/** Whether the keys that signed meet the quorum. */
export function meetsQuorum(policy: LogPolicy, signed: readonly VerifierKey[]): boolean {
  const holds = (name: string): boolean => {
    const witness = policy.witnesses.find((one) => one.name === name);
    if (witness !== undefined) return signed.includes(witness.key);
    const group = policy.groups.find((one) => one.name === name);
    return group !== undefined && group.members.filter(holds).length >= group.atLeast;
  };
  return policy.quorum === 'none' || holds(policy.quorum);
}

type Draft = { log?: VerifierKey; url?: string; witnesses: Witness[]; groups: Group[]; quorum?: string };

/** Reads a policy file; each problem names its line. */
export function readPolicy(file: string): Outcome<LogPolicy> {
  const draft: Draft = { witnesses: [], groups: [] };
  const problems = file.split('\n').flatMap((line, index) => {
    const words = line.replace(/#.*$/, '').trim().split(/\s+/);
    const problem = words[0] === '' ? undefined : takeLine(draft, words);
    return problem === undefined ? [] : [wrongLine(index + 1, problem)];
  });
  const { log, quorum } = draft;
  if (log === undefined) problems.push(wrongLine(1, NO_LOG));
  if (quorum === undefined) problems.push(wrongLine(1, NO_QUORUM));
  if (problems.length > 0 || log === undefined || quorum === undefined) return refused(...problems);
  const { url, witnesses, groups } = draft;
  return accepted({ log, ...(url === undefined ? {} : { url }), witnesses, groups, quorum });
}

type Words = Problem['message'];

/** Takes one line into the draft, or says what is wrong with it. */
function takeLine(draft: Draft, [keyword = '', ...words]: readonly string[]): Words | undefined {
  const names = [...draft.witnesses, ...draft.groups].map(({ name }) => name);
  switch (keyword) {
    case 'log':
      return takeLog(draft, words);
    case 'witness':
      return takeWitness(draft, names, words);
    case 'group':
      return takeGroup(draft, names, words);
    case 'quorum': {
      const [name, more] = words;
      if (name === undefined || more !== undefined || draft.quorum !== undefined) return BAD_QUORUM;
      if (name !== 'none' && !names.includes(name)) return UNKNOWN_NAME;
      draft.quorum = name;
      return undefined;
    }
    default:
      return UNKNOWN_WORD;
  }
}

function takeLog(draft: Draft, [keyText, url, more]: readonly string[]): Words | undefined {
  const key = readVerifierKey(keyText ?? '');
  if (key === undefined || more !== undefined) return BAD_KEY;
  if (draft.log !== undefined) return SECOND_LOG;
  draft.log = key;
  if (url !== undefined) draft.url = url;
  return undefined;
}

function takeWitness(draft: Draft, names: readonly string[], [name, keyText, url, more]: readonly string[]): Words | undefined {
  const key = readVerifierKey(keyText ?? '');
  if (name === undefined || key === undefined || more !== undefined) return BAD_KEY;
  if (name === 'none' || names.includes(name)) return NAME_TWICE;
  draft.witnesses.push({ name, key, ...(url === undefined ? {} : { url }) });
  return undefined;
}

function takeGroup(draft: Draft, names: readonly string[], [name, countText, ...members]: readonly string[]): Words | undefined {
  if (name === undefined || name === 'none' || names.includes(name)) return NAME_TWICE;
  if (members.length === 0 || new Set(members).size !== members.length || members.some((one) => !names.includes(one))) return UNKNOWN_NAME;
  const atLeast =
    countText === 'all' ? members.length : countText === 'any' ? 1 : /^[1-9]\d?$/.test(countText ?? '') ? Number(countText) : 0;
  if (atLeast < 1 || atLeast > members.length) return BAD_COUNT;
  draft.groups.push({ name, atLeast, members });
  return undefined;
}

const wrongLine = (line: number, message: Words): Problem => ({
  code: 'policy-line',
  path: `line ${line}`,
  message,
  remedy: text('Correct the line or ask for the policy file anew.', 'Corrija la línea o pida de nuevo el archivo de política.'),
});

const NO_LOG = text('The policy names no log', 'La política no nombra ningún registro');
const NO_QUORUM = text('The policy names no quorum', 'La política no nombra ningún quórum');
const BAD_QUORUM = text('A quorum is one name, once', 'Un quórum es un solo nombre, una sola vez');
const UNKNOWN_NAME = text('A name here has not been introduced above', 'Aquí hay un nombre que no se ha presentado antes');
const UNKNOWN_WORD = text('A line begins with log, witness, group or quorum', 'Una línea empieza por log, witness, group o quorum');
const BAD_KEY = text('The verifier key cannot be read', 'No se puede leer la clave de verificación');
const SECOND_LOG = text('A policy names one log', 'Una política nombra un solo registro');
const NAME_TWICE = text('A name is missing or used twice', 'Falta un nombre o se usa dos veces');
const BAD_COUNT = text('The number of members that must sign is wrong', 'El número de miembros que deben firmar es incorrecto');
