/**
 * A sentence served in two states: the sender's days, the receiver's days, and which of them hold.
 *
 * Time served anywhere counts in full. What was served before the transfer is reckoned by the sender's rules alone; from the transfer on the
 * receiver's govern, or the sender's throughout where the agreement says so. The end is never later than the original end, release never
 * before the transfer. A conversion needs the receiving court's decision; a sentence made longer is refused.
 *
 * @source FD 2008/909/JHA arts. 8(4), 17; CJEU C-554/14 Ognyanov; ETS 112 arts. 9(3), 10, 11; OAS A-57 art. VII
 */
import { addMonths, type DayNumber } from '../calendar/day-number.ts';
import { dayInWords, daysInWords } from '../calendar/in-words.ts';
import { text, type Text } from '../base/text.ts';
import { earlierThere } from './foreign-release.ts';
import type { LawAnswer, Reading } from './law-answer.ts';
import { byItsLaw, lawOfCountry } from './law-of.ts';
import { EL_SALVADOR_YEARS_MAX } from './el-salvador.ts';
import { isNotSupported, type NotSupported } from './not-supported.ts';
import { COUNTRY_OF_LAW, type LawId, type SentenceCase, type Transfer } from './sentence-case.ts';
import { afterTerm } from './served-part.ts';
import { servedBefore } from './served-days.ts';
import { term, type Term } from './term.ts';
import {
  afterEnd,
  AGGRAVATED,
  CONVERTED,
  NO_SINGLE_LENGTH,
  outsideAgreement,
  UNKNOWN_AGREEMENT,
  unknownReceiver,
} from './transfer-refusals.ts';
import { NO_TRANSFER, transferRule, type TransferRule } from './transfer-rules.ts';
import { goodConductServed } from './us-federal.ts';
import type { Working } from './working.ts';

export type Transferred = {
  readonly transfer: Transfer;
  readonly rule: TransferRule;
  readonly receiving: LawAnswer | NotSupported;
  /** The dates that hold. Not supported where the receiver's law governs and is not known here: then only the end is. */
  readonly operative: LawAnswer | NotSupported;
  readonly backBy: readonly { readonly measuredFrom: 'release' | 'end'; readonly on: DayNumber }[];
  readonly warnings: readonly Text[];
};

export function transferred(one: SentenceCase, transfer: Transfer, sending: LawAnswer, working?: Working): Transferred | NotSupported {
  const rule = transferRule(transfer.agreement);
  if (rule === undefined) return NO_TRANSFER.get(transfer.agreement) ?? UNKNOWN_AGREEMENT;
  const outside = outsideAgreement(rule, transfer) ?? afterEnd(lastEnd(sending.readings), transfer);
  if (outside !== undefined) return outside;
  const receiving = received(one, transfer, sending, working);
  const operative = rule.governs === 'sending' ? sending : rule.governs === 'receiving' ? receiving : earlierOf(sending, receiving);
  const backBy = isNotSupported(operative) ? [] : backByDays(rule, operative);
  const result = { transfer, rule, receiving, operative, backBy, warnings: warningsOf(transfer, rule, sending, receiving, backBy) };
  if (working !== undefined) writeTransfer(working, one, sending, result);
  return result;
}

export const earliest = (readings: readonly Reading[]): DayNumber => Math.min(...readings.map(({ release }) => release));
export const latest = (readings: readonly Reading[]): DayNumber => Math.max(...readings.map(({ release }) => release));

