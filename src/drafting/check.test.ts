import { describe, expect, test } from 'vitest';
import { catalogue } from '../catalogue/catalogue.ts';
import { Engine } from '../decisions/engine.ts';
import type { Agreement } from '../instruments/agreement.ts';
import { conviction, consent, person, proposal } from '../people/facts.ts';
import { all, any, finding, includesCountry, isFalse, isTrue, not, oneOf, ruleHolds, type Expression } from '../rules/expression.ts';
import type { Effect, Rule } from '../rules/rule.ts';
import { rule, smallCatalogue } from '../../test/small-catalogue.ts';
import { draftOf, type Draft } from './agreement-in-catalogue.ts';
import { checkAll, checkDraft, draftRefusal } from './check.ts';
import { agreement as terms } from '../people/facts.ts';

const LAW = smallCatalogue();
const [DEMO] = LAW.agreements;
if (DEMO === undefined) throw new Error('no demo');
const cure = { by: { en: 'a court', es: 'un tribunal' }, what: { en: 'its order', es: 'su orden' } };

const own = (id: string, effect: Effect, when: Expression, more: Partial<Rule> = {}): Rule =>
  rule(`demo.${id}`, 'agreement', effect, when, more);
const withRules = (rules: readonly Rule[], more: Partial<Agreement> = {}): Draft => {
  const agreement: Agreement = { ...DEMO, ...more, versions: DEMO.versions.map((version) => ({ ...version, rules })) };
  return { agreement, cases: [], ruleCases: [] };
};
/** Codes with their places, without what every draft here lacks: worked cases. */
const found = (draft: Draft): readonly string[] =>
  checkDraft(LAW, draft)
    .filter(({ code, fault }) => code !== 'no-case' && !fault.en.startsWith('no worked case'))
    .map(({ code, where, severity }) => `${severity} ${code} ${where}`);
const permit = own('art-1', { effect: 'permits' }, isTrue(conviction.final));

test('a sound draft has nothing wrong but the cases it lacks', () => expect(found(withRules([permit]))).toEqual([]));

describe('conditions', () => {
  const minor = oneOf(person.sex, 'female');
  test.each([
    ['a bar that can never hold', own('x', { effect: 'bar' }, all(minor, oneOf(person.sex, 'male'))), 'error unreachable demo.x'],
    ['a bar that is never in play', own('x', { effect: 'bar' }, minor, { applies: all(minor, not(minor)) }), 'error unreachable demo.x'],
    ['a requirement that everybody meets', own('x', { effect: 'requires', cure }, any(minor, not(minor))), 'error unreachable demo.x'],
  ])('%s is found', (_name, one, expected) => expect(found(withRules([permit, one]))).toEqual([expected]));

  test('a condition that is open both ways is not', () =>
    expect(found(withRules([permit, own('x', { effect: 'bar' }, minor)]))).toEqual([]));

  test('an exception that can never meet its rule is found', () => {
    const bar = own('x', { effect: 'bar' }, minor);
    const idle = own('y', { effect: 'exception', of: 'demo.x', priority: 1 }, oneOf(person.sex, 'male'));
    expect(found(withRules([permit, bar, idle]))).toEqual(['error unreachable demo.y']);
  });

  test('two exceptions of one rank with opposite outcomes are found, with facts that make both hold', () => {
    const bar = own('x', { effect: 'bar' }, isTrue(conviction.final));
    const out = own('y', { effect: 'exception', of: 'demo.x', priority: 1 }, isTrue(conviction.final));
    const back = own('z', { effect: 'exception', of: 'demo.x', priority: 1, outcome: true }, isTrue(consent.given));
    const all_ = checkDraft(LAW, withRules([permit, bar, out, back]));
    const overlap = all_.find(({ code }) => code === 'overlap');
    expect(overlap?.where).toBe('demo.y / demo.z');
    expect(overlap?.fault.en).toMatch(/for instance where .*yes/);
    const ranked = own('z', { effect: 'exception', of: 'demo.x', priority: 2, outcome: true }, isTrue(consent.given));
    expect(found(withRules([permit, bar, out, ranked])).filter((one) => one.includes('overlap'))).toEqual([]);
  });

  test('rules that lead back to themselves are refused before anything is worked out', () => {
    const a = own('a', { effect: 'bar' }, ruleHolds('demo.b'));
    const b = own('b', { effect: 'bar' }, ruleHolds('demo.a'));
    expect(found(withRules([permit, a, b]))).toContain('error circle demo.a');
  });

  test('a rule that names one that is not there is refused', () => {
    const engine = new Engine(LAW);
    const draft = withRules([permit, own('a', { effect: 'bar' }, ruleHolds('demo.nowhere'))]);
    expect(found(draft).join()).toContain('error fault demo.a');
    expect(draftRefusal(new Engine({ ...engine.catalogue, agreements: [draft.agreement] }), draft)).not.toEqual([]);
  });
});

