/** What changed between two agreements, or two versions of one: its words, its terms, its rules, and for whom the answer is another one. */
import { text, type Text } from '../base/text.ts';
import { decideCase } from '../decisions/check-cases.ts';
import type { Outcome } from '../decisions/decision.ts';
import { NO_READINGS } from '../decisions/engine.ts';
import type { Agreement, DecisionCase, TermKey } from '../instruments/agreement.ts';
import { versionOn } from '../instruments/catalogue.ts';
import type { PersonFileInput } from '../people/person-file.ts';
import type { Expression } from '../rules/expression.ts';
import type { Rule } from '../rules/rule.ts';
import { rulesOfCases } from './diff-rule-cases.ts';
import type { Draft } from './agreement-in-catalogue.ts';
import type { Side } from './side.ts';
import { signOf } from './sign.ts';

export type Kind = 'added' | 'removed' | 'changed';
export type TermChange = { readonly key: TermKey; readonly kind: Kind; readonly before: readonly Text[]; readonly now: readonly Text[] };
export type RuleChange = {
  readonly rule: string;
  readonly kind: Kind;
  readonly statement: { readonly before?: Text; readonly now?: Text };
  readonly effect: { readonly before?: Rule['effect']; readonly now?: Rule['effect'] };
  /** The parts of a changed rule that differ. */
  readonly parts: readonly RulePart[];
  readonly condition?: { readonly before: readonly Expression[]; readonly now: readonly Expression[] };
};
export const RULE_PARTS = [
  'statement',
  'effect',
  'condition',
  'applies',
  'dates',
  'readings',
  'provision',
  'modes',
  'checked',
  'other',
] as const;
export type RulePart = (typeof RULE_PARTS)[number];

export type PersonAnswer =
  | { readonly outcome: Outcome; readonly decidedBy: readonly string[]; readonly on: string }
  | { readonly refused: string };
export type PersonChange = { readonly id: string; readonly title: Text; readonly before: PersonAnswer; readonly now: PersonAnswer };

export type AgreementDiff = {
  readonly words: readonly { readonly what: keyof typeof WORDS; readonly before: string; readonly now: string }[];
  readonly terms: readonly TermChange[];
  readonly rules: readonly RuleChange[];
  /** Gates, tariff, custody, suspension, way home: which of them differ. */
  readonly machinery: readonly (keyof typeof MACHINERY)[];
  readonly asked: number;
  readonly people: readonly PersonChange[];
  /** People whose outcome stays, decided by other rules. */
  readonly otherGrounds: readonly PersonChange[];
  /** Worked cases of single rules that no longer come out as written. */
  readonly ruleCases: readonly { readonly rule: string; readonly title: string; readonly now: string }[];
};

export const WORDS = {
  title: text('Title', 'Título'),
  kind: text('Kind', 'Clase'),
  mode: text('Way of sending', 'Modo de envío'),
  parties: text('Parties', 'Partes'),
  status: text('Newest status', 'Última situación'),
  operable: text('Operable', 'Operable'),
  instruments: text('Law between states', 'Derecho entre Estados'),
} as const;

export const MACHINERY = {
  gates: text('gates', 'compuertas'),
  tariff: text('tariff', 'tarifa'),
  tariffRules: text('rules of the tariff', 'reglas de la tarifa'),
  custodyRule: text('who holds and who answers', 'quién retiene y quién responde'),
  suspension: text('suspension clause', 'cláusula de suspensión'),
  wayHome: text('way home', 'camino de vuelta'),
  doubts: text('what is in doubt', 'lo que está en duda'),
} as const;

const WORD_KEYS = [
  'title',
  'kind',
  'mode',
  'parties',
  'status',
  'operable',
  'instruments',
] as const satisfies readonly (keyof typeof WORDS)[];
const MACHINERY_KEYS = [
  'gates',
  'tariff',
  'tariffRules',
  'custodyRule',
  'suspension',
  'wayHome',
  'doubts',
] as const satisfies readonly (keyof typeof MACHINERY)[];

export type Person = {
  readonly id: string;
  readonly title: Text;
  readonly on: string;
  readonly file: PersonFileInput;
  readonly mode?: DecisionCase['mode'];
  readonly asIfInForce?: boolean;
};

