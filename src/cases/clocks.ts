/** The clocks of a case: what is due, when, and whether it was done in time. Each comes from a gate of the agreement. */
import type { Text } from '../base/text.ts';
import type { CaseState } from './case-state.ts';
import { passedAt } from './gate-standing.ts';
import { endOf, isBefore } from './limits.ts';
import { gateOf, limitOf, type Path, type PathGate } from './path.ts';

export type Clock = {
  readonly kind: 'due' | 'good-until' | 'review';
  readonly gate: number;
  readonly cite: string;
  readonly what: Text;
  /** The first moment that is too late. */
  readonly until: Temporal.Instant;
  readonly standing: 'running' | 'met' | 'missed';
};

/** Clocks that run or have run, soonest first. */
export function clocksOf(path: Path, state: CaseState, now: Temporal.Instant): readonly Clock[] {
  return path.gates
    .flatMap((gate) => [...dueClocks(path, state, gate, now), ...freshness(path, state, gate, now), ...reviews(path, state, gate, now)])
    .toSorted((a, b) => Temporal.Instant.compare(a.until, b.until));
}

const ofGate = ({ number, cite, act }: PathGate): Pick<Clock, 'gate' | 'cite' | 'what'> => ({ gate: number, cite, what: act });

function dueClocks(path: Path, state: CaseState, gate: PathGate, now: Temporal.Instant): readonly Clock[] {
  return gate.step.limits.flatMap((limit) => {
    if (limit.kind !== 'due') return [];
    const from = gateOf(path, limit.from);
    const since = from === undefined ? undefined : passedAt(state, from);
    if (since === undefined) return [];
    const until = endOf(since, limit.duration, path.zone);
    const done = passedAt(state, gate);
    const standing = done === undefined ? (isBefore(now, until) ? 'running' : 'missed') : isBefore(done, until) ? 'met' : 'missed';
    return [{ ...ofGate(gate), kind: 'due' as const, until, standing }];
  });
}

/** Only until departure: afterwards the evidence has done its work. */
function freshness(path: Path, state: CaseState, gate: PathGate, now: Temporal.Instant): readonly Clock[] {
  const limit = limitOf(gate, 'good-for');
  const since = passedAt(state, gate);
  if (limit === undefined || since === undefined || state.phase !== 'preparing') return [];
  const until = endOf(since, limit.duration, path.zone);
  return [{ ...ofGate(gate), kind: 'good-until', until, standing: isBefore(now, until) ? 'running' : 'missed' }];
}

function reviews(path: Path, state: CaseState, gate: PathGate, now: Temporal.Instant): readonly Clock[] {
  const limit = limitOf(gate, 'every');
  const since = state.reviewedAt ?? state.receivedAt;
  if (limit === undefined || since === undefined || state.phase !== 'held') return [];
  const until = endOf(since, limit.duration, path.zone);
  return [{ ...ofGate(gate), kind: 'review', until, standing: isBefore(now, until) ? 'running' : 'missed' }];
}
