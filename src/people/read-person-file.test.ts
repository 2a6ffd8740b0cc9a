import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readPersonFile } from './read-person-file.ts';
import { factsOfFile } from './facts-of-file.ts';

const problems = (input: unknown): readonly string[] => {
  const read = readPersonFile(input);
  return read.ok ? [] : read.problems.map(({ code, path, message }) => `${code} ${path}: ${message.en}`);
};

describe('what a person file may hold', () => {
  test('nothing at all: everything is unknown', () => expect(problems({})).toEqual([]));
  test('a fact may be null, plain, sourced or in conflict', () =>
    expect(
      problems({
        conviction: {
          exists: null,
          final: { value: true, source: 'judgment 22-cr-101', asOf: '2025-01-10' },
          appealPending: {
            conflict: [
              { value: true, source: 'docket' },
              { value: false, source: 'letter' },
            ],
          },
        },
        person: { birthDate: '1970-05', nationalities: { items: ['US'], complete: false } },
      }),
    ).toEqual([]));
});

describe('what is refused', () => {
  test('of very many unknown keys only the first are looked into', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`conviction${index}`, 1]));
    const read = readPersonFile(many);
    expect(read.ok ? 0 : read.problems.length).toBe(50);
  });

  test('an unknown key, naming the nearest', () =>
    expect(problems({ person: { nationalites: ['US'] } })).toEqual([
      "unknown-key person.nationalites: There is no field 'nationalites' here. Did you mean 'nationalities'?",
    ]));
  test('a date that does not exist', () =>
    expect(problems({ sentence: { start: '2025-02-30' } })).toEqual([
      "invalid-value sentence.start: Expected a day, month or year that exists (YYYY-MM-DD, YYYY-MM or YYYY); found '2025-02-30'.",
    ]));
  test('a value outside a closed list, naming the list', () =>
    expect(problems({ sentence: { type: 'forever' } })[0]).toContain('one of determinate, life, indeterminate, death, preventive'));
  test('text where yes or no is asked', () =>
    expect(problems({ conviction: { final: 'yes' } })).toEqual(["invalid-value conviction.final: Expected true or false; found 'yes'."]));
  test('a country by name', () => expect(problems({ person: { nationalities: ['El Salvador'] } })[0]).toContain('two-letter country code'));
  test('a moment without offset', () => expect(problems({ notice: { servedAt: '2025-03-15T17:26:00' } })[0]).toContain('with its offset'));
  test('a conflict of one source', () =>
    expect(problems({ conviction: { final: { conflict: [{ value: true }] } } })[0]).toContain('at least 2'));
  test('every problem at once', () => expect(problems({ conviction: { final: 1, exists: 'x' }, extra: 1 })).toHaveLength(3));
  test('a list, a number, nothing', () => {
    for (const input of [[], 7, null, 'x']) expect(problems(input)).toHaveLength(1);
  });
});

describe('an allegation is never a ground', () => {
  test.each([
    'gangMember',
    'suspectedOf',
    'tattoos',
    'riskScore',
    'ethnicity',
    'religion',
    'allegations',
    'threat_level',
    'tda-membership',
    'race',
  ])('the field %s is refused with that explanation', (key) => {
    expect(problems({ person: { [key]: true } })[0]).toMatch(/^forbidden-field person\..*never a ground/);
  });
  test('text may speak of anything: only fields are refused', () =>
    expect(problems({ offences: [{ description: 'gang assault with suspicion of racketeering' }] })).toEqual([]));
});

describe('facts by path', () => {
  const facts = (input: unknown) => {
    const read = readPersonFile(input);
    if (!read.ok) throw new Error('refused');
    return factsOfFile(read.value);
  };
  test('a month is every day in it', () =>
    expect(facts({ person: { birthDate: '1972-02' } }).facts['person.birthDate']).toEqual({
      earliest: '1972-02-01',
      latest: '1972-02-29',
    }));
  test('records keep their order and their unknowns', () =>
    expect(facts({ offences: [{ violent: true }, { categories: ['drugs'], violent: null }] }).facts['offences']).toEqual([
      { 'offences[].violent': true },
      { 'offences[].categories': ['drugs'] },
    ]));
  test('sources stand beside the values', () =>
    expect(facts({ conviction: { final: { value: true, source: 'judgment' } } }).sources.get('conviction.final')).toEqual({
      source: 'judgment',
    }));
  test('one loss of nationality may stand without a list', () =>
    expect(facts({ person: { nationalityLoss: { country: 'US', how: 'statute' } } }).facts['person.nationalityLoss']).toEqual([
      { 'person.nationalityLoss[].country': 'US', 'person.nationalityLoss[].how': 'statute' },
    ]));
  test('a day of withdrawal withdraws consent; beside a plain no it is a conflict', () => {
    expect(facts({ consent: { withdrawnOn: '2026-01-03' } }).facts['consent.withdrawn']).toBe(true);
    expect(facts({ consent: { withdrawnOn: '2026-01-03', withdrawn: false } }).facts['consent.withdrawn']).toEqual({
      conflict: [true, false],
    });
  });
  test('null and absent are the same', () => expect(facts({ conviction: { final: null } }).facts).toEqual(facts({}).facts));
});

test('no input makes the reader throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      readPersonFile(input);
    }),
    { numRuns: 500, seed: 3 },
  );
});
