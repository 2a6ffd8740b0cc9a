/** How each gate of a path stands in a case at a moment, and what stops the next one. */
import { text, type Text } from '../base/text.ts';
import { fits } from './actor.ts';
import type { CaseState, Passing } from './case-state.ts';
import { endOf, isBefore } from './limits.ts';
import { gateOf, isAfterArrival, isBeforeDeparture, limitOf, type Path, type PathGate } from './path.ts';

/** `partly`: one key of two is signed. `stale`: passed, but no longer good for a departure now. */
export type GateStanding = 'open' | 'partly' | 'passed' | 'stale';

/** The signatures that stand at a gate. */
export const passingsOf = (state: CaseState, gate: PathGate): readonly Passing[] => state.passings.get(gate.number) ?? [];

/** When a gate was passed: the moment of the last signature it needs; undefined while one is missing. */
export function passedAt(state: CaseState, gate: PathGate): Temporal.Instant | undefined {
  if (gate.step.key === 'title') return state.openedAt;
  if (gate.step.key === 'handover') return state.receivedAt;
  const standing = passingsOf(state, gate);
  const signed = gate.step.by.map((pattern) => standing.findLast(({ by }) => fits(by, pattern)));
  const needed = gate.step.signatures === 'each' ? signed : signed.filter((passing) => passing !== undefined).slice(-1);
  const moments = needed.map((passing) => passing?.at);
  if (moments.length === 0 || moments.includes(undefined)) return undefined;
  return moments.reduce((latest, each) => (latest === undefined || (each !== undefined && isBefore(latest, each)) ? each : latest));
}

export function standingOf(path: Path, state: CaseState, gate: PathGate, now: Temporal.Instant): GateStanding {
  const at = passedAt(state, gate);
  if (at === undefined) return passingsOf(state, gate).length > 0 ? 'partly' : 'open';
  const good = limitOf(gate, 'good-for');
  return good !== undefined && !isBefore(now, endOf(at, good.duration, path.zone)) ? 'stale' : 'passed';
}

/** What stops a person from going on, with the gate and the article that say so. */
export type Obstacle = { readonly code: string; readonly gate?: number; readonly cite?: string; readonly message: Text };

const at = (gate: PathGate): Pick<Obstacle, 'gate' | 'cite'> => ({ gate: gate.number, cite: gate.cite });

/** Gates that come before `gate`, or all before departure, and are not passed. */
export function gatesOpenBefore(path: Path, state: CaseState, gate?: PathGate): readonly Obstacle[] {
  return path.gates
    .filter((each) => isBeforeDeparture(each) && (gate === undefined || each.number < gate.number) && passedAt(state, each) === undefined)
    .map((each) => ({
      ...at(each),
      code: 'gate-open',
      message: text(`Gate ${each.number} is not passed: ${each.act.en}`, `La compuerta ${each.number} no está superada: ${each.act.es}`),
    }));
}

/** Waits of a gate that still run: the first moment on which each is over. */
export function waitsOf(path: Path, state: CaseState, gate: PathGate, now: Temporal.Instant): readonly Obstacle[] {
  return gate.step.limits.flatMap((limit) => {
    if (limit.kind !== 'wait') return [];
    const from = gateOf(path, limit.from);
    const since = from === undefined ? undefined : passedAt(state, from);
    if (from === undefined || since === undefined) return [];
    const until = endOf(since, limit.duration, path.zone);
    if (!isBefore(now, until)) return [];
    const day = until.toZonedDateTimeISO(path.zone).toPlainDate().toString();
    return [
      {
        ...at(gate),
        code: 'wait-runs',
        message: text(
          `Not before ${day}: a wait that began at gate ${from.number} still runs`,
          `No antes del ${day}: aún corre un plazo que empezó en la compuerta ${from.number}`,
        ),
      },
    ];
  });
}

/** Gates whose record is too old for a departure now. */
export function staleGates(path: Path, state: CaseState, now: Temporal.Instant): readonly Obstacle[] {
  return path.gates
    .filter((gate) => isBeforeDeparture(gate) && standingOf(path, state, gate, now) === 'stale')
    .map((gate) => ({
      ...at(gate),
      code: 'gate-stale',
      message: text(
        `Gate ${gate.number} was passed too long ago and must be passed again`,
        `La compuerta ${gate.number} se superó hace demasiado y debe superarse de nuevo`,
      ),
    }));
}

/** The gate that the path waits for now, if any is left before departure. */
export const nextGate = (path: Path, state: CaseState): PathGate | undefined =>
  path.gates.find((gate) => isBeforeDeparture(gate) && passedAt(state, gate) === undefined);

export const isOnPaper = (gate: PathGate, state: CaseState): boolean =>
  state.phase === 'held' ? isAfterArrival(gate) : isBeforeDeparture(gate);
