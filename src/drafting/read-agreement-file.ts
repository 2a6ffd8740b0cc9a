/** From JSON that came from outside to an agreement with its cases: refused with every place at once, or accepted whole. */
import type { z } from 'zod';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { nearest } from '../base/nearest.ts';
import { text } from '../base/text.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { AgreementFile } from './agreement-schema.ts';

/** Larger or deeper than any agreement; refused before anything else looks at it. */
export const AGREEMENT_BYTES_MAX = 8 * 1024 * 1024;
const DEPTH_MAX = 80;
const PARTS_MAX = 400_000;
const PROBLEMS_MAX = 50;

export function readAgreementFile(input: unknown): Outcome<AgreementFile> {
  const size = sizeProblem(input);
  if (size !== undefined) return refused(size);
  const parsed = AgreementFile.safeParse(input);
  if (!parsed.success) return refused(...parsed.error.issues.flatMap((issue) => problemsOf(issue, [])).slice(0, PROBLEMS_MAX));
  const file = parsed.data;
  const problems = [...personProblems(file), ...ownIdProblems(file)];
  return problems.length > 0 ? refused(...problems.slice(0, PROBLEMS_MAX)) : accepted(file);
}

/** Walks without recursion, so that no depth of nesting can end the process. */
function sizeProblem(input: unknown): Problem | undefined {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: input, depth: 0 }];
  for (let seen = 0; open.length > 0; seen++) {
    const next = open.pop();
    if (next === undefined) break;
    if (next.depth > DEPTH_MAX || seen > PARTS_MAX)
      return {
        code: 'too-large',
        path: '',
        message: text(
          `The file is nested deeper than ${DEPTH_MAX} levels or has more than ${PARTS_MAX} parts.`,
          `El archivo tiene más de ${DEPTH_MAX} niveles o más de ${PARTS_MAX} partes.`,
        ),
        remedy: text(
          'An agreement needs far less: check where the file comes from.',
          'Un acuerdo necesita mucho menos: compruebe de dónde viene.',
        ),
      };
    if (typeof next.value === 'object' && next.value !== null)
      for (const value of Object.values(next.value)) open.push({ value, depth: next.depth + 1 });
  }
  return undefined;
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, prefix: readonly PropertyKey[]): readonly Problem[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], key));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // Of several forms the one that was meant is the one with the fewest faults.
    const [branch = []] = issue.errors.toSorted((a, b) => deepest(b) - deepest(a) || a.length - b.length);
    return branch.flatMap((inner) => problemsOf(inner, path));
  }
  return [
    {
      code: issue.code === 'custom' ? 'wrong-value' : 'not-an-agreement',
      path: written(path),
      message: text(`${messageOf(issue)}.`, `${messageOf(issue)}.`),
      remedy: text(
        'Correct it; `habeas schema agreement` says what may stand here.',
        'Corríjalo; «habeas schema agreement» dice qué puede estar aquí.',
      ),
    },
  ];
}

const deepest = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

const MESSAGE_LENGTH_MAX = 240;
const messageOf = ({ message }: Issue): string =>
  message
    .replaceAll(/\p{Cc}/gu, '·')
    .slice(0, MESSAGE_LENGTH_MAX)
    .replace(/\.$/, '');

function unknownKey(path: readonly PropertyKey[], key: string): Problem {
  const near = nearest(key, KEYS);
  const shown = shownKey(key);
  const hint = near === undefined || near === key ? text('', '') : text(` Did you mean '${near}'?`, ` ¿Quiso decir «${near}»?`);
  return {
    code: 'unknown-key',
    path: written(path),
    message: text(`There is no field '${shown}' here.${hint.en}`, `Aquí no existe el campo «${shown}».${hint.es}`),
    remedy: text(
      'Use a field of the schema (habeas schema agreement), or leave it out.',
      'Use un campo del esquema (habeas schema agreement) u omítalo.',
    ),
  };
}

const KEYS = (
  'version agreement cases ruleCases id title summary kind mode operable whyNotOperable parties role country name status from to state note source ' +
  'confidence instruments terms key value layer cite versions facts rules gates number act actor document limit tariff tariffRules custodyRule holds ' +
  'answersInLaw governingLaw suspension triggers standards returns wayHome exists what doubts statement citations modes applies looksAt inForce encoded when standing ' +
  'verifiedThrough decides question authority effect cure by computes of priority outcome on file decidedBy readings missing rule'
).split(' ');

const KEY_SHOWN_MAX = 60;
const shownKey = (key: string): string => key.slice(0, KEY_SHOWN_MAX).replaceAll(/\p{Cc}/gu, '·');

/** `agreement.versions[0].rules[3].when` */
const written = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${shownKey(String(key))}`))
    .join('')
    .replace(/^\./, '');

/** Each case's person is read by the same gate as everybody's file. */
function personProblems({ cases = [], ruleCases = [] }: AgreementFile): readonly Problem[] {
  const inList = (list: 'cases' | 'ruleCases', files: readonly { readonly file: unknown }[]): readonly Problem[] =>
    files.flatMap(({ file }, index) => {
      const read = readPersonFile(file);
      return read.ok ? [] : read.problems.map((problem) => ({ ...problem, path: `${list}[${index}].file.${problem.path}` }));
    });
  return [...inList('cases', cases), ...inList('ruleCases', ruleCases)];
}

/** A file speaks for its own agreement alone: a rule or case of another's would quietly change that one. */
function ownIdProblems({ agreement, cases = [], ruleCases = [] }: AgreementFile): readonly Problem[] {
  const { id, versions } = agreement;
  const foreign = (path: string, found: string, wanted: string): Problem => ({
    code: 'not-its-own',
    path,
    message: text(`'${found}' is not this agreement's own.`, `«${found}» no es de este acuerdo.`),
    remedy: text(`Begin it with '${wanted}'.`, `Comiéncelo con «${wanted}».`),
  });
  return [
    ...versions.flatMap(({ rules }, version) =>
      rules.flatMap((one, index) =>
        one.id.startsWith(`${id}.`) ? [] : [foreign(`agreement.versions[${version}].rules[${index}].id`, one.id, `${id}.`)],
      ),
    ),
    ...cases.flatMap((one, index) => (one.agreement === id ? [] : [foreign(`cases[${index}].agreement`, one.agreement, id)])),
    ...ruleCases.flatMap((one, index) => (one.rule.startsWith(`${id}.`) ? [] : [foreign(`ruleCases[${index}].rule`, one.rule, `${id}.`)])),
  ];
}
