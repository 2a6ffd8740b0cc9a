/** The plain inputs, as parameters of GOV.UK's macros: radios, text, country, date, and a group of several. */
import type { Language } from '../base/text.ts';
import type { Json } from '../base/canonical-json.ts';
import { LOCALES } from '../reports/fact-wording.ts';
import { ISO_COUNTRIES } from './ask-countries.ts';
import { inputId } from './ask-form.ts';
import { ASK_MESSAGES } from './ask-messages.ts';

export type Params = { readonly [key: string]: unknown };

export type Input = {
  readonly macro: 'radios' | 'checkboxes' | 'select' | 'input' | 'date' | 'group';
  readonly params: Params;
  /** What a group holds, and the buttons and hidden fields of a list of records. */
  readonly parts?: readonly Input[];
  readonly hidden?: readonly { readonly name: string; readonly value: string }[];
  readonly buttons?: readonly { readonly action: string; readonly text: string }[];
};

/** How the question is put: as the page's heading, as one of several, or as a part of a record. */
export type Asked = { readonly label: string; readonly hint?: string; readonly size: 'page' | 'section' | 'part'; readonly error?: string };

export const [YES, NO, UNKNOWN] = ['yes', 'no', 'unknown'];
export type Option = readonly [value: string, label: string];

export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
export const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

const LEGEND_CLASS = { page: 'govuk-fieldset__legend--l', section: 'govuk-fieldset__legend--m', part: 'govuk-fieldset__legend--s' };
const LABEL_CLASS = { page: 'govuk-label--l', section: 'govuk-label--m', part: 'govuk-label--s' };

export const legendOf = ({ label, size }: Asked): Params => ({
  legend: { text: label, classes: LEGEND_CLASS[size], isPageHeading: size === 'page' },
});
export const labelOf = ({ label, size }: Asked): Params => ({ text: label, classes: LABEL_CLASS[size], isPageHeading: size === 'page' });
export const hintOf = ({ hint }: { readonly hint?: string }): Params => (hint === undefined || hint === '' ? {} : { hint: { text: hint } });
export const errorOf = ({ error }: Asked): Params => (error === undefined ? {} : { errorMessage: { text: error } });

/** Inside a group that has the question as its name already, radios need no second one. */
export function radios(name: string, asked: Asked | undefined, options: readonly Option[], chosen: string, inline = false): Input {
  const items = options.map(([value, text]) => ({ value, text, checked: value === chosen }));
  return {
    macro: 'radios',
    params: {
      name,
      idPrefix: inputId(name),
      items,
      classes: inline ? 'govuk-radios--inline' : '',
      ...(asked === undefined ? {} : { fieldset: legendOf(asked), ...hintOf(asked), ...errorOf(asked) }),
    },
  };
}

export function textInput(name: string, asked: Asked, value: string, more: Params = {}): Input {
  return {
    macro: 'input',
    params: { id: inputId(name), name, value, label: labelOf(asked), autocomplete: 'off', ...hintOf(asked), ...errorOf(asked), ...more },
  };
}

/** Names sorted as a reader of the language looks for them; made once for each language. */
const COUNTRY_OPTIONS: { readonly [L in Language]: readonly Option[] } = {
  en: countryOptions('en'),
  es: countryOptions('es'),
};

function countryOptions(language: Language): readonly Option[] {
  const names = new Intl.DisplayNames([LOCALES[language]], { type: 'region' });
  const order = new Intl.Collator(LOCALES[language]);
  return ISO_COUNTRIES.map((code): Option => [code, names.of(code) ?? code]).toSorted(([, a], [, b]) => order.compare(a, b));
}

export function countrySelect(name: string, asked: Asked, chosen: string, language: Language, withUnknown: boolean): Input {
  const words = ASK_MESSAGES[language];
  const first: readonly Option[] = [
    ['', words.choose],
    ...(withUnknown ? [[UNKNOWN, words.unknownOption] satisfies [string, string]] : []),
  ];
  const items = [...first, ...COUNTRY_OPTIONS[language]].map(([value, text]) => ({ value, text, selected: value === chosen }));
  return { macro: 'select', params: { id: inputId(name), name, items, label: labelOf(asked), ...hintOf(asked), ...errorOf(asked) } };
}

export function dateInput(name: string, asked: Asked, value: string, language: Language): Input {
  const words = ASK_MESSAGES[language];
  const [year = '', month = '', day = ''] = value.split('-');
  const item = (part: 'day' | 'month' | 'year', shown: string): Params => ({
    name: `${name}|${part}`,
    id: inputId(`${name}|${part}`),
    label: words[part],
    value: shown,
    classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
  });
  const items = [item('day', day.replace(/^0/, '')), item('month', month.replace(/^0/, '')), item('year', year)];
  return { macro: 'date', params: { id: inputId(name), items, fieldset: legendOf(asked), ...hintOf(asked), ...errorOf(asked) } };
}

export function group(name: string, asked: Asked, parts: readonly Input[], more: Partial<Input> = {}): Input {
  return { macro: 'group', params: { id: inputId(name), ...legendOf(asked), hint: asked.hint, error: asked.error }, parts, ...more };
}
