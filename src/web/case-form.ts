/** The forms by which something is recorded in a case: which fields each kind of event asks for, and the event that a sent form says. */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { CaseEventBody, RETURN_GROUNDS, STOPS_ORDERED, type CaseEventKind } from '../cases/event.ts';
import { CASE_WORDS } from './case-messages.ts';

export type CaseField = 'document' | 'reasons' | 'place' | 'basis' | 'ground' | 'stop-kind' | 'upheld' | 'way-home' | 'certificate';

/** What a form asks; the gate, stop or signature that it is about is known from the action. Facts and decisions have forms of their own. */
export const FIELDS_OF: { readonly [kind in CaseEventKind]: readonly CaseField[] } = {
  opened: ['way-home'],
  'facts-recorded': [],
  decided: [],
  'gate-passed': ['document'],
  'gate-refused': ['reasons'],
  'notice-acknowledged': [],
  'consent-withdrawn': [],
  'appeal-lodged': ['document'],
  'appeal-decided': ['upheld', 'document'],
  'stop-ordered': ['stop-kind', 'reasons'],
  'stop-lifted': ['reasons'],
  withdrawn: ['reasons'],
  departed: ['place'],
  'turn-back-ordered': ['reasons'],
  'turn-back-acknowledged': [],
  diverted: ['place'],
  'came-back': ['place'],
  'handover-signed': [],
  'receipt-signed': ['place'],
  'receipt-refused': ['reasons'],
  reviewed: ['document'],
  escaped: [],
  recaptured: ['place'],
  died: ['place'],
  'return-ordered': ['ground', 'reasons'],
  'return-departed': [],
  'return-handover-signed': [],
  'return-receipt-signed': ['place'],
  'release-ordered': ['document'],
  released: ['certificate'],
  'recorded-in-error': ['reasons'],
};

export type SentForm = { readonly [name: string]: string | undefined };

/** The event and its moment, or what is wrong with the form. `now` is used where no moment was given. */
export function eventOfForm(
  form: SentForm,
  now: Temporal.Instant,
): Outcome<{ readonly at: Temporal.Instant; readonly body: CaseEventBody }> {
  const at = momentOf(form['when'] ?? '', now);
  const body = CaseEventBody.safeParse(rawBody(form));
  const problems = [
    ...(at === undefined ? [BAD_WHEN] : []),
    ...(body.success ? [] : [badField(body.error.issues[0]?.path.join('.') ?? '')]),
  ];
  return at === undefined || !body.success ? refused(...problems) : accepted({ at, body: body.data });
}

function momentOf(written: string, now: Temporal.Instant): Temporal.Instant | undefined {
  if (written.trim() === '') return now;
  try {
    const at = Temporal.PlainDateTime.from(written.trim()).toZonedDateTime('UTC').toInstant();
    return Temporal.Instant.compare(at, now) > 0 ? undefined : at;
  } catch {
    return undefined;
  }
}

function rawBody(form: SentForm): object {
  const kind = form['kind'] ?? '';
  const numbers = ['gate', 'event', 'stop'].flatMap((name) =>
    /^\d{1,6}$/.test(form[name] ?? '') ? [[name, Number(form[name])] as const] : [],
  );
  const fields = FIELD_NAMES.flatMap((field) => said(field, form));
  const basis = kind === 'gate-passed' && (form['basis'] ?? '') !== '' ? [['basis', basisOf(form)] as const] : [];
  return { kind, ...(kind === 'opened' ? { opening: 'nomination' } : {}), ...Object.fromEntries([...numbers, ...fields, ...basis]) };
}

const FIELD_NAMES: readonly CaseField[] = ['document', 'reasons', 'place', 'ground', 'stop-kind', 'upheld', 'way-home', 'certificate'];

function said(field: CaseField, form: SentForm): readonly (readonly [string, unknown])[] {
  const value = form[field];
  if (value === undefined) return [];
  if (field === 'upheld') return [['upheld', value === 'yes']];
  if (field === 'way-home') return [['wayHome', value]];
  return [[field === 'stop-kind' ? 'stop' : field, value]];
}

function basisOf({ basis, opinion = '' }: SentForm): object {
  return basis === 'own' ? { kind: 'own' } : { kind: 'substitute', by: basis, opinion };
}

export const CHOICES = { ground: RETURN_GROUNDS, 'stop-kind': STOPS_ORDERED } as const;

const BAD_WHEN: Problem = {
  code: 'bad-moment',
  path: 'when',
  message: text(CASE_WORDS.en.badWhen, CASE_WORDS.es.badWhen),
  remedy: text(CASE_WORDS.en.badWhenRemedy, CASE_WORDS.es.badWhenRemedy),
};
const badField = (path: string): Problem => ({
  code: 'bad-field',
  path,
  message: text(`${CASE_WORDS.en.badField} (${path})`, `${CASE_WORDS.es.badField} (${path})`),
  remedy: text(CASE_WORDS.en.badFieldRemedy, CASE_WORDS.es.badFieldRemedy),
});
