/** Refusals in the form of RFC 9457: every problem with its place and remedy, in the caller's language. */
import type { Context } from 'hono';
import { z } from 'zod';
import type { Problem } from '../base/outcome.ts';
import { LANGUAGES, text, type Language, type Text } from '../base/text.ts';

export const ProblemDetails = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  problems: z.array(z.strictObject({ code: z.string(), path: z.string(), message: z.string(), remedy: z.string() })),
});

const TITLES: { readonly [S in RefusalStatus]: Text } = {
  400: text('The request cannot be read', 'No se puede leer la petición'),
  404: text('There is no such thing here', 'Aquí no existe tal cosa'),
  413: text('The request is too large', 'La petición es demasiado grande'),
  422: text('The request is refused', 'La petición se rechaza'),
};

export type RefusalStatus = 400 | 404 | 413 | 422;

export function refuse(context: Context, status: RefusalStatus, problems: readonly Problem[], language: Language): Response {
  const body: z.output<typeof ProblemDetails> = {
    type: `urn:habeas:problem:${problems[0]?.code ?? 'refused'}`,
    title: TITLES[status][language],
    status,
    problems: problems.map(({ code, path, message, remedy }) => ({ code, path, message: message[language], remedy: remedy[language] })),
  };
  return context.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
  });
}

/** The first language of the request that Habeas speaks; English where there is none. */
export function languageOf(context: Context): Language {
  const wanted = (context.req.header('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.map((code) => LANGUAGES.find((language) => language === code)).find((found) => found !== undefined) ?? 'en';
}
