/** What the page is asked. Nothing in it is about a person, so it may stand in an address; a person's own file comes in a body. */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { isDay } from '../calendar/iso.ts';
import { flipped } from '../decisions/decide.ts';
import { Engine, NO_READINGS, type Frame } from '../decisions/engine.ts';
import { frameOf, type Request } from '../decisions/request.ts';
import type { Asking } from '../drafting/what-if-person.ts';
import { changedCatalogue, limitsOf, TERM_FACTS, type LawChange } from '../drafting/what-if.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import { versionOn } from '../instruments/catalogue.ts';
import type { Rule } from '../rules/rule.ts';
import type { WebContext } from './web-context.ts';

export const WHAT_IF_FIELDS = ['agreement', 'on', 'reading', 'without', 'limit', 'limitTo', 'term', 'termTo', 'inForce', 'who'] as const;
export type WhatIfFields = { readonly [K in (typeof WHAT_IF_FIELDS)[number]]: string };

export const POPULATION = 'population';
const FIELD_LENGTH_MAX = 200;
const FIRST_ASKED = 'us-sv-2025';

export function whatIfFields({ engine, today }: WebContext, get: (name: string) => string | null | undefined): WhatIfFields {
  const at = (name: keyof WhatIfFields): string => (get(name) ?? '').trim().slice(0, FIELD_LENGTH_MAX);
  const agreement = at('agreement') || FIRST_ASKED;
  const found = engine.agreement(agreement);
  // A day that the agreement covers, so that the page can be asked at once.
  const covered = found === undefined || versionOn(found, today()) !== undefined ? today() : (found.versions.at(-1)?.from ?? today());
  return {
    agreement,
    on: at('on') || covered,
    reading: at('reading'),
    without: at('without'),
    limit: at('limit'),
    limitTo: at('limitTo'),
    term: at('term'),
    termTo: at('termTo'),
    inForce: at('inForce'),
    who: at('who'),
  };
}

export const whatIfQuery = (fields: WhatIfFields): string =>
  new URLSearchParams(WHAT_IF_FIELDS.filter((name) => fields[name] !== '').map((name) => [name, fields[name]])).toString();

/** The rules that can be in play, and those of them that are contested; empty where the question cannot be asked. */
export function inPlay(
  { engine, today }: WebContext,
  fields: WhatIfFields,
): { readonly rules: readonly Rule[]; readonly contested: readonly Rule[] } {
  const frame = frameFor(engine, requestOf(fields, today()));
  if (frame === undefined) return { rules: [], contested: [] };
  return { rules: engine.program(frame, NO_READINGS).rules.map(({ rule }) => rule), contested: engine.contested(frame) };
}

function frameFor(engine: Engine, request: Request): Frame | undefined {
  const framed = frameOf(engine, request, {});
  return framed.ok ? framed.value : undefined;
}

const requestOf = ({ agreement, on, inForce }: WhatIfFields, today: string): Request => ({
  agreement,
  on,
  knownAt: today < FIRST_RELEASE ? FIRST_RELEASE : today,
  asIfInForce: inForce !== '',
  salt: 'what-if',
});

/** `limit` names a rule and one of its limits: `RULE:P6M`. */
export const limitChoices = (rules: readonly Rule[]): readonly { readonly rule: Rule; readonly limit: string; readonly value: string }[] =>
  rules.flatMap((rule) => limitsOf(rule).map((limit) => ({ rule, limit, value: `${rule.id}:${limit}` })));

export const supposesNothing = ({ reading, without, limit, term }: WhatIfFields): boolean =>
  [reading, without, limit, term].every((one) => one === '');

export function whatIfSides(context: WebContext, fields: WhatIfFields): Outcome<{ readonly before: Asking; readonly now: Asking }> {
  const { engine, today, language } = context;
  if (!isDay(fields.on)) return refused(noDay(fields.on));
  const request = { ...requestOf(fields, today()), language };
  const framed = frameOf(engine, request, {});
  if (!framed.ok) return framed;
  const read = engine.rule(fields.reading);
  const readings = fields.reading === '' ? NO_READINGS : new Map([[fields.reading, read === undefined ? 'B' : flipped(read)] as const]);
  const changed = changedCatalogue(engine.catalogue, fields.agreement, changesOf(fields));
  if (!changed.ok) return changed;
  const now = changed.value === engine.catalogue ? engine : new Engine(changed.value, engine.table);
  return accepted({ before: { engine, request }, now: { engine: now, request: { ...request, readings } } });
}

function changesOf({ without, limit, limitTo, term, termTo }: WhatIfFields): readonly LawChange[] {
  const at = limit.lastIndexOf(':');
  const fact = TERM_FACTS.find((one) => one === term);
  return [
    ...(without === '' ? [] : [{ kind: 'without' as const, rule: without }]),
    ...(limit === '' ? [] : [{ kind: 'limit' as const, rule: limit.slice(0, Math.max(0, at)), from: limit.slice(at + 1), to: limitTo }]),
    ...(fact === undefined ? [] : [{ kind: 'term' as const, fact, to: termTo === 'yes' ? true : termTo === 'no' ? false : undefined }]),
  ];
}

const noDay = (written: string): Problem => ({
  code: 'no-day',
  path: 'on',
  message: text(`‘${written}’ is no full day of the calendar.`, `«${written}» no es un día completo del calendario.`),
  remedy: text('Write it as year, month and day, such as 2025-02-15.', 'Escríbalo como año, mes y día, por ejemplo 2025-02-15.'),
});
