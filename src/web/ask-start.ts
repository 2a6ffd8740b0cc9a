/** The first page of an interview: agreement, day and way; and the state that its form makes. */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text, type Language, type Text } from '../base/text.ts';
import { isCountry, isDay } from '../calendar/iso.ts';
import type { Agreement } from '../instruments/agreement.ts';
import { MODES } from '../rules/rule.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { dayText, sentenceCase } from '../reports/fact-wording.ts';
import { simpleInput } from './ask-input.ts';
import type { Input } from './ask-widget.ts';
import { readSimple, textOfAnswer } from './ask-answer.ts';
import { withJson, type JsonObject } from './ask-file-facts.ts';
import { ASK_MESSAGES } from './ask-messages.ts';
import { inputId, type Form } from './ask-form.ts';
import { modeNamed, newSalt, readingsIn, type AskState } from './ask-state.ts';
import type { WebContext } from './web-context.ts';

const ON = 'start|on';
const STATES = ['sendingState', 'receivingState'] as const;
const REFERENCE_LENGTH_MAX = 100;

/** The state that the start page asks for, or what is wrong with its entries. */
export function startState(form: Form): Outcome<AskState> {
  const problems: Problem[] = [];
  const agreement = form.get('agreement');
  if (agreement === '') problems.push(problemAt('agreement', text(ASK_MESSAGES.en.chooseAgreement, ASK_MESSAGES.es.chooseAgreement)));
  const day = readSimple({ kind: 'day', path: 'proposal.decidedOn' }, form, ON);
  const on = textOfAnswer(day);
  if (!isDay(on))
    problems.push(problemAt('on', day.kind === 'problem' ? day.message : text(ASK_MESSAGES.en.fullDay, ASK_MESSAGES.es.fullDay)));
  if (problems.length > 0) return refused(...problems);
  const json = startJson(form);
  const file = readPersonFile(json);
  if (!file.ok) return file;
  return accepted({
    agreement,
    on,
    mode: modeNamed(form.get('mode')),
    asIfInForce: form.get('asIfInForce') === 'yes',
    readings: readingsIn(form.all('reading')),
    salt: newSalt(),
    json,
    file: file.value,
    asked: [],
  });
}

function startJson(form: Form): JsonObject {
  const id = form.get('reference').slice(0, REFERENCE_LENGTH_MAX);
  const named: JsonObject = id === '' ? {} : { id };
  return STATES.reduce((json, state) => (isCountry(form.get(state)) ? withJson(json, `proposal.${state}`, form.get(state)) : json), named);
}

const problemAt = (path: string, message: Text): Problem => ({ code: 'invalid-value', path, message, remedy: text('', '') });

/** The start page; what was entered is kept when something is wrong with it. */
export function startPage({ engine, today, language }: WebContext, form: Form, problems: readonly Problem[]) {
  const words = ASK_MESSAGES[language];
  const chosen = form.get('agreement');
  const error = (path: string): string | undefined => problems.find((one) => one.path === path)?.message[language];
  const agreements = engine.catalogue.agreements.map((agreement) => ({
    value: agreement.id,
    text: sentenceCase(agreement.title[language], language),
    hint: { text: words.covers(spansOf(agreement, language)) },
    checked: agreement.id === chosen,
  }));
  const errorOf = (path: string): object => (error(path) === undefined ? {} : { errorMessage: { text: error(path) } });
  return {
    errors: problems.map(({ path, message, remedy }) => ({
      text: [message[language], remedy[language]].filter((part) => part !== '').join(' '),
      href: path === 'on' ? `#${inputId(`${ON}|day`)}` : path === 'agreement' ? '#agreement' : '#mode',
    })),
    agreement: {
      name: 'agreement',
      idPrefix: 'agreement',
      items: agreements,
      fieldset: { legend: { text: words.agreement, classes: 'govuk-fieldset__legend--m' } },
      ...errorOf('agreement'),
    },
    on: onInput(form, today(), language, error('on')),
    mode: {
      id: 'mode',
      name: 'mode',
      label: { text: words.mode, classes: 'govuk-label--m' },
      hint: { text: words.modeHint },
      ...errorOf('mode'),
      items: [
        { value: '', text: words.modeOfAgreement },
        ...MODES.map((mode) => ({ value: mode, text: MODE_LABELS[mode][language], selected: form.get('mode') === mode })),
      ],
    },
    asIfInForce: {
      name: 'asIfInForce',
      idPrefix: 'asIfInForce',
      items: [{ value: 'yes', text: words.asIfInForce, hint: { text: words.asIfInForceHint }, checked: form.get('asIfInForce') === 'yes' }],
    },
    states: STATES.map((state) => stateSelect(state, form, language)),
    reference: {
      id: 'reference',
      name: 'reference',
      value: form.get('reference'),
      autocomplete: 'off',
      spellcheck: false,
      classes: 'govuk-input--width-20',
      label: { text: words.reference, classes: 'govuk-label--m' },
      hint: { text: words.referenceHint },
    },
    statesOpen: STATES.some((state) => form.get(state) !== ''),
  };
}

function onInput(form: Form, today: string, language: Language, error: string | undefined): Input {
  const words = ASK_MESSAGES[language];
  const entered = ['year', 'month', 'day'].map((part) => form.get(`${ON}|${part}`)).join('-');
  return simpleInput(
    { kind: 'day', path: 'proposal.decidedOn' },
    ON,
    entered === '--' ? today : entered,
    { label: words.on, hint: words.onHint, size: 'section', ...(error === undefined ? {} : { error }) },
    { language, places: [] },
  );
}

function stateSelect(state: (typeof STATES)[number], form: Form, language: Language): Input {
  const words = ASK_MESSAGES[language];
  return simpleInput(
    { kind: 'country', path: `proposal.${state}` },
    state,
    form.get(state),
    { label: words[state], size: 'part' },
    { language, places: [] },
  );
}

/** From the first day of the first version to the last of the last. */
function spansOf({ versions }: Agreement, language: Language): string {
  const words = ASK_MESSAGES[language];
  return versions
    .map(({ from, to }) => words.span(dayText(from, language), to === undefined ? words.today : dayText(to, language)))
    .join('; ');
}
