/** The inputs for one fact: which widgets a fact of each kind has. The template only lays them out. */
import type { Language } from '../base/text.ts';
import type { Json } from '../base/canonical-json.ts';
import type { Place } from '../instruments/place.ts';
import { factLabel, textValue } from '../reports/fact-wording.ts';
import type { Field, RecordPart, SimpleField } from './ask-fields.ts';
import { isObject, listOf } from './ask-file-facts.ts';
import { inputId, inputName } from './ask-form.ts';
import { ASK_MESSAGES } from './ask-messages.ts';
import { LIST_STATES } from './ask-answer.ts';
import {
  countrySelect,
  dateInput,
  errorOf,
  group,
  hintOf,
  joined,
  labelOf,
  legendOf,
  NO,
  radios,
  textInput,
  textOf,
  UNKNOWN,
  YES,
  type Asked,
  type Input,
  type Option,
  type Params,
} from './ask-widget.ts';

export type InputContext = { readonly language: Language; readonly places: readonly Place[]; readonly extraRecords?: number };

export function inputFor(field: Field, value: Json | undefined, asked: Asked, context: InputContext): Input {
  const name = inputName(field.path);
  if (field.kind === 'records') return recordsInput(field.path, field.parts, value, asked, context);
  if (field.kind === 'finding') return findingInput(name, value, asked, context.language);
  return simpleInput(field, name, value, asked, context);
}

export function simpleInput(field: SimpleField, name: string, value: Json | undefined, asked: Asked, context: InputContext): Input {
  const { language } = context;
  const words = ASK_MESSAGES[language];
  switch (field.kind) {
    case 'boolean':
      return radios(
        name,
        asked,
        [
          [YES, words.yes],
          [NO, words.no],
          [UNKNOWN, words.unknownOption],
        ],
        value === true ? YES : value === false ? NO : '',
        true,
      );
    case 'choice':
      return radios(
        name,
        asked,
        [...field.values.map((one): Option => [one, textValue(field.path, one, language)]), [UNKNOWN, words.unknownOption]],
        textOf(value),
      );
    case 'country':
      return countrySelect(name, asked, textOf(value), language, true);
    case 'text':
      return textInput(name, asked, textOf(value));
    case 'integer':
      return textInput(name, asked, typeof value === 'number' ? String(value) : '', {
        inputmode: 'numeric',
        classes: 'govuk-input--width-5',
      });
    case 'day':
      return dateInput(
        name,
        { ...asked, hint: joined(asked.hint, asked.size === 'part' || field.path === 'proposal.decidedOn' ? undefined : words.dateHint) },
        textOf(value),
        language,
      );
    case 'moment':
      return momentInput(name, asked, textOf(value), language);
    case 'duration':
      return durationInput(name, asked, textOf(value), language);
    case 'place':
      return placeInput(name, asked, textOf(value), context);
    case 'countries':
      return countriesInput(name, asked, value, language);
    case 'choices':
      return choicesInput(field, name, asked, value, language);
  }
}

function momentInput(name: string, asked: Asked, value: string, language: Language): Input {
  const words = ASK_MESSAGES[language];
  const [, day = '', time = '', offset = '+00:00'] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*?(Z|[+-]\d{2}:\d{2})$/.exec(value) ?? [];
  const held = offset === 'Z' ? '+00:00' : offset;
  const offsets = [...new Set([...OFFSETS, held])].toSorted().map((one) => ({ value: one, text: `UTC${one}`, selected: one === held }));
  return group(name, asked, [
    dateInput(name, { label: words.day, size: 'part' }, day, language),
    textInput(`${name}|time`, { label: words.time, size: 'part' }, time, { classes: 'govuk-input--width-5' }),
    {
      macro: 'select',
      params: {
        id: inputId(`${name}|offset`),
        name: `${name}|offset`,
        items: offsets,
        label: labelOf({ label: words.offset, size: 'part' }),
      },
    },
  ]);
}

const OFFSETS: readonly string[] = Array.from({ length: 27 }, (_, index) => index - 12).map(
  (hours) => `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`,
);

function durationInput(name: string, asked: Asked, value: string, language: Language): Input {
  const words = ASK_MESSAGES[language];
  const [, years = '', months = '', days = ''] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(value) ?? [];
  const item = (part: 'years' | 'months' | 'days', shown: string): Params => ({
    name: `${name}|${part}`,
    id: inputId(`${name}|${part}`),
    label: words[part],
    value: shown,
    classes: 'govuk-input--width-3',
  });
  return {
    macro: 'date',
    params: {
      id: inputId(name),
      items: [item('years', years), item('months', months), item('days', days)],
      fieldset: legendOf(asked),
      ...hintOf(asked),
      ...errorOf(asked),
    },
  };
}

