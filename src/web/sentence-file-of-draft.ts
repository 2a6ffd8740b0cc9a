/**
 * From the words in the form to a sentence file, or for England and Wales to a case in the official format: what the engine's own readers
 * then check. What cannot be read is refused at its field; a problem that a reader finds is led back to the field it came from.
 */
import type { Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import type { LawId, ReleaseGround } from '../sentences/sentence-case.ts';
import {
  caseName,
  eventName,
  EVENTS_MAX,
  termName,
  TERMS_MAX,
  type CaseField,
  type EventDraft,
  type EventField,
  type SentenceDraft,
  type TermField,
} from './sentence-draft.ts';
import { DraftReader, truth, type Json, type Loose } from './sentence-draft-reader.ts';
import { officialCase } from './sentence-official-case.ts';

export type DraftFile = {
  /** `official`: the case format of England and Wales. */
  readonly format: 'sentence' | 'official';
  readonly file: Json;
  /** Where in the file each field of the form went, longest paths first. */
  readonly places: ReadonlyMap<string, string>;
  /** What the form itself cannot read; its paths are names of fields. */
  readonly problems: readonly Problem[];
};

const UNKNOWN_CHOICE = text('Something was sent that the form does not offer.', 'Se envió algo que el formulario no ofrece.');
const CHOOSE_AGAIN = text('Choose again from the list.', 'Elija de nuevo en la lista.');
const TOO_MANY = text(
  `The form holds at most ${TERMS_MAX} sentences and ${EVENTS_MAX} events.`,
  `El formulario admite como máximo ${TERMS_MAX} condenas y ${EVENTS_MAX} sucesos.`,
);
const USE_FILE = text(
  'Give a longer record as a sentence file, on the command line or to the API.',
  'Presente un historial más largo como archivo de condena, en la línea de órdenes o a la API.',
);

export function fileOfDraft(draft: SentenceDraft): DraftFile {
  const reader = new DraftReader();
  if (draft.terms.length === 0)
    reader.refuse('add-term', 'no-sentence', text('There is no sentence.', 'No hay ninguna condena.'), text('Add one.', 'Añada una.'));
  for (const field of draft.strange ?? []) reader.refuse(field === 'law' ? field : '', 'unknown-choice', UNKNOWN_CHOICE, CHOOSE_AGAIN);
  if (draft.terms.length > TERMS_MAX || draft.events.length > EVENTS_MAX) reader.refuse('', 'too-many-rows', TOO_MANY, USE_FILE);
  const official = isOfficial(draft);
  const file = official ? officialCase(draft, reader) : sentenceFile(draft, reader);
  return { format: official ? 'official' : 'sentence', file: defined(file), places: reader.places, problems: reader.problems };
}

/** The draft as a sentence file, whatever the law; what cannot be read is left out. */
export const ownFileOfDraft = (draft: SentenceDraft): Json => defined(sentenceFile(draft, new DraftReader()));

/**
 * The official format knows no transfer, and cannot leave a release arrangement open: then the case goes as a sentence file, whose answer is without
 * curfew and supervision and, where the arrangement is open, a range.
 */
export const isOfficial = ({ law, events, terms }: SentenceDraft): boolean =>
  law === 'england-wales' &&
  !events.some(({ kind }) => kind === 'transfer') &&
  terms.every(({ arrangement, kind }) => (arrangement ?? '') !== '' || (kind ?? 'standard') !== 'standard');

/** The field that the engine's path leads back to: the longest known path that begins it. */
export function fieldAt(path: string, places: DraftFile['places']): string | undefined {
  const known = [...places.keys()].filter(
    (each) =>
      path === each ||
      path.startsWith(`${each}.`) ||
      path.startsWith(`${each}[`) ||
      each.startsWith(`${path}.`) ||
      each.startsWith(`${path}[`),
  );
  const [best] = known.toSorted((a, b) => sharedLength(b, path) - sharedLength(a, path) || a.length - b.length);
  return best === undefined ? undefined : places.get(best);
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** What is undefined is left out, all the way down. */
function defined(value: Loose): Json {
  if (Array.isArray(value)) return value.flatMap((each: Loose) => (each === undefined ? [] : [defined(each)]));
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, defined(each)]])));
}

