/** The question behind every fact of the person file, in both languages: what is asked when a fact is missing. */
import type { AskedPath, FactQuestion, QuestionsOn } from './fact-question.ts';
import { ASSURANCE_QUESTIONS } from './questions-assurance.ts';
import { CONSENT_QUESTIONS } from './questions-consent.ts';
import { CONVICTION_QUESTIONS } from './questions-conviction.ts';
import { PERSON_QUESTIONS } from './questions-person.ts';
import { DETENTION_QUESTIONS, PROPOSAL_QUESTIONS, RECORDED_FINDINGS_QUESTIONS } from './questions-proposal.ts';
import { PROTECTION_QUESTIONS } from './questions-protection.ts';
import { REMOVAL_QUESTIONS } from './questions-removal.ts';
import { SENTENCE_QUESTIONS } from './questions-sentence.ts';
import { LAW_OF_STATES_QUESTIONS } from './questions-states-law.ts';
import { STATES_QUESTIONS } from './questions-states.ts';

/**
 * By the fact's path, in the order of the form. What the agreement, the place and the law hold is never asked, so it
 * has no question here.
 */
export const QUESTIONS: { readonly [path: string]: FactQuestion } = {
  ...PROPOSAL_QUESTIONS,
  ...PERSON_QUESTIONS,
  ...CONVICTION_QUESTIONS,
  ...SENTENCE_QUESTIONS,
  ...CONSENT_QUESTIONS,
  ...REMOVAL_QUESTIONS,
  ...PROTECTION_QUESTIONS,
  ...ASSURANCE_QUESTIONS,
  ...DETENTION_QUESTIONS,
  ...STATES_QUESTIONS,
  ...LAW_OF_STATES_QUESTIONS,
  ...RECORDED_FINDINGS_QUESTIONS,
} satisfies QuestionsOn<AskedPath>;
