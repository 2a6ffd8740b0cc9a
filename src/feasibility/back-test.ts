/** A forecast made then, held against what happened: drift and spread fitted on the first part of a series, the rest predicted. */
export type BackTestPoint = {
  readonly on: string;
  readonly happened: number;
  readonly forecast: number;
  readonly low90: number;
  readonly high90: number;
  readonly inBand: boolean;
};
export type BackTest = {
  readonly fittedOn: number;
  readonly points: readonly BackTestPoint[];
  readonly coverage: number;
  readonly meanError: number;
};

/** Two-sided, nine tenths, of the normal distribution. */
const Z90 = 1.645;

/** A random walk with drift: the plainest forecast, whose failure is a warning about any forecast from counts alone. */
export function backTest(series: readonly (readonly [on: string, people: number])[], fittedOn: number): BackTest {
  const counts = series.map(([, people]) => people);
  const steps = counts.slice(1, fittedOn).map((people, index) => people - (counts[index] ?? people));
  const drift = steps.reduce((sum, step) => sum + step, 0) / Math.max(1, steps.length);
  const variance = steps.reduce((sum, step) => sum + (step - drift) ** 2, 0) / Math.max(1, steps.length - 1);
  const last = counts[fittedOn - 1] ?? 0;
  const points = series.slice(fittedOn).map(([on, happened], index): BackTestPoint => {
    const ahead = index + 1;
    const spread = Z90 * Math.sqrt(variance * ahead);
    const forecast = last + drift * ahead;
    return {
      on,
      happened,
      forecast: Math.round(forecast),
      low90: Math.round(forecast - spread),
      high90: Math.round(forecast + spread),
      inBand: happened >= forecast - spread && happened <= forecast + spread,
    };
  });
  const inBand = points.filter((point) => point.inBand).length;
  const error = points.reduce((sum, { happened, forecast }) => sum + Math.abs(happened - forecast) / happened, 0);
  return { fittedOn, points, coverage: inBand / Math.max(1, points.length), meanError: error / Math.max(1, points.length) };
}
