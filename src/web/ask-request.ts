/** From the state of an interview to a decision, in the language of the page. */
import type { Outcome } from '../base/outcome.ts';
import type { Language } from '../base/text.ts';
import { decide } from '../decisions/decide.ts';
import type { Decision } from '../decisions/decision.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import type { AskState } from './ask-state.ts';
import type { WebContext } from './web-context.ts';

export type Deciding = { readonly language: Language; readonly proofs?: boolean };

export function decideFor({ engine, today }: WebContext, state: AskState, { language, proofs }: Deciding): Outcome<Decision> {
  const { agreement, on, mode, asIfInForce, readings, salt, file } = state;
  return decide(
    engine,
    { agreement, on, mode, asIfInForce, readings, salt, language, knownAt: knownAt(today()), proofs: proofs === true },
    file,
  );
}

/** What is known of the law today; a clock that runs behind the first release is not believed. */
const knownAt = (today: string): string => (today < FIRST_RELEASE ? FIRST_RELEASE : today);
