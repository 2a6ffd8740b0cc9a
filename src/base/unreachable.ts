/** Ends the default branch of an exhaustive switch: a new case becomes a type error, and a bug at run time. */
export function unreachable(value: never): never {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}
