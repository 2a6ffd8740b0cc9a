/** Who acts in a case, and whether a pattern of the agreement or of the table of transitions lets them. */
import type { ActorKind, ActorPattern, Side } from '../instruments/gate.ts';

/** Somebody who acts, as the store knows them: never more than kind, side and ids. */
export type CaseActor = {
  readonly kind: ActorKind;
  /** Absent for those who act for themselves: the person, counsel, a monitor. */
  readonly side?: Side;
  readonly organisation: string;
  readonly user: string;
};

export const fits = (actor: Pick<CaseActor, 'kind' | 'side'>, { kind, side }: ActorPattern): boolean =>
  actor.kind === kind && (side === undefined || actor.side === side);
