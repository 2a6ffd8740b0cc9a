/** From what a form says about one fact to a value for the person file, or to what is wrong with it. */
import type { Json } from '../base/canonical-json.ts';
import { text, type Text } from '../base/text.ts';
import { isCountry, isDuration, isMoment, isPartialDay } from '../calendar/iso.ts';
import type { Field, RecordPart, SimpleField } from './ask-fields.ts';
import { inputName, type Form } from './ask-form.ts';

export type Answer =
  /** Nothing was entered. */
  | { readonly kind: 'empty' }
  /** "Not known" was chosen: the fact stays open. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'problem'; readonly message: Text };

const EMPTY: Answer = { kind: 'empty' };
const UNKNOWN: Answer = { kind: 'unknown' };
const value = (found: Json): Answer => ({ kind: 'value', value: found });
const problem = (en: string, es: string): Answer => ({ kind: 'problem', message: text(en, es) });

/** The text of an answer that is one; empty otherwise. */
export const textOfAnswer = (answer: Answer): string => (answer.kind === 'value' && typeof answer.value === 'string' ? answer.value : '');

/** Records and countries beyond these bounds are not read: no person has so many. */
const ITEMS_MAX = 40;
const TEXT_LENGTH_MAX = 2_000;

/** How a list's own radios spell what is known of it. */
export const LIST_STATES = ['complete', 'partial', 'none', 'unknown'] as const;

export function readAnswer(field: Field, form: Form): Answer {
  const name = inputName(field.path);
  if (field.kind === 'records') return readRecords(field.parts, form, name);
  if (field.kind === 'finding') return readFinding(field.question, form, name);
  return readSimple(field, form, name);
}

export function readSimple(field: SimpleField, form: Form, name: string): Answer {
  switch (field.kind) {
    case 'boolean':
      return readBoolean(form.get(name));
    case 'choice':
      return readChoice(form.get(name), field.values);
    case 'country':
      return readCountry(form.get(name));
    case 'text':
      return readText(form.get(name));
    case 'integer':
      return readInteger(form.get(name));
    case 'day':
      return readDay(form, name);
    case 'moment':
      return readMoment(form, name);
    case 'duration':
      return readDuration(form, name);
    case 'place':
      return readPlace(form, name);
    case 'countries':
      return readList(
        form.get(name),
        items(form, name).filter((code) => isCountry(code)),
      );
    case 'choices':
      return readList(
        form.get(name),
        form.all(`${name}|items`).filter((one) => field.values.includes(one)),
      );
  }
}

function readBoolean(chosen: string): Answer {
  if (chosen === 'yes' || chosen === 'no') return value(chosen === 'yes');
  return chosen === 'unknown' ? UNKNOWN : EMPTY;
}

function readChoice(chosen: string, values: readonly string[]): Answer {
  if (values.includes(chosen)) return value(chosen);
  return chosen === 'unknown' ? UNKNOWN : EMPTY;
}

function readCountry(chosen: string): Answer {
  if (isCountry(chosen)) return value(chosen);
  return chosen === 'unknown' ? UNKNOWN : EMPTY;
}

function readText(entered: string): Answer {
  if (entered.length > TEXT_LENGTH_MAX)
    return problem(`Use at most ${TEXT_LENGTH_MAX} characters.`, `Use como máximo ${TEXT_LENGTH_MAX} caracteres.`);
  return entered === '' ? EMPTY : value(entered);
}

function readInteger(entered: string): Answer {
  if (entered === '') return EMPTY;
  return /^\d{1,6}$/.test(entered)
    ? value(Number(entered))
    : problem('Enter a whole number, such as 120.', 'Escriba un número entero, por ejemplo 120.');
}

const padded = (digits: string): string => digits.padStart(2, '0');

function readDay(form: Form, name: string): Answer {
  const [day, month, year] = [form.get(`${name}|day`), form.get(`${name}|month`), form.get(`${name}|year`)];
  if (day === '' && month === '' && year === '') return EMPTY;
  if (year === '' || (day !== '' && month === ''))
    return problem('Give the year; the month and then the day if they are known.', 'Indique el año; el mes y luego el día si se conocen.');
  const date = [year, ...(month === '' ? [] : [padded(month)]), ...(day === '' ? [] : [padded(day)])].join('-');
  return isPartialDay(date)
    ? value(date)
    : problem('That date does not exist. Use figures, such as 27 3 2019.', 'Esa fecha no existe. Use cifras, por ejemplo 27 3 2019.');
}

function readMoment(form: Form, name: string): Answer {
  const date = readDay(form, name);
  const [time, offset] = [form.get(`${name}|time`), form.get(`${name}|offset`)];
  if (date.kind === 'empty' && time === '') return EMPTY;
  const moment = `${textOfAnswer(date)}T${time.padStart('00:00'.length, '0')}:00${offset}`;
  if (isMoment(moment)) return value(moment);
  return problem(
    'Give the full date, the time (such as 17:26) and the difference from universal time.',
    'Indique la fecha completa, la hora (por ejemplo 17:26) y la diferencia con la hora universal.',
  );
}

