/** The page of one question: what is asked, with its inputs, and beside it the answer forming. */
import type { Language, Text } from '../base/text.ts';
import type { Catalogue } from '../instruments/catalogue.ts';
import type { Decision } from '../decisions/decision.ts';
import { SECTION_LABELS } from '../people/labels.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import { questionAbout } from '../people/question-about.ts';
import { factsOfFile } from '../people/facts-of-file.ts';
import { openSetTexts } from '../reports/condition-wording.ts';
import { dayText, factLabel, sentenceCase, valueText } from '../reports/fact-wording.ts';
import { fieldOf, type Field } from './ask-fields.ts';
import { heldAt, isObject, type JsonObject } from './ask-file-facts.ts';
import { inputId, inputName } from './ask-form.ts';
import { inputFor } from './ask-input.ts';
import type { Asked, Input } from './ask-widget.ts';
import { ASKED_AS, ASK_MESSAGES } from './ask-messages.ts';
import { sectionOf, valueInFile, type NextQuestions } from './ask-next.ts';
import { stateFields, type AskState } from './ask-state.ts';
import { DECISION_MESSAGES } from './decision-messages.ts';
import { restsOn } from './decision-grounds.ts';

export type QuestionView = {
  readonly path: string;
  readonly input: Input;
  readonly notes: readonly string[];
  readonly conflict?: string;
  readonly source?: { readonly name: string; readonly id: string; readonly value: string };
};

export type AskContext = { readonly language: Language; readonly catalogue: Catalogue };

export function questionPage(
  state: AskState,
  decision: Decision,
  questions: NextQuestions | undefined,
  context: AskContext & { readonly problems: ReadonlyMap<string, Text>; readonly extraRecords?: number },
) {
  const { language, problems } = context;
  const words = ASK_MESSAGES[language];
  const asking = questions === undefined ? [] : [questions.main, ...questions.siblings];
  return {
    hidden: stateFields(state),
    heading: headingOf(state, decision, context),
    number: state.asked.length + (questions !== undefined && state.asked.includes(questions.main.path) ? 0 : 1),
    main: questions === undefined ? undefined : questionView(questions.main, state, decision, 'page', context),
    siblings: (questions?.siblings ?? []).map((field) => questionView(field, state, decision, 'section', context)),
    siblingsTitle:
      questions === undefined ? '' : words.siblings(questions.siblings.length, SECTION_LABELS[sectionOf(questions.main)][language]),
    siblingsOpen: (questions?.siblings ?? []).some(({ path }) => problems.has(path)),
    section: questions === undefined ? '' : SECTION_LABELS[sectionOf(questions.main)][language],
    errors: asking.flatMap(({ path }) => {
      const problem = problems.get(path);
      return problem === undefined ? [] : [{ text: problem[language], href: `#${inputId(inputName(path))}` }];
    }),
    canGoBack: state.asked.length > 0,
    forming: forming(decision, language),
    answers: answersOf(state, language),
    facts: asking.map(({ path }) => path).join(' '),
  };
}

function headingOf(
  state: AskState,
  decision: Decision,
  { catalogue, language }: AskContext,
): { readonly agreement: string; readonly rest: string } {
  const agreement = catalogue.agreements.find(({ id }) => id === state.agreement);
  return {
    agreement: agreement === undefined ? state.agreement : sentenceCase(agreement.title[language], language),
    rest: `${MODE_LABELS[decision.mode][language]} · ${dayText(state.on, language)}`,
  };
}

function questionView(
  field: Field,
  state: AskState,
  decision: Decision,
  size: Asked['size'],
  context: AskContext & { readonly problems: ReadonlyMap<string, Text>; readonly extraRecords?: number },
): QuestionView {
  const { language, catalogue, problems } = context;
  const words = ASK_MESSAGES[language];
  const { ask, hint, burden } = questionAbout(field.path);
  const held = heldField(state.json, field, language);
  const label = (ASKED_AS[field.path] ?? ask)[language];
  const error = problems.get(field.path)?.[language];
  const hintText =
    hint === undefined || field.kind === 'place' ? undefined : field.kind === 'finding' ? words.usually(hint[language]) : hint[language];
  const asked: Asked = { label, size, ...(hintText === undefined ? {} : { hint: hintText }), ...(error === undefined ? {} : { error }) };
  const missing = decision.missing.find(({ fact }) => fieldOf(fact)?.path === field.path);
  const name = inputName(field.path);
  return {
    path: field.path,
    input: inputFor(field, held.value, asked, {
      language,
      places: catalogue.places,
      ...(context.extraRecords === undefined ? {} : { extraRecords: context.extraRecords }),
    }),
    notes: [
      ...(missing === undefined ? [] : [missing.decides === 'always' ? words.decidesAlways : words.decidesCould]),
      burdenText(burden, language),
    ],
    ...(held.conflict === undefined ? {} : { conflict: words.conflict(held.conflict) }),
    ...(field.kind === 'records' || field.kind === 'finding'
      ? {}
      : { source: { name: `s|${field.path}`, id: inputId(`s|${name}`), value: held.source ?? '' } }),
  };
}

