import { describe, expect, test } from 'vitest';
import { text } from '../base/text.ts';
import { CaseAtoms, evaluate, reasons } from './evaluate.ts';
import { always, isTrue, never, reading, type Expression, type Reading } from './expression.ts';
import type { BooleanFact, DayFact } from './fact.ts';
import type { Facts } from './facts.ts';
import { AtomTable } from './formula.ts';
import { lowerRule } from './lower.ts';
import type { Effect, Rule, RuleVersion } from './rule.ts';
import { toAnswer } from './truth.ts';

const fact = (path: string): BooleanFact => ({ kind: 'boolean', path });
const decidedOn: DayFact = { kind: 'day', path: 'proposal.decidedOn' };
const requestedOn: DayFact = { kind: 'day', path: 'proposal.requestedOn' };
const encoded = { from: '2026-11-24' };
const nobody = text('', '');

const rule = (id: string, effect: Effect, when: Expression | readonly RuleVersion[], more: Partial<Rule> = {}): Rule => ({
  statement: nobody,
  citations: [],
  role: 'either',
  modes: 'any',
  standing: { kind: 'settled' },
  confidence: 'high',
  verifiedThrough: '2023-04-30',
  decides: { question: nobody, authority: nobody },
  ...more,
  id,
  ...effect,
  versions: 'kind' in when ? [{ inForce: { from: '1900-01-01' }, encoded, when }] : when,
});

const answer = (
  of: Rule,
  facts: Facts,
  others: readonly Rule[] = [],
  readings: ReadonlyMap<string, Reading> = new Map(),
  knownAt = '2026-11-24',
): string => {
  const table = new AtomTable();
  const exceptions = Map.groupBy(
    others.filter((one) => one.effect === 'exception'),
    (one) => (one.effect === 'exception' ? one.of : ''),
  );
  const rules = new Map([of, ...others].map((one) => [one.id, one]));
  const { holds } = lowerRule(of, { table, rules, exceptions, mode: 'removal', knownAt, readings, decidedOn });
  const atoms = new CaseAtoms(table.atoms, facts);
  const why = reasons(holds, atoms)
    .map(({ reason, ref }) => ` ${reason} ${ref}`)
    .join(',');
  return `${toAnswer(evaluate(holds, atoms))}${why}`;
};

describe('exceptions have priorities', () => {
  const bar = rule('BAR', { effect: 'bar' }, isTrue(fact('serving')));
  const early = rule('EARLY', { effect: 'exception', of: 'BAR', priority: 1 }, isTrue(fact('nonviolent')));
  const never2 = rule('BUT-NOT', { effect: 'exception', of: 'BAR', priority: 2, outcome: true }, isTrue(fact('protected')));
  const contrary = rule('CONTRARY', { effect: 'exception', of: 'BAR', priority: 1, outcome: true }, isTrue(fact('drugs')));

  test('an exception that holds lifts the bar', () => expect(answer(bar, { serving: true, nonviolent: true }, [early])).toBe('false'));
  test('an open exception leaves the bar open', () => expect(answer(bar, { serving: true }, [early])).toBe('unknown missing nonviolent'));
  test('an open exception matters not where there is nothing to lift', () =>
    expect(answer(bar, { serving: false }, [early])).toBe('false'));
  test('the higher priority prevails', () =>
    expect(answer(bar, { serving: true, nonviolent: true, protected: true }, [early, never2])).toBe('true'));
  test('two of one priority with different outcomes are a conflict, reported and never ordered', () =>
    expect(answer(bar, { serving: true, nonviolent: true, drugs: true }, [early, contrary])).toBe('unknown conflict EARLY / CONTRARY'));
  test('two of one priority with the same outcome are none', () => {
    const other = rule('ALSO', { effect: 'exception', of: 'BAR', priority: 1 }, isTrue(fact('drugs')));
    expect(answer(bar, { serving: true, nonviolent: true, drugs: true }, [early, other])).toBe('false');
  });
});

