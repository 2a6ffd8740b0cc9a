/** Prints problems for a person at a terminal: place, what is wrong, what to do. */
import type { Language } from '../base/text.ts';
import type { Problem } from '../base/outcome.ts';

export const problemLines = (problems: readonly Problem[], language: Language, where = ''): readonly string[] =>
  problems.map(({ path, message, remedy, code }) => {
    const place = [where, path].filter((part) => part !== '').join(': ');
    return `${place === '' ? '' : `${place}: `}${message[language]} ${remedy[language]} [${code}]`;
  });
