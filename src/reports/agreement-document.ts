/** One agreement as a document: every term with its source and confidence, its rules in plain words, gates, tariff, custody, worked decisions. */
import type { Language } from '../base/text.ts';
import { decideCase } from '../decisions/check-cases.ts';
import { NO_READINGS, type Engine } from '../decisions/engine.ts';
import type { Agreement, Clause, DecisionCase, TermKey } from '../instruments/agreement.ts';
import { capitalised, shownNumber } from '../locales/format.ts';
import { keysIn, TERM_GROUPS } from '../locales/term-groups.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import { tariffText } from './agreement-tariff.ts';
import { identifierText } from './citation-identifiers.ts';
import { cell, cellWith, type Cell, type DocumentBlock, type DocumentSection, type LawDocument } from './document.ts';
import { dayText } from './fact-wording.ts';
import { howSection, inReadingOrder } from './law-document.ts';
import { ruleBlocks, ruleContext, type RuleContext } from './rule-blocks.ts';
import { byStart, citeOf, gapCount, gapKind, mostAtOnce, spanText } from './term-wording.ts';

export function agreementDocument(engine: Engine, agreement: Agreement, language: Language): LawDocument {
  const context = ruleContext(engine, language);
  const { words, pages } = context;
  const verified = verifiedThrough(agreement);
  const { operable, whyNotOperable, parties } = agreement;
  return {
    language,
    kicker: words.agreementKicker,
    title: capitalised(agreement.title[language]),
    subject: agreement.summary[language],
    notice: words.notice,
    head: [
      { label: pages.agreements.kind, value: `${pages.lists.kinds[agreement.kind]}; ${MODE_LABELS[agreement.mode][language]}` },
      {
        label: pages.agreements.parties,
        value:
          parties.length === 0
            ? pages.agreements.partiesOfProposal
            : parties.map(({ name, role }) => `${name[language]} (${pages.lists.partyRoles[role]})`).join('; '),
      },
      { label: pages.agreements.use, value: operable ? words.operable : words.analysisOnly(whyNotOperable?.[language] ?? '') },
      { label: words.identifiers, value: identifierText(textsOf(agreement)) ?? words.noIdentifier },
      { label: words.verified, value: dayText(verified, language) },
      { label: words.hash, value: engine.hash(agreement.id), code: true },
    ],
    sections: [
      howSection(context),
      statusSection(agreement, context),
      ...termSections(agreement, context),
      ...ruleSections(agreement, context),
      gateSection(agreement, context),
      tariffSection(agreement, context),
      custodySection(agreement, context),
      doubtSection(agreement, context),
      decisionSection(agreement, context),
      lawSection(agreement, context),
    ],
    footer: words.footer(agreement.id, dayText(verified, language)),
    labels: { contents: words.contents, page: words.page, of: words.of },
    date: verified,
    landscape: false,
  };
}

/** The first day up to which any of its rules was checked; where it has none, the day its newest version begins. */
function verifiedThrough({ versions }: Agreement): string {
  const days = versions.flatMap(({ rules }) => rules.map((rule) => rule.verifiedThrough));
  return (
    days.toSorted()[0] ??
    versions
      .map(({ from }) => from)
      .toSorted()
      .at(-1) ??
    '1900-01-01'
  );
}

const textsOf = ({ terms, status, versions }: Agreement): readonly (string | undefined)[] => [
  ...terms.flatMap(({ cite, source }) => [cite, source]),
  ...status.map(({ source }) => source),
  ...versions.flatMap(({ rules }) => rules.flatMap(({ citations }) => citations.flatMap(({ cite, source }) => [cite, source]))),
];

function statusSection({ status }: Agreement, { words, pages: { lists, agreements, law }, language }: RuleContext): DocumentSection {
  return {
    id: 'status',
    title: words.timeline,
    blocks: [
      {
        kind: 'table',
        title: words.timeline,
        head: [words.day, words.state, words.note, words.sourceColumn],
        widths: [3, 2, 4, 5],
        rows: status
          .toSorted(byStart)
          .map(({ from, state, note, source, confidence }) => [
            cell(from === undefined ? agreements.dayUnknown : dayText(from, language)),
            cell(lists.statuses[state]),
            cell(note?.[language] ?? ''),
            cellWith(source, law.confidence(lists.confidences[confidence])),
          ]),
      },
    ],
  };
}

function termSections(agreement: Agreement, context: RuleContext): readonly DocumentSection[] {
  const { words, pages, language } = context;
  const lead = words.termsLead(shownNumber(agreement.terms.length, language), shownNumber(gapCount(agreement), language));
  const groups = TERM_GROUPS.flatMap((group): readonly DocumentBlock[] => {
    const keys = keysIn(group);
    const unspoken = keys.filter((key) => !agreement.terms.some((term) => term.key === key));
    return [
      { kind: 'heading', level: 3, text: pages.lists.termGroups[group] },
      ...keys.flatMap((key) => termBlocks(agreement, key, context)),
      ...(unspoken.length === 0
        ? []
        : [
            {
              kind: 'statement' as const,
              gap: true,
              marks: [pages.agreements.gap],
              text: words.unspoken(unspoken.map((key) => pages.lists.terms[key].toLocaleLowerCase(language)).join(', ')),
              meta: '',
            },
          ]),
    ];
  });
  return [{ id: 'terms', title: pages.agreements.termsTitle, lead, blocks: groups }];
}

