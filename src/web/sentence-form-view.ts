/** The form of a sentence as the template lays it out, row by row. */
import { EVENT_KINDS, eventName, termName, type EventKind, type SentenceDraft } from './sentence-draft.ts';
import { FieldMaker, type FormContext } from './sentence-form-fields.ts';
import { SENTENCE_MESSAGES } from './sentence-messages.ts';
import { effectText } from './sentence-shown-names.ts';

export function formView(draft: SentenceDraft, context: FormContext) {
  const maker = new FieldMaker(draft, context);
  const { language, effects } = context;
  const words = SENTENCE_MESSAGES[language];
  const terms = draft.terms.map((term, index) => ({
    row: `t${index}`,
    title: words.sentence(term.id ?? String(index + 1)),
    fields: maker.termFields(index),
    more: maker.termMore(index),
    isOpen: maker
      .termMore(index)
      .some(
        ({ value, error, name }) =>
          error !== undefined ||
          (value !== '' && !name.endsWith('-kind')) ||
          (name.endsWith('-kind') && (term.kind ?? 'standard') !== 'standard'),
      ),
    remove: draft.terms.length > 1 ? { action: `remove-term:${index}`, text: words.removeTerm(term.id ?? '') } : undefined,
    effect: effectText(
      effects.find(({ row }) => row === `t${index}`),
      language,
    ),
  }));
  const events = draft.events.map((event, index) => ({
    row: `e${index}`,
    kind: event.kind,
    kindName: eventName(index, 'kind'),
    title: words.events[event.kind],
    fields: maker.eventFields(index, event.kind),
    remove: { action: `remove-event:${index}`, text: words.removeEvent(words.events[event.kind]) },
    effect: effectText(
      effects.find(({ row }) => row === `e${index}`),
      language,
    ),
  }));
  return {
    head: maker.headFields(),
    person: maker.personFields(),
    terms: terms.map((term) => ({
      ...term,
      id: { name: termName(Number(term.row.slice(1)), 'id'), value: draft.terms[Number(term.row.slice(1))]?.id ?? '' },
    })),
    events,
    newKinds: kindsFor(draft).map((kind) => ({ value: kind, text: words.events[kind] })),
    hidden: maker.hiddenFields(),
  };
}

/** Rows that this law can have; one transfer only. */
function kindsFor({ law, events }: SentenceDraft): readonly EventKind[] {
  return EVENT_KINDS.filter((kind) => {
    if (kind === 'jail') return law === 'us-federal';
    if (kind === 'remand') return law !== 'us-federal';
    if (kind === 'restored-days') return law === 'england-wales';
    return kind !== 'transfer' || !events.some((event) => event.kind === 'transfer');
  });
}