/** `people`: beyond the worked cases of both. `asIfInForce`: everybody is asked as though both were in force, so that this alone does not decide. */
export function diffAgreements(before: Side, now: Side, people: readonly Person[], asIfInForce = false): AgreementDiff {
  const [a, b] = [before.draft.agreement, now.draft.agreement];
  const asked = [...peopleOf(before.draft, now.draft), ...people].map((person) => (asIfInForce ? { ...person, asIfInForce } : person));
  const answers = asked.map((person): PersonChange => ({
    id: person.id,
    title: person.title,
    before: answerOf(before, person),
    now: answerOf(now, person),
  }));
  return {
    words: wordChanges(a, b),
    terms: before.version === undefined || now.version === undefined || a.id !== b.id ? termChanges(a, b) : [],
    rules: ruleChanges(before, now),
    machinery: machineryChanges(a, b),
    asked: asked.length,
    people: answers.filter(({ before: was, now: is }) => !sameOutcome(was, is)),
    otherGrounds: answers.filter(({ before: was, now: is }) => sameOutcome(was, is) && !sameGrounds(was, is, [a.id, b.id])),
    ruleCases: rulesOfCases(before, now),
  };
}

function wordChanges(a: Agreement, b: Agreement): AgreementDiff['words'] {
  const said = (one: Agreement): { readonly [K in keyof typeof WORDS]: string } => ({
    title: one.title.en,
    kind: one.kind,
    mode: one.mode,
    parties: one.parties.map(({ role, country }) => `${country} (${role})`).join(', '),
    status: [...one.status].toSorted((x, y) => ((x.from ?? '') < (y.from ?? '') ? -1 : 1)).at(-1)?.state ?? '',
    operable: String(one.operable),
    instruments: one.instruments.join(', '),
  });
  const [was, is] = [said(a), said(b)];
  return WORD_KEYS.filter((what) => was[what] !== is[what]).map((what) => ({ what, before: was[what], now: is[what] }));
}

/** By key: a statement is the same where its words, layer and span are. */
function termChanges(a: Agreement, b: Agreement): readonly TermChange[] {
  const keys = [...new Set([...a.terms, ...b.terms].map(({ key }) => key))];
  return keys.flatMap((key): readonly TermChange[] => {
    const signs = (one: Agreement): readonly { readonly sign: string; readonly value: Text }[] =>
      one.terms
        .filter((term) => term.key === key)
        .map(({ value, layer, from, to, confidence }) => ({ sign: signOf([value, layer, from, to, confidence]), value }));
    const [was, is] = [signs(a), signs(b)];
    const before = was.filter(({ sign }) => !is.some((one) => one.sign === sign)).map(({ value }) => value);
    const now = is.filter(({ sign }) => !was.some((one) => one.sign === sign)).map(({ value }) => value);
    if (before.length === 0 && now.length === 0) return [];
    return [{ key, kind: was.length === 0 ? 'added' : is.length === 0 ? 'removed' : 'changed', before, now }];
  });
}

const rulesOf = ({ draft, version }: Side): readonly Rule[] => [
  ...new Map(
    draft.agreement.versions
      .filter(({ id }) => version === undefined || id === version)
      .flatMap(({ rules }) => rules)
      .map((rule) => [rule.id, rule]),
  ).values(),
];

/** Rules are matched by what follows the agreement's id, so that an agreement made from another can be set beside it. */
function ruleChanges(before: Side, now: Side): readonly RuleChange[] {
  const [from, to] = [before.draft.agreement.id, now.draft.agreement.id];
  const renamed = (written: string): string => (from === to ? written : written.replaceAll(`"${from}.`, `"${to}.`));
  const was = new Map(rulesOf(before).map((rule) => [rule.id.replace(`${from}.`, `${to}.`), rule]));
  const is = new Map(rulesOf(now).map((rule) => [rule.id, rule]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): readonly RuleChange[] => {
    const [a, b] = [was.get(id), is.get(id)];
    if (a === undefined && b !== undefined)
      return [{ rule: id, kind: 'added', statement: { now: b.statement }, effect: { now: b.effect }, parts: [] }];
    if (b === undefined && a !== undefined)
      return [{ rule: id, kind: 'removed', statement: { before: a.statement }, effect: { before: a.effect }, parts: [] }];
    if (a === undefined || b === undefined) return [];
    const parts = differingParts(a, b, renamed);
    if (parts.length === 0) return [];
    return [
      {
        rule: id,
        kind: 'changed',
        statement: { before: a.statement, now: b.statement },
        effect: { before: a.effect, now: b.effect },
        parts,
        ...(parts.includes('condition')
          ? { condition: { before: a.versions.map(({ when }) => when), now: b.versions.map(({ when }) => when) } }
          : {}),
      },
    ];
  });
}

