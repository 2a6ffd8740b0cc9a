/** What a form sent, whatever its encoding: names with their values, never more than a bound. Facts travel in the body only. */

export type Form = {
  /** The first value under that name, trimmed, or an empty string. */
  readonly get: (name: string) => string;
  readonly all: (name: string) => readonly string[];
};

/** A form carries the whole person file, and its encoding may triple it: the app's own bound on bodies leaves room for that. */
export const FILE_CHARACTERS_MAX = 500_000;

export function readForm(body: string): Form {
  const fields = new URLSearchParams(body);
  return { get: (name) => (fields.get(name) ?? '').trim(), all: (name) => fields.getAll(name).map((value) => value.trim()) };
}

/** The name of the input for a fact, and of one part of it. */
export const inputName = (path: string, ...parts: readonly (string | number)[]): string => ['a', path, ...parts].join('|');

/** An id that can stand in HTML, made from an input's name. */
export const inputId = (name: string): string => name.replaceAll(/[^a-zA-Z0-9]+/g, '-');