function termBlocks(agreement: Agreement, key: TermKey, { pages: { agreements, lists }, language }: RuleContext): readonly DocumentBlock[] {
  const terms = agreement.terms.filter((term) => term.key === key).toSorted(byStart);
  if (terms.length === 0) return [];
  const together = mostAtOnce(terms);
  const many = together > 1 ? agreements.sideBySide(String(together)) : undefined;
  return [
    { kind: 'heading', level: 4, text: lists.terms[key], ...(many === undefined ? {} : { tag: many }) },
    ...terms.map((term): DocumentBlock => {
      const gap = gapKind(term);
      const meta = [
        lists.layers[term.layer],
        citeOf(term),
        spanText(term, language),
        agreements.confidence(lists.confidences[term.confidence]),
        `${agreements.source}: ${term.source}`,
        identifierText([term.cite, term.source]),
      ];
      return {
        kind: 'statement',
        text: term.value[language],
        gap: gap !== undefined,
        marks: gap === undefined ? [] : [agreements[gap]],
        meta: meta.filter((part) => part !== undefined && part !== '').join(' · '),
      };
    }),
  ];
}

/** A rule that an earlier version has in full is named, not printed again. */
function ruleSections({ versions }: Agreement, context: RuleContext): readonly DocumentSection[] {
  const { pages, language } = context;
  const printed = new Set<string>();
  return versions.map((version) => {
    const fresh = version.rules.filter(({ id }) => !printed.has(id));
    const again = version.rules.filter(({ id }) => printed.has(id));
    for (const { id } of fresh) printed.add(id);
    return {
      id: `rules-${version.id}`,
      title: `${pages.agreements.rules}: ${version.title[language]}`,
      lead: [spanText(version, language) ?? '', MODE_LABELS[version.mode][language]].join(' · '),
      blocks: [
        ...(version.rules.length === 0 ? [{ kind: 'text' as const, text: pages.agreements.rulesNone }] : []),
        ...(again.length === 0
          ? []
          : [{ kind: 'text' as const, text: `${pages.agreements.rulesSame(again.map(({ id }) => id).join(', '))}` }]),
        ...inReadingOrder(fresh).flatMap((rule) => ruleBlocks(rule, context)),
      ],
    };
  });
}

function gateSection({ gates }: Agreement, { pages: { agreements: words }, language }: RuleContext): DocumentSection {
  const none: DocumentBlock = { kind: 'statement', gap: true, marks: [words.gap], text: words.gatesNone, meta: '' };
  const rows = gates.map(({ number, act, actor, document, limit, cite }) => [
    cell(`${number}. ${act[language]}`),
    cell(actor[language]),
    cell(document?.[language] ?? '–'),
    cell(limit?.[language] ?? '–'),
    cell(cite),
  ]);
  const head = [words.act, words.actor, words.document, words.limit, words.cite];
  return {
    id: 'gates',
    title: words.gates,
    lead: words.gatesLead,
    blocks: gates.length === 0 ? [none] : [{ kind: 'table', title: words.gates, head, widths: [5, 3, 3, 3, 2], rows }],
  };
}

function tariffSection(agreement: Agreement, context: RuleContext): DocumentSection {
  const {
    pages: { agreements: words, lists },
    language,
  } = context;
  const lines = agreement.tariff.map((line): readonly Cell[] => {
    const { what, amount, how, when } = tariffText(line, language);
    return [
      cell(what),
      cellWith(amount, how),
      cell(when ?? words.dayUnknown),
      cellWith(line.cite, words.confidence(lists.confidences[line.confidence]), line.source),
    ];
  });
  const rules = (agreement.tariffRules ?? []).map((rule): DocumentBlock => ({
    kind: 'statement',
    text: rule.what[language],
    gap: rule.kind === 'not-seen',
    marks: rule.kind === 'not-seen' ? [words.gap] : [],
    meta: [rule.cite, words.confidence(lists.confidences[rule.confidence]), rule.source].join(' · '),
  }));
  const head = [words.what, words.amount, words.when, words.cite];
  return {
    id: 'tariff',
    title: words.tariff,
    blocks: [
      ...(lines.length === 0
        ? [{ kind: 'statement' as const, gap: true, marks: [words.gap], text: words.tariffNone, meta: '' }]
        : [{ kind: 'table' as const, title: words.tariff, head, widths: [4, 3, 3, 5], rows: lines }]),
      ...rules,
    ],
  };
}

function custodySection({ custodyRule, suspension, wayHome }: Agreement, { pages, language }: RuleContext): DocumentSection {
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

function doubtSection({ doubts }: Agreement, { pages: { agreements: words }, language }: RuleContext): DocumentSection {
  const blocks: readonly DocumentBlock[] =
    doubts.length === 0 ? [{ kind: 'text', text: words.doubtsNone }] : [{ kind: 'list', items: doubts.map((doubt) => doubt[language]) }];
  return { id: 'doubts', title: words.doubts, blocks };
}

function decisionSection(agreement: Agreement, context: RuleContext): DocumentSection {
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
function lawSection({ instruments, parties }: Agreement, { engine, words, language }: RuleContext): DocumentSection {
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
