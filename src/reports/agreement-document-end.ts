/** The end of an agreement's document: custody, doubts, worked decisions with their answers, and the law that bears on it. */
import { decideCase } from '../decisions/check-cases.ts';
import { NO_READINGS } from '../decisions/engine.ts';
import type { Agreement, Clause, DecisionCase } from '../instruments/agreement.ts';
import { capitalised } from '../locales/format.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import { identifierText } from './citation-identifiers.ts';
import { cell, cellWith, type Cell, type DocumentBlock, type DocumentSection } from './document.ts';
import { dayText } from './fact-wording.ts';
import type { RuleContext } from './rule-blocks.ts';

export function custodySection({ custodyRule, suspension, wayHome }: Agreement, { pages, language }: RuleContext): DocumentSection {
  const { agreements: words, lists } = pages;
  const clause = (title: string, one: Clause): readonly DocumentBlock[] => [
    { kind: 'heading', level: 3, text: title },
    {
      kind: 'statement',
      gap: one.exists !== true,
      marks: [one.exists === true ? words.clauseExists : one.exists === false ? words.clauseNone : words.clauseUnknown],
      text: one.what[language],
      meta: [one.cite, words.confidence(lists.confidences[one.confidence]), `${words.source}: ${one.source}`].join(' · '),
    },
  ];
  return {
    id: 'custody',
    title: words.custody,
    blocks: [
      {
        kind: 'pairs',
        rows: [
          { label: words.holds, value: lists.holders[custodyRule.holds] },
          { label: words.answersInLaw, value: lists.holders[custodyRule.answersInLaw] },
          { label: words.governingLaw, value: lists.holders[custodyRule.governingLaw] },
        ],
      },
      { kind: 'text', text: custodyRule.note[language] },
      { kind: 'text', tone: 'soft', text: `${custodyRule.cite} · ${words.confidence(lists.confidences[custodyRule.confidence])}` },
      ...clause(words.suspension, suspension),
      ...clause(words.wayHome, wayHome),
    ],
  };
}

export function doubtSection({ doubts }: Agreement, { pages: { agreements: words }, language }: RuleContext): DocumentSection {
  const blocks: readonly DocumentBlock[] =
    doubts.length === 0 ? [{ kind: 'text', text: words.doubtsNone }] : [{ kind: 'list', items: doubts.map((doubt) => doubt[language]) }];
  return { id: 'doubts', title: words.doubts, blocks };
}

export function decisionSection(agreement: Agreement, context: RuleContext): DocumentSection {
  const { engine, words, pages } = context;
  const cases = engine.catalogue.decisionCases.filter((one) => one.agreement === agreement.id);
  const head = [words.caseColumn, words.answerColumn, words.decidedBy];
  return {
    id: 'cases',
    title: words.decided,
    lead: words.decidedLead,
    blocks:
      cases.length === 0
        ? [{ kind: 'text', text: pages.agreements.casesNone }]
        : [{ kind: 'table', title: words.decided, head, widths: [6, 3, 7], rows: cases.map((one) => decisionRow(one, context)) }],
  };
}

const DECISIVE_SHOWN_MAX = 4;

function decisionRow(one: DecisionCase, { engine, words, pages: { lists }, language }: RuleContext): readonly Cell[] {
  const decision = decideCase(engine, one, NO_READINGS);
  const where = [dayText(one.on, language), one.mode === undefined ? undefined : MODE_LABELS[one.mode][language]];
  const head = cellWith(one.title[language], where.filter((part) => part !== undefined).join(' · '));
  if (typeof decision === 'string') return [head, cell(words.unknown), cell(decision)];
  const other = decision.readings.filter(({ reading, outcome }) => reading !== 'default' && outcome !== decision.outcome);
  const decisive = decision.grounds
    .filter((ground) => ground.decisive)
    .toSorted((a, b) => Number(one.decidedBy.includes(b.rule)) - Number(one.decidedBy.includes(a.rule)));
  return [
    head,
    {
      lines: [
        { text: lists.outcomes[decision.outcome], strong: true },
        ...other.map(({ reading, outcome }) => ({ text: words.otherReading(reading, lists.outcomes[outcome]), soft: true as const })),
      ],
    },
    {
      lines: decisive
        .slice(0, DECISIVE_SHOWN_MAX)
        .flatMap(({ rule, cite, statement }) => [
          { text: engine.rule(rule)?.statement[language] ?? statement },
          { text: [rule, ...cite].join(' · '), soft: true as const },
        ]),
    },
  ];
}

/** Law between states that it names, and the law of its two states. */
export function lawSection({ instruments, parties }: Agreement, { engine, words, language }: RuleContext): DocumentSection {
  const states = new Set(parties.map(({ country }) => country));
  const bearing = engine.catalogue.instruments.filter(({ id, order }) => instruments.includes(id) || states.has(order));
  const rows = bearing.map(({ id, title, cite, source, verifiedThrough: day }) => [
    cellWith(capitalised(title[language]), id),
    cellWith(cite, identifierText([cite, source])),
    cell(dayText(day, language)),
  ]);
  const head = [words.lawTitle, words.citation, words.verified];
  return {
    id: 'law',
    title: words.lawTitle,
    lead: words.lawLead,
    blocks: rows.length === 0 ? [] : [{ kind: 'table', title: words.lawTitle, head, widths: [5, 5, 2], rows }],
  };
}
