/** What an actor may do now, and for what they may not, which gate and article stop it. */
import type { CaseActor } from './actor.ts';
import { fits } from './actor.ts';
import type { CaseState } from './case-state.ts';
import type { CaseEventKind } from './event.ts';
import { isOnPaper, type Obstacle } from './gate-standing.ts';
import { NEED_CHECKS, type Proposed } from './needs.ts';
import type { Path } from './path.ts';
import { TRANSITIONS } from './transitions.ts';

export type Action = Proposed & { readonly available: boolean; readonly obstacles: readonly Obstacle[] };

/**
 * Everything that is for this actor to do in this phase, available or not; what is for others, or for another phase, is left out. What an event says
 * (documents, reasons, the basis of consent) is asked when it is done.
 */
export function actionsOf(path: Path, state: CaseState, actor: CaseActor, now: Temporal.Instant): readonly Action[] {
  return proposals(path, state)
    .filter((proposed) => isFor(path, proposed, actor))
    .map((proposed) => {
      const obstacles = TRANSITIONS[proposed.kind].needs.flatMap((need) => NEED_CHECKS[need]({ path, state, actor, now, proposed }));
      return { ...proposed, available: obstacles.length === 0, obstacles };
    });
}

/** The kinds of event that the phase allows, spelt out for each gate, stop or signature they can name. */
function proposals(path: Path, state: CaseState): readonly Proposed[] {
  return KINDS.filter((kind) => TRANSITIONS[kind].from.includes(state.phase)).flatMap((kind): readonly Proposed[] => {
    if (kind === 'gate-passed' || kind === 'gate-refused') {
      return path.gates.filter((gate) => isOnPaper(gate, state)).map(({ number }) => ({ kind, gate: number }));
    }
    if (kind === 'stop-lifted') return state.stops.filter((stop) => stop.kind !== 'appeal').map(({ seq }) => ({ kind, stop: seq }));
    if (kind === 'recorded-in-error') return [...state.passings.values()].flat().map(({ seq }) => ({ kind, event: seq }));
    return [{ kind }];
  });
}

function isFor(path: Path, { kind, gate }: Proposed, actor: CaseActor): boolean {
  const { by } = TRANSITIONS[kind];
  const patterns = by === 'gate' ? (path.gates.find(({ number }) => number === gate)?.step.by ?? []) : by;
  return patterns.some((pattern) => fits(actor, pattern));
}

const KINDS = Object.keys(TRANSITIONS).filter((kind): kind is CaseEventKind => kind in TRANSITIONS);
