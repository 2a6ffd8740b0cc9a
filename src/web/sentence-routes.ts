/** Routes of the sentence page, its letter and its files. A sentence travels in bodies only, and is kept nowhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { formatDay } from '../calendar/day-number.ts';
import { sentenceLetter, type LetterPair, type SentenceLetter } from '../reports/sentence-letter.ts';
import { sentenceLetterBody } from '../reports/sentence-letter-html.ts';
import { sentenceLetterPdf } from '../reports/sentence-letter-pdf.ts';
import { isReport, type Reported } from '../reports/sentence-report.ts';
import { writeRefusal } from '../sentences/write-sentence.ts';
import { notFoundPage, tooLargePage } from './error-pages.ts';
import { addressIn, renderPage } from './page.ts';
import { askedOn } from './sentence-answer.ts';
import { afterAction, draftFields, emptyDraft, readDraft, withIds, type SentenceDraft } from './sentence-draft.ts';
import { exampleNamed } from './sentence-examples.ts';
import { fileOfDraft } from './sentence-file-of-draft.ts';
import { formView } from './sentence-form-view.ts';
import { SENTENCE_MESSAGES } from './sentence-messages.ts';
import { openSentence, type Sent } from './sentence-open.ts';
import { answered, sentencePage, SENTENCE_STYLES, type Shown } from './sentence-page.ts';
import { agreementTitle } from './sentence-shown-names.ts';
import type { WebContext } from './web-context.ts';

const SCRIPT = readFileSync(join(import.meta.dirname, 'assets', 'sentence.js'), 'utf8');

/** Every row that the form may have, filled, is far smaller. */
const FORM_BYTES_MAX = 200_000;
/** A file, the same again pasted, and what a form puts around them; the file's own limit is told with its remedy. */
const UPLOAD_BYTES_MAX = 1_000_000;

