/** The moments of a simulation that are known beforehand: ends of days, transports, suspensions, the end of the arrangement. */
import type { SimulationInput } from './simulation-input.ts';

/** In this order where several fall on one moment. */
export const CLOCK = { dayEnds: 0, arrangementEnds: 1, sendingSuspended: 2, sendingResumes: 3, transport: 4 } as const;

export type Clock = { readonly times: Float64Array; readonly kinds: Uint8Array };

export function clockOf(input: SimulationInput): Clock {
  const moments: { time: number; kind: number }[] = [];
  for (let day = 1; day <= input.days; day++) moments.push({ time: day, kind: CLOCK.dayEnds });
  if (input.earlyEnd !== undefined) moments.push({ time: input.earlyEnd.day, kind: CLOCK.arrangementEnds });
  for (const { fromDay, untilDay } of input.suspensions ?? []) {
    moments.push({ time: fromDay, kind: CLOCK.sendingSuspended }, { time: untilDay, kind: CLOCK.sendingResumes });
  }
  if (input.transport !== undefined) {
    const { firstDay, everyDays } = input.transport;
    for (let day = firstDay; day < input.days; day += everyDays) moments.push({ time: day, kind: CLOCK.transport });
  }
  const within = moments.filter(({ time, kind }) => time < input.days || kind === CLOCK.dayEnds);
  within.sort((a, b) => a.time - b.time || a.kind - b.kind);
  return { times: Float64Array.from(within, ({ time }) => time), kinds: Uint8Array.from(within, ({ kind }) => kind) };
}
