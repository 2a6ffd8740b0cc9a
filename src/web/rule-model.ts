/** One rule as its page shows it: what it says, where it stands, what it turns on, who decides it, and how it was tested. */
import { hashJson } from '../base/hash.ts';
import type { Language } from '../base/text.ts';
import { referredTo } from '../decisions/contested.ts';
import { LONG_SINCE } from '../instruments/authoring.ts';
import type { LocatedRule } from '../instruments/catalogue.ts';
import type { RuleCase } from '../instruments/law.ts';
import { capitalised } from '../locales/format.ts';
import { messagesIn } from '../locales/messages.ts';
import { factsOfFile } from '../people/facts-of-file.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import type { Confidence, Rule, Span } from '../rules/rule.ts';
import { dayText, durationText, factLabel, valueText } from '../reports/fact-wording.ts';
import { conditionTree, type ConditionLine } from '../reports/condition-tree.ts';
import { agreementHref, sourceLink, type SourceLink } from './links.ts';
import { orderName } from './law-list-model.ts';
import { ruleSummary, type RuleSummary } from './rule-summary.ts';
import type { WebContext } from './web-context.ts';

export type RuleModel = RuleSummary & {
  readonly means: string;
  readonly exceptionOf: RuleSummary | undefined;
  readonly home: { readonly title: string; readonly order: string; readonly href: string | undefined };
  readonly citations: readonly {
    readonly cite: string;
    readonly source: SourceLink | undefined;
    readonly level: Confidence;
    readonly confidence: string;
  }[];
  readonly question: string;
  readonly cure: { readonly by: string; readonly what: string } | undefined;
  readonly mayRefuse: string | undefined;
  readonly computes: readonly string[];
  readonly readings: readonly { readonly name: 'A' | 'B'; readonly text: string; readonly marks: readonly string[] }[];
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly note: string | undefined;
  readonly applies: readonly ConditionLine[] | undefined;
  readonly versions: readonly { readonly inForce: string; readonly encoded: string; readonly condition: readonly ConditionLine[] }[];
  readonly exceptions: readonly RuleSummary[];
  readonly referring: readonly RuleSummary[];
  readonly hash: string;
  readonly cases: readonly CaseView[];
};

type CaseView = {
  readonly title: string;
  readonly where: string;
  readonly holds: 'true' | 'false' | 'unknown';
  readonly label: string;
  readonly facts: readonly { readonly fact: string; readonly value: string }[];
};

export function ruleModel({ rule, home }: LocatedRule, context: WebContext): RuleModel {
  const { engine, language } = context;
  const { law: words, lists } = messagesIn(language);
  const summary = (one: Rule): RuleSummary => ruleSummary(one, context);
  const ids = new Set(engine.rules.keys());
  const others = [...engine.rules.values()].map((located) => located.rule).filter(({ id }) => id !== rule.id);
  const base = rule.effect === 'exception' ? engine.rule(rule.of) : undefined;
  return {
    ...summary(rule),
    means: lists.effectsMean[rule.effect],
    exceptionOf: base === undefined ? undefined : summary(base),
    home: homeView(home, context),
    citations: rule.citations.map(({ cite, source, confidence }) => ({
      cite,
      source: source === undefined ? undefined : sourceLink(source),
      level: confidence,
      confidence: words.confidence(lists.confidences[confidence]),
    })),
    question: rule.decides.question[language],
    cure: 'cure' in rule && rule.cure !== undefined ? { by: rule.cure.by[language], what: rule.cure.what[language] } : undefined,
    mayRefuse: rule.effect === 'factor' ? rule.mayRefuse?.[language] : undefined,
    computes: computed(rule, language),
    readings: readingsOf(rule, language),
    rows: rowsOf(rule, language),
    note: rule.note?.[language],
    applies: rule.applies === undefined ? undefined : conditionTree(rule.applies, language, ids),
    versions: rule.versions.map(({ inForce, encoded, when }) => ({
      inForce: spanInForce(inForce, language),
      encoded: words.encodedSince(dayText(encoded.from, language)),
      condition: conditionTree(when, language, ids),
    })),
    exceptions: others.filter((one) => one.effect === 'exception' && one.of === rule.id).map(summary),
    referring: others
      .filter((one) => referredTo(one).includes(rule.id) && !(one.effect === 'exception' && one.of === rule.id))
      .map(summary),
    hash: hashJson(rule),
    cases: engine.catalogue.ruleCases.filter((one) => one.rule === rule.id).map((one) => caseView(one, language)),
  };
}

