/** Law as code: an instrument is one body of text (a statute, a treaty, a line of cases) with the rules it holds. */
import type { Text } from '../base/text.ts';
import type { Confidence, Rule } from '../rules/rule.ts';
import type { Reading, RuleId } from '../rules/expression.ts';
import type { FactValue } from '../rules/facts.ts';
import type { PersonFileInput } from '../people/person-file.ts';

/** A state's legal order by its country code, or law between states. */
export type LegalOrder = string;

export type Instrument = {
  /** Short and stable: `us-chapter-306`. */
  readonly id: string;
  readonly title: Text;
  /** The country whose law it is (ISO 3166-1 alpha-2), or `international`. */
  readonly order: LegalOrder;
  readonly cite: string;
  readonly source?: string;
  readonly confidence: Confidence;
  /** The last day up to which the whole instrument was checked. */
  readonly verifiedThrough: string;
  readonly rules: readonly Rule[];
};

/**
 * A worked case of one rule, in plain words, to be read beside the statute. `file` holds only the facts that matter;
 * what it leaves out is unknown. What is expected is written from the law, never worked out from the rule.
 */
export type RuleCase = {
  readonly rule: RuleId;
  readonly title: string;
  readonly file: PersonFileInput;
  /** The day of decision, `YYYY-MM-DD`. */
  readonly on: string;
  /** The agreement under which the case is read, where the rule needs to know its terms. */
  readonly agreement?: string;
  readonly readings?: { readonly [rule: RuleId]: Reading };
  /** What the agreement, the place or the law's dated data are taken to hold, by fact; `undefined` makes one unknown. */
  readonly supposing?: { readonly [fact: string]: FactValue | undefined };
  /** Whether the rule is in play at all; unless the case says otherwise it is. */
  readonly applies?: true | false | 'unknown';
  readonly holds: true | false | 'unknown';
  /** Where the answer is unknown: what it must be said to turn on (facts, findings, rules or gaps in the law, by reference). */
  readonly because?: readonly string[];
};
