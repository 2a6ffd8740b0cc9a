/** `habeas decide`: one person or many. */
import { randomBytes } from 'node:crypto';
import type { Language } from '../base/text.ts';
import { decide } from '../decisions/decide.ts';
import type { Decision } from '../decisions/decision.ts';
import type { Engine } from '../decisions/engine.ts';
import type { Request } from '../decisions/request.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { engineFor } from './read-draft.ts';
import { problemLines } from './problems.ts';
import { readPeople, type ReadPerson } from './read-input.ts';
import { dayOption, modeOption, readingsOption } from './request-options.ts';
import { decisionText } from './write-decision.ts';

export type DecideOptions = {
  readonly agreement: string;
  readonly on: string;
  readonly mode?: string;
  readonly knownAt?: string;
  readonly reading: readonly string[];
  readonly asIfInForce?: boolean;
  readonly proof?: boolean;
  readonly salt?: string;
  readonly json?: boolean;
  readonly language: Language;
};

/** Problems of this kind are the caller's words, not the file. */
const USAGE = new Set(['unknown-agreement', 'contradicts-file', 'no-such-reading', 'before-first-release']);

export async function decideCommand(loaded: Engine, paths: readonly string[], options: DecideOptions, today: string): Promise<string> {
  const { engine, id } = await engineFor(loaded, options.agreement, options.language);
  const request = requestOf({ ...options, agreement: id }, today);
  const { people, problems } = await readPeople(paths);
  if (problems.length > 0)
    throw new CommandEnd(
      EXIT.refused,
      problems.flatMap(({ where, problem }) => problemLines([problem], options.language, where)),
    );
  const decisions = people.map((person) => decideOne(engine, request, person, options.language));
  if (options.salt === undefined) process.stderr.write(`salt ${request.salt} (give it as --salt to get the same receipt again)\n`);
  return written(decisions, options);
}

function decideOne(engine: Engine, request: Request, { where, file }: ReadPerson, language: Language): Decision {
  const decided = decide(engine, request, file);
  if (decided.ok) return decided.value;
  const usage = decided.problems.some(({ code }) => USAGE.has(code));
  throw new CommandEnd(usage ? EXIT.usage : EXIT.refused, problemLines(decided.problems, language, where));
}

/** One decision as it is; many as JSON lines, in the order of the input. */
function written(decisions: readonly Decision[], { json, language }: DecideOptions): string {
  if (json === true)
    return decisions.length === 1
      ? JSON.stringify(decisions[0], null, 2)
      : decisions.map((decision) => JSON.stringify(decision)).join('\n');
  return decisions
    .map((decision) =>
      decision.id === undefined ? decisionText(decision, language) : `# ${decision.id}\n${decisionText(decision, language)}`,
    )
    .join('\n\n');
}

function requestOf(options: DecideOptions, today: string): Request {
  const { agreement, on, mode, knownAt = today, language } = options;
  return {
    agreement,
    on: dayOption('--on', on),
    knownAt: dayOption('--known-at', knownAt),
    language,
    mode: mode === undefined ? undefined : modeOption(mode),
    readings: readingsOption(options.reading),
    asIfInForce: options.asIfInForce === true,
    proofs: options.proof === true,
    salt: options.salt ?? randomBytes(SALT_BYTES).toString('hex'),
  };
}

const SALT_BYTES = 16;
