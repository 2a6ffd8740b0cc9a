/**
 * `POST /api/sentence`: a sentence file in, its days and working out, as `habeas sentence` gives them. `?format=moj` reads the official format of
 * England and Wales; `?on=` is the day for which days are counted. The sentence itself travels in the body only.
 */
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { describeRoute, resolver } from 'hono-openapi';
import { z } from 'zod';
import type { Outcome, Problem } from '../base/outcome.ts';
import { text, type Language } from '../base/text.ts';
import { parseDay, type DayNumber } from '../calendar/day-number.ts';
import { computeSentence } from '../sentences/compute-sentence.ts';
import { englandWales } from '../sentences/england-wales.ts';
import { englandWalesWorking } from '../sentences/england-wales-working.ts';
import { readMojCase, writeMojResult } from '../sentences/moj-format.ts';
import { isNotSupported } from '../sentences/not-supported.ts';
import { readSentenceFile } from '../sentences/read-sentence-file.ts';
import { SentenceFile } from '../sentences/sentence-file.ts';
import { Working } from '../sentences/working.ts';
import { writeRefusal, writeSentence } from '../sentences/write-sentence.ts';
import { languageOf, ProblemDetails, refuse } from './problem-details.ts';

/** A sentence file has at most some hundred rows. */
const BODY_BYTES_MAX = 1_000_000;

const Bilingual = z.strictObject({ en: z.string(), es: z.string() });
const Dates = z.record(z.string(), z.string()).describe('ISO days by name; `releaseKind` is automatic, eligible or by-decision');
const Readings = z.array(z.object({ reading: z.string(), note: Bilingual, dates: Dates }));
const Refusal = z.object({ code: z.string(), reason: z.string(), needs: z.array(z.string()) });

const Span = z.tuple([z.string(), z.string()]);
const Side = z.object({
  law: z.string(),
  version: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  verifiedThrough: z.string(),
  dates: Dates,
  readings: Readings.optional(),
  otherwise: Readings.optional(),
});

/** What the answer holds. A member that has nothing to say is absent. */
export const SentenceAnswerSchema = z.union([
  z.object({
    law: z.string().optional(),
    version: z.string().optional(),
    dates: Dates,
    days: z.record(z.string(), z.number()).optional(),
    readings: Readings.optional().describe('Where the law leaves the day open: the readings between which it lies'),
    otherwise: Readings.optional(),
    missing: z.array(z.object({ fact: z.string(), why: Bilingual })).optional(),
    effectiveSentenceLength: z.string().optional().describe('With format=moj'),
    sending: Side.optional().describe('After a transfer: the days by the sending state’s law'),
    receiving: z
      .union([
        Side,
        z.object({ country: z.string(), notSupported: z.object({ code: z.string(), reason: Bilingual, needs: z.array(Bilingual) }) }),
      ])
      .optional()
      .describe('After a transfer: the days by the receiving state’s law, or why they are not known; `dates` are those that hold'),
    operative: z
      .object({
        rule: z.enum(['sending-law', 'receiving-law', 'earliest-of-both']),
        agreement: z.string(),
        cite: z.string(),
        why: Bilingual,
      })
      .optional()
      .describe('Whose law holds after a transfer, and why'),
    returnMargins: z.array(z.object({ measuredFrom: z.enum(['release', 'end']), on: z.string() })).optional(),
    lawChanges: z
      .array(z.object({ on: z.string(), name: Bilingual, cite: z.string(), was: Span.optional(), is: Span.optional() }))
      .optional()
      .describe('Law that commenced while the sentence ran, with the earliest and latest release before and after it'),
    on: z.string().optional().describe('The day for which served and remaining days are counted'),
    working: z.array(
      z.object({
        step: z.string(),
        rule: z.string(),
        cite: z.string(),
        fraction: z.string().optional(),
        days: z.int().optional(),
        in: z.string().optional(),
        out: z.string().optional(),
        note: Bilingual,
      }),
    ),
    alarms: z.array(z.object({ on: z.string(), kind: z.string() })).optional(),
  }),
  z.object({ notSupported: Refusal }),
]);

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: resolver(ProblemDetails) } } });

