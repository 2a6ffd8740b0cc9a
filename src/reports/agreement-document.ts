/** One agreement as a document: every term with its source and confidence, its rules in plain words, gates, tariff, custody, worked decisions. */
import type { Language } from '../base/text.ts';
import type { Engine } from '../decisions/engine.ts';
import type { Agreement, TermKey } from '../instruments/agreement.ts';
import { capitalised, shownNumber } from '../locales/format.ts';
import { keysIn, TERM_GROUPS } from '../locales/term-groups.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import { custodySection, decisionSection, doubtSection, lawSection } from './agreement-document-end.ts';
import { tariffText } from './agreement-tariff.ts';
import { identifierText, otherIdentifiers } from './citation-identifiers.ts';
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
        otherIdentifiers([term.cite, term.source]),
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
