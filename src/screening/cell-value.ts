/** What one cell means for a fact of a given kind: a value, null where it says that nothing is known, undefined where it cannot be read. */
import { isCountry, isDay, isDuration, isMoment, isPartialDay } from '../calendar/iso.ts';
import type { Fact } from '../rules/fact.ts';
import type { Candidate } from '../rules/facts.ts';
import { countryCode } from './country-names.ts';

export type CellStyle = {
  readonly values?: { readonly [cell: string]: string | boolean | null } | undefined;
  readonly unit?: 'days' | 'months' | 'years' | undefined;
  readonly separator?: string | undefined;
};

const YES = new Set(['true', 't', 'yes', 'y', '1', 'si', 'sí']);
const NO = new Set(['false', 'f', 'no', 'n', '0']);
const UNITS = { days: 'D', months: 'M', years: 'Y' } as const;
const CELL_LENGTH_MAX = 2_000;

export function valueOfText(fact: Fact, cell: string, style: CellStyle): Candidate | null | undefined {
  const meant = meaning(cell, style);
  if (meant === null) return null;
  const said = String(meant ?? cell).trim();
  if (said.length > CELL_LENGTH_MAX) return undefined;
  switch (fact.kind) {
    case 'boolean':
      return YES.has(said.toLowerCase()) ? true : NO.has(said.toLowerCase()) ? false : undefined;
    case 'choice':
      return choiceOf(fact.values, said);
    case 'country':
      return isCountry(said) ? said : countryCode(said);
    case 'countries':
    case 'choices':
      return listOf(fact, said, style);
    case 'text':
      return said;
    case 'integer':
      return /^\d{1,15}$/.test(said) ? Number(said) : undefined;
    case 'day':
      return isDay(said) ? said : isPartialDay(said) ? partial(said) : undefined;
    case 'moment':
      return isMoment(said) ? said : undefined;
    case 'duration':
      return durationOf(said, style);
    case 'records':
      return undefined;
  }
}

/** What the mapping says of this cell, whatever its case; undefined where it says nothing. */
function meaning(cell: string, { values }: CellStyle): string | boolean | null | undefined {
  if (values === undefined) return undefined;
  const exact = Object.hasOwn(values, cell) ? values[cell] : undefined;
  if (exact !== undefined) return exact;
  return Object.entries(values).find(([name]) => name.toLowerCase() === cell.toLowerCase())?.[1];
}

const choiceOf = (values: readonly string[], said: string): string | undefined => values.find((value) => value === said.toLowerCase());

function listOf(
  fact: Extract<Fact, { kind: 'countries' | 'choices' }>,
  said: string,
  { separator, values }: CellStyle,
): readonly string[] | undefined {
  const parts = (separator === undefined ? [said] : said.split(separator)).map((part) => part.trim()).filter((part) => part !== '');
  const items = parts.flatMap((part) => {
    const meant = meaning(part, { values });
    return meant === null ? [] : [String(meant ?? part)];
  });
  const read = items.map((item) => (fact.kind === 'choices' ? choiceOf(fact.values, item) : isCountry(item) ? item : countryCode(item)));
  return read.includes(undefined) ? undefined : read.filter((item) => item !== undefined);
}

function durationOf(said: string, { unit }: CellStyle): string | undefined {
  if (isDuration(said)) return said;
  return unit !== undefined && /^\d{1,5}$/.test(said) ? `P${said}${UNITS[unit]}` : undefined;
}

function partial(said: string): Candidate {
  if (said.length === 4) return { earliest: `${said}-01-01`, latest: `${said}-12-31` };
  const month = Temporal.PlainYearMonth.from(said);
  return { earliest: month.toPlainDate({ day: 1 }).toString(), latest: month.toPlainDate({ day: 31 }).toString() };
}
