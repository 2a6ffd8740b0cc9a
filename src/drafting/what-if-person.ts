/** One person under the law as it is and as it might be: both answers, and every ground that speaks otherwise. */
import { accepted, type Outcome as Result } from '../base/outcome.ts';
import { decide } from '../decisions/decide.ts';
import type { Decision, Ground } from '../decisions/decision.ts';
import type { Engine } from '../decisions/engine.ts';
import type { Request } from '../decisions/request.ts';
import type { PersonFile } from '../people/person-file.ts';

export type Asking = { readonly engine: Engine; readonly request: Request };

/** How a ground speaks; `absent` where the rule is not in play. */
export type Speaks = Ground['counts'] | 'absent';

export type GroundChange = {
  readonly rule: string;
  readonly statement: string;
  readonly cite: readonly string[];
  readonly before: Speaks;
  readonly now: Speaks;
  /** The outcome rests on it, before or now. */
  readonly decisive: { readonly before: boolean; readonly now: boolean };
};

export type PersonWhatIf = { readonly before: Decision; readonly now: Decision; readonly grounds: readonly GroundChange[] };

export function whatIfPerson(before: Asking, now: Asking, file: PersonFile): Result<PersonWhatIf> {
  const was = decide(before.engine, before.request, file);
  if (!was.ok) return was;
  const is = decide(now.engine, now.request, file);
  if (!is.ok) return is;
  return accepted({ before: was.value, now: is.value, grounds: groundChanges(was.value, is.value) });
}

/** Those that decide first. */
function groundChanges({ grounds: was }: Decision, { grounds: is }: Decision): readonly GroundChange[] {
  const ids = [...new Set([...was, ...is].map(({ rule }) => rule))];
  return ids
    .flatMap((rule): readonly GroundChange[] => {
      const [a, b] = [was.find((one) => one.rule === rule), is.find((one) => one.rule === rule)];
      const [before, now]: readonly [Speaks, Speaks] = [a?.counts ?? 'absent', b?.counts ?? 'absent'];
      const shown = b ?? a;
      if (before === now || shown === undefined) return [];
      return [
        {
          rule,
          statement: shown.statement,
          cite: shown.cite,
          before,
          now,
          decisive: { before: a?.decisive === true, now: b?.decisive === true },
        },
      ];
    })
    .toSorted((a, b) => rank(b) - rank(a));
}

const rank = ({ decisive }: GroundChange): number => Number(decisive.before) + Number(decisive.now);