const documentation = describeRoute({
  summary: 'When must this person be released?',
  description:
    'Dates, days and every step of the working. Where the law leaves the day open the answer is a range with its readings; outside the declared limits it is `notSupported` with what would be needed. Not an order; a court decides.',
  parameters: [
    {
      name: 'on',
      in: 'query',
      required: false,
      description: 'The day for which served and remaining days are counted; today by default',
      schema: { type: 'string', format: 'date' },
    },
    {
      name: 'format',
      in: 'query',
      required: false,
      description: 'moj: the official case format of England and Wales, in and out',
      schema: { type: 'string', enum: ['moj'] },
    },
  ],
  requestBody: { required: true, content: { 'application/json': { schema: sentenceFileSchema() } } },
  responses: {
    200: { description: 'The answer, or why there is none', content: { 'application/json': { schema: resolver(SentenceAnswerSchema) } } },
    400: problem('The body is not JSON'),
    413: problem('The body is too large'),
    422: problem('Refused: every problem with its place and remedy'),
  },
});

export const sentenceRoute = (today: () => string): Hono =>
  new Hono().post(
    '/api/sentence',
    documentation,
    bodyLimit({ maxSize: BODY_BYTES_MAX, onError: (context) => refuse(context, 413, [TOO_LARGE], languageOf(context)) }),
    async (context) => {
      const language = languageOf(context);
      const body = await bodyOf(context);
      if (body === undefined) return refuse(context, 400, [NOT_JSON], language);
      const { on, format } = context.req.query();
      const day = parseDay(on ?? today());
      if (day === undefined) return refuse(context, 422, [NOT_A_DAY], language);
      if (format !== undefined && format !== 'moj') return refuse(context, 422, [OTHER_FORMAT], language);
      // The official engine knows no day of asking: without one, all events and all law count.
      const answer =
        format === 'moj' ? officialAnswer(body, on === undefined ? undefined : day, language) : fileAnswer(body, day, language);
      return answer.ok ? context.json(answer.value) : refuse(context, 422, answer.problems, language);
    },
  );

function fileAnswer(body: unknown, on: DayNumber, language: Language): Outcome<object> {
  const read = readSentenceFile(body, on);
  if (!read.ok) return read;
  const working = new Working();
  const answer = computeSentence(read.value, working);
  return { ok: true, value: isNotSupported(answer) ? writeRefusal(answer, language) : writeSentence(answer, working.steps) };
}

function officialAnswer(body: unknown, on: DayNumber | undefined, language: Language): Outcome<object> {
  const read = readMojCase(body, on);
  if (!read.ok) return read;
  if (isNotSupported(read.value)) return { ok: true, value: writeRefusal(read.value, language) };
  const answer = englandWales(read.value);
  return {
    ok: true,
    value: isNotSupported(answer)
      ? writeRefusal(answer, language)
      : { ...writeMojResult(answer), working: englandWalesWorking(answer, read.value) },
  };
}

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
    'Send a sentence file as /openapi.json describes it, in UTF-8.',
    'Envíe un archivo de condena como lo describe /openapi.json, en UTF-8.',
  ),
};

const TOO_LARGE: Problem = {
  code: 'too-large',
  path: '',
  message: text(`The body is larger than ${BODY_BYTES_MAX} bytes.`, `El cuerpo supera los ${BODY_BYTES_MAX} bytes.`),
  remedy: text('Send one sentence file at a time.', 'Envíe un archivo de condena cada vez.'),
};

const NOT_A_DAY: Problem = {
  code: 'not-a-day',
  path: 'on',
  message: text('This is not a day of the calendar.', 'No es un día del calendario.'),
  remedy: text('Write it as 2026-11-24.', 'Escríbalo así: 2026-11-24.'),
};

const OTHER_FORMAT: Problem = {
  code: 'other-format',
  path: 'format',
  message: text('There is no such format.', 'No existe ese formato.'),
  remedy: text('Use moj, or leave it out for the sentence file.', 'Use moj, u omítalo para el archivo de condena.'),
};

/** The input side of the schema as OpenAPI takes it. */
function sentenceFileSchema(): object {
  const { $schema: _, ...rest } = z.toJSONSchema(SentenceFile, { io: 'input', unrepresentable: 'any' });
  return rest;
}
