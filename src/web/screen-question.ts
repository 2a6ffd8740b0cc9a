/** What the screening page is asked: an agreement, a day, a reading, and what to set beside it. None of it is about a person, so it may stand in an address. */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { isDay } from '../calendar/iso.ts';
import { flipped } from '../decisions/decide.ts';
import type { Engine } from '../decisions/engine.ts';
import { frameOf, type Request } from '../decisions/request.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import type { Reading, RuleId } from '../rules/expression.ts';
import type { WebContext } from './web-context.ts';

export const FIELDS = ['agreement', 'on', 'reading', 'agreement2', 'on2', 'reading2'] as const;
export type ScreenFields = { readonly [K in (typeof FIELDS)[number]]: string };
export type Asking = { readonly request: Request; readonly other: Request | undefined };

/** The offer of February 2025: what the page asks where nothing else is asked. */
export const OFFER: ScreenFields = { agreement: 'us-sv-2025', on: '2025-02-15', reading: '', agreement2: '', on2: '', reading2: '' };
export const EVERY_OTHER_WAY = 'all';
export const NO_OTHER_WAY = 'default';
const FIELD_LENGTH_MAX = 100;

export function fieldsFrom(get: (name: string) => string | null | undefined): ScreenFields {
  const at = (name: keyof ScreenFields): string => (get(name) ?? '').trim().slice(0, FIELD_LENGTH_MAX);
  return {
    agreement: at('agreement') || OFFER.agreement,
    on: at('on') || OFFER.on,
    reading: at('reading'),
    agreement2: at('agreement2'),
    on2: at('on2'),
    reading2: at('reading2'),
  };
}

export const queryOf = (fields: ScreenFields): string =>
  new URLSearchParams(FIELDS.filter((name) => fields[name] !== '').map((name) => [name, fields[name]])).toString();

export function askingOf(context: Pick<WebContext, 'engine' | 'today' | 'language'>, fields: ScreenFields): Outcome<Asking> {
  const first = requestOf(context, fields.agreement, fields.on, fields.reading, 'on');
  if (!first.ok) return first;
  if (fields.agreement2 === '' && fields.on2 === '' && fields.reading2 === '') return accepted({ request: first.value, other: undefined });
  const second = requestOf(
    context,
    fields.agreement2 || fields.agreement,
    fields.on2 || fields.on,
    fields.reading2 || fields.reading,
    'on2',
  );
  return second.ok ? accepted({ request: first.value, other: second.value }) : second;
}

function requestOf(
  { engine, today, language }: Pick<WebContext, 'engine' | 'today' | 'language'>,
  agreement: string,
  on: string,
  reading: string,
  place: string,
): Outcome<Request> {
  if (!isDay(on)) return refused(noDay(place, on));
  const knownAt = today() < FIRST_RELEASE ? FIRST_RELEASE : today();
  const request: Request = { agreement, on, knownAt, language, salt: 'screening' };
  return accepted({ ...request, readings: readingsNamed(engine, request, reading) });
}

function readingsNamed(engine: Engine, request: Request, name: string): ReadonlyMap<RuleId, Reading> {
  if (name === '' || name === NO_OTHER_WAY) return new Map();
  if (name === EVERY_OTHER_WAY) return new Map(contestedIn(engine, request));
  const [id = '', reading] = name.split('=');
  return new Map([[id, reading === 'A' ? 'A' : 'B']]);
}

/** The contested rules that could alter the answer, each with its other reading; none where the question cannot be asked. */
export function contestedIn(engine: Engine, request: Request): readonly (readonly [RuleId, Reading])[] {
  const frame = frameOf(engine, { ...request, readings: new Map() }, {});
  return frame.ok ? engine.contested(frame.value).map((rule) => [rule.id, flipped(rule)] as const) : [];
}

const noDay = (path: string, written: string): Problem => ({
  code: 'no-day',
  path,
  message: text(`‘${written}’ is no full day of the calendar.`, `«${written}» no es un día completo del calendario.`),
  remedy: text('Write it as year, month and day, such as 2025-02-15.', 'Escríbalo como año, mes y día, por ejemplo 2025-02-15.'),
});