/** The value that the inputs show; sources that disagree are shown in words and leave the inputs empty. */
function heldField(
  json: JsonObject,
  field: Field,
  language: Language,
): { readonly value: ReturnType<typeof valueInFile>; readonly source?: string; readonly conflict?: string } {
  if (field.kind === 'finding' || field.kind === 'records') return { value: valueInFile(json, field) };
  const { value, source, conflict } = heldAt(json, field.path);
  const shown = conflict?.map((one) =>
    typeof one === 'string' || typeof one === 'boolean' || typeof one === 'number'
      ? valueText(field.path, one, language)
      : JSON.stringify(one),
  );
  return { value, ...(source === undefined ? {} : { source }), ...(shown === undefined ? {} : { conflict: shown.join(' / ') }) };
}

const burdenText = (burden: string, language: Language): string =>
  Object.entries(ASK_MESSAGES[language].burden).find(([name]) => name === burden)?.[1] ?? '';

/** The outcome on what is known so far, and what it would take to settle it. */
function forming(decision: Decision, language: Language) {
  const words = DECISION_MESSAGES[language];
  const ask = ASK_MESSAGES[language];
  const count = (counts: 'against' | 'open' | 'for'): number => decision.grounds.filter((ground) => ground.counts === counts).length;
  const settled = decision.decidingSets.sets.length === 0 && decision.outcome === 'barred';
  return {
    outcome: decision.outcome,
    outcomeText: words.outcome[decision.outcome],
    tally: (['against', 'open', 'for'] as const).map((counts) => ({ counts, count: count(counts), label: ask[counts] })),
    rests: restsOn(decision, RESTS_SHOWN_MAX, language),
    sets: decision.decidingSets.sets
      .slice(0, SETS_SHOWN_MAX)
      .map(({ facts, outcome }) => ask.wouldDecideOne(openSetTexts(facts, decision.missing, language).join(' + '), words.outcome[outcome])),
    settled: settled ? ask.settled : '',
    open: ask.openCount(decision.missing.length),
    notices: [
      ...(decision.outcome !== 'barred' && decision.mayBeBarred ? [words.mayBeBarred] : []),
      ...(decision.operable ? [] : [words.analysisOnly]),
      ...(decision.asIfInForce === true ? [words.asIfInForce] : []),
    ],
  };
}

const RESTS_SHOWN_MAX = 2;
const SETS_SHOWN_MAX = 3;

/** What has been put so far, the newest first; and what came with the file, so that it can be changed too. */
function answersOf({ asked, file, json }: AskState, language: Language) {
  const words = ASK_MESSAGES[language];
  const { facts } = factsOfFile(file);
  const held = [...Object.keys(facts).filter((path) => path !== 'findings'), ...findingPaths(json)];
  const paths = [...new Set([...held.filter((path) => !asked.includes(path)), ...asked])].toReversed();
  return paths.flatMap((path) => {
    const field = fieldOf(path);
    if (field === undefined) return [];
    const value =
      field.kind === 'finding'
        ? findingText(json, field, language)
        : facts[path] === undefined
          ? words.leftOpen
          : valueText(path, facts[path], language);
    return [{ path, label: factLabel(path, language), value, change: words.changeOf(factLabel(path, language)) }];
  });
}

function findingPaths(json: JsonObject): readonly string[] {
  const { findings } = json;
  const items = Array.isArray(findings) ? findings : isObject(findings) && Array.isArray(findings['items']) ? findings['items'] : [];
  return items.flatMap((one: unknown) => (isObject(one) && typeof one['question'] === 'string' ? [`findings.${one['question']}`] : []));
}

function findingText(json: JsonObject, field: Field, language: Language): string {
  const found = valueInFile(json, field);
  if (!isObject(found)) return ASK_MESSAGES[language].leftOpen;
  const result = found['result'] === true ? ASK_MESSAGES[language].yes : ASK_MESSAGES[language].no;
  return typeof found['authority'] === 'string' ? `${result} (${found['authority']})` : result;
}
