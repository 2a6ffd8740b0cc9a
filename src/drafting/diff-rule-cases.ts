/** Worked cases of single rules that came out as written before and no longer do: who stands on the other side of a changed condition. */
import { ruleCaseFaults } from '../decisions/check-cases.ts';
import type { RuleCase } from '../instruments/law.ts';
import type { Side } from './side.ts';

export function rulesOfCases(before: Side, now: Side): readonly { readonly rule: string; readonly title: string; readonly now: string }[] {
  const [from, to] = [before.draft.agreement.id, now.draft.agreement.id];
  const moved = (one: RuleCase): RuleCase => ({
    ...one,
    rule: one.rule.startsWith(`${from}.`) ? `${to}${one.rule.slice(from.length)}` : one.rule,
    ...(one.agreement === from ? { agreement: to } : {}),
  });
  return before.draft.ruleCases.flatMap((one) => {
    const there = moved(one);
    if (now.engine.rule(there.rule) === undefined || ruleCaseFaults(before.engine, one).length > 0) return [];
    return ruleCaseFaults(now.engine, there)
      .slice(0, 1)
      .map(({ fault }) => ({ rule: there.rule, title: one.title, now: fault }));
  });
}
