/** One rule as a lawyer reads it: statement, provisions, when it is in play, condition, exceptions as an outline, readings, worked cases. */
import type { Language, Text } from '../base/text.ts';
import { referredTo } from '../decisions/contested.ts';
import type { Engine } from '../decisions/engine.ts';
import { LONG_SINCE } from '../instruments/authoring.ts';
import type { RuleCase } from '../instruments/law.ts';
import { messagesIn, type Messages } from '../locales/messages.ts';
import { factsOfFile } from '../people/facts-of-file.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import type { Expression } from '../rules/expression.ts';
import { factsRead } from '../rules/facts-read.ts';
import type { Rule, Span } from '../rules/rule.ts';
import { otherIdentifiers } from './citation-identifiers.ts';
import { conditionTree, type ConditionLine } from './condition-tree.ts';
import { cell, cellWith, type Cell, type DocumentBlock, type Pair } from './document.ts';
import { DOCUMENT_WORDS, type DocumentWords } from './document-words.ts';
import { dayText, durationText, factLabel, valueText } from './fact-wording.ts';
import { spanText } from './term-wording.ts';

export type RuleContext = { readonly engine: Engine; readonly language: Language; readonly words: DocumentWords; readonly pages: Messages };

export const ruleContext = (engine: Engine, language: Language): RuleContext => ({
  engine,
  language,
  words: DOCUMENT_WORDS[language],
  pages: messagesIn(language),
});

/** `cases`: without them the rule alone, where a document of many rules would else be too long. */
export function ruleBlocks(rule: Rule, context: RuleContext): readonly DocumentBlock[] {
  const { language, words, pages } = context;
  const { standing } = rule;
  const exceptions = exceptionsOf(rule, context);
  const tags = [
    pages.lists.effects[rule.effect],
    ...(rule.effect === 'exception' ? [words.exceptionTo(rule.of)] : []),
    ...(standing.kind === 'contested' ? [words.contested] : []),
  ];
  return [
    { kind: 'heading', level: 3, text: rule.id, tag: tags.join(' · '), id: rule.id.replaceAll(/[^a-zA-Z0-9]+/g, '-') },
    { kind: 'text', text: rule.statement[language], tone: 'lead' },
    ...(rule.note === undefined ? [] : [{ kind: 'text' as const, text: rule.note[language] }]),
    { kind: 'pairs', rows: [...provisionPairs(rule, context), ...meansPairs(rule, context, exceptions.length > 0)] },
    ...(standing.kind === 'settled' ? [] : readingBlocks(standing, context)),
    ...(rule.applies === undefined ? [] : conditionBlocks(words.appliesWhen, rule.applies, context)),
    ...rule.versions.flatMap(({ inForce, when }) => conditionBlocks(versionTitle(inForce, context), when, context)),
    ...(exceptions.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 4 as const, text: words.exceptionOutline },
          { kind: 'outline' as const, lines: exceptions },
        ]),
    ...caseBlocks(rule, context),
  ];
}

const conditionBlocks = (title: string, expression: Expression, { language }: RuleContext): readonly DocumentBlock[] => [
  { kind: 'heading', level: 4, text: title },
  { kind: 'outline', lines: conditionTree(expression, language) },
];

function versionTitle(span: Span, { words, language }: RuleContext): string {
  if (span.from === LONG_SINCE && span.to === undefined) return words.condition;
  const { from, to } = span;
  return words.conditionSpan(spanText({ ...(from === LONG_SINCE ? {} : { from }), ...(to === undefined ? {} : { to }) }, language) ?? '');
}

function provisionPairs(rule: Rule, { words, pages }: RuleContext): readonly Pair[] {
  return rule.citations.flatMap(({ cite, source, confidence }): readonly Pair[] => {
    const identifiers = otherIdentifiers([cite, source]);
    return [
      {
        label: words.provision,
        value: [
          cite,
          `${words.source}: ${source ?? words.noSource}`,
          pages.law.confidence(pages.lists.confidences[confidence]),
          ...(identifiers === undefined ? [] : [identifiers]),
        ].join(' · '),
      },
    ];
  });
}

function meansPairs(rule: Rule, { pages, language, engine, words }: RuleContext, hasExceptions: boolean): readonly Pair[] {
  const { law, lists } = pages;
  const modes =
    rule.modes === 'any'
      ? law.modesAny
      : rule.modes === 'prison'
        ? law.modesPrison
        : rule.modes.map((mode) => MODE_LABELS[mode][language]).join('; ');
  const referring = [...engine.rules.values()].flatMap(({ rule: other }) =>
    other.id !== rule.id && referredTo(other).includes(rule.id) ? [other.id] : [],
  );
  return [
    { label: law.whoDecides, value: `${rule.decides.authority[language]}: ${rule.decides.question[language]}` },
    ...('cure' in rule && rule.cure !== undefined
      ? [{ label: words.cureLabel, value: `${rule.cure.by[language]}: ${rule.cure.what[language]}` }]
      : []),
    ...(rule.effect === 'factor' && rule.mayRefuse !== undefined ? [{ label: law.mayRefuse, value: rule.mayRefuse[language] }] : []),
    ...(rule.effect === 'compute' ? [{ label: words.computes, value: computed(rule.computes, { law, language }) }] : []),
    { label: law.role, value: `${lists.roles[rule.role]}; ${law.modes.toLocaleLowerCase()}: ${modes}` },
    { label: law.looksAt, value: factLabel(rule.looksAt?.path ?? 'proposal.decidedOn', language) },
    {
      label: law.encodingConfidence,
      value: `${lists.confidences[rule.confidence]}; ${law.verified(dayText(rule.verifiedThrough, language))}`,
    },
    ...(hasExceptions ? [] : [{ label: pages.law.exceptions, value: words.noExceptions }]),
    ...(referring.length === 0 ? [] : [{ label: words.referring, value: referring.join(', ') }]),
  ];
}

