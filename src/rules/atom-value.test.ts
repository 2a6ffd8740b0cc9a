import { describe, expect, test } from 'vitest';
import { atomValue } from './atom-value.ts';
import {
  every,
  finding,
  includesCountry,
  isBefore,
  isEmpty,
  isOnOrBefore,
  isTrue,
  plus,
  sameCountry,
  some,
  type Atom,
  type Expression,
} from './expression.ts';
import type { BooleanFact, CountryFact, CountryListFact, DayFact, DurationFact, MomentFact, RecordListFact } from './fact.ts';
import type { Facts } from './facts.ts';
import { toAnswer } from './truth.ts';

const final: BooleanFact = { kind: 'boolean', path: 'conviction.final' };
const nationalities: CountryListFact = { kind: 'countries', path: 'person.nationalities' };
const receiving: CountryFact = { kind: 'country', path: 'proposal.receivingState' };
const designated: CountryFact = { kind: 'country', path: 'removal.designatedCountry' };
const born: DayFact = { kind: 'day', path: 'person.birthDate' };
const departure: DayFact = { kind: 'day', path: 'proposal.departureOn' };
const start: DayFact = { kind: 'day', path: 'sentence.start' };
const imposed: DurationFact = { kind: 'duration', path: 'sentence.imposed' };
const served: MomentFact = { kind: 'moment', path: 'notice.servedAt' };
const leaves: MomentFact = { kind: 'moment', path: 'notice.departureAt' };
const offences: RecordListFact = { kind: 'records', path: 'offences' };
const violent: BooleanFact = { kind: 'boolean', path: 'offences[].violent' };

const ask = (expression: Expression, facts: Facts): string => {
  if (expression.kind !== 'atom') throw new Error('not an atom');
  const atom: Atom = expression.atom;
  const { truth, why } = atomValue(atom, facts);
  return why.length === 0 ? String(toAnswer(truth)) : `${toAnswer(truth)}: ${why.map(({ reason, ref }) => `${reason} ${ref}`).join(', ')}`;
};

describe('an absent fact is unknown, and says which it is', () => {
  test('a missing yes or no', () => expect(ask(isTrue(final), {})).toBe('unknown: missing conviction.final'));
  test('a list that is known to be none is known', () =>
    expect(ask(includesCountry(nationalities, 'SV'), { 'person.nationalities': [] })).toBe('false'));
});

describe('sources in conflict', () => {
  test('that disagree on what is asked leave it unknown', () =>
    expect(ask(isTrue(final), { 'conviction.final': { conflict: [true, false] } })).toBe('unknown: conflict conviction.final'));
  test('that agree on what is asked decide it', () => {
    const facts = {
      'person.birthDate': { conflict: ['1970-01-01', '1971-06-30'] },
      'proposal.departureOn': '2025-03-15',
    };
    expect(ask(isBefore(departure, plus(born, 'P18Y', 'next-day')), facts)).toBe('false');
  });
});

describe('a list that is not complete', () => {
  const facts: Facts = { 'person.nationalities': { items: ['US'], complete: false } };
  test('includes what it names', () => expect(ask(includesCountry(nationalities, 'US'), facts)).toBe('true'));
  test('may include what it does not name', () =>
    expect(ask(includesCountry(nationalities, 'SV'), facts)).toBe('unknown: missing person.nationalities'));
  test('is not empty once it names something', () => expect(ask(isEmpty(nationalities), facts)).toBe('false'));
});

describe('records', () => {
  test('one that fits makes `some` true even if the list is not complete', () =>
    expect(
      ask(some(offences, isTrue(violent)), {
        offences: { records: [{ 'offences[].violent': true }], complete: false },
      }),
    ).toBe('true'));
  test('one that does not fit makes `every` false', () =>
    expect(ask(every(offences, isTrue(violent)), { offences: [{ 'offences[].violent': false }, {}] })).toBe('false'));
  test('an unknown one leaves `every` open', () =>
    expect(ask(every(offences, isTrue(violent)), { offences: [{ 'offences[].violent': true }, {}] })).toBe(
      'unknown: missing offences[].violent',
    ));
  test('`every` is true of a list known to be none', () => expect(ask(every(offences, isTrue(violent)), { offences: [] })).toBe('true'));
});

