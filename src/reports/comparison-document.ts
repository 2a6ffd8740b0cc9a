/** Two or more agreements side by side as a document: the nine questions first, then every term, a gap as loud as a term. */
import type { Language } from '../base/text.ts';
import type { Engine } from '../decisions/engine.ts';
import type { Agreement, TermKey } from '../instruments/agreement.ts';
import { capitalised, shownNumber } from '../locales/format.ts';
import { keysIn, TERM_GROUPS } from '../locales/term-groups.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import { safeguardsOf, SAFEGUARD_IDS, safeguardTitle } from './agreement-safeguards.ts';
import { cell, type Cell, type DocumentBlock, type LawDocument } from './document.ts';
import { dayText } from './fact-wording.ts';
import { ruleContext, type RuleContext } from './rule-blocks.ts';
import { byStart, citeOf, gapCount, gapKind, spanText } from './term-wording.ts';

export function comparisonDocument(engine: Engine, compared: readonly Agreement[], language: Language): LawDocument {
  const context = ruleContext(engine, language);
  const { words, pages } = context;
  const titles = compared.map(({ title }) => capitalised(title[language]));
  const days = compared.flatMap(({ versions }) => versions.flatMap(({ rules }) => rules.map(({ verifiedThrough }) => verifiedThrough)));
  const date = days.toSorted()[0] ?? '1900-01-01';
  return {
    language,
    kicker: words.comparisonKicker,
    title: capitalised(pages.agreements.compareHeading(titles)),
    subject: pages.agreements.compareLead,
    notice: words.notice,
    head: compared.map((agreement) => ({
      label: agreement.id,
      value: [
        pages.lists.kinds[agreement.kind],
        MODE_LABELS[agreement.mode][language],
        agreement.operable ? words.operable : words.analysisOnly(agreement.whyNotOperable?.[language] ?? ''),
        pages.agreements.compareGaps(agreement.id, shownNumber(gapCount(agreement), language)),
      ].join(' · '),
    })),
    sections: [
      {
        id: 'safeguards',
        title: words.safeguards,
        lead: words.safeguardsLead,
        blocks: inSheets(compared).map((sheet) => safeguardTable(sheet, context)),
      },
      { id: 'terms', title: words.allTerms, blocks: termTables(compared, context) },
    ],
    footer: words.footer(compared.map(({ id }) => id).join(', '), dayText(date, language)),
    labels: { contents: words.contents, page: words.page, of: words.of },
    date,
    landscape: true,
  };
}

/** A page is wide enough for so many agreements beside each other; more stand on sheets that follow. */
const COLUMNS_MAX = 4;

const inSheets = (compared: readonly Agreement[]): readonly (readonly Agreement[])[] =>
  Array.from({ length: Math.ceil(compared.length / COLUMNS_MAX) }, (_, sheet) =>
    compared.slice(sheet * COLUMNS_MAX, (sheet + 1) * COLUMNS_MAX),
  );

const titlesOf = (sheet: readonly Agreement[], { language }: RuleContext): readonly string[] =>
  sheet.map(({ title }) => capitalised(title[language]));

const widthsOf = (count: number): readonly number[] => [2, ...Array.from({ length: count }, () => Math.max(2, 9 / count))];

function safeguardTable(compared: readonly Agreement[], context: RuleContext): DocumentBlock {
  const { words, language, pages } = context;
  const answers = compared.map((agreement) => safeguardsOf(agreement, language));
  return {
    kind: 'table',
    title: words.safeguards,
    head: [pages.agreements.term, ...titlesOf(compared, context)],
    widths: widthsOf(compared.length),
    rows: SAFEGUARD_IDS.map((id, row) => [
      cell(safeguardTitle(id, language)),
      ...answers.map((own): Cell => cellOf(own[row]?.answers ?? [])),
    ]),
  };
}

/** A cell is a gap where nothing in it is an answer; a gap beside answers is said in its own line. */
function cellOf(answers: readonly { readonly text: string; readonly note: string; readonly gap: boolean }[]): Cell {
  const lines = answers.flatMap(({ text, note }) => [{ text }, ...(note === '' ? [] : [{ text: note, soft: true as const }])]);
  return answers.every(({ gap }) => gap) ? { lines, gap: true } : { lines };
}

function termTables(compared: readonly Agreement[], context: RuleContext): readonly DocumentBlock[] {
  const { pages } = context;
  return TERM_GROUPS.flatMap((group): readonly DocumentBlock[] => {
    const keys = keysIn(group);
    const spoken = keys.filter((key) => compared.some(({ terms }) => terms.some((term) => term.key === key)));
    const silent = keys.filter((key) => !spoken.includes(key)).map((key) => pages.lists.terms[key]);
    return [
      { kind: 'heading', level: 3, text: pages.lists.termGroups[group] },
      ...inSheets(spoken.length === 0 ? [] : compared).map((sheet) => ({
        kind: 'table' as const,
        title: pages.lists.termGroups[group],
        head: [pages.agreements.term, ...titlesOf(sheet, context)],
        widths: widthsOf(sheet.length),
        rows: spoken.map((key) => [cell(pages.lists.terms[key]), ...sheet.map((agreement) => termCell(agreement, key, context))]),
      })),
      ...(silent.length === 0
        ? []
        : [
            {
              kind: 'statement' as const,
              gap: true,
              marks: [pages.agreements.gap],
              text: `${pages.agreements.bothGaps} ${silent.join(', ')}`,
              meta: '',
            },
          ]),
    ];
  });
}

function termCell({ terms }: Agreement, key: TermKey, { pages: { agreements, lists }, language }: RuleContext): Cell {
  const own = terms.filter((term) => term.key === key).toSorted(byStart);
  if (own.length === 0) return { lines: [{ text: `${agreements.gap}: ${agreements.unspoken}` }], gap: true };
  return cellOf(
    own.map((term) => {
      const gap = gapKind(term);
      const note = [
        lists.layers[term.layer],
        citeOf(term),
        spanText(term, language),
        agreements.confidence(lists.confidences[term.confidence]),
        term.source,
      ];
      return {
        text: gap === undefined ? term.value[language] : `${agreements[gap]}: ${term.value[language]}`,
        note: note.filter((part) => part !== undefined).join(' · '),
        gap: gap !== undefined,
      };
    }),
  );
}