function differingParts(a: Rule, b: Rule, renamed: (written: string) => string): readonly RulePart[] {
  const parts = (rule: Rule): { readonly [P in RulePart]: unknown } => {
    const {
      statement,
      citations,
      role,
      modes,
      applies,
      looksAt,
      versions,
      standing,
      confidence,
      verifiedThrough,
      decides,
      note,
      id: _,
      ...effect
    } = rule;
    return {
      statement,
      effect,
      condition: versions.map(({ when }) => when),
      applies: [applies, looksAt],
      dates: versions.map(({ inForce }) => inForce),
      readings: standing,
      provision: citations.map(({ cite }) => cite),
      modes: [modes, role],
      checked: [confidence, verifiedThrough],
      other: [decides, note],
    };
  };
  const [was, is] = [parts(a), parts(b)];
  return RULE_PARTS.filter((part) => renamed(signOf(was[part])) !== signOf(is[part]));
}

const machineryChanges = (a: Agreement, b: Agreement): AgreementDiff['machinery'] =>
  MACHINERY_KEYS.filter((part) => signOf(a[part]) !== signOf(b[part]));

/** Worked cases that stand in both, under the same name, are asked once. */
function peopleOf(before: Draft, now: Draft): readonly Person[] {
  const bare = (id: string, agreement: string): string => (id.startsWith(`${agreement}/`) ? id.slice(agreement.length + 1) : id);
  const all = [before, now].flatMap(({ agreement, cases }) => cases.map((one) => [bare(one.id, agreement.id), one] as const));
  return [...new Map(all).values()];
}

/** The same person asked under that side's agreement: what the file says of the proposal gives way to it. */
function answerOf({ engine, draft: { agreement }, version }: Side, person: Person): PersonAnswer {
  const wanted = agreement.versions.find(({ id }) => id === version);
  const covered = wanted === undefined ? versionOn(agreement, person.on) : isIn(wanted, person.on) ? wanted : undefined;
  const on = covered === undefined ? ((wanted ?? agreement.versions.at(-1))?.from ?? person.on) : person.on;
  const names = (role: 'sending' | 'receiving'): boolean => agreement.parties.some((party) => party.role === role);
  const { agreement: _, mode: __, decidedOn: ___, sendingState, receivingState, ...proposal } = person.file.proposal ?? {};
  const file: PersonFileInput = {
    ...person.file,
    proposal: {
      ...proposal,
      ...(names('sending') ? {} : { sendingState }),
      ...(names('receiving') ? {} : { receivingState }),
    },
  };
  const decision = decideCase(
    engine,
    {
      id: person.id,
      title: person.title,
      agreement: agreement.id,
      on,
      file,
      outcome: 'undetermined',
      decidedBy: [],
      ...(person.asIfInForce === undefined ? {} : { asIfInForce: person.asIfInForce }),
    },
    NO_READINGS,
  );
  if (typeof decision === 'string') return { refused: decision };
  return { outcome: decision.outcome, on, decidedBy: decision.grounds.filter(({ decisive }) => decisive).map(({ rule }) => rule) };
}

const isIn = ({ from, to }: { readonly from: string; readonly to?: string }, on: string): boolean =>
  from <= on && (to === undefined || on <= to);

const sameOutcome = (a: PersonAnswer, b: PersonAnswer): boolean =>
  'outcome' in a && 'outcome' in b ? a.outcome === b.outcome : 'refused' in a && 'refused' in b;

const sameGrounds = (a: PersonAnswer, b: PersonAnswer, [from, to]: readonly [string, string]): boolean =>
  !('outcome' in a && 'outcome' in b) ||
  a.decidedBy
    .map((id) => (id.startsWith(`${from}.`) ? `${to}${id.slice(from.length)}` : id))
    .toSorted()
    .join() === b.decidedBy.toSorted().join();
