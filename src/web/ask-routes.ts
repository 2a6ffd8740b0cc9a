/** Routes of the interview, of person files, of decisions and of worked cases. Facts come in bodies and are kept nowhere. */
import type { Context, Hono } from 'hono';
import type { Problem } from '../base/outcome.ts';
import type { Text } from '../base/text.ts';
import { MODES } from '../rules/rule.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import { sentenceCase } from '../reports/fact-wording.ts';
import { FILE_BYTES_MAX, isTooLarge, stateFromFile, type Sent } from './ask-file.ts';
import { readForm, type Form } from './ask-form.ts';
import { simpleInput } from './ask-input.ts';
import { ASK_MESSAGES } from './ask-messages.ts';
import { nextQuestions, questionsAt } from './ask-next.ts';
import { decideFor } from './ask-request.ts';
import { startPage, startState } from './ask-start.ts';
import { readState, stateFields, type AskState } from './ask-state.ts';
import { takeStep, type Step } from './ask-steps.ts';
import { questionPage } from './ask-view.ts';
import { registerCases } from './decision-case.ts';
import { decisionPage, refusedPage } from './decision-page.ts';
import { registerDecision } from './decision-routes.ts';
import { addressIn, renderPage } from './page.ts';
import type { WebContext } from './web-context.ts';

export function registerAsk(app: Hono, context: WebContext): void {
  app.get('/ask', (request) =>
    request.html(start(context, readForm(new URLSearchParams({ agreement: request.req.query('agreement') ?? '' }).toString()), [])),
  );
  app.post('/ask', (request) => ask(request, context));
  app.get('/ask/file', (request) => request.html(filePage(context, EMPTY_SENT, [])));
  app.post('/ask/file', (request) => openFile(request, context));
  registerDecision(app, context);
  registerCases(app, context);
}

async function ask(request: Context, context: WebContext): Promise<Response> {
  const form = readForm(await request.req.text());
  const { language } = context;
  if (form.get('action') === 'start') return begin(request, context, form);
  const state = readState(form);
  if (!state.ok) return request.html(refusedPage(language, state.problems), 422);
  const step = takeStep(state.value, form);
  if (!step.ok) return request.html(refusedPage(language, step.problems), 422);
  return question(request, context, step.value);
}

function begin(request: Context, context: WebContext, form: Form): Response {
  const state = startState(form);
  if (!state.ok) return request.html(start(context, form, state.problems), 422);
  const decision = decideFor(context, state.value, { language: context.language });
  if (!decision.ok) return request.html(start(context, form, decision.problems), 422);
  return question(request, context, { state: state.value, problems: new Map<string, Text>() });
}

function start(context: WebContext, form: Form, problems: readonly Problem[]): string {
  const { language } = context;
  const words = ASK_MESSAGES[language];
  const model = {
    ask: words,
    page: startPage(context, form, problems),
    action: addressIn(language, '/ask'),
    file: addressIn(language, '/ask/file'),
  };
  return renderPage('ask-start.njk', model, { language, path: '/ask', title: words.title, styles: ['ask.css'] });
}

function question(request: Context, context: WebContext, { state, at, problems, extraRecords }: Step): Response {
  const { language, engine } = context;
  const decision = decideFor(context, state, { language });
  if (!decision.ok) return request.html(refusedPage(language, decision.problems), 422);
  const questions = at === undefined ? nextQuestions(decision.value, state.asked) : questionsAt(at, decision.value, state.asked);
  const page = questionPage(state, decision.value, questions, {
    language,
    catalogue: engine.catalogue,
    problems,
    ...(extraRecords === undefined ? {} : { extraRecords }),
  });
  const words = ASK_MESSAGES[language];
  const title = page.main === undefined ? words.done : words.question(page.number);
  const model = {
    ask: words,
    page,
    action: addressIn(language, '/ask'),
    decision: addressIn(language, '/decision'),
    restart: addressIn(language, '/ask'),
  };
  const post = [...stateFields(state), { name: 'action', value: 'show' }, { name: 'facts', value: page.main?.path ?? '' }];
  return request.html(
    renderPage('ask-question.njk', model, { language, path: '/ask', title, post, styles: ['ask.css'] }),
    problems.size > 0 ? 422 : 200,
  );
}

