/** What the buttons of an interview do: each step takes the state and what the form says to the next question. */
import { accepted, type Outcome } from '../base/outcome.ts';
import { text, type Text } from '../base/text.ts';
import { ASK_MESSAGES } from './ask-messages.ts';
import { draftRecords } from './ask-answer.ts';
import { fieldOf, type Field } from './ask-fields.ts';
import { withJson } from './ask-file-facts.ts';
import { inputName, type Form } from './ask-form.ts';
import { passOver, saveAnswers, type NextQuestions } from './ask-next.ts';
import type { AskState } from './ask-state.ts';
import { readPersonFile } from '../people/read-person-file.ts';

export type Step = {
  readonly state: AskState;
  /** The question to show; absent: the next one that is open. */
  readonly at?: Field;
  readonly problems: ReadonlyMap<string, Text>;
  /** One more empty record is shown in the list. */
  readonly extraRecords?: number;
};

const NO_PROBLEMS: ReadonlyMap<string, Text> = new Map();
const CHOOSE = text(ASK_MESSAGES.en.choosePlease, ASK_MESSAGES.es.choosePlease);

export function takeStep(state: AskState, form: Form): Outcome<Step> {
  const action = form.get('action');
  const shown = shownQuestions(form);
  if (action.startsWith('edit:')) return accepted(at(state, action.slice('edit:'.length)));
  if (shown === undefined || action === 'show' || action === '') return accepted(at(state, form.get('facts').split(' ')[0] ?? ''));
  if (action === 'back') return accepted(back(state));
  if (action === 'add' || action.startsWith('remove:')) return redrawn(state, shown.main, form);
  return saved(state, shown, form, action);
}

/** The question again, by name; a name that nobody is asked about leads to the next one. */
function at(state: AskState, path: string): Step {
  const field = fieldOf(path);
  return { state, problems: NO_PROBLEMS, ...(field === undefined ? {} : { at: field }) };
}

/** The questions that the page showed, the main one first. */
function shownQuestions(form: Form): NextQuestions | undefined {
  const fields = form
    .get('facts')
    .split(' ')
    .slice(0, SHOWN_MAX)
    .map(fieldOf)
    .filter((field) => field !== undefined);
  const [main, ...siblings] = fields;
  return main === undefined ? undefined : { main, siblings };
}

const SHOWN_MAX = 12;

function back(state: AskState): Step {
  const last = state.asked.at(-1);
  return last === undefined ? { state, problems: NO_PROBLEMS } : at({ ...state, asked: state.asked.slice(0, -1) }, last);
}

/** Saves what was entered. "Not known" and "later" pass over the main question; "continue" needs an answer to it. */
function saved(state: AskState, shown: NextQuestions, form: Form, action: string): Outcome<Step> {
  const passing = action === 'unknown' || action === 'skip';
  const result = saveAnswers(state, shown, form, { passing: action === 'unknown' ? 'unknown' : action === 'skip' ? 'skip' : undefined });
  if (!result.ok) return result;
  const { state: next, problems, empty } = result.value;
  if (passing)
    return accepted(
      problems.size > 0
        ? { state: passOver(next, shown.main.path), at: problemField(problems, shown), problems }
        : { state: passOver(next, shown.main.path), problems },
    );
  const missing: ReadonlyMap<string, Text> = empty.has(shown.main.path) ? new Map([...problems, [shown.main.path, CHOOSE]]) : problems;
  return accepted(missing.size > 0 ? { state: next, at: shown.main, problems: missing } : { state: next, problems });
}

const problemField = (problems: ReadonlyMap<string, Text>, { main, siblings }: NextQuestions): Field =>
  siblings.find(({ path }) => problems.has(path)) ?? main;

/** The list of records as it stands in the form, with one more or one fewer; nothing is lost, and nothing is counted as answered yet. */
function redrawn(state: AskState, field: Field, form: Form): Outcome<Step> {
  if (field.kind !== 'records') return accepted({ state, at: field, problems: NO_PROBLEMS });
  const drafted = draftRecords(field.parts, form, inputName(field.path));
  if (drafted.kind === 'problem') return accepted({ state, at: field, problems: new Map([[field.path, drafted.message]]) });
  const json = withJson(state.json, field.path, drafted.kind === 'value' ? drafted.value : undefined);
  const file = readPersonFile(json);
  return file.ok
    ? accepted({
        state: { ...state, json, file: file.value },
        at: field,
        problems: NO_PROBLEMS,
        extraRecords: form.get('action') === 'add' ? 1 : 0,
      })
    : file;
}
