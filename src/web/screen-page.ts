/** The screening page and the page of the mapping. */
import type { Problem } from '../base/outcome.ts';
import { isDay } from '../calendar/iso.ts';
import { capitalised } from '../locales/format.ts';
import type { ShownScreening } from '../screening/shown.ts';
import { addressIn, renderPage } from './page.ts';
import { readMapping, type Pending } from './screen-file.ts';
import { SCREEN_MESSAGES } from './screen-messages.ts';
import { contestedIn, EVERY_OTHER_WAY, NO_OTHER_WAY, queryOf, type ScreenFields } from './screen-question.ts';
import { UPLOAD_BYTES_MAX } from './screen-upload.ts';
import { readingName, screenView } from './screen-view.ts';
import type { WebContext } from './web-context.ts';

export const SCREEN_STYLES = ['ask.css', 'screen.css'] as const;
const COLUMNS_LISTED_MAX = 200;

type ScreenShown = {
  readonly fields: ScreenFields;
  readonly problems: readonly Problem[];
  readonly shown?: ShownScreening;
  /** The reader's own file, by the name under which its answer is held. */
  readonly own?: { readonly token: string; readonly name: string };
};

export function screenPage(context: WebContext, { fields, problems, shown, own }: ScreenShown): string {
  const { language } = context;
  const words = SCREEN_MESSAGES[language];
  const query = queryOf(fields);
  const view = shown === undefined ? undefined : screenView(context, shown);
  const model = {
    words,
    fields,
    // A field for days shows nothing that is no day; the problem quotes it.
    days: { on: isDay(fields.on) ? fields.on : '', on2: isDay(fields.on2) ? fields.on2 : '' },
    query,
    own,
    view,
    choices: choicesOf(context, fields),
    problems: problemRows(context, problems),
    problemsTitle: words.problems(problems.length),
    fileHint: words.fileHint(UPLOAD_BYTES_MAX / 1_000_000),
  };
  const isOwn = own !== undefined;
  return renderPage('screen.njk', model, {
    language,
    path: isOwn ? '/screen/answer' : `/screen${query === '' ? '' : `?${query}`}`,
    title: words.title,
    styles: SCREEN_STYLES,
    ...(isOwn ? { post: [{ name: 'token', value: own.token }] } : {}),
  });
}

const problemRows = ({ language }: WebContext, problems: readonly Problem[]) =>
  problems.map(({ path, message, remedy }) => ({
    place: SCREEN_MESSAGES[language].places[path] ?? (path === '' ? SCREEN_MESSAGES[language].wholeFile : path),
    message: message[language],
    remedy: remedy[language],
  }));

function choicesOf({ engine, language, today }: WebContext, fields: ScreenFields) {
  const words = SCREEN_MESSAGES[language];
  const agreements = engine.catalogue.agreements.map(({ id, title }) => ({ value: id, text: capitalised(title[language]) }));
  const contested = contestedIn(engine, { agreement: fields.agreement, on: fields.on, knownAt: today(), salt: '' });
  const readings = [
    { value: NO_OTHER_WAY, text: words.readingDefault },
    ...contested.map(([id, reading]) => ({ value: `${id}=${reading}`, text: readingName(`${id}=${reading}`, language) })),
    { value: EVERY_OTHER_WAY, text: words.readingAll },
  ];
  const marked = (list: readonly { readonly value: string; readonly text: string }[], chosen: string) =>
    list.map((one) => ({ ...one, selected: one.value === chosen }));
  const same = { value: '', text: words.same };
  return {
    agreement: marked(agreements, fields.agreement),
    agreement2: marked([same, ...agreements], fields.agreement2),
    reading: marked(readings, fields.reading || NO_OTHER_WAY),
    reading2: marked([same, ...readings], fields.reading2),
  };
}

export function mappingPage(context: WebContext, token: string, pending: Pending, problems: readonly Problem[], written?: string): string {
  const { language } = context;
  const words = SCREEN_MESSAGES[language];
  const mapping = readMapping(pending.mapping);
  const rows = mapping.ok
    ? [
        ...(mapping.value.id === undefined ? [] : [{ column: mapping.value.id, fact: 'id', read: '' }]),
        ...(mapping.value.weight === undefined ? [] : [{ column: mapping.value.weight, fact: 'weight', read: '' }]),
        ...Object.entries(mapping.value.columns).map(([column, { fact, ...style }]) => ({
          column,
          fact,
          read: Object.keys(style).length === 0 ? '' : JSON.stringify(style),
        })),
      ]
    : [];
  const listed = (names: readonly string[]) => ({
    names: names.slice(0, COLUMNS_LISTED_MAX),
    more: Math.max(0, names.length - COLUMNS_LISTED_MAX),
  });
  const model = {
    words,
    token,
    title: words.fileTitle(pending.upload.name),
    rows,
    unmapped: listed(pending.unmapped),
    dropped: listed(pending.dropped),
    text: written ?? pending.mapping,
    lines: (written ?? pending.mapping).split('\n').length,
    problems: problemRows(context, problems),
    problemsTitle: words.problems(problems.length),
    action: addressIn(language, '/screen/mapped'),
  };
  return renderPage('screen-mapping.njk', model, {
    language,
    path: '/screen/mapping',
    title: model.title,
    styles: SCREEN_STYLES,
    post: [{ name: 'token', value: token }],
  });
}
