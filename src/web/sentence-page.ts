/** The sentence page: the form beside its answer, made anew from what was posted. */
import type { Problem } from '../base/outcome.ts';
import { LANGUAGES, type Language } from '../base/text.ts';
import type { Reported } from '../reports/sentence-report.ts';
import { addressIn, renderPage } from './page.ts';
import { answerDraft, askedOn, effectsOf, rowOfField } from './sentence-answer.ts';
import { answerView, problemRows } from './sentence-answer-view.ts';
import { draftFields, withIds, withoutEmptyRows, type SentenceDraft } from './sentence-draft.ts';
import { SENTENCE_EXAMPLES } from './sentence-examples.ts';
import { isOfficial } from './sentence-file-of-draft.ts';
import { formView } from './sentence-form-view.ts';
import { SENTENCE_MESSAGES } from './sentence-messages.ts';
import { heldNow, movedSince, trackView } from './sentence-track.ts';
import type { WebContext } from './web-context.ts';

export const SENTENCE_STYLES = ['ask.css', 'sentence.css'] as const;

export type Shown = {
  readonly draft: SentenceDraft;
  /** `dates-if-complete`: after a row was added or taken out, dates are shown where the rest gives them, and what is still empty is not complained of. */
  readonly asks: 'nothing' | 'dates' | 'dates-if-complete';
  readonly example?: string;
  /** Release and end on the page before, as it sent them along. */
  readonly was?: string;
  /** What opening a file left out, or why it was not opened, and what was pasted. */
  readonly opening?: {
    readonly problems: readonly Problem[];
    readonly leftOut: readonly string[];
    readonly lost: readonly string[];
    readonly pasted: string;
  };
};

export type SentencePage = { readonly html: string; readonly isRefused: boolean };

/** The answer to a draft on the day that it names. */
export function answered(
  draft: SentenceDraft,
  today: string,
): { readonly problems: readonly Problem[]; readonly reported: Reported | undefined } {
  const on = askedOn(draft, today);
  const answer = on.ok ? answerDraft(draft, on.value) : undefined;
  const problems = [...(on.ok ? [] : on.problems), ...(answer === undefined || answer.ok ? [] : answer.problems)];
  return { problems, reported: answer?.ok === true ? answer.value : undefined };
}

export function sentencePage({ language, engine: { catalogue }, today }: WebContext, shown: Shown): SentencePage {
  const draft = withIds({ ...shown.draft, fields: { ...shown.draft.fields, on: shown.draft.fields.on ?? today() } });
  const words = SENTENCE_MESSAGES[language];
  const computed = shown.asks === 'dates' ? draft : withoutEmptyRows(draft);
  const { problems: found, reported } = shown.asks === 'nothing' ? NOTHING : answered(computed, today());
  // What was not yet filled in is no mistake until the dates are asked for.
  const problems = shown.asks === 'dates' ? found : found.filter(({ code }) => code !== 'needed');
  const on = askedOn(draft, today());
  const effects = reported !== undefined && on.ok ? effectsOf(computed, on.value) : [];
  const form = formView(draft, { language, catalogue, problems, effects });
  const fields = draftFields(draft);
  const model = {
    words,
    form,
    view: reported === undefined ? undefined : answerView(reported, { language, catalogue }),
    track: reported === undefined ? undefined : trackView(computed, reported, effects, language),
    since: movedSince(shown.was ?? '', reported, language),
    held: heldNow(reported) || (shown.was ?? ''),
    problems: problemRows(problems, language, (field) => placeName(field, form, words)),
    problemsTitle: words.problems(problems.length),
    isNew: shown.asks === 'nothing' && shown.opening === undefined,
    opening: openingOf(shown, language),
    examples: SENTENCE_EXAMPLES.map(({ id, title, what }) => ({
      title: title[language],
      what: what[language],
      href: addressIn(language, `/sentence/example/${id}`),
      current: id === shown.example,
    })),
    fields,
    letters: lettersOf(),
    actions: actionsOf(language, draft),
  };
  const post = [...fields, { name: 'action', value: shown.asks === 'dates' ? 'compute' : 'show' }];
  const html = renderPage('sentence.njk', model, { language, path: '/sentence', title: words.title, styles: SENTENCE_STYLES, post });
  return { html, isRefused: shown.asks === 'dates' && problems.length > 0 };
}

function openingOf({ opening }: Shown, language: Language) {
  if (opening === undefined) return undefined;
  const { problems, leftOut, lost, pasted } = opening;
  return {
    problems: problems.map(({ path, message, remedy }) => ({ path, message: message[language], remedy: remedy[language] })),
    leftOut,
    lost,
    pasted: pasted.length > PASTED_SHOWN_MAX ? '' : pasted,
    isOpened: problems.length === 0,
  };
}
const PASTED_SHOWN_MAX = 20_000;

const NOTHING = { problems: [], reported: undefined };

const lettersOf = () =>
  LANGUAGES.map((one: Language) => ({
    language: one,
    letter: addressIn(one, '/sentence/letter'),
    pdf: addressIn(one, '/sentence/letter.pdf'),
    open: `${SENTENCE_MESSAGES[one].letter} (${one})`,
    pdfName: `${SENTENCE_MESSAGES[one].letterPdf} (${one})`,
  }));

const actionsOf = (language: Language, draft: SentenceDraft) => ({
  page: addressIn(language, '/sentence'),
  answer: addressIn(language, '/sentence/answer.json'),
  file: addressIn(language, '/sentence/file.json'),
  open: addressIn(language, '/sentence/open'),
  fileName: isOfficial(draft) ? SENTENCE_MESSAGES[language].fileOfficial : SENTENCE_MESSAGES[language].fileJson,
  script: addressIn(language, '/sentence/live.js'),
});

/** `Sentence A: day of sentence`, as the form names it. */
function placeName(field: string, form: ReturnType<typeof formView>, words: (typeof SENTENCE_MESSAGES)['en']): string {
  const row = [...form.terms, ...form.events].find((each) => each.row === rowOfField(field));
  const fields = [...form.head, ...form.person, ...(row?.fields ?? []), ...(row !== undefined && 'more' in row ? row.more : [])];
  const label = fields.find(({ name }) => name === field)?.label;
  return [row?.title, label].filter((part) => part !== undefined).join(': ') || words.whole;
}
