/** From JSON that came from outside to a person file: refused with every reason at once, or accepted whole. */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { PersonFile } from './person-file.ts';
import { forbiddenFields } from './forbidden-fields.ts';
import { problemOf } from './schema-problem.ts';

/** More problems than this are not listed: a file this wrong is not a person file. */
const PROBLEMS_MAX = 50;

export function readPersonFile(input: unknown): Outcome<PersonFile> {
  const forbidden = forbiddenFields(input);
  if (forbidden.length > 0) return refused(...forbidden);
  const parsed = PersonFile.safeParse(input, { reportInput: true });
  if (parsed.success) return accepted(parsed.data);
  const problems: readonly Problem[] = parsed.error.issues.flatMap((issue) => problemOf(issue, input)).slice(0, PROBLEMS_MAX);
  return refused(...problems);
}
