/** Agreements side by side, term by term, with the gaps of each standing where its term would stand. */
import type { Agreement, TermKey } from '../instruments/agreement.ts';
import { messagesIn } from '../locales/messages.ts';
import { keysIn, TERM_GROUPS } from '../locales/term-groups.ts';
import { safeguardsOf, SAFEGUARD_IDS, safeguardTitle, type Answer } from '../reports/agreement-safeguards.ts';
import { DOCUMENT_WORDS } from '../reports/document-words.ts';
import { agreementHead, type AgreementHead } from './agreement-model.ts';
import { keyView, type KeyView } from './agreement-terms.ts';
import type { WebContext } from './web-context.ts';

type Nine = {
  readonly title: string;
  readonly lead: string;
  readonly all: string;
  readonly rows: readonly {
    readonly title: string;
    readonly sides: readonly { readonly gap: boolean; readonly answers: readonly Answer[] }[];
  }[];
};

export type CompareModel = {
  /** The nine questions first. */
  readonly nine: Nine;
  readonly heads: readonly AgreementHead[];
  readonly groups: readonly {
    readonly label: string;
    readonly rows: readonly { readonly key: TermKey; readonly label: string; readonly sides: readonly KeyView[] }[];
    /** Terms to which none of them speaks. */
    readonly neither: readonly string[];
  }[];
};

export function compareModel(compared: readonly Agreement[], context: WebContext): CompareModel {
  const { language } = context;
  const { lists } = messagesIn(language);
  return {
    nine: nineOf(compared, context),
    heads: compared.map((agreement) => agreementHead(agreement, context)),
    groups: TERM_GROUPS.map((group) => {
      const rows = keysIn(group).map((key) => ({
        key,
        label: lists.terms[key],
        sides: compared.map((agreement) => keyView(agreement, key, language)),
      }));
      const isEmpty = ({ sides }: (typeof rows)[number]): boolean => sides.every(({ terms }) => terms.length === 0);
      return {
        label: lists.termGroups[group],
        rows: rows.filter((row) => !isEmpty(row)),
        neither: rows.filter(isEmpty).map(({ label }) => label),
      };
    }),
  };
}

function nineOf(compared: readonly Agreement[], { language }: WebContext): Nine {
  const words = DOCUMENT_WORDS[language];
  const all = compared.map((agreement) => safeguardsOf(agreement, language));
  return {
    title: words.safeguards,
    lead: words.safeguardsLead,
    all: words.allTerms,
    rows: SAFEGUARD_IDS.map((id, row) => ({
      title: safeguardTitle(id, language),
      sides: all.map((own) => {
        const answers = own[row]?.answers ?? [];
        return { answers, gap: answers.every(({ gap }) => gap) };
      }),
    })),
  };
}
