/** `POST /api/decide`: the same answer as on the command line, for other programs. */
import { randomBytes } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { z } from 'zod';
import type { Problem } from '../base/outcome.ts';
import { text, type Language } from '../base/text.ts';
import { isDay } from '../calendar/iso.ts';
import { decide } from '../decisions/decide.ts';
import { DecisionSchema } from '../decisions/decision-schema.ts';
import type { Engine } from '../decisions/engine.ts';
import { PersonFile } from '../people/person-file.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { MODES } from '../rules/rule.ts';
import { languageOf, ProblemDetails, refuse } from './problem-details.ts';

const day = z.string().refine(isDay, { error: 'a day of the calendar, YYYY-MM-DD' });

/** What is asked; the person file is read apart, so that its problems keep their own places. */
const Question = z.strictObject({
  agreement: z.string().max(100),
  on: day,
  mode: z.enum(MODES).optional(),
  knownAt: day.optional(),
  readings: z.record(z.string(), z.enum(['A', 'B'])).optional(),
  asIfInForce: z.boolean().optional(),
  proofs: z.boolean().optional(),
  salt: z.string().max(200).optional(),
  file: z.unknown(),
});
const Documented = Question.extend({ file: PersonFile });

const documentation = describeRoute({
  summary: 'May this person be sent?',
  description: 'A decision says what was found on the facts given. It is not an order; a court decides.',
  requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(Documented) } } },
  responses: {
    200: { description: 'The decision', content: { 'application/json': { schema: resolver(DecisionSchema) } } },
    400: { description: 'The body is not JSON', content: { 'application/problem+json': { schema: resolver(ProblemDetails) } } },
    422: {
      description: 'Refused: every problem with its place and remedy',
      content: { 'application/problem+json': { schema: resolver(ProblemDetails) } },
    },
  },
});

export const decideRoute = (engine: Engine, today: () => string): Hono =>
  new Hono().post('/api/decide', documentation, async (context) => {
    const language = languageOf(context);
    const body = await bodyOf(context);
    if (body === undefined) return refuse(context, 400, [NOT_JSON], language);
    const question = Question.safeParse(body);
    if (!question.success) return refuse(context, 422, question.error.issues.map(problemOf), language);
    const read = readPersonFile(question.data.file);
    if (!read.ok) return refuse(context, 422, read.problems.map(inFile), language);
    const decided = decide(engine, requestOf(question.data, today(), language), read.value);
    return decided.ok ? context.json(decided.value) : refuse(context, 422, decided.problems, language);
  });

const SALT_BYTES = 16;

const requestOf = (
  { agreement, on, mode, knownAt, readings, asIfInForce, proofs, salt }: z.output<typeof Question>,
  today: string,
  language: Language,
): Parameters<typeof decide>[1] => ({
  agreement,
  on,
  mode,
  language,
  knownAt: knownAt ?? today,
  readings: new Map(Object.entries(readings ?? {})),
  asIfInForce: asIfInForce === true,
  proofs: proofs === true,
  salt: salt ?? randomBytes(SALT_BYTES).toString('hex'),
});

async function bodyOf(context: Context): Promise<unknown> {
  try {
    const body: unknown = await context.req.json();
    return body;
  } catch {
    return undefined;
  }
}

const NOT_JSON: Problem = {
  code: 'not-json',
  path: '',
  message: text('The body is not JSON.', 'El cuerpo no es JSON.'),
  remedy: text(
    'Send a JSON object as /openapi.json describes it, in UTF-8.',
    'Envíe un objeto JSON como lo describe /openapi.json, en UTF-8.',
  ),
};

const problemOf = ({ path, message }: z.core.$ZodIssue): Problem => ({
  code: 'invalid-value',
  path: path.map(String).join('.'),
  message: text(message, message),
  remedy: text('See /openapi.json.', 'Véase /openapi.json.'),
});

const inFile = (problem: Problem): Problem => ({ ...problem, path: problem.path === '' ? 'file' : `file.${problem.path}` });

/** The input side of a schema as OpenAPI takes it. */
function jsonSchema(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}
