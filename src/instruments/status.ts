import type { Agreement, StatusEntry } from './agreement.ts';

/** The newest entry of the status timeline on that day. An entry without a day is older than every dated one. */
export function statusOn({ status }: Agreement, on: string): StatusEntry | undefined {
  return status
    .filter(({ from }) => from === undefined || from <= on)
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    .at(-1);
}