function placeInput(name: string, asked: Asked, value: string, { language, places }: InputContext): Input {
  const words = ASK_MESSAGES[language];
  const known = places.map((place): Option => [place.id, place.name[language]]);
  const isOther = value !== '' && value !== 'none' && !known.some(([id]) => id === value);
  const chosen = isOther ? 'other' : value;
  const options: readonly Option[] = [...known, ['none', words.noPlace], ['other', words.otherPlace], [UNKNOWN, words.unknownOption]];
  return group(name, asked, [
    radios(name, undefined, options, chosen),
    textInput(`${name}|other`, { label: words.otherPlaceName, size: 'part' }, isOther ? value : ''),
  ]);
}

/** At least so many countries can be entered at once; one more is always offered than is held. */
const COUNTRIES_SHOWN = 3;

function countriesInput(name: string, asked: Asked, value: Json | undefined, language: Language): Input {
  const words = ASK_MESSAGES[language];
  const held = listOf(value)?.items.map(textOf) ?? [];
  const selects = Array.from({ length: Math.max(COUNTRIES_SHOWN, held.length + 1) }, (_, index) =>
    countrySelect(`${name}|${index}`, { label: words.countryNumber(index + 1), size: 'part' }, held[index] ?? '', language, false),
  );
  return group(name, asked, [...selects, stateRadios(name, value, language)]);
}

function choicesInput(
  field: Extract<SimpleField, { kind: 'choices' }>,
  name: string,
  asked: Asked,
  value: Json | undefined,
  language: Language,
): Input {
  const held = listOf(value)?.items ?? [];
  const items = field.values.map((one) => ({ value: one, text: textValue(field.path, one, language), checked: held.includes(one) }));
  const boxes: Input = {
    macro: 'checkboxes',
    params: { name: `${name}|items`, idPrefix: inputId(`${name}|items`), items, classes: 'govuk-checkboxes--small ask-columns' },
  };
  return group(name, asked, [boxes, stateRadios(name, value, language)]);
}

/** What is known of the list as a whole: complete, perhaps more, none, or nothing. */
function stateRadios(name: string, value: Json | undefined, language: Language, label = ASK_MESSAGES[language].listState): Input {
  const words = ASK_MESSAGES[language];
  const held = listOf(value);
  const chosen = held === undefined ? '' : !held.complete ? 'partial' : held.items.length === 0 ? 'none' : 'complete';
  return radios(
    name,
    { label, size: 'part' },
    LIST_STATES.map((state): Option => [state, words.listStates[state]]),
    chosen,
  );
}

function recordsInput(path: string, parts: readonly RecordPart[], value: Json | undefined, asked: Asked, context: InputContext): Input {
  const words = ASK_MESSAGES[context.language];
  const name = inputName(path);
  const held = listOf(value)?.items ?? [];
  const count = Math.max(1, held.length) + (context.extraRecords ?? 0);
  const records = Array.from({ length: count }, (_, index): Input => {
    const record = held[index];
    const title = recordName(path, index + 1, context.language);
    const inputs = parts.map(({ key, field }) =>
      simpleInput(
        field,
        `${name}|${index}|${key}`,
        isObject(record) ? valueOfPart(record[key]) : undefined,
        { label: factLabel(field.path, context.language), size: 'part' },
        context,
      ),
    );
    const buttons = held.length > index ? [{ action: `remove:${index}`, text: words.removeRecord(title) }] : [];
    return group(`${name}|${index}`, { label: title, size: 'section' }, inputs, { buttons });
  });
  return group(name, asked, [...records, stateRadios(name, value, context.language, ASK_MESSAGES[context.language].wholeList)], {
    hidden: [{ name: `${name}|shown`, value: String(count) }],
    buttons: [{ action: 'add', text: words.addRecord }],
  });
}

const valueOfPart = (value: Json | undefined): Json | undefined =>
  isObject(value) && Object.hasOwn(value, 'value') ? (value['value'] ?? undefined) : (value ?? undefined);

export function recordName(path: string, number: number, language: Language): string {
  const names: { readonly [list: string]: (number: number) => string } = ASK_MESSAGES[language].recordNumber;
  return names[path]?.(number) ?? String(number);
}

function findingInput(name: string, value: Json | undefined, asked: Asked, language: Language): Input {
  const words = ASK_MESSAGES[language];
  const held = isObject(value) ? value : {};
  const result = held['result'] === true ? YES : held['result'] === false ? NO : '';
  return group(name, asked, [
    radios(
      name,
      undefined,
      [
        [YES, words.yes],
        [NO, words.no],
        [UNKNOWN, words.findingNone],
      ],
      result,
      true,
    ),
    textInput(`${name}|authority`, { label: words.findingAuthority, size: 'part' }, textOf(held['authority'])),
    dateInput(`${name}|on`, { label: words.findingOn, size: 'part' }, textOf(held['on']), language),
    textInput(`${name}|reasons`, { label: words.findingReasons, size: 'part' }, textOf(held['reasonsDocument'])),
  ]);
}
