/** A rule in a list: what it says, what it does, where it stands, who decides it and how far it was checked. */
import { messagesIn } from '../locales/messages.ts';
import type { Effect, Rule } from '../rules/rule.ts';
import { dayText } from '../reports/fact-wording.ts';
import { ruleHref } from './links.ts';
import type { WebContext } from './web-context.ts';

export type RuleSummary = {
  readonly id: string;
  readonly href: string;
  readonly effect: { readonly kind: Effect['effect']; readonly label: string };
  readonly statement: string;
  readonly cites: readonly string[];
  readonly authority: string;
  readonly contested: boolean;
  readonly verified: string;
};

export function ruleSummary(rule: Rule, { language }: Pick<WebContext, 'language'>): RuleSummary {
  const { law: words, lists } = messagesIn(language);
  return {
    id: rule.id,
    href: ruleHref(language, rule.id),
    effect: { kind: rule.effect, label: lists.effects[rule.effect] },
    statement: rule.statement[language],
    cites: rule.citations.map(({ cite }) => cite),
    authority: rule.decides.authority[language],
    contested: rule.standing.kind === 'contested',
    verified: words.verified(dayText(rule.verifiedThrough, language)),
  };
}
