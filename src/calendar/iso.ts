/**
 * The spellings of days, moments, durations and countries that cross the edge: ISO 8601 and ISO 3166-1 alpha-2.
 * Impossible dates (30 February) are refused, never rolled over.
 */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const YEAR = /^\d{4}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DURATION = /^P(?=.)(\d{1,4}Y)?(\d{1,5}M)?(\d{1,5}W)?(\d{1,6}D)?(T(?=.)(\d{1,6}H)?(\d{1,6}M)?(\d{1,6}S)?)?$/;

const parses = (parse: () => unknown): boolean => {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
};

export const isDay = (text: string): boolean => DAY.test(text) && parses(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));

/** A day, or a date known only to the month (`1970-05`) or the year (`1970`). */
export const isPartialDay = (text: string): boolean =>
  isDay(text) || (MONTH.test(text) && parses(() => Temporal.PlainYearMonth.from(text, { overflow: 'reject' }))) || YEAR.test(text);

/** An RFC 3339 moment with its offset. */
export const isMoment = (text: string): boolean =>
  MOMENT.test(text) && isDay(text.slice(0, 10)) && parses(() => Temporal.Instant.from(text));

export const isDuration = (text: string): boolean => DURATION.test(text);

/** Officially assigned two-letter codes, `XK`, which is user-assigned and means Kosovo in all known use, and the invented states of the demo world. */
export const isCountry = (text: string): boolean => COUNTRIES.has(text) || isInventedState(text);

/** Calland and Dovria, by user-assigned codes that no state uses. */
export const isInventedState = (code: string): boolean => code === 'XC' || code === 'XD';

const COUNTRIES: ReadonlySet<string> = new Set(
  (
    `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ ` +
    `DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT ` +
    `JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ ` +
    `NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ ` +
    `TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`
  ).split(' '),
);
