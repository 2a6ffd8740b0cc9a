/** A day as a point on the line of years, for drawing only. */
const MONTHS_PER_YEAR = 12;
export const yearOf = (on: string): number =>
  Number(on.slice(0, 4)) + (Number(on.slice(5, 7)) - 1) / MONTHS_PER_YEAR + Number(on.slice(8, 10)) / 365;
