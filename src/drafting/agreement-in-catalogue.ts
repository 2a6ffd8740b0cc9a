/** An agreement with its cases as a file, and a catalogue in which such a file stands. */
import { text } from '../base/text.ts';
import type { Agreement, DecisionCase } from '../instruments/agreement.ts';
import type { Catalogue } from '../instruments/catalogue.ts';
import type { RuleCase } from '../instruments/law.ts';

/** What an author writes of one agreement, whether as code or as data. */
export type Draft = { readonly agreement: Agreement; readonly cases: readonly DecisionCase[]; readonly ruleCases: readonly RuleCase[] };

export function draftOf({ agreements, decisionCases, ruleCases }: Catalogue, id: string): Draft | undefined {
  const agreement = agreements.find((one) => one.id === id);
  if (agreement === undefined) return undefined;
  const own = new Set(agreement.versions.flatMap(({ rules }) => rules.map((rule) => rule.id)));
  return {
    agreement,
    cases: decisionCases.filter((one) => one.agreement === id),
    ruleCases: ruleCases.filter(({ rule }) => own.has(rule)),
  };
}

/** As JSON, `agreement/1`. */
export const agreementJson = ({ agreement, cases, ruleCases }: Draft): string =>
  `${JSON.stringify({ version: 'agreement/1', agreement, cases, ruleCases }, null, 2)}\n`;

/**
 * The catalogue with the draft in it, in place of a loaded agreement of the same id. A draft can be analysed, never operated: what makes an
 * agreement operable is approved with the law that is loaded, and no file can claim it.
 */
export function withDraft(catalogue: Catalogue, { agreement, cases, ruleCases }: Draft): Catalogue {
  const before = draftOf(catalogue, agreement.id);
  const old = new Set(before?.agreement.versions.flatMap(({ rules }) => rules.map((rule) => rule.id)) ?? []);
  const replaced = catalogue.agreements.some(({ id }) => id === agreement.id);
  const held = agreement.operable ? { ...agreement, operable: false, whyNotOperable: HELD_AS_DRAFT } : agreement;
  return {
    ...catalogue,
    agreements: replaced ? catalogue.agreements.map((one) => (one.id === agreement.id ? held : one)) : [...catalogue.agreements, held],
    decisionCases: [...catalogue.decisionCases.filter((one) => one.agreement !== agreement.id), ...cases],
    ruleCases: [...catalogue.ruleCases.filter(({ rule }) => !old.has(rule)), ...ruleCases],
  };
}

const HELD_AS_DRAFT = text(
  'It is held as a draft, outside the law that has been approved.',
  'Se mantiene como borrador, fuera del derecho que ha sido aprobado.',
);
