/** Routes of the screening page: the invented population under an address, a file of one's own in bodies only. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Context, Hono } from 'hono';
import { csvOf } from '../screening/write-screening.ts';
import { shownScreening, type ShownScreening } from '../screening/shown.ts';
import { addressIn } from './page.ts';
import { fileMapped, fileUpload, SET_ASIDE, type FileDesk, type Filed } from './screen-file.ts';
import { mappingPage, screenPage } from './screen-page.ts';
import { askingOf, fieldsFrom, OFFER, type ScreenFields } from './screen-question.ts';
import { receiveUpload, TOO_LARGE } from './screen-upload.ts';
import { syntheticShown, type Screenings } from './screenings.ts';
import type { WebContext } from './web-context.ts';
import type { Problem } from '../base/outcome.ts';

export type ScreenDoor = { readonly screenings: Screenings; readonly desk: FileDesk };

export function registerScreen(pages: Hono, context: WebContext, door: ScreenDoor): void {
  registerSynthetic(pages, context, door);
  registerFile(pages, context, door);
  registerAnswer(pages, context, door);
  // What answers a POST has no address of its own.
  for (const path of ['file', 'mapped', 'mapping', 'answer', 'download'])
    pages.get(`/screen/${path}`, (request) => toStart(request, context));
}

const toStart = (request: Context, { language }: WebContext): Response => request.redirect(addressIn(language, '/screen'), 303);

function refusedPage(request: Context, context: WebContext, fields: ScreenFields, problems: readonly Problem[]): Response {
  return request.html(screenPage(context, { fields, problems }), problems.some(({ code }) => code === TOO_LARGE) ? 413 : 422);
}

function registerSynthetic(pages: Hono, context: WebContext, { screenings }: ScreenDoor): void {
  const answer = async (request: Context, show: (shown: ShownScreening, fields: ScreenFields) => Response): Promise<Response> => {
    const fields = fieldsFrom((name) => request.req.query(name));
    const asking = askingOf(context, fields);
    const done = asking.ok ? await screenings.synthetic(asking.value) : asking;
    return done.ok ? show(syntheticShown(done.value, context.language), fields) : refusedPage(request, context, fields, done.problems);
  };
  pages.get('/screen', (request) => answer(request, (shown, fields) => request.html(screenPage(context, { fields, problems: [], shown }))));
  for (const kind of ['csv', 'json'] as const)
    pages.get(`/screen/answer.${kind}`, (request) => answer(request, (shown) => download(request, kind, shown)));
}

function registerFile(pages: Hono, context: WebContext, { screenings, desk }: ScreenDoor): void {
  const mapping = (request: Context, token: string, problems: readonly Problem[], written?: string): Response => {
    const pending = desk.pending.get(token);
    if (pending === undefined) return toStart(request, context);
    return request.html(mappingPage(context, token, pending, problems, written), problems.length > 0 ? 422 : 200);
  };
  const filed = (request: Context, { kind, token }: Filed): Response =>
    kind === 'answer' ? answerPage(request, context, desk, token) : mapping(request, token, []);

  pages.post('/screen/file', async (request) => {
    const upload = await receiveUpload(request.req.raw);
    if (!upload.ok) return refusedPage(request, context, OFFER, upload.problems);
    const fields = fieldsFrom((name) => upload.value.fields.get(name));
    const done = await fileUpload(desk, screenings, upload.value, { asking: askingOf(context, fields), fields });
    return done.ok ? filed(request, done.value) : refusedPage(request, context, fields, done.problems);
  });
  pages.post('/screen/mapped', async (request) => {
    const form = await formOf(request);
    const token = form.get('token') ?? '';
    const written = form.get('mapping') ?? '';
    if (form.get('action') === 'save') return file(request, written, 'application/json; charset=utf-8', 'habeas-mapping.json');
    if (form.get('action') === 'forget') await desk.pending.drop(token);
    const pending = desk.pending.get(token);
    if (pending === undefined) return toStart(request, context);
    const done = await fileMapped(desk, screenings, token, { asking: askingOf(context, pending.fields), mapping: written });
    return done.ok ? filed(request, done.value) : mapping(request, token, done.problems, written);
  });
  pages.post('/screen/mapping', async (request) => mapping(request, (await formOf(request)).get('token') ?? '', []));
}

function registerAnswer(pages: Hono, context: WebContext, { desk }: ScreenDoor): void {
  pages.post('/screen/answer', async (request) => answerPage(request, context, desk, (await formOf(request)).get('token') ?? ''));
  pages.post('/screen/download', async (request) => {
    const form = await formOf(request);
    const token = form.get('token') ?? '';
    const kind = form.get('kind');
    if (kind === 'forget') await desk.answers.drop(token);
    const answer = desk.answers.get(token);
    if (answer === undefined) return toStart(request, context);
    if (kind === 'csv' || kind === 'json') return download(request, kind, shownScreening(answer.screening, { language: context.language }));
    if (answer.folder === undefined) return toStart(request, context);
    const rows = Readable.toWeb(createReadStream(join(answer.folder, SET_ASIDE)));
    return request.body(rows, 200, attached('application/x-ndjson; charset=utf-8', 'habeas-set-aside.jsonl'));
  });
}

const formOf = async (request: Context): Promise<URLSearchParams> => new URLSearchParams(await request.req.text());

function answerPage(request: Context, context: WebContext, desk: FileDesk, token: string): Response {
  const answer = desk.answers.get(token);
  if (answer === undefined) return toStart(request, context);
  const { fields, screening, name } = answer;
  const shown = shownScreening(screening, { language: context.language });
  return request.html(screenPage(context, { fields, problems: [], shown, own: { token, name } }));
}

/** Counts only: the rows that were set aside are quoted in their own file. */
function download(request: Context, kind: 'csv' | 'json', shown: ShownScreening): Response {
  const label = shown.synthetic === undefined ? '' : '-synthetic';
  if (kind === 'csv') return file(request, `${csvOf(shown)}\n`, 'text/csv; charset=utf-8', `habeas-screening${label}.csv`);
  const counts = { ...shown, broken: { count: shown.broken.count } };
  return file(request, `${JSON.stringify(counts, null, 2)}\n`, 'application/json; charset=utf-8', `habeas-screening${label}.json`);
}

const file = (request: Context, body: string, type: string, name: string): Response => request.body(body, 200, attached(type, name));

const attached = (type: string, name: string): Record<string, string> => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
});
