/** The grounds as a page shows them, by the way they count; and the few on which the outcome rests. */
import type { Language } from '../base/text.ts';
import type { Counts, Decision, Ground } from '../decisions/decision.ts';
import type { Rule } from '../rules/rule.ts';
import { factLabel, valueText } from '../reports/fact-wording.ts';
import type { RulesById } from '../reports/letter-consequences.ts';
import { cureOf, effectText, groundNotes } from '../reports/letter-grounds.ts';
import { DECISION_MESSAGES } from './decision-messages.ts';
import { proofStep, type ProofStep } from './decision-proof.ts';
import { anchor, ruleHref } from './links.ts';

export type FactLine = { readonly label: string; readonly value: string; readonly source?: string };

type GroundView = {
  readonly id: string;
  readonly rule: string;
  /** Absent where the rule has no page: a gap, or that the agreement must be in force. */
  readonly href?: string;
  readonly statement: string;
  readonly effect: string;
  readonly decisive: boolean;
  readonly tags: readonly string[];
  readonly cite: readonly string[];
  readonly notes: readonly string[];
  readonly cure?: { readonly title: string; readonly by: string; readonly what: string };
  readonly facts: readonly FactLine[];
  readonly proof?: ProofStep;
};

const ORDER: readonly Counts[] = ['against', 'open', 'for', 'neutral'];

export function groundGroups(decision: Decision, rules: RulesById, language: Language) {
  const words = DECISION_MESSAGES[language];
  return ORDER.map((counts) => {
    const items = decision.grounds
      .filter((ground) => ground.counts === counts)
      .map((ground) => groundView(ground, rules.get(ground.rule)?.rule, language));
    // What speaks in favour without deciding is many and seldom asked for: it is folded away, never left out.
    const shown = items.filter(({ decisive }) => counts !== 'for' || decisive);
    return {
      counts,
      title: words.counts[counts],
      empty: words.countsNone[counts],
      items,
      shown,
      folded: items.filter((item) => !shown.includes(item)),
    };
  });
}

/** The decisive grounds in short, and how many more there are. */
export function restsOn(
  decision: Decision,
  shownMax: number,
  language: Language,
): { readonly lines: readonly { readonly statement: string; readonly cite: string }[]; readonly more: string } {
  const decisive = decision.grounds.filter((ground) => ground.decisive);
  const left = decisive.length - shownMax;
  return {
    lines: decisive.slice(0, shownMax).map(({ statement, cite, rule }) => ({ statement, cite: cite.join('; ') || rule })),
    more: left > 0 ? DECISION_MESSAGES[language].restsMore(left) : '',
  };
}

function groundView(ground: Ground, rule: Rule | undefined, language: Language): GroundView {
  const words = DECISION_MESSAGES[language];
  const cure = cureOf(ground, language);
  const tags = [
    ...(ground.standing === 'contested' ? [words.contestedTag] : []),
    ...(ground.stale === true ? [words.staleTag] : []),
    ...(ground.confidence === 'low' ? [words.lowTag] : []),
  ];
  return {
    id: `ground-${anchor(ground.rule)}`,
    rule: ground.rule,
    ...(rule === undefined ? {} : { href: ruleHref(language, ground.rule) }),
    statement: ground.statement,
    effect: effectText(ground, language),
    decisive: ground.decisive,
    tags,
    cite: ground.cite,
    notes: groundNotes(ground, rule, language),
    ...(cure === undefined ? {} : { cure }),
    facts: ground.facts.map(({ fact, value, source }) => ({
      label: factLabel(fact, language),
      value: valueText(fact, value, language),
      ...(source === undefined ? {} : { source }),
    })),
    ...(ground.proof === undefined ? {} : { proof: proofStep(ground.proof, language) }),
  };
}