function sentenceFile(draft: SentenceDraft, reader: DraftReader): Loose {
  const { fields, law, events } = draft;
  const field = (name: CaseField, path: string): string | undefined => reader.choice(caseName(name), fields[name], path);
  const person = {
    birthDate: reader.day('birthDate', fields.birthDate, 'person.birthDate'),
    residentHere: law === 'netherlands' || law === 'belgium' ? truth(field('residentHere', 'person.residentHere')) : undefined,
    removalOrderFinal: law === 'us-federal' ? truth(field('removalOrderFinal', 'person.removalOrderFinal')) : undefined,
    recidivist: law === 'belgium' ? truth(field('recidivist', 'person.recidivist')) : undefined,
  };
  const ground = GROUNDS[law].find((each) => each === field('releaseGround', 'releaseGround'));
  return {
    law,
    person: Object.values(person).some((each) => each !== undefined) ? person : undefined,
    terms: draft.terms.map((_, index) => termRow(draft, index, reader)),
    releaseGround: ground === 'ordinary' ? undefined : ground,
    ...eventRows(events, law, reader),
    ...(law === 'us-federal' ? federalFields(draft, reader) : {}),
  };
}

function termRow({ terms, law }: SentenceDraft, index: number, reader: DraftReader): Loose {
  const term = terms[index] ?? {};
  const name = (field: TermField): string => termName(index, field);
  const path = (key: string): string => `terms[${index}].${key}`;
  const order = reader.choice(name('order'), term.order, path('consecutiveTo'));
  const kind = reader.choice(name('kind'), term.kind, path('kind')) ?? 'standard';
  const sentencedOn = reader.day(name('sentencedOn'), term.sentencedOn, path('sentencedOn'), true);
  reader.places.set(path('id'), name('length'));
  return {
    id: term.id ?? String(index + 1),
    imposed:
      kind === 'standard' || (term.length ?? '') !== '' ? reader.length(name('length'), term.length, path('imposed'), true) : undefined,
    sentencedOn,
    ...(law === 'england-wales' ? { arrangement: arrangementOf(name('arrangement'), term.arrangement, path('arrangement'), reader) } : {}),
    // Where no other day is given the sentence is served from the day on which it was passed.
    start: (law === 'england-wales' ? undefined : reader.day(name('start'), term.start, path('start'))) ?? sentencedOn,
    finalOn: law === 'sweden' ? reader.day(name('finalOn'), term.finalOn, path('finalOn')) : undefined,
    offenceOn: reader.day(name('offenceOn'), term.offenceOn, path('offenceOn')),
    consecutiveTo: order?.startsWith('after:') === true ? order.slice('after:'.length) : undefined,
    orderedConcurrent: order === 'concurrent' ? true : undefined,
    kind,
    suspended: reader.length(name('suspended'), term.suspended, path('suspended')),
    degree: law === 'estonia' && (term.degree === '1' || term.degree === '2') ? Number(term.degree) : undefined,
    intentional: law === 'estonia' ? truth(term.intentional) : undefined,
  };
}

const ARRANGEMENTS: { readonly [arrangement: string]: string } = { standard: 'ordinary', excluded: 'excluded', 'two-thirds': 'two-thirds' };

function arrangementOf(field: string, value: string | undefined, path: string, reader: DraftReader): string | undefined {
  const chosen = reader.choice(field, value, path);
  if (chosen === undefined) return undefined;
  return (
    ARRANGEMENTS[chosen] ??
    reader.refuse(
      field,
      'other-arrangement',
      text(
        'With a transfer, or with another arrangement not known, this arrangement is not computed.',
        'Con un traslado, o si otro régimen no se sabe, este régimen no se calcula.',
      ),
      text('Ask without the transfer, and fill in every arrangement.', 'Pregunte sin el traslado y complete todos los regímenes.'),
    )
  );
}

