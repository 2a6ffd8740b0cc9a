/** From the form to a case in the official format of England and Wales, which the engine's own reader then checks. */
import { text } from '../base/text.ts';
import { parseTerm } from '../sentences/term.ts';
import { eventName, termName, type EventDraft, type EventField, type SentenceDraft } from './sentence-draft.ts';
import { truth, type DraftReader, type Loose } from './sentence-draft-reader.ts';

export const OFFICIAL_KINDS: { readonly [K in EventDraft['kind']]?: string } = {
  remand: 'REMAND',
  jail: 'REMAND',
  'tagged-bail': 'TAGGED_BAIL',
  absence: 'UNLAWFULLY_AT_LARGE',
  'added-days': 'ADDITIONAL_DAYS_AWARDED',
  'restored-days': 'RESTORATION_OF_ADDITIONAL_DAYS_AWARDED',
};

export function officialCase(draft: SentenceDraft, reader: DraftReader): Loose {
  const { fields, terms, events } = draft;
  const days = terms.map((term, index) =>
    reader.day(termName(index, 'sentencedOn'), term.sentencedOn, `booking.sentences[${index}].sentencedAt`, true),
  );
  const first = days.flatMap((day) => (day === undefined ? [] : [day])).toSorted()[0];
  const adjustments: { [kind: string]: Loose[] } = {};
  for (const [index, event] of events.entries()) {
    const kind = OFFICIAL_KINDS[event.kind];
    const rows = kind === undefined ? [] : (adjustments[kind] ??= []);
    if (kind !== undefined) rows.push(adjustmentRow(event, index, `booking.adjustments.${kind}[${rows.length}]`, first, reader));
  }
  return {
    booking: {
      offender: {
        reference: 'FORM',
        dateOfBirth: reader.day('birthDate', fields.birthDate, 'booking.offender.dateOfBirth', true),
        isActiveSexOffender: truth(fields.sexOffender),
      },
      sentences: terms.map((_, index) => officialSentence(draft, index, days[index], reader)),
      adjustments,
    },
    params: 'calculation-params',
  };
}

function officialSentence({ terms }: SentenceDraft, index: number, sentencedAt: string | undefined, reader: DraftReader): Loose {
  const term = terms[index] ?? {};
  const path = (key: string): string => `booking.sentences[${index}].${key}`;
  const isStandard = term.kind === undefined || term.kind === 'standard';
  const length = parseTerm(reader.length(termName(index, 'length'), term.length, path('duration'), isStandard) ?? 'P0D');
  const arrangement = reader.choice(termName(index, 'arrangement'), term.arrangement, path('releaseArrangements'));
  const committedAt = reader.day(termName(index, 'offenceOn'), term.offenceOn, path('offence.committedAt'));
  return {
    identifier: term.id,
    type: isStandard ? 'StandardSentence' : term.kind,
    sentencedAt,
    offence: { committedAt },
    duration:
      length === undefined
        ? undefined
        : { durationElements: { YEARS: length.years, MONTHS: length.months, WEEKS: length.weeks, DAYS: length.days } },
    consecutiveSentenceUUIDs: term.order?.startsWith('after:') === true ? [term.order.slice('after:'.length)] : [],
    // What is not known is not asserted: without an arrangement the engine refuses and says what it needs.
    releaseArrangements:
      arrangement === undefined
        ? undefined
        : {
            isSDSPlus: arrangement === 'two-thirds',
            isSDSPlusEligibleSentenceTypeLengthAndOffence: arrangement === 'two-thirds',
            sdsEarlyReleaseExclusions: EXCLUSIONS[arrangement] ?? [],
          },
  };
}

const BOTH_GIVEN = text('Both the days and their number are given.', 'Se indican los días y también su número.');
const ONE_OF_TWO = text(
  'Give the first and the last day, or the number of days.',
  'Indique el primer y el último día, o el número de días.',
);

const EXCLUSIONS: { readonly [arrangement: string]: readonly string[] } = {
  excluded: ['VIOLENT'],
  'excluded-december': ['DOMESTIC_ABUSE_T3'],
};

function adjustmentRow(event: EventDraft, index: number, path: string, first: string | undefined, reader: DraftReader): Loose {
  const name = (field: EventField): string => eventName(index, field);
  const own = event.kind === 'absence' || event.kind === 'added-days' || event.kind === 'restored-days';
  reader.places.set(path, name('days'));
  // Days on tag count half: only the court's own number of days is taken, never the days from first to last.
  const isNumber = event.kind === 'added-days' || event.kind === 'restored-days' || event.kind === 'tagged-bail';
  const from = event.kind === 'tagged-bail' ? undefined : reader.day(name('from'), event.from, `${path}.fromDate`, own);
  const to = isNumber ? undefined : reader.day(name('to'), event.to, `${path}.toDate`, event.kind === 'absence');
  const days = event.kind === 'absence' ? undefined : reader.count(name('days'), event.days, `${path}.numberOfDays`, isNumber);
  if (!isNumber && days !== undefined && (from !== undefined || to !== undefined))
    reader.refuse(name('days'), 'credit-shape', BOTH_GIVEN, ONE_OF_TWO);
  return { appliesToSentencesFrom: own ? from : first, fromDate: from, toDate: to, numberOfDays: days };
}