export function lastEnd(readings: readonly Reading[]): DayNumber | undefined {
  const ends = readings.flatMap(({ end }) => (end === undefined ? [] : [end]));
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/**
 * The days of whichever law lets out first. Where both leave a range open, release lies between the earlier of the earliest and the earlier of the
 * latest days. A receiving law that is not known can only bring release forward, so that the sender's day is then the latest.
 */
function earlierOf(sending: LawAnswer, receiving: LawAnswer | NotSupported): LawAnswer {
  if (isNotSupported(receiving)) return { ...sending, missing: [...sending.missing, RECEIVER_MAY_BE_EARLIER] };
  const [first, second] = latest(receiving.readings) < latest(sending.readings) ? [receiving, sending] : [sending, receiving];
  const bound = latest(first.readings);
  const sooner = second.readings.filter(({ release }) => release < earliest(first.readings));
  if (sooner.length === 0) return first;
  return {
    ...first,
    readings: [...first.readings, ...sooner.map((each) => ({ ...each, release: Math.min(each.release, bound) }))],
    range: true,
  };
}

const RECEIVER_MAY_BE_EARLIER = {
  fact: 'law',
  why: text(
    'The receiving state’s law is not known here; it can only bring release forward.',
    'No se conoce aquí la ley del Estado receptor; solo puede adelantar la salida.',
  ),
};

function received(one: SentenceCase, transfer: Transfer, sending: LawAnswer, working?: Working): LawAnswer | NotSupported {
  const law = lawOfCountry(transfer.to);
  if (law === undefined || law === 'us-federal') return unknownReceiver(transfer.to);
  const length = transfer.adaptedTo ?? (one.terms.length === 1 ? one.terms[0].imposed : sending.length);
  if (transfer.method === 'converted' && transfer.adaptedTo === undefined) return CONVERTED;
  if (length === undefined) return NO_SINGLE_LENGTH;
  if (
    sending.endUncredited !== undefined &&
    afterTerm(sending.start, length, 'calendar-months') - 1 > sending.endUncredited &&
    transfer.adaptedTo !== undefined
  )
    return AGGRAVATED;
  const answer = byItsLaw(receivingCase(one, transfer, law, sending.start, length), working);
  if (isNotSupported(answer)) return answer;
  return bounded(withSendersDay(answer, sending, COUNTRY_OF_LAW[one.law]), sending, transfer, sentBefore(one, sending, transfer));
}

/** Where the receiving law lets the sender's earlier day be taken into account, that day stands beside the answer: an authority has to decide it. */
function withSendersDay(answer: LawAnswer, sending: LawAnswer, from: string): LawAnswer {
  const cite = EARLIER_ABROAD[answer.version.law];
  const release = earliest(sending.readings);
  if (cite === undefined || release >= earliest(answer.readings)) return answer;
  const label = earlierThere(from);
  const reading: Reading = {
    id: 'other-state',
    label: text(`${label.en} ${cite.en}`, `${label.es} ${cite.es}`),
    release,
    end: lastEnd(answer.readings),
  };
  return { ...answer, others: [...answer.others, reading] };
}

const EARLIER_ABROAD: { readonly [L in LawId]?: Text } = {
  netherlands: text(
    'The Minister decides, and may also fix a later day if that won the other state’s consent (Sv 6:2:10(4)).',
    'Decide el Ministro, que también puede fijar un día posterior si con ello se obtuvo el consentimiento del otro Estado (Sv 6:2:10(4)).',
  ),
  sweden: text(
    'For a person who would otherwise be held considerably longer than there (brottsbalken 26:6(2)).',
    'Para quien de otro modo estaría recluido bastante más tiempo que allí (brottsbalken 26:6(2)).',
  ),
};

function receivingCase(one: SentenceCase, transfer: Transfer, law: LawId, start: DayNumber, length: Term): SentenceCase {
  const [first] = one.terms;
  // The adapted or the longest possible term: sixty years is the most that Salvadoran law knows.
  const tooLong = law === 'el-salvador' && afterTerm(start, length, 'fixed') > afterTerm(start, SIXTY_YEARS, 'fixed');
  return {
    ...one,
    law,
    person: { ...one.person, residentHere: undefined },
    terms: [
      {
        ...first,
        imposed: tooLong ? SIXTY_YEARS : length,
        start,
        suspended: transfer.adaptedTo === undefined ? first.suspended : undefined,
        foreign: { country: COUNTRY_OF_LAW[one.law], releaseFraction: undefined },
      },
    ],
    releaseGround: 'ordinary',
    addedDays: [],
    conduct: undefined,
    programming: undefined,
    transfer: undefined,
  };
}

const SIXTY_YEARS = term({ years: EL_SALVADOR_YEARS_MAX });

/** Days off that the sender's own law gave for the part served there. Only federal good conduct time works so; it vests on release alone. */
function sentBefore(one: SentenceCase, sending: LawAnswer, transfer: Transfer): number {
  if (one.law !== 'us-federal') return 0;
  const forfeited = typeof one.conduct === 'object' ? one.conduct.forfeitedDays : 0;
  return Math.max(0, Math.min(goodConductServed(sending.start - sending.days.credit, transfer.on), sending.days.goodConduct) - forfeited);
}

function bounded(answer: LawAnswer, sending: LawAnswer, transfer: Transfer, reduction: number): LawAnswer {
  const original = lastEnd(sending.readings);
  const bind = (one: Reading, less: number): Reading => {
    const last = Math.min(one.end ?? Infinity, original ?? Infinity);
    const end = last === Infinity ? undefined : Math.max(transfer.on, last - less);
    const release = Math.min(Math.max(one.release - less, transfer.on), end ?? Infinity);
    return less === 0 ? { ...one, release, end } : { ...one, id: `${one.id}-good-conduct`, label: WITH_GOOD_CONDUCT, release, end };
  };
  const [first, ...rest] = answer.readings.map((one) => bind(one, 0));
  if (first === undefined) return answer;
  const reduced = reduction === 0 ? [] : answer.readings.map((one) => bind(one, reduction));
  return {
    ...answer,
    readings: [first, ...rest, ...reduced],
    range: answer.range || reduced.length > 0 || rest.some(({ release }) => release !== first.release),
    others: answer.others.map((one) => bind(one, 0)),
    missing: reduction === 0 ? answer.missing : [...answer.missing, CERTIFIED],
  };
}

const WITH_GOOD_CONDUCT = text(
  'With the federal good conduct time of the whole years served before the transfer.',
  'Con el tiempo federal por buena conducta de los años completos cumplidos antes del traslado.',
);
const CERTIFIED = {
  fact: 'transfer',
  why: text(
    'Whether the United States certified good conduct time for the part served there (it vests only on release).',
    'Si los Estados Unidos certificaron buena conducta por la parte cumplida allí (solo se consolida con la salida).',
  ),
};

function backByDays({ back }: TransferRule, { readings }: LawAnswer): Transferred['backBy'] {
  if (back === undefined) return [];
  const end = lastEnd(readings);
  const fromRelease = { measuredFrom: 'release' as const, on: addMonths(earliest(readings), -back.months) };
  return back.measuredFrom === 'release' || end === undefined
    ? [fromRelease]
    : [fromRelease, { measuredFrom: 'end', on: addMonths(end, -back.months) }];
}

function warningsOf(
  transfer: Transfer,
  rule: TransferRule,
  sending: LawAnswer,
  receiving: LawAnswer | NotSupported,
  backBy: Transferred['backBy'],
): readonly Text[] {
  const warnings: Text[] = [];
  if (rule.inForce === undefined)
    warnings.push(text(`That ${rule.name.en} is in force is not known.`, `No consta que ${rule.name.es} esté en vigor.`));
  if (sending.kind === 'automatic' && latest(sending.readings) < transfer.on)
    warnings.push(
      text('The transfer is after the sender’s day of release.', 'El traslado es posterior al día de salida del Estado remitente.'),
    );
  const [first] = backBy;
  if (first !== undefined && first.on < transfer.on)
    warnings.push(
      text(
        `The person would have to be back by ${dayInWords(first.on).en}, before the transfer.`,
        `La persona tendría que estar de vuelta el ${dayInWords(first.on).es}, antes del traslado.`,
      ),
    );
  if (!isNotSupported(receiving)) {
    const later = latest(receiving.readings) - latest(sending.readings);
    if (later > 0)
      warnings.push(
        text(
          `The receiver’s latest release is ${daysInWords(later).en} later than the sender’s; the agreement may promise the earlier.`,
          `La salida más tardía del receptor es ${daysInWords(later).es} posterior a la del remitente; el acuerdo puede prometer la anterior.`,
        ),
      );
  }
  return warnings;
}

function writeTransfer(working: Working, one: SentenceCase, sending: LawAnswer, { transfer, rule, operative }: Transferred): void {
  const { served, remaining } = servedBefore(one, sending, transfer.on);
  const left = remaining === undefined ? text('', '') : text(`, ${remaining} left`, `, quedan ${remaining}`);
  working.add({
    step: 'before-transfer',
    rule: 'EU.OGNYANOV',
    cite: 'CJEU C-554/14; FD 2008/909/JHA art. 17(2); ETS 112 arts. 10, 11(1)(c)',
    days: served,
    from: sending.start,
    to: transfer.on,
    note: text(
      `Served before the transfer, by the sender’s rules alone, and counted in full: ${daysInWords(served).en}${left.en}.`,
      `Cumplidos antes del traslado, solo según las reglas del remitente, y contados íntegros: ${daysInWords(served).es}${left.es}.`,
    ),
  });
  const held = isNotSupported(operative) ? undefined : latest(operative.readings);
  working.add({
    step: 'operative',
    rule: RULE_OF[rule.governs],
    cite: rule.cite,
    ...(held === undefined ? {} : { to: held }),
    note: rule.why,
  });
}

const RULE_OF: { readonly [G in TransferRule['governs']]: string } = {
  sending: 'GENERAL.SENDING-LAW',
  receiving: 'GENERAL.RECEIVING-LAW',
  earliest: 'GENERAL.EARLIEST-LAW',
};
