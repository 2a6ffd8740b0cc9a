/**
 * What a person file may never carry. An allegation is never a ground, so there is no field that would let it be one,
 * and a file that brings one is refused with that explanation rather than read without it.
 */
import type { Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';

const FORBIDDEN =
  /gang|pandilla|suspic|suspect|sospech|alleg|acusaci|membership|affiliat|afiliaci|score|puntaje|risklevel|threat|amenaza|tattoo|tatuaje|ethnic|etnia|etnic|race|raza|racial|religi|belief|creencia|biometr|fingerprint|faceid/i;

/** Nesting and breadth beyond which a file is refused by the schema anyway. */
const DEPTH_MAX = 12;

/** One problem for each forbidden key, wherever it stands. Text values are never searched: a judgment may speak of a gang. */
export function forbiddenFields(input: unknown, path = '', depth = 0): readonly Problem[] {
  if (typeof input !== 'object' || input === null || depth > DEPTH_MAX) return [];
  if (Array.isArray(input))
    return input.slice(0, LIST_SEARCHED_MAX).flatMap((item, index) => forbiddenFields(item, `${path}[${index}]`, depth + 1));
  return Object.entries(input).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return FORBIDDEN.test(key.replaceAll(/[-_\s]/g, '')) && !ALLOWED.has(key)
      ? [forbidden(at, key)]
      : forbiddenFields(value, at, depth + 1);
  });
}

const LIST_SEARCHED_MAX = 1_000;

/** Words of the schema that merely contain a forbidden one. */
const ALLOWED = new Set(['illegalInReceivingState']);

const forbidden = (path: string, key: string): Problem => ({
  code: 'forbidden-field',
  path,
  message: text(
    `A person file has no field '${key.slice(0, 80)}'. Suspicion, allegation, membership, a score, belief and ethnicity are never a ground for sending anybody, so they cannot be entered.`,
    `Un expediente no tiene el campo «${key.slice(0, 80)}». La sospecha, la acusación, la pertenencia, una puntuación, las creencias y el origen étnico nunca son motivo para enviar a nadie, por lo que no pueden consignarse.`,
  ),
  remedy: text(
    'Remove the field. A conviction by a court is entered under conviction and offences.',
    'Retire el campo. Una condena judicial se consigna en conviction y offences.',
  ),
});