describe('law has dates in force', () => {
  const versions: readonly RuleVersion[] = [
    { inForce: { from: '2015-06-19', to: '2018-08-31' }, encoded, when: isTrue(fact('selected')) },
    { inForce: { from: '2019-01-01', to: '2020-12-31' }, encoded, when: never },
  ];
  const permit = rule('PERMIT', { effect: 'permits' }, versions, { looksAt: requestedOn });
  test('the version of the rule’s own day counts', () =>
    expect(answer(permit, { selected: true, 'proposal.requestedOn': '2016-01-01' })).toBe('true'));
  test('the day after a version ends is a gap where nothing succeeds it', () =>
    expect(answer(permit, { selected: true, 'proposal.requestedOn': '2018-09-01' })).toBe('unknown law-gap PERMIT'));
  test('a repeal without successor is a gap, never the last version', () =>
    expect(answer(permit, { selected: true, 'proposal.requestedOn': '2021-01-01' })).toBe('unknown law-gap PERMIT'));
  test('an unknown day tries every version: where a gap is among them it stays unknown', () =>
    expect(answer(permit, { selected: false })).toBe('unknown missing proposal.requestedOn, law-gap PERMIT'));
  test('an unknown day does not matter where every version agrees', () => {
    const whole = rule(
      'WHOLE',
      { effect: 'bar' },
      [
        { inForce: { from: '1900-01-01', to: '2018-12-31' }, encoded, when: isTrue(fact('selected')) },
        { inForce: { from: '2019-01-01' }, encoded, when: isTrue(fact('selected')) },
      ],
      { looksAt: requestedOn },
    );
    expect(answer(whole, { selected: true })).toBe('true');
    expect(answer(whole, { selected: false })).toBe('false');
  });
  test('what was not yet encoded on the day of knowledge is a gap', () =>
    expect(answer(permit, { selected: true, 'proposal.requestedOn': '2016-01-01' }, [], new Map(), '2026-11-23')).toBe(
      'unknown law-gap PERMIT',
    ));
});

describe('contested law has two readings', () => {
  const standing = { kind: 'contested', A: nobody, B: nobody, default: 'A', strict: 'A' } as const;
  const place = rule('PLACE', { effect: 'bar' }, reading('PLACE', { A: always, B: never }), { standing });
  const dependent = rule('NONDET', { effect: 'bar' }, reading('PLACE', { A: isTrue(fact('citizen')), B: never }));
  const fresh = { 'proposal.decidedOn': '2023-01-01' };
  const later = { 'proposal.decidedOn': '2025-02-15' };
  const B = new Map([['PLACE', 'B']] as const);
  test('the default reading bars', () => expect(answer(place, later)).toBe('true'));
  test('the other reading can be run', () => expect(answer(place, fresh, [], B)).toBe('false'));
  test('but stale law cannot support the less strict reading', () => expect(answer(place, later, [], B)).toBe('unknown stale PLACE'));
  test('a rule that depends on the reading follows it', () => {
    expect(answer(dependent, { ...later, citizen: true }, [place])).toBe('true');
    expect(answer(dependent, { ...fresh, citizen: true }, [place], B)).toBe('false');
  });
  test('what both readings agree on is known even on stale law', () =>
    expect(answer(dependent, { ...later, citizen: false }, [place], B)).toBe('false'));
});

describe('stale law', () => {
  const later = { 'proposal.decidedOn': '2025-02-15', met: true };
  test('of low confidence cannot support a permission', () =>
    expect(answer(rule('P', { effect: 'permits' }, isTrue(fact('met')), { confidence: 'low' }), later)).toBe('unknown stale P'));
  test('of high confidence can', () => expect(answer(rule('P', { effect: 'permits' }, isTrue(fact('met'))), later)).toBe('true'));
  test('still bars', () => expect(answer(rule('B', { effect: 'bar' }, isTrue(fact('met')), { confidence: 'low' }), later)).toBe('true'));
  test('cannot support an exception', () => {
    const bar = rule('B', { effect: 'bar' }, always);
    const exception = rule('E', { effect: 'exception', of: 'B', priority: 1 }, isTrue(fact('met')), {
      confidence: 'low',
    });
    expect(answer(bar, later, [exception])).toBe('unknown stale E');
  });
});

test('rules that lead back to themselves are reported as the bug they are', () => {
  const a = rule('A', { effect: 'bar' }, { kind: 'rule', rule: 'B' });
  const b = rule('B', { effect: 'bar' }, { kind: 'rule', rule: 'A' });
  expect(() => answer(a, {}, [b])).toThrow('A → B → A');
});
