import { describe, expect, test } from 'vitest';
import type { Json } from '../base/canonical-json.ts';
import { readAnswer } from './ask-answer.ts';
import { fieldOf, type Field } from './ask-fields.ts';
import { inputName, readForm } from './ask-form.ts';
import { QUESTIONS } from '../people/questions.ts';
import { FINDING_QUESTIONS } from '../people/closed-lists.ts';

const field = (path: string): Field => {
  const found = fieldOf(path);
  if (found === undefined) throw new Error(`no field ${path}`);
  return found;
};
const read = (path: string, entered: Readonly<Record<string, string>>) =>
  readAnswer(
    field(path),
    readForm(
      new URLSearchParams(
        Object.entries(entered).map(([part, value]) => [part === '' ? inputName(path) : inputName(path, part), value]),
      ).toString(),
    ),
  );
const value = (found: Json) => ({ kind: 'value', value: found });

describe('what a form says about one fact', () => {
  test('yes, no, not known and nothing', () => {
    expect(['yes', 'no', 'unknown', '', 'maybe'].map((one) => read('conviction.exists', { '': one }))).toEqual([
      value(true),
      value(false),
      { kind: 'unknown' },
      { kind: 'empty' },
      { kind: 'empty' },
    ]);
  });
  test('a choice outside its list is nothing', () => {
    expect([read('sentence.type', { '': 'life' }), read('sentence.type', { '': 'exile' })]).toEqual([value('life'), { kind: 'empty' }]);
  });
  test('a date by day, month or year', () => {
    expect(read('person.birthDate', { day: '7', month: '3', year: '1990' })).toEqual(value('1990-03-07'));
    expect(read('person.birthDate', { month: '12', year: '1990' })).toEqual(value('1990-12'));
    expect(read('person.birthDate', { year: '1990' })).toEqual(value('1990'));
  });
  test('a date that does not exist, or a day without a month, is a problem', () => {
    for (const entered of [
      { day: '31', month: '2', year: '1990' },
      { day: '3', year: '1990' },
      { day: 'x', month: '1', year: '1990' },
      { year: '90' },
    ])
      expect(read('person.birthDate', entered).kind).toBe('problem');
  });
  test('a moment with its offset', () => {
    expect(read('notice.departureAt', { day: '15', month: '3', year: '2025', time: '17:26', offset: '-04:00' })).toEqual(
      value('2025-03-15T17:26:00-04:00'),
    );
    expect(read('notice.departureAt', { day: '15', month: '3', year: '2025', time: '25:00', offset: '-04:00' }).kind).toBe('problem');
  });
  test('a length in years, months and days', () => {
    expect(read('sentence.imposed', { years: '4', months: '6' })).toEqual(value('P4Y6M'));
    expect(read('sentence.imposed', { years: 'four' }).kind).toBe('problem');
  });
  test('a list of countries says whether it is complete', () => {
    expect(read('person.nationalities', { '': 'complete', 0: 'SV', 1: 'US' })).toEqual(value(['SV', 'US']));
    expect(read('person.nationalities', { '': 'partial', 0: 'SV' })).toEqual(value({ items: ['SV'], complete: false }));
    expect(read('person.nationalities', { '': 'none' })).toEqual(value([]));
    expect(read('person.nationalities', { '': 'none', 0: 'SV' }).kind).toBe('problem');
    expect(read('person.nationalities', { 0: 'SV' }).kind).toBe('problem');
    expect(read('person.nationalities', { '': 'complete' }).kind).toBe('problem');
  });
  test('a place by its id, another by name, or known to be none', () => {
    expect([
      read('proposal.facility', { '': 'cecot' }),
      read('proposal.facility', { '': 'none' }),
      read('proposal.facility', { '': 'other', other: 'elsewhere' }),
    ]).toEqual([value('cecot'), value('none'), value('elsewhere')]);
    expect(read('proposal.facility', { '': 'other' }).kind).toBe('problem');
  });
  test('a finding counts only with authority, day and reasons', () => {
    const whole = { '': 'yes', authority: 'A court', 'on|day': '1', 'on|month': '2', 'on|year': '2025', reasons: 'order 7' };
    expect(read('findings.torture-risk', whole)).toEqual(
      value({ question: 'torture-risk', authority: 'A court', on: '2025-02-01', result: true, reasonsDocument: 'order 7' }),
    );
    expect(read('findings.torture-risk', { ...whole, reasons: '' }).kind).toBe('problem');
    expect(read('findings.torture-risk', { '': 'unknown' })).toEqual({ kind: 'unknown' });
  });
  test('whole numbers only', () => {
    expect([read('sentence.priorCustodyDays', { '': '120' }), read('sentence.priorCustodyDays', { '': '-1' }).kind]).toEqual([
      value(120),
      'problem',
    ]);
  });
});

test('everything that somebody may be asked has inputs, but what the start page asks', () => {
  const asked = [...Object.keys(QUESTIONS), ...FINDING_QUESTIONS.map((question) => `findings.${question}`)];
  expect(asked.filter((path) => fieldOf(path) === undefined)).toEqual([
    'proposal.agreement',
    'proposal.mode',
    'proposal.decidedOn',
    'findings',
  ]);
});