function homeView(home: LocatedRule['home'], { engine, language }: WebContext): RuleModel['home'] {
  if (home.kind === 'agreement')
    return {
      title: capitalised(engine.agreement(home.id)?.title[language] ?? home.id),
      order: orderName('agreements', language),
      href: agreementHref(language, home.id),
    };
  const instrument = engine.catalogue.instruments.find(({ id }) => id === home.id);
  return {
    title: capitalised(instrument?.title[language] ?? home.id),
    order: orderName(instrument?.order ?? 'international', language),
    href: undefined,
  };
}

function computed(rule: Rule, language: Language): readonly string[] {
  if (rule.effect !== 'compute') return [];
  const { computes } = rule;
  switch (computes.kind) {
    case 'clock':
      return [
        computes.what[language],
        messagesIn(language).law.clock(durationText(computes.within, language), factLabel(computes.from.path, language)),
      ];
    case 'adaptation':
      return [computes.to[language], computes.why[language]];
    case 'remedy':
    case 'consequence':
      return [computes.what[language]];
  }
}

function readingsOf({ standing }: Rule, language: Language): RuleModel['readings'] {
  if (standing.kind === 'settled') return [];
  const { law: words } = messagesIn(language);
  return (['A', 'B'] as const).map((name) => ({
    name,
    text: standing[name][language],
    marks: [...(standing.default === name ? [words.readingDefault] : []), ...(standing.strict === name ? [words.readingStrict] : [])],
  }));
}

function rowsOf(rule: Rule, language: Language): RuleModel['rows'] {
  const { law: words, lists } = messagesIn(language);
  const modes =
    rule.modes === 'any'
      ? words.modesAny
      : rule.modes === 'prison'
        ? words.modesPrison
        : rule.modes.map((mode) => MODE_LABELS[mode][language]).join('; ');
  return [
    { label: words.role, value: lists.roles[rule.role] },
    { label: words.modes, value: modes },
    { label: words.looksAt, value: factLabel(rule.looksAt?.path ?? 'proposal.decidedOn', language) },
    { label: words.standing, value: lists.standings[rule.standing.kind] },
    { label: words.encodingConfidence, value: lists.confidences[rule.confidence] },
    { label: words.verifiedThrough, value: dayText(rule.verifiedThrough, language) },
  ];
}

function spanInForce({ from, to }: Span, language: Language): string {
  const { law: words, agreements } = messagesIn(language);
  const since = from === LONG_SINCE ? words.sinceLong : to === undefined ? agreements.since(dayText(from, language)) : '';
  if (to === undefined) return `${since}, ${words.open}`;
  return since === '' ? agreements.span(dayText(from, language), dayText(to, language)) : `${since} ${words.to} ${dayText(to, language)}`;
}

function caseView({ title, file, on, agreement, readings, supposing, applies, holds }: RuleCase, language: Language): CaseView {
  const { law: words } = messagesIn(language);
  const read = readPersonFile(file);
  const supposed = Object.entries(supposing ?? {}).flatMap(([path, value]) => (value === undefined ? [] : [[path, value] as const]));
  const facts = [...(read.ok ? Object.entries(factsOfFile(read.value).facts) : []), ...supposed];
  const answer = holds === 'unknown' ? words.holdsUnknown : holds ? words.holds : words.holdsNot;
  const label = applies === false ? words.notInPlay : answer;
  return {
    title,
    where: [
      words.onDay(dayText(on, language)),
      ...(agreement === undefined ? [] : [words.underAgreement(agreement)]),
      ...Object.entries(readings ?? {}).map(([id, reading]) => `${id}=${reading}`),
    ].join(', '),
    holds: holds === 'unknown' ? 'unknown' : holds ? 'true' : 'false',
    label,
    facts: facts.map(([path, value]) => ({ fact: factLabel(path, language), value: valueText(path, value, language) })),
  };
}
