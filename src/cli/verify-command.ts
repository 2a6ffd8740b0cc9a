/** `habeas verify`: replays an earlier decision. */
import { readFile } from 'node:fs/promises';
import type { Language } from '../base/text.ts';
import { DecisionSchema } from '../decisions/decision-schema.ts';
import type { Engine } from '../decisions/engine.ts';
import { verifyDecision } from '../decisions/verify-decision.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { problemLines } from './problems.ts';
import { readPeople } from './read-input.ts';

export type VerifyOptions = { readonly salt: string; readonly json?: boolean; readonly language: Language };

export async function verifyCommand(
  engine: Engine,
  path: string,
  filePath: string,
  { salt, json, language }: VerifyOptions,
): Promise<string> {
  const decision = await readDecision(path);
  const { people, problems } = await readPeople([filePath]);
  const [person] = people;
  if (person === undefined || people.length > 1 || problems.length > 0) {
    const lines = problems.flatMap(({ where, problem }) => problemLines([problem], language, where));
    throw new CommandEnd(EXIT.refused, lines.length > 0 ? lines : [`${filePath}: give the one person file that the decision is about.`]);
  }
  const { proofs, faults } = verifyDecision(engine, decision, person.file, salt);
  const sentences = faults.map((fault) => fault[language]);
  if (sentences.length > 0) throw new CommandEnd(EXIT.refused, sentences);
  if (json === true) return JSON.stringify({ proofs, faults: sentences });
  const unproven = proofs === 0 ? WORDS[language].unproven : '';
  return WORDS[language].holds(proofs) + unproven;
}

const WORDS = {
  en: {
    holds: (proofs: number): string =>
      `The decision is about this file and this law, and its outcome follows from its grounds; ${proofs} proofs replayed.`,
    unproven: ' It carries no proofs: make it with --proof to have each ground replayed.',
  },
  es: {
    holds: (proofs: number): string =>
      `La decisión trata de este expediente y de esta ley, y su resultado se sigue de sus fundamentos; ${proofs} pruebas reproducidas.`,
    unproven: ' No lleva pruebas: hágala con --proof para reproducir cada fundamento.',
  },
} as const;

async function readDecision(path: string): Promise<Parameters<typeof verifyDecision>[1]> {
  const content = await readFile(path, 'utf8').catch(() => undefined);
  if (content === undefined) throw new CommandEnd(EXIT.refused, [`${path}: the file cannot be read. Check the path and the permissions.`]);
  const parsed = DecisionSchema.safeParse(jsonOf(content));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, ISSUES_SHOWN_MAX).map(({ path: at, message }) => `${path}: ${at.join('.')}: ${message}`);
  throw new CommandEnd(EXIT.refused, [...issues, 'Give a decision as habeas decide --json wrote it.']);
}

const ISSUES_SHOWN_MAX = 5;

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
