/** Agreements side by side, term by term, with the gaps of each standing where its term would stand. */
import type { Agreement, TermKey } from '../instruments/agreement.ts';
import { messagesIn } from '../locales/messages.ts';
import { keysIn, TERM_GROUPS } from '../locales/term-groups.ts';
import { agreementHead, type AgreementHead } from './agreement-model.ts';
import { keyView, type KeyView } from './agreement-terms.ts';
import type { WebContext } from './web-context.ts';

export type CompareModel = {
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