function readDuration(form: Form, name: string): Answer {
  const entered = (['years', 'months', 'days'] as const).map(
    (unit) => [form.get(`${name}|${unit}`), unit.charAt(0).toUpperCase()] as const,
  );
  const given = entered.filter(([figure]) => figure !== '');
  if (given.length === 0) return EMPTY;
  const duration = `P${given.map(([figure, unit]) => `${figure}${unit}`).join('')}`;
  return isDuration(duration)
    ? value(duration)
    : problem('Use whole numbers of years, months and days.', 'Use números enteros de años, meses y días.');
}

/** A place that is known by its id, another in words, or known to be none. */
function readPlace(form: Form, name: string): Answer {
  const chosen = form.get(name);
  if (chosen === 'unknown') return UNKNOWN;
  if (chosen !== 'other') return readText(chosen);
  const named = readText(form.get(`${name}|other`));
  return named.kind === 'empty' ? problem('Name the place.', 'Indique el lugar.') : named;
}

const items = (form: Form, name: string): readonly string[] =>
  Array.from({ length: ITEMS_MAX }, (_, index) => form.get(`${name}|${index}`)).filter((one) => one !== '');

function readList(state: string, found: readonly Json[]): Answer {
  if (state === 'unknown') return UNKNOWN;
  if (state === 'none')
    return found.length > 0
      ? problem(
          'You chose “none”, but something is entered. Clear one of the two.',
          'Eligió «ninguno», pero hay algo escrito. Quite una de las dos cosas.',
        )
      : value([]);
  if (found.length === 0)
    return state === ''
      ? EMPTY
      : problem('Enter at least one, or choose “none” or “not known”.', 'Indique al menos uno, o elija «ninguno» o «no se sabe».');
  if (state === '') return problem('Say whether the list is complete.', 'Indique si la lista está completa.');
  return value(state === 'complete' ? found : { items: found, complete: false });
}

/** The records of a list, those left blank dropped; the first problem in any part stands for the whole. */
function readRecords(parts: readonly RecordPart[], form: Form, name: string): Answer {
  const records = enteredRecords(parts, form, name);
  return 'kind' in records ? records : readList(form.get(name), records);
}

/** The list while it is still being filled: not complete until that is said. */
export function draftRecords(parts: readonly RecordPart[], form: Form, name: string): Answer {
  const records = enteredRecords(parts, form, name);
  if ('kind' in records) return records;
  if (records.length === 0) return EMPTY;
  return value(form.get(name) === 'complete' ? records : { items: records, complete: false });
}

function enteredRecords(parts: readonly RecordPart[], form: Form, name: string): readonly Json[] | Answer {
  const records: Json[] = [];
  for (const index of recordIndexes(form, name)) {
    const answers = parts.map(({ key, field }) => [key, readSimple(field, form, `${name}|${index}|${key}`)] as const);
    const wrong = answers.find(([, answer]) => answer.kind === 'problem');
    if (wrong !== undefined) return wrong[1];
    const known = answers.flatMap(([key, answer]) => (answer.kind === 'value' ? [[key, answer.value] as const] : []));
    if (known.length > 0) records.push(Object.fromEntries(known));
  }
  return records;
}

/** The numbers of the records that the form shows, without the one whose removal was asked for. */
function recordIndexes(form: Form, name: string): readonly number[] {
  const shown = Math.min(Number(form.get(`${name}|shown`)) || 0, ITEMS_MAX);
  const [, removed] = /^remove:(\d+)$/.exec(form.get('action')) ?? [];
  return Array.from({ length: shown }, (_, index) => index).filter((index) => String(index) !== removed);
}

/** A finding counts only with its authority and its reasons: without them nobody could check it. */
function readFinding(question: string, form: Form, name: string): Answer {
  const result = readBoolean(form.get(name));
  if (result.kind !== 'value') return result;
  const [authority, reasonsDocument] = [form.get(`${name}|authority`), form.get(`${name}|reasons`)];
  const on = readDay(form, `${name}|on`);
  if (authority === '' || reasonsDocument === '' || textOfAnswer(on).length !== 'YYYY-MM-DD'.length) {
    return problem(
      'A finding counts only with its authority, its full date and the document that gives its reasons.',
      'Una decisión solo cuenta con su autoridad, su fecha completa y el documento que la motiva.',
    );
  }
  return value({
    question,
    authority: authority.slice(0, TEXT_LENGTH_MAX),
    on: textOfAnswer(on),
    result: result.value,
    reasonsDocument: reasonsDocument.slice(0, TEXT_LENGTH_MAX),
  });
}
