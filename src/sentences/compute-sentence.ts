/** The whole answer for one sentence case: the law's own days, and where the person was moved abroad, whose days hold. Pure. */
import type { LawAnswer } from './law-answer.ts';
import { byItsLaw } from './law-of.ts';
import { isNotSupported, type NotSupported } from './not-supported.ts';
import type { SentenceCase } from './sentence-case.ts';
import { transferred, type Transferred } from './transfer.ts';
import type { Working } from './working.ts';

export type SentenceAnswer = {
  readonly case: SentenceCase;
  /** By the law of the file: after a transfer, the sender's. */
  readonly sending: LawAnswer;
  readonly transferred: Transferred | undefined;
};

/**
 * Recomputing on a later day changes nothing unless something happened: a new event in the file, or law that commenced.
 *
 * Refuses what lies outside the declared limits (docs/sentence-limits-by-state.md), naming the law or fact that would be needed.
 */
export function computeSentence(one: SentenceCase, working?: Working): SentenceAnswer | NotSupported {
  const sending = byItsLaw(one, working);
  if (isNotSupported(sending)) return sending;
  if (one.transfer === undefined) return { case: one, sending, transferred: undefined };
  const moved = transferred(one, one.transfer, sending, working);
  return isNotSupported(moved) ? moved : { case: one, sending, transferred: moved };
}