describe('an agreement can only narrow what law allows', () => {
  test('an exception to law is an error', () => {
    const reach = own('x', { effect: 'exception', of: 'S.NATION', priority: 9 }, isTrue(consent.given));
    expect(found(withRules([permit, reach]))).toContain('error permits-what-law-bars demo.x');
  });
  test('a permission for nobody but those whom law bars is an error that names the bar', () => {
    const wrong = own('art-1', { effect: 'permits' }, all(includesCountry(person.nationalities, 'AQ'), isTrue(conviction.final)));
    const [only] = checkDraft(LAW, withRules([wrong])).filter(({ code }) => code === 'permits-what-law-bars');
    expect(only?.fault.en).toContain('S.NATION');
  });
  test('a permission that law narrows further is none', () =>
    expect(found(withRules([own('art-1', { effect: 'permits' }, isTrue(consent.given))]))).toEqual([]));
  test('a rule of an agreement that speaks as law is an error', () =>
    expect(found(withRules([permit, rule('demo.x', 'sending', { effect: 'bar' }, isFalse(conviction.exists))]))).toContain(
      'error permits-what-law-bars demo.x',
    ));
});

describe('dates, citations, facts, places to fill in', () => {
  test('a gap between two versions is worth a look, an overlap is an error', () => {
    const [version] = DEMO.versions;
    if (version === undefined) throw new Error('no version');
    const two = (to: string, from: string): Draft => {
      const { to: _, ...open } = version;
      return {
        ...withRules([]),
        agreement: {
          ...DEMO,
          versions: [
            { ...version, to },
            { ...open, id: 'v2', from },
          ],
        },
      };
    };
    expect(found(two('2021-01-01', '2021-02-01'))).toEqual(['warning dates demo']);
    expect(found(two('2021-01-01', '2021-01-02'))).toEqual([]);
    expect(found(two('2021-01-01', '2020-06-01'))).toEqual(['error fault demo']);
  });
  test('a span that ends before it begins is an error', () => {
    const backward = DEMO.versions.map((version) => ({ ...version, rules: [permit], from: '2031-01-01' }));
    expect(found({ ...withRules([]), agreement: { ...DEMO, versions: backward } })).toContain('error dates demo v1');
  });
  test('a term of the agreement that the version does not state is worth a look', () =>
    expect(found(withRules([permit, own('x', { effect: 'requires', cure }, isTrue(terms.monitoringClause))]))).toEqual([
      'warning never-known demo.x (v1)',
    ]));
  test('a finding that no authority is asked for is an error', () =>
    expect(found(withRules([permit, own('x', { effect: 'requires', cure }, finding('horoscope'))]))).toContain('error never-known demo.x'));
  test('a clause without a source is an error', () =>
    expect(found(withRules([permit], { wayHome: { ...DEMO.wayHome, cite: '' } }))).toContain('error no-citation demo wayHome'));
  test('what its author has still to write is told once for both languages', () =>
    expect(found(withRules([permit], { title: { en: 'TO FILL IN: its name', es: 'POR RELLENAR: su nombre' } }))).toEqual([
      'to-fill to-fill demo.title',
    ]));
  test('a proposal that reads the day it was received keeps its rule', () =>
    expect(found(withRules([permit, own('x', { effect: 'bar' }, not(oneOf(proposal.mode, 'sentence-transfer')))]))).toEqual([]));
});

test('every loaded agreement, checked by itself, shows the same as in the whole', () => {
  const engine = new Engine(catalogue);
  const whole = checkAll(engine).filter(({ severity }) => severity !== 'warning');
  for (const { id } of catalogue.agreements) {
    const draft = draftOf(catalogue, id);
    if (draft === undefined) throw new Error(id);
    const alone = checkDraft(catalogue, draft).filter(({ severity }) => severity !== 'warning');
    for (const one of alone) expect(whole.map(({ where }) => where)).toContain(one.where);
  }
});
