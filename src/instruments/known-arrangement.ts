/** An arrangement or talks that are known and not encoded as an agreement: no text that a rule could rest on, or nothing about imprisonment. */
import type { Text } from '../base/text.ts';
import type { Confidence } from '../rules/rule.ts';

export type KnownArrangement = {
  readonly title: Text;
  readonly facts: readonly { readonly what: Text; readonly source: string; readonly confidence: Confidence }[];
  readonly whyNotEncoded: Text;
};