function computed(
  computes: Extract<Rule, { effect: 'compute' }>['computes'],
  { law, language }: { readonly law: Messages['law']; readonly language: Language },
): string {
  switch (computes.kind) {
    case 'clock':
      return `${computes.what[language]}: ${law.clock(durationText(computes.within, language), factLabel(computes.from.path, language))}`;
    case 'adaptation':
      return `${computes.to[language]}. ${computes.why[language]}`;
    case 'remedy':
    case 'consequence':
      return computes.what[language];
  }
}

function readingBlocks(
  standing: Extract<Rule['standing'], { kind: 'contested' }>,
  { words, pages: { law }, language }: RuleContext,
): readonly DocumentBlock[] {
  const marked = (name: 'A' | 'B'): string =>
    [
      words.reading(name),
      ...(standing.default === name ? [law.readingDefault] : []),
      ...(standing.strict === name ? [law.readingStrict] : []),
    ].join(', ');
  return [
    { kind: 'heading', level: 4, text: words.readings },
    { kind: 'pairs', rows: (['A', 'B'] as const).map((name) => ({ label: marked(name), value: standing[name][language] })) },
  ];
}

/** Each exception with its own exceptions below it; a rule that leads back to itself is a fault that the check reports. */
function exceptionsOf(rule: Rule, context: RuleContext, above: readonly string[] = []): readonly ConditionLine[] {
  const { engine, words, language } = context;
  if (above.includes(rule.id)) return [];
  return [...engine.rules.values()]
    .flatMap(({ rule: one }) => (one.effect === 'exception' && one.of === rule.id ? [one] : []))
    .toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
    .map((one) => ({
      text: `${one.id} (${words.priority(String(one.priority))}): ${one.statement[language]} ${one.citations.map(({ cite }) => cite).join('; ')}`,
      parts: [
        ...(one.applies === undefined
          ? []
          : [{ text: `${words.appliesWhen}:`, parts: conditionTree(one.applies, language) } satisfies ConditionLine]),
        ...one.versions.map(({ inForce, when }): ConditionLine => ({
          text: `${versionTitle(inForce, context)}:`,
          parts: conditionTree(when, language),
        })),
        { text: one.outcome === true ? words.exceptionHolds : words.exceptionFails, parts: [] },
        ...exceptionsOf(one, context, [...above, rule.id]),
      ],
    }));
}

function caseBlocks(rule: Rule, context: RuleContext): readonly DocumentBlock[] {
  const { engine, words } = context;
  const cases = engine.catalogue.ruleCases.filter((one) => one.rule === rule.id);
  if (cases.length === 0) return [{ kind: 'text', text: words.noCases, tone: 'soft' }];
  const read = factsRead(
    rule,
    (id) => engine.rule(id),
    [...engine.rules.values()].map((one) => one.rule),
  );
  return [
    {
      kind: 'table',
      title: `${words.cases}: ${rule.id}`,
      head: [words.caseColumn, words.factsColumn, words.answerColumn],
      widths: [4, 6, 2],
      rows: cases.map((one) => caseRow(one, read, context)),
    },
  ];
}

/** A title may be in both languages or in English alone. */
const titleIn = (title: string | Text, language: Language): string => (typeof title === 'string' ? title : title[language]);

function caseRow(one: RuleCase, read: ReadonlySet<string>, { words, language }: RuleContext): readonly Cell[] {
  const file = readPersonFile(one.file);
  const facts = file.ok ? Object.entries(factsOfFile(file.value).facts) : [];
  const shown = [...facts, ...Object.entries(one.supposing ?? {})].flatMap(([path, value]) =>
    value === undefined || !read.has(path) ? [] : [`${factLabel(path, language)}: ${valueText(path, value, language)}`],
  );
  const condition = one.holds === 'unknown' ? words.unknown : one.holds ? words.holds : words.holdsNot;
  const answer = one.applies === false ? words.notInPlay : condition;
  const chosen = Object.entries(one.readings ?? {}).map(([id, reading]) => words.readAs(`${id}=${reading}`));
  const where = one.agreement === undefined ? dayText(one.on, language) : words.underAgreement(one.agreement, dayText(one.on, language));
  return [
    cellWith(titleIn(one.title, language), where),
    cell(shown.length === 0 ? words.noFacts : shown.join('; ')),
    { lines: [{ text: answer, strong: true }, ...chosen.map((text) => ({ text, soft: true as const }))] },
  ];
}