export function registerSentence(pages: Hono, context: WebContext): void {
  const { language } = context;
  const limited = bodyLimit({ maxSize: FORM_BYTES_MAX, onError: (request) => request.html(tooLargePage(language), 413) });
  const show = (request: Context, shown: Shown): Response => {
    const { html, isRefused } = sentencePage(context, shown);
    return request.html(html, isRefused ? 422 : 200);
  };
  pages.get('/sentence', (request) => show(request, { draft: emptyDraft(context.today()), asks: 'nothing' }));
  pages.get('/sentence/live.js', (request) => request.body(SCRIPT, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  pages.get('/sentence/example/:id', (request) => {
    const example = exampleNamed(request.req.param('id'));
    return example === undefined
      ? request.html(notFoundPage(language), 404)
      : show(request, { draft: example.draft, asks: 'dates', example: example.id });
  });
  pages.post('/sentence', limited, async (request) => {
    const fields = await fieldsOf(request);
    const action = fields.get('action') ?? 'compute';
    const added = { kind: fields.get('newKind') ?? '', day: (fields.get('newDay') ?? '').trim() };
    const draft = afterAction(withIds(readDraft(fields)), action, added);
    return show(request, { draft, asks: action === 'compute' ? 'dates' : 'dates-if-complete', was: fields.get('was') ?? '' });
  });
  pages.post(
    '/sentence/open',
    bodyLimit({ maxSize: UPLOAD_BYTES_MAX, onError: (request) => request.html(tooLargePage(language), 413) }),
    async (request) => {
      const sent = await sentFile(request);
      const opened = openSentence(sent, context.today());
      const none = { problems: [], leftOut: [], lost: [], pasted: sent.pasted };
      if (opened.ok) return show(request, { draft: opened.value.draft, asks: 'dates', opening: { ...none, ...opened.value } });
      const { html } = sentencePage(context, {
        draft: emptyDraft(context.today()),
        asks: 'nothing',
        opening: { ...none, problems: opened.problems },
      });
      return request.html(html, opened.problems.some(({ code }) => code === 'too-large') ? 413 : 422);
    },
  );
  for (const path of ['/sentence/open', '/sentence/letter', '/sentence/letter.pdf', '/sentence/answer.json', '/sentence/file.json'])
    pages.get(path, (request) => request.redirect(addressIn(language, '/sentence'), 303));
  pages.post('/sentence/letter', limited, (request) =>
    taken(request, context, (draft, reported) => request.html(letterPage(context, draft, reported))),
  );
  pages.post('/sentence/letter.pdf', limited, (request) =>
    taken(request, context, (draft, reported) =>
      file(
        request,
        new Uint8Array(sentenceLetterPdf(letterOf(context, draft, reported))),
        'application/pdf',
        `habeas-sentence-${language}.pdf`,
      ),
    ),
  );
  pages.post('/sentence/answer.json', limited, (request) =>
    taken(request, context, (_, reported) =>
      json(
        request,
        isReport(reported)
          ? { ...reported.answer, ...(reported.named.length === 0 ? {} : { named: reported.named }) }
          : writeRefusal(reported, language),
        'habeas-answer.json',
      ),
    ),
  );
  pages.post('/sentence/file.json', limited, (request) =>
    taken(request, context, (draft) => json(request, fileOfDraft(draft).file, 'habeas-sentence.json')),
  );
}

async function sentFile(request: Context): Promise<Sent> {
  const body = await request.req.parseBody();
  const { text: pasted, upload, part } = body;
  return {
    pasted: typeof pasted === 'string' ? pasted : '',
    upload: upload instanceof File ? new Uint8Array(await upload.arrayBuffer()) : undefined,
    isPartWanted: part === 'yes',
  };
}

const fieldsOf = async (request: Context): Promise<URLSearchParams> => new URLSearchParams(await request.req.text());

/** What is taken away is made from the same fields as the page; where they are refused, the page says why. */
async function taken(
  request: Context,
  context: WebContext,
  make: (draft: SentenceDraft, reported: Reported) => Response,
): Promise<Response> {
  const draft = withIds(readDraft(await fieldsOf(request)));
  const { problems, reported } = answered(draft, context.today());
  if (problems.length > 0 || reported === undefined) return request.html(sentencePage(context, { draft, asks: 'dates' }).html, 422);
  return make(draft, reported);
}

const file = (request: Context, body: Uint8Array<ArrayBuffer> | string, type: string, name: string): Response =>
  request.body(body, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` });

const json = (request: Context, value: unknown, name: string): Response =>
  file(request, `${JSON.stringify(value, null, 2)}\n`, 'application/json; charset=utf-8', name);

function letterPage(context: WebContext, draft: SentenceDraft, reported: Reported): string {
  const { language } = context;
  const letter = letterOf(context, draft, reported);
  const fields = draftFields(draft);
  const model = {
    letter: sentenceLetterBody(letter),
    words: SENTENCE_MESSAGES[language],
    fields,
    back: addressIn(language, '/sentence'),
    pdf: addressIn(language, '/sentence/letter.pdf'),
  };
  return renderPage('sentence-letter.njk', model, {
    language,
    path: '/sentence/letter',
    title: letter.title,
    post: fields,
    styles: [...SENTENCE_STYLES, 'decision.css', 'letter.css'],
  });
}

function letterOf(context: WebContext, draft: SentenceDraft, reported: Reported): SentenceLetter {
  const { language, engine } = context;
  const asked = askedOn(draft, context.today());
  const on = isReport(reported) ? reported.on : asked.ok ? formatDay(asked.value) : context.today();
  const agreement = draft.events.find(({ kind }) => kind === 'transfer')?.agreement;
  return sentenceLetter(reported, {
    language,
    law: draft.law,
    on,
    entered: enteredIn(context, draft),
    ...(agreement === undefined ? {} : { agreement: agreementTitle(agreement, engine.catalogue, language) }),
  });
}

/** The rows of the form as they were entered, without the person's date of birth: the letter names nobody. */
function enteredIn({ language, engine }: WebContext, draft: SentenceDraft): readonly LetterPair[] {
  const form = formView(draft, { language, catalogue: engine.catalogue, problems: [], effects: [] });
  const value = ({
    value: written,
    options,
  }: {
    readonly value: string;
    readonly options?: readonly { readonly text: string; readonly selected: boolean }[];
  }): string => (options === undefined ? written : (options.find(({ selected }) => selected)?.text ?? ''));
  type Field = (typeof form.head)[number];
  const told = (fields: readonly Field[]): string =>
    fields.flatMap((field) => (field.value === '' ? [] : [`${field.label}: ${value(field)}`])).join('. ');
  return [
    ...form.terms.map((term) => ({ label: term.title, value: told([...term.fields, ...term.more]) })),
    ...form.events.map((event) => ({ label: event.title, value: told(event.fields) })),
    ...form.person
      .filter(({ name, value: written }) => name !== 'birthDate' && written !== '')
      .map((field) => ({ label: field.label, value: value(field) })),
  ];
}
