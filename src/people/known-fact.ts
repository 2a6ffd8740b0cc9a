import { TREATIES, VOCABULARY, findings, offences } from './facts.ts';

const PATHS: ReadonlySet<string> = new Set([
  ...Object.values(VOCABULARY).flatMap((room) => Object.values(room).map(({ path }) => path)),
  ...TREATIES.flatMap((treaty) => [`law.party.${treaty}.sending`, `law.party.${treaty}.receiving`]),
  findings.path,
  offences.path,
]);

/** Every fact that a rule reads lives in the person file, the agreement, the law's dated data or the places. */
export const isKnownFact = (path: string): boolean => PATHS.has(path);
