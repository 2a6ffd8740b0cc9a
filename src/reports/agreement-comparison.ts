/** Agreements side by side as rows that a spreadsheet reads: one row a statement, and a row for each gap, so that silence is seen too. */
import type { Language } from '../base/text.ts';
import type { Agreement, Term, TermKey } from '../instruments/agreement.ts';
import { messagesIn } from '../locales/messages.ts';
import { keysIn, TERM_GROUPS } from '../locales/term-groups.ts';
import { csvLine } from '../screening/safe-csv.ts';
import { SAFEGUARD_IDS, safeguardsOf, safeguardTitle } from './agreement-safeguards.ts';
import { DOCUMENT_WORDS } from './document-words.ts';

export type ComparedTerm = {
  readonly group: string;
  readonly key: TermKey;
  readonly term: string;
  readonly agreement: string;
  /** What each statement says; empty where nothing that was read speaks to it. */
  readonly statements: readonly Term[];
};

/** Every key of the closed list for every agreement, in the order of the pages. */
export const comparedTerms = (agreements: readonly Agreement[], language: Language): readonly ComparedTerm[] => {
  const { lists } = messagesIn(language);
  return TERM_GROUPS.flatMap((group) =>
    keysIn(group).flatMap((key) =>
      agreements.map(({ id, terms }) => ({
        group: lists.termGroups[group],
        key,
        term: lists.terms[key],
        agreement: id,
        statements: terms.filter((term) => term.key === key).toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
      })),
    ),
  );
};

export function comparisonCsv(agreements: readonly Agreement[], language: Language): string {
  const words = messagesIn(language);
  const { comparisonColumns: columns, unspoken } = words.agreements;
  const rows = comparedTerms(agreements, language).flatMap(({ group, key, term, agreement, statements }) => {
    const head = [group, key, term, agreement];
    if (statements.length === 0) return [[...head, unspoken, '', '', '', '', '', '']];
    return statements.map(({ value, layer, cite, from, to, confidence, source }) => [
      ...head,
      value[language],
      words.lists.layers[layer],
      from ?? '',
      to ?? '',
      cite,
      words.lists.confidences[confidence],
      source,
    ]);
  });
  return `${[columns, ...nineRows(agreements, language), ...rows].map(csvLine).join('\r\n')}\r\n`;
}

/** The nine questions, clauses and prices among them, which are held as data of their own and not as terms. */
const nineRows = (agreements: readonly Agreement[], language: Language): readonly (readonly string[])[] =>
  SAFEGUARD_IDS.flatMap((id, row) =>
    agreements.flatMap((agreement) =>
      (safeguardsOf(agreement, language)[row]?.answers ?? []).map(({ text, note, gap }) => [
        DOCUMENT_WORDS[language].safeguards,
        id,
        safeguardTitle(id, language),
        agreement.id,
        gap ? `${messagesIn(language).agreements.gap}: ${text}` : text,
        '',
        '',
        '',
        note,
        '',
        '',
      ]),
    ),
  );
