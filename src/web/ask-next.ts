/** Which question comes next: the one that decides most among those not yet put. Answers are put into the file here too. */
import { accepted, type Outcome } from '../base/outcome.ts';
import type { Json } from '../base/canonical-json.ts';
import type { Text } from '../base/text.ts';
import type { Decision } from '../decisions/decision.ts';
import type { Section } from '../people/fact-question.ts';
import { QUESTIONS } from '../people/questions.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { readAnswer, type Answer } from './ask-answer.ts';
import { fieldOf, type Field } from './ask-fields.ts';
import { isObject, jsonAt, listOf, withJson, type JsonObject } from './ask-file-facts.ts';
import type { Form } from './ask-form.ts';
import type { AskState } from './ask-state.ts';

/** Other open questions of the same section that can be answered on the same page. */
const SIBLINGS_MAX = 6;

export type NextQuestions = { readonly main: Field; readonly siblings: readonly Field[] };

export function nextQuestions(decision: Decision, asked: readonly string[]): NextQuestions | undefined {
  const open = openFields(decision, asked);
  const [main] = open;
  return main === undefined ? undefined : withSiblings(main, open);
}

/** One question again, because it was asked for; its neighbours are the open ones of its section. */
export const questionsAt = (main: Field, decision: Decision, asked: readonly string[]): NextQuestions =>
  withSiblings(main, openFields(decision, asked));

function withSiblings(main: Field, open: readonly Field[]): NextQuestions {
  const siblings = open.filter((field) => field.path !== main.path && sectionOf(field) === sectionOf(main) && field.kind !== 'records');
  return { main, siblings: siblings.slice(0, SIBLINGS_MAX) };
}

/** In the decision's order, which puts first what bears on the outcome. */
function openFields({ missing }: Decision, asked: readonly string[]): readonly Field[] {
  const fields = missing.map(({ fact }) => fieldOf(fact)).filter((field) => field !== undefined);
  return [...new Map(fields.map((field) => [field.path, field])).values()].filter(({ path }) => !asked.includes(path));
}

export const sectionOf = ({ path }: Field): Section => QUESTIONS[path]?.section ?? 'findings';

export type Saved = { readonly state: AskState; readonly problems: ReadonlyMap<string, Text>; readonly empty: ReadonlySet<string> };

/** How the main question is passed over: its answer taken back because it is not known, or left as it is for later. */
export type Passing = { readonly passing: 'unknown' | 'skip' | undefined };

/** Puts the answers that the form gives to these questions into the file. What is wrong is told and not saved. */
export function saveAnswers(state: AskState, questions: NextQuestions, form: Form, { passing }: Passing): Outcome<Saved> {
  const problems = new Map<string, Text>();
  const empty = new Set<string>();
  const asked = [...state.asked];
  let { json } = state;
  for (const field of [questions.main, ...questions.siblings]) {
    const answer = field === questions.main && passing !== undefined ? PASSED[passing] : readAnswer(field, form);
    if (answer.kind === 'problem') problems.set(field.path, answer.message);
    if (answer.kind === 'empty') empty.add(field.path);
    if (answer.kind !== 'value' && answer.kind !== 'unknown') continue;
    json = withAnswer(json, field, answer, form.get(`s|${field.path}`));
    if (!asked.includes(field.path)) asked.push(field.path);
  }
  const file = readPersonFile(json);
  return file.ok ? accepted({ state: { ...state, json, file: file.value, asked }, problems, empty }) : file;
}

const PASSED: { readonly [P in 'unknown' | 'skip']: Answer } = { unknown: { kind: 'unknown' }, skip: { kind: 'empty' } };

const SOURCE_LENGTH_MAX = 500;

function withAnswer(json: JsonObject, field: Field, answer: Extract<Answer, { kind: 'value' | 'unknown' }>, source: string): JsonObject {
  const value = answer.kind === 'value' ? answer.value : undefined;
  if (field.kind === 'finding') return withFinding(json, field.question, value);
  const sourced = source !== '' && value !== undefined && field.kind !== 'records';
  return withJson(json, field.path, sourced ? { value, source: source.slice(0, SOURCE_LENGTH_MAX) } : value);
}

/** The findings of the other questions stay as they are. */
function withFinding(json: JsonObject, question: string, found: Json | undefined): JsonObject {
  const held = listOf(json['findings']);
  const others = (held?.items ?? []).filter((one) => !isObject(one) || one['question'] !== question);
  const items = found === undefined ? others : [...others, found];
  if (held?.complete === false) return { ...json, findings: { items, complete: false } };
  return items.length === 0 ? withJson(json, 'findings', undefined) : { ...json, findings: items };
}

/** What the file holds for a field now. */
export function valueInFile(json: JsonObject, field: Field): Json | undefined {
  if (field.kind === 'finding')
    return (listOf(json['findings'])?.items ?? []).find((one) => isObject(one) && one['question'] === field.question);
  return jsonAt(json, field.path);
}

/** Marked as put, and left as it is. */
export const passOver = (state: AskState, path: string): AskState =>
  state.asked.includes(path) ? state : { ...state, asked: [...state.asked, path] };
