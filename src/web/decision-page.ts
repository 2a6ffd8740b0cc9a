/** The decision page and what can be taken from it: the letter on screen or as PDF, in either language, and the data. */
import { LANGUAGES, type Language } from '../base/text.ts';
import type { Decision } from '../decisions/decision.ts';
import { decisionLetter } from '../reports/decision-letter.ts';
import { letterBody } from '../reports/letter-html.ts';
import { LETTER_MESSAGES } from '../reports/letter-messages.ts';
import { ASK_MESSAGES } from './ask-messages.ts';
import { stateFields, type AskState } from './ask-state.ts';
import { DECISION_MESSAGES } from './decision-messages.ts';
import { decisionView } from './decision-view.ts';
import { addressIn, renderPage, type PostedField } from './page.ts';
import type { WebContext } from './web-context.ts';

export const DECISION_STYLES = ['ask.css', 'decision.css'] as const;

export function decisionPage({ engine, language }: WebContext, state: AskState, decision: Decision): string {
  const words = DECISION_MESSAGES[language];
  return renderPage('decision-page.njk', decisionModel(state, decision, { engine, language }), {
    language,
    path: '/decision',
    title: `${words.outcome[decision.outcome]} – ${words.title}`,
    post: stateFields(state),
    styles: DECISION_STYLES,
  });
}

/** All that the templates of a decision need, on its own page and on the page of a worked case. */
export function decisionModel(state: AskState, decision: Decision, { engine, language }: Pick<WebContext, 'engine' | 'language'>) {
  const others = decision.readings.length > 1 ? chosenReadings(state) : '';
  return {
    dec: DECISION_MESSAGES[language],
    letterWords: LETTER_MESSAGES[language],
    view: decisionView(decision, state.file, engine.catalogue, language),
    chosen: others === '' ? '' : DECISION_MESSAGES[language].readingsChosen(others),
    inUse: inUse(state, decision),
    fields: stateFields(state),
    fieldsWithoutReadings: stateFields(state).filter(({ name }) => name !== 'reading'),
    salt: state.salt,
    actions: {
      decision: addressIn(language, '/decision'),
      ask: addressIn(language, '/ask'),
      json: addressIn(language, '/decision/decision.json'),
      file: addressIn(language, '/decision/person.json'),
      letters: LANGUAGES.map((one) => ({
        language: one,
        name: DECISION_MESSAGES[one].languageName,
        open: DECISION_MESSAGES[one].letterOpen,
        pdf: DECISION_MESSAGES[one].letterPdf,
        letter: addressIn(one, '/decision/letter'),
        file: addressIn(one, '/decision/letter.pdf'),
      })),
    },
  };
}

const chosenReadings = ({ readings }: AskState): string => [...readings].map(([rule, reading]) => `${rule}=${reading}`).join(', ');

/** Which row of the table of readings the page shows, as the decision names it. */
function inUse(state: AskState, { readings }: Decision): string {
  if (state.readings.size === 0) return 'default';
  const flips = readings.map(({ reading }) => reading).filter((reading) => reading.includes('='));
  const chosen = [...state.readings].map(([rule, reading]) => `${rule}=${reading}`);
  if (chosen.length === flips.length && flips.every((flip) => chosen.includes(flip))) return 'all-flipped';
  return chosen.length === 1 ? (chosen[0] ?? '') : '';
}

/** The letter inside a page of the site; printed, only the letter is left. */
export function letterPage(
  { engine, language }: WebContext,
  state: AskState,
  decision: Decision,
  options: { readonly facts: boolean },
): string {
  const letter = decisionLetter(decision, { language, catalogue: engine.catalogue, facts: options.facts });
  const fields: readonly PostedField[] = [...stateFields(state), ...(options.facts ? [{ name: 'facts', value: 'yes' }] : [])];
  const model = {
    letter: letterBody(letter),
    dec: DECISION_MESSAGES[language],
    fields: stateFields(state),
    fieldsWithFacts: fields,
    back: addressIn(language, '/decision'),
    pdf: addressIn(language, '/decision/letter.pdf'),
  };
  return renderPage('decision-letter.njk', model, {
    language,
    path: '/decision/letter',
    title: letter.title,
    post: fields,
    styles: ['ask.css', 'decision.css', 'letter.css'],
  });
}

/** Why nothing was decided, and the way back. */
export function refusedPage(
  language: Language,
  problems: readonly {
    readonly path: string;
    readonly message: { readonly en: string; readonly es: string };
    readonly remedy: { readonly en: string; readonly es: string };
  }[],
): string {
  const words = DECISION_MESSAGES[language];
  const ask = ASK_MESSAGES[language];
  const rows = problems.map(({ path, message, remedy }) => ({
    place: path === '' ? ask.wholeFile : path,
    message: message[language],
    remedy: remedy[language],
  }));
  const model = { dec: words, ask, rows, start: addressIn(language, '/ask'), file: addressIn(language, '/ask/file') };
  return renderPage('decision-refused.njk', model, { language, path: '/ask', title: words.refused, styles: DECISION_STYLES });
}
