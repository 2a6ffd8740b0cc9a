/**
 * The state of an interview. It travels in the form: a canonical person file, what was asked, the agreement and the day. Each time it comes
 * back it is validated anew, so tampering with it is only another way of giving input.
 */
import { randomUUID } from 'node:crypto';
import { canonicalJson, type Json } from '../base/canonical-json.ts';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { isDay } from '../calendar/iso.ts';
import { MODES, type Mode } from '../rules/rule.ts';
import type { Reading, RuleId } from '../rules/expression.ts';
import type { PersonFile } from '../people/person-file.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { ruleReading } from '../reports/letter-consequences.ts';
import { fieldOf } from './ask-fields.ts';
import { isObject, type JsonObject } from './ask-file-facts.ts';
import { FILE_CHARACTERS_MAX, type Form } from './ask-form.ts';

export type AskState = {
  readonly agreement: string;
  readonly on: string;
  /** Empty: the mode of the agreement's version. */
  readonly mode: Mode | undefined;
  readonly asIfInForce: boolean;
  readonly readings: ReadonlyMap<RuleId, Reading>;
  /** Keeps the receipt's hash of the file from being guessed. */
  readonly salt: string;
  readonly json: JsonObject;
  readonly file: PersonFile;
  /** The facts that have been put, in order, whether answered or left open. */
  readonly asked: readonly string[];
};

/** More facts than a person file has are not remembered. */
const ASKED_MAX = 400;
const READINGS_MAX = 100;
const SALT = /^[a-zA-Z0-9-]{8,64}$/;

export function readState(form: Form): Outcome<AskState> {
  const file = readFileText(form.get('file') || '{}');
  if (!file.ok) return file;
  const [agreement, on] = [form.get('agreement'), form.get('on')];
  if (!isDay(on)) return refused(badDay(on));
  return accepted({
    agreement,
    on,
    mode: modeNamed(form.get('mode')),
    asIfInForce: form.get('asIfInForce') === 'yes',
    readings: readingsIn(form.all('reading')),
    salt: SALT.test(form.get('salt')) ? form.get('salt') : newSalt(),
    ...file.value,
    asked: [...new Set(form.get('asked').split(' '))].filter((path) => fieldOf(path) !== undefined).slice(0, ASKED_MAX),
  });
}

/** Everything that the next page must send back. */
export function stateFields(state: AskState): readonly { readonly name: string; readonly value: string }[] {
  const { agreement, on, mode, asIfInForce, readings, salt, json, asked } = state;
  return [
    { name: 'agreement', value: agreement },
    { name: 'on', value: on },
    { name: 'mode', value: mode ?? '' },
    { name: 'asIfInForce', value: asIfInForce ? 'yes' : '' },
    ...[...readings].map(([rule, reading]) => ({ name: 'reading', value: `${rule}=${reading}` })),
    { name: 'salt', value: salt },
    { name: 'file', value: canonicalJson(json) },
    { name: 'asked', value: asked.join(' ') },
  ];
}

export const newSalt = (): string => randomUUID();

export const modeNamed = (name: string): Mode | undefined => MODES.find((mode) => mode === name);

export const readingsIn = (written: readonly string[]): ReadonlyMap<RuleId, Reading> =>
  new Map(
    written.slice(0, READINGS_MAX).flatMap((one) => {
      const found = ruleReading(one);
      return found === undefined ? [] : [[found.rule, found.reading] as const];
    }),
  );

/** From the text of a file to a file that is known to be sound, with the JSON it was read from. */
export function readFileText(written: string): Outcome<{ readonly json: JsonObject; readonly file: PersonFile }> {
  if (written.length > FILE_CHARACTERS_MAX) return refused(tooLarge());
  const json = parsed(written);
  if (typeof json === 'string') return refused(notJson(json));
  if (!isObject(json.value)) return refused(notAnObject());
  const file = readPersonFile(json.value);
  return file.ok ? accepted({ json: json.value, file: file.value }) : file;
}

/** The value, or what the parser says is wrong and where. */
function parsed(written: string): { readonly value: Json } | string {
  try {
    const value: Json = JSON.parse(written);
    return { value };
  } catch (error) {
    return placeOf(error instanceof Error ? error.message : '', written);
  }
}

/** `line 3, column 14`, from the parser's own position; empty where it gives none. */
function placeOf(message: string, written: string): string {
  const [, at] = /position (\d+)/.exec(message) ?? [];
  const before = written.slice(0, at === undefined ? written.length : Number(at)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function notJson(place: string): Problem {
  const [line = '', column = ''] = place.split(':');
  return {
    code: 'not-json',
    path: '',
    message: text(
      `This is not complete JSON: reading stops at line ${line}, column ${column}.`,
      `Esto no es JSON completo: la lectura se detiene en la línea ${line}, columna ${column}.`,
    ),
    remedy: text(
      'Check that the whole file was copied and that it is closed with “}”.',
      'Compruebe que se copió el archivo entero y que termina con «}».',
    ),
  };
}

const notAnObject = (): Problem => ({
  code: 'not-an-object',
  path: '',
  message: text('A person file is one JSON object: { … }.', 'Un expediente es un solo objeto JSON: { … }.'),
  remedy: text(
    'Send one file at a time. The command line takes many: habeas decide.',
    'Envíe un expediente cada vez. La línea de órdenes admite muchos: habeas decide.',
  ),
});

const tooLarge = (): Problem => ({
  code: 'too-large',
  path: '',
  message: text(
    `A person file has at most ${FILE_CHARACTERS_MAX / 1_000} thousand characters.`,
    `Un expediente tiene como máximo ${FILE_CHARACTERS_MAX / 1_000} mil caracteres.`,
  ),
  remedy: text('Leave out attachments and free text: only the facts are read.', 'Quite anexos y texto libre: solo se leen los hechos.'),
});

const badDay = (on: string): Problem => ({
  code: 'invalid-day',
  path: 'on',
  message: text(`'${on.slice(0, 40)}' is not a calendar day.`, `«${on.slice(0, 40)}» no es un día del calendario.`),
  remedy: text('Give the day as year, month and day: 2025-03-15.', 'Indique el día como año, mes y día: 2025-03-15.'),
});