const EMPTY_SENT: Sent = { text: '', upload: undefined, agreement: '', mode: '', asIfInForce: false, day: ['', '', ''] };

async function openFile(request: Context, context: WebContext): Promise<Response> {
  const body = await request.req.parseBody();
  const field = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  const upload = body['upload'] instanceof File ? new Uint8Array(await body['upload'].arrayBuffer()) : undefined;
  const sent: Sent = {
    text: field('text'),
    upload,
    agreement: field('agreement'),
    mode: field('mode'),
    asIfInForce: field('asIfInForce') === 'yes',
    day: [field('on|day'), field('on|month'), field('on|year')],
  };
  const state = stateFromFile(sent);
  if (!state.ok) return request.html(filePage(context, sent, state.problems), state.problems.some(isTooLarge) ? 413 : 422);
  return field('action') === 'continue'
    ? continueFile(request, context, sent, state.value)
    : decideFile(request, context, sent, state.value);
}

function decideFile(request: Context, context: WebContext, sent: Sent, state: AskState): Response {
  const decision = decideFor(context, state, { language: context.language, proofs: true });
  if (!decision.ok) return request.html(filePage(context, sent, decision.problems), 422);
  return request.html(decisionPage(context, state, decision.value));
}

function continueFile(request: Context, context: WebContext, sent: Sent, state: AskState): Response {
  const decision = decideFor(context, state, { language: context.language });
  if (!decision.ok) return request.html(filePage(context, sent, decision.problems), 422);
  return question(request, context, { state, problems: new Map<string, Text>() });
}

function filePage(context: WebContext, sent: Sent, problems: readonly Problem[]): string {
  const { language, engine } = context;
  const words = ASK_MESSAGES[language];
  const agreements = engine.catalogue.agreements.map(({ id, title }) => ({
    value: id,
    text: sentenceCase(title[language], language),
    selected: id === sent.agreement,
  }));
  const [day, month, year] = sent.day;
  const model = {
    ask: words,
    problems: problems.map(({ code, path, message, remedy }) => ({
      place: path === '' ? words.wholeFile : path,
      forbidden: code === 'forbidden-field',
      message: message[language],
      remedy: remedy[language],
    })),
    problemsTitle: words.fileProblems(problems.length),
    // What no file may carry is not shown again; anything else can be corrected in place.
    text: problems.some(({ code }) => code === 'forbidden-field') ? '' : sent.text,
    agreement: {
      id: 'agreement',
      name: 'agreement',
      label: { text: words.agreement, classes: 'govuk-label--s' },
      items: [{ value: '', text: words.fileFromFile }, ...agreements],
    },
    mode: {
      id: 'mode',
      name: 'mode',
      label: { text: words.mode, classes: 'govuk-label--s' },
      items: [
        { value: '', text: words.fileFromFile },
        ...MODES.map((mode) => ({ value: mode, text: MODE_LABELS[mode][language], selected: mode === sent.mode })),
      ],
    },
    on: simpleInput(
      { kind: 'day', path: 'proposal.decidedOn' },
      'on',
      [year, month, day].filter((part) => part !== '').join('-'),
      { label: words.on, hint: words.fileOnHint, size: 'part' },
      { language, places: [] },
    ),
    uploadHint: words.fileUploadHint(FILE_BYTES_MAX / 1_000),
    action: addressIn(language, '/ask/file'),
  };
  return renderPage('ask-file.njk', model, { language, path: '/ask/file', title: words.fileTitle, styles: ['ask.css', 'decision.css'] });
}
