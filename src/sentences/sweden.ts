/**
 * Sweden: two thirds and at least thirty days; from 1 January 2026 three quarters, phased in by length, the longest sentences first.
 *
 * A sentence is only days: a month is 30, a year 365. Custody comes off the served part in full. Which fraction holds goes by the day the
 * judgment became final. For less than six years the day of the change is the government's to set and was not found: a range. Since the
 * change release can be put off, so that the day is the earliest. Refuses säkerhetsförvaring, life, several sentences, part-suspended ones.
 *
 * @source brottsbalken 26:6; strafftidslag (2018:1251); prop. 2017/18:250; prop. 2025/26:34, bet. 2025/26:JuU8
 */
import { text } from '../base/text.ts';
import { knownDay, type DayNumber } from '../calendar/day-number.ts';
import { dayInWords } from '../calendar/in-words.ts';
import { foreignReading } from './foreign-release.ts';
import { answerOf, type LawAnswer, type LawVersion, type RawReading } from './law-answer.ts';
import { isNotSupported, type NotSupported } from './not-supported.ts';
import type { SentenceCase, SentenceTerm } from './sentence-case.ts';
import { afterShare, afterTerm, fixedDays } from './served-part.ts';
import { share } from './share.ts';
import { onlyTerm } from './single-term.ts';
import type { Working } from './working.ts';

const THREE_QUARTERS_FROM = knownDay('2026-01-01');
const LONG_DAYS = 6 * 365;
const SERVED_DAYS_MIN = 30;
const TWO_THIRDS = share(2, 3);
const THREE_QUARTERS = share(3, 4);

const COUNTING = {
  cite: 'Prop. 2017/18:250 (in force 1 April 2019)',
  note: text('Only days: a month is 30 days, a year 365.', 'Solo días: un mes son 30 días, un año 365.'),
};
const VERSION: LawVersion = {
  law: 'sweden',
  version: 'sweden/2019-04-01',
  confidence: 'high',
  verifiedThrough: '2025-12-03',
  prefix: 'SE',
  counting: COUNTING,
};
const SINCE_2026: LawVersion = { ...VERSION, version: 'sweden/2026-01-01', confidence: 'medium' };

export function sweden(one: SentenceCase, working?: Working): LawAnswer | NotSupported {
  const only = onlyTerm(one, {
    law: text('Sweden', 'Suecia'),
    grounds: ['ordinary'],
    kinds: ['standard'],
    suspended: false,
  });
  if (isNotSupported(only)) return only;
  // Where the older law is asked for, the change has not been made: every judgment is as one before it.
  const finality = one.lawOn !== undefined && one.lawOn < THREE_QUARTERS_FROM ? 'before' : finalityOf(only);
  const long = fixedDays(only.imposed) >= LONG_DAYS;
  const twoThirds = reading(only, false);
  const threeQuarters = reading(only, true);
  const raw: readonly [RawReading, ...RawReading[]] =
    finality === 'before' ? [twoThirds] : finality === 'since' && long ? [threeQuarters] : [twoThirds, threeQuarters];
  const foreign = foreignReading(one, only.start, only.imposed, raw[0].liberty, 'brottsbalken 26:6(2)');
  const missing = [
    ...(finality === 'unknown' ? [{ fact: `terms[${only.id}].finalOn`, why: FINALITY }] : []),
    ...(finality === 'before' || (long && finality === 'since') ? [] : [{ fact: 'law', why: PHASES }]),
  ];
  return answerOf(
    one,
    {
      version: finality === 'before' ? VERSION : SINCE_2026,
      start: only.start,
      length: only.imposed,
      raw,
      others: foreign === undefined ? [] : [foreign],
      kind: finality === 'before' ? 'automatic' : 'eligible',
      missing,
      notes: finality === 'before' ? [] : [PUT_OFF],
    },
    working,
  );
}

/** A sentence is enforced once it is final, so that one which began before the change was final before it. */
function finalityOf({ finalOn, sentencedOn, start }: SentenceTerm): 'before' | 'since' | 'unknown' {
  if (finalOn !== undefined) return finalOn < THREE_QUARTERS_FROM ? 'before' : 'since';
  if (sentencedOn >= THREE_QUARTERS_FROM) return 'since';
  return start < THREE_QUARTERS_FROM ? 'before' : 'unknown';
}

function reading({ start, imposed }: SentenceTerm, since2026: boolean): RawReading {
  const after = afterTerm(start, imposed, 'fixed');
  const part = since2026 ? THREE_QUARTERS : TWO_THIRDS;
  const served: DayNumber = afterShare(start, imposed, part, 'fixed');
  return {
    id: since2026 ? 'three-quarters' : 'two-thirds',
    label: since2026
      ? text(
          'Three quarters, for judgments final since 1 January 2026.',
          'Tres cuartos, para sentencias firmes desde el 1 de enero de 2026.',
        )
      : text('Two thirds, and at least thirty days.', 'Dos tercios, y al menos treinta días.'),
    rule: since2026 ? 'SE.26-6.THREE-QUARTERS' : 'SE.26-6.TWO-THIRDS',
    cite: since2026 ? 'brottsbalken 26:6 (prop. 2025/26:34)' : 'brottsbalken 26:6',
    fraction: part,
    liberty: since2026 ? served : Math.min(Math.max(served, start + SERVED_DAYS_MIN), after),
    after,
  };
}

const FINALITY = text(
  `Whether the judgment became final before ${dayInWords(THREE_QUARTERS_FROM).en}.`,
  `Si la sentencia quedó firme antes del ${dayInWords(THREE_QUARTERS_FROM).es}.`,
);
const PHASES = text(
  'The day from which three quarters reach sentences of less than six years: set by the government, not found.',
  'El día desde el que los tres cuartos alcanzan a las condenas de menos de seis años: lo fija el Gobierno, no se encontró.',
);
const PUT_OFF = text(
  'Release may be put off for misconduct or a concrete risk of serious reoffending: the day is the earliest.',
  'La salida puede aplazarse por mala conducta o riesgo concreto de reincidencia grave: el día es el más temprano.',
);