function eventRows(events: readonly EventDraft[], law: LawId, reader: DraftReader): { readonly [key: string]: Loose } {
  const credits: Loose[] = [];
  const absences: Loose[] = [];
  const addedDays: Loose[] = [];
  let transfer: Loose;
  for (const [index, event] of events.entries()) {
    const name = (field: EventField): string => eventName(index, field);
    switch (event.kind) {
      case 'absence': {
        const path = `absences[${absences.length}]`;
        reader.places.set('absences', name('from'));
        absences.push({
          from: reader.day(name('from'), event.from, `${path}.from`, true),
          to: reader.day(name('to'), event.to, `${path}.to`, true),
        });
        break;
      }
      case 'added-days': {
        const path = `addedDays[${addedDays.length}]`;
        addedDays.push({
          on: reader.day(name('from'), event.from, `${path}.on`, true),
          days: reader.count(name('days'), event.days, `${path}.days`, true),
        });
        break;
      }
      case 'restored-days':
        reader.refuse(
          name('days'),
          'other-law',
          text(
            'Added days that are given back are computed only for England and Wales, without a transfer and with every arrangement known.',
            'Los días añadidos que se devuelven solo se calculan en Inglaterra y Gales, sin traslado y con todos los regímenes conocidos.',
          ),
          text('Take the row out, and lower the added days instead.', 'Quite la fila y reduzca los días añadidos.'),
        );
        break;
      case 'transfer':
        if (transfer !== undefined)
          reader.refuse(
            name('from'),
            'second-transfer',
            text('A second transfer is not computed.', 'No se calcula un segundo traslado.'),
            text('Keep one transfer.', 'Deje un solo traslado.'),
          );
        transfer = transferRow(event, name, reader);
        break;
      case 'remand':
      case 'jail':
      case 'tagged-bail':
        credits.push(
          creditRow(
            event,
            name,
            { path: `credits[${credits.length}]`, elsewhere: law === 'us-federal', isHalved: law === 'england-wales' },
            reader,
          ),
        );
    }
  }
  const list = (rows: readonly Loose[]): Loose => (rows.length === 0 ? undefined : rows);
  return { credits: list(credits), absences: list(absences), addedDays: list(addedDays), transfer };
}

function transferRow(event: EventDraft, name: (field: EventField) => string, reader: DraftReader): Loose {
  reader.places.set('transfer', name('from'));
  return {
    on: reader.day(name('from'), event.from, 'transfer.on', true),
    to: reader.needed(name('country'), reader.choice(name('country'), event.country, 'transfer.to')),
    agreement: reader.needed(name('agreement'), reader.choice(name('agreement'), event.agreement, 'transfer.agreement')),
    method: event.method === 'converted' ? 'converted' : undefined,
    adaptedTo: reader.length(name('adaptedTo'), event.adaptedTo, 'transfer.adaptedTo'),
  };
}

function creditRow(
  event: EventDraft,
  name: (field: EventField) => string,
  { path, elsewhere, isHalved }: { readonly path: string; readonly elsewhere: boolean; readonly isHalved: boolean },
  reader: DraftReader,
): Loose {
  // The form asks England and Wales for the credit that the court ordered; the file gives the days on tag, of which half are credited.
  if (isHalved && event.kind === 'tagged-bail') {
    const credit = reader.count(name('days'), event.days, `${path}.days`, true);
    return { kind: event.kind, days: credit === undefined ? undefined : 2 * credit };
  }
  reader.places.set(path, name('from'));
  const days = reader.count(name('days'), event.days, `${path}.days`);
  const from = reader.day(name('from'), event.from, `${path}.from`);
  const to = reader.day(name('to'), event.to, `${path}.to`);
  if (
    days === undefined &&
    from === undefined &&
    to === undefined &&
    [event.days, event.from, event.to].every((each) => (each ?? '') === '')
  )
    reader.refuse(
      name('from'),
      'needed',
      text('Neither days nor their number are given.', 'No se indican ni los días ni su número.'),
      text('Give the first and the last day, or the number of days.', 'Indique el primer y el último día, o el número de días.'),
    );
  return {
    from,
    to,
    days,
    kind: event.kind,
    creditedElsewhere: elsewhere ? reader.count(name('elsewhere'), event.elsewhere, `${path}.creditedElsewhere`) : undefined,
  };
}

function federalFields({ fields }: SentenceDraft, reader: DraftReader): { readonly [key: string]: Loose } {
  const periods30 = reader.count('periods30', fields.periods30, 'programming.periods30');
  const forfeited =
    fields.conduct === 'forfeited' ? reader.count('forfeitedDays', fields.forfeitedDays, 'conduct.forfeitedDays', true) : undefined;
  return {
    conduct: fields.conduct === 'full' ? 'full' : forfeited === undefined ? undefined : { forfeitedDays: forfeited },
    programming:
      periods30 === undefined
        ? undefined
        : { periods30, rateDays: fields.rateDays === '15' ? 15 : 10, offenceExcluded: truth(fields.offenceExcluded) },
    supervisedReleaseImposed: truth(fields.supervisedRelease),
  };
}

/** The grounds of release that each law knows beside the ordinary one. */
export const GROUNDS: { readonly [L in LawId]: readonly ReleaseGround[] } = {
  'us-federal': [],
  'england-wales': [],
  norway: ['special'],
  netherlands: ['called-in'],
  belgium: [],
  denmark: ['special'],
  sweden: [],
  estonia: ['electronic-monitoring'],
  'el-salvador': [],
};
