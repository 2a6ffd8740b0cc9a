/** The people of the article as rows of a table: who, under what, what comes out and what it rests on. */
import type { Language } from '../base/text.ts';
import type { Ground, Outcome } from '../decisions/decision.ts';
import type { DecisionCase } from '../instruments/agreement.ts';
import { capitalised, shownNumber } from '../locales/format.ts';
import { messagesIn } from '../locales/messages.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import { dayText } from '../reports/fact-wording.ts';
import { caseOutcomesOf } from './case-outcomes.ts';
import { agreementHref, caseHref, ruleHref } from './links.ts';
import { addressIn } from './page.ts';
import type { WebContext } from './web-context.ts';

export type OutcomeTag = { readonly outcome: Outcome; readonly label: string };
export type RuleLink = { readonly id: string; readonly href: string; readonly cite: string; readonly statement: string };

export type PersonRow = {
  readonly person: string;
  readonly agreement: { readonly title: string; readonly href: string };
  readonly mode: string;
  readonly day: string;
  readonly outcome: OutcomeTag;
  /** What the outcome becomes with all contested law read the other way, where that is something else. */
  readonly flipped: OutcomeTag | undefined;
  readonly decidedBy: readonly RuleLink[];
  /** How many grounds are open, where the outcome is open; they are too many to name. */
  readonly openGrounds: string | undefined;
  readonly answer: { readonly href: string; readonly label: string };
};

/** The cases whose ids begin so are the people of the article. */
const ARTICLE = 'article-';
/** A row names at most so many rules; the full answer has them all. */
const RULES_SHOWN_MAX = 3;

export function articlePeople(context: WebContext): readonly PersonRow[] {
  return context.engine.catalogue.decisionCases
    .filter(({ id }) => id.startsWith(ARTICLE))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => personRow(one, context));
}

export function personRow(one: DecisionCase, { engine, language }: WebContext): PersonRow {
  const words = messagesIn(language).home;
  const decision = caseOutcomesOf(engine)(one);
  const flipped = decision.readings.at(-1)?.outcome ?? decision.outcome;
  const decisive = decision.grounds.filter((ground) => ground.decisive);
  // The rules that the case names come first: they are why it was written.
  const named = decisive.toSorted((a, b) => Number(one.decidedBy.includes(b.rule)) - Number(one.decidedBy.includes(a.rule)));
  const isOpen = decision.outcome === 'undetermined';
  return {
    person: one.title[language],
    agreement: {
      title: capitalised(engine.agreement(one.agreement)?.title[language] ?? one.agreement),
      href: agreementHref(language, one.agreement),
    },
    mode: MODE_LABELS[decision.mode][language],
    day: dayText(one.on, language),
    outcome: outcomeTag(decision.outcome, language),
    flipped: flipped === decision.outcome ? undefined : outcomeTag(flipped, language),
    decidedBy: named.slice(0, RULES_SHOWN_MAX).map((ground) => ruleLink(ground, { engine, language })),
    openGrounds: isOpen ? words.openGrounds(shownNumber(decisive.length, language)) : undefined,
    answer: { href: caseHref(language, one.id), label: words.answerOf(one.title[language]) },
  };
}

export const outcomeTag = (outcome: Outcome, language: Language): OutcomeTag => ({
  outcome,
  label: messagesIn(language).lists.outcomes[outcome],
});

/** The statement comes from the rule, in the reader's language: a decision kept for all readers has only one. */
export function ruleLink(ground: Ground, { engine, language }: Pick<WebContext, 'engine' | 'language'>): RuleLink {
  const words = messagesIn(language).home;
  const id = ground.rule;
  if (engine.rules.has(id))
    return {
      id,
      href: ruleHref(language, id),
      cite: ground.cite[0] ?? id,
      statement: engine.rule(id)?.statement[language] ?? ground.statement,
    };
  // Two kinds of ground have no page: that the agreement is in force, and that a law is silent.
  const agreement = engine.catalogue.agreements.find((one) => id === `${one.id}.in-force`);
  if (agreement === undefined)
    return { id, href: `${addressIn(language, '/about')}#precedence`, cite: words.silence, statement: ground.statement };
  return {
    id,
    href: `${agreementHref(language, agreement.id)}#timeline`,
    cite: words.inForce,
    statement: engine.rule(id)?.statement[language] ?? ground.statement,
  };
}