describe('days on the calendar', () => {
  test('a birth year settles what every day of it agrees on', () =>
    expect(
      ask(isBefore(departure, plus(born, 'P18Y', 'next-day')), {
        'person.birthDate': { earliest: '1970-01-01', latest: '1970-12-31' },
        'proposal.departureOn': '2025-03-15',
      }),
    ).toBe('false'));
  test('and leaves open what they do not', () =>
    expect(
      ask(isBefore(departure, plus(born, 'P18Y', 'next-day')), {
        'person.birthDate': { earliest: '2007-01-01', latest: '2007-12-31' },
        'proposal.departureOn': '2025-03-15',
      }),
    ).toBe('unknown: missing person.birthDate'));
  test('somebody born on 29 February is a minor until 1 March of a common year', () => {
    const facts = { 'person.birthDate': '2008-02-29', 'proposal.departureOn': '2026-02-28' };
    expect(ask(isBefore(departure, plus(born, 'P18Y', 'next-day')), facts)).toBe('true');
    expect(ask(isBefore(departure, plus(born, 'P18Y', 'last-day')), facts)).toBe('false');
  });
  test('one uncertain day on both sides of a comparison is one day', () => {
    const atLeastOneYear = isOnOrBefore(plus(start, 'P1Y', 'last-day'), plus(start, imposed, 'last-day'));
    expect(
      ask(atLeastOneYear, {
        'sentence.start': { earliest: '2024-01-01', latest: '2024-12-31' },
        'sentence.imposed': 'P18M',
      }),
    ).toBe('true');
    expect(
      ask(atLeastOneYear, {
        'sentence.start': { earliest: '2024-01-01', latest: '2024-12-31' },
        'sentence.imposed': 'P11M',
      }),
    ).toBe('false');
  });
});

describe('moments', () => {
  const sevenDays = isOnOrBefore(plus(served, 'PT168H', 'last-day'), leaves);
  test('hours are counted across offsets', () => {
    expect(
      ask(sevenDays, {
        'notice.servedAt': '2025-03-14T17:26:00-04:00',
        'notice.departureAt': '2025-03-15T17:26:00-04:00',
      }),
    ).toBe('false');
    expect(ask(sevenDays, { 'notice.servedAt': '2025-03-08T23:00:00+02:00', 'notice.departureAt': '2025-03-15T21:00:00Z' })).toBe('true');
  });
});

test('two facts that are the same country, one of them unknown', () =>
  expect(ask(sameCountry(receiving, designated), { 'proposal.receivingState': 'SV' })).toBe('unknown: missing removal.designatedCountry'));

describe('findings of an authority', () => {
  const record = (result: boolean, more: Facts = {}): Facts => ({
    'findings[].question': 'torture-risk',
    'findings[].result': result,
    'findings[].on': '2026-01-10',
    'findings[].reasonsDocument': 'D-12',
    ...more,
  });
  const on = { 'proposal.decidedOn': '2026-02-02' };
  test('none: it is for the authority to judge', () =>
    expect(ask(finding('torture-risk'), on)).toBe('unknown: discretion findings.torture-risk'));
  test('one with reasons counts', () => expect(ask(finding('torture-risk'), { ...on, findings: [record(false)] })).toBe('false'));
  test('one without reasons does not', () =>
    expect(ask(finding('torture-risk'), { ...on, findings: [record(false, { 'findings[].reasonsDocument': '' })] })).toBe(
      'unknown: discretion findings.torture-risk',
    ));
  test('one made after the day of decision does not', () =>
    expect(ask(finding('torture-risk'), { ...on, findings: [record(false, { 'findings[].on': '2026-03-01' })] })).toBe(
      'unknown: discretion findings.torture-risk',
    ));
  test('two that differ are a conflict', () =>
    expect(ask(finding('torture-risk'), { ...on, findings: [record(false), record(true)] })).toBe(
      'unknown: conflict findings.torture-risk',
    ));
});
