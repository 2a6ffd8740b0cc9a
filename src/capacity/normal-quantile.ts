/** The standard normal distribution's quantile, by Acklam's rational approximation (relative error under 1.2e-9). */
const CENTRE_ABOVE = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239];
const CENTRE_BELOW = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
const TAIL_ABOVE = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783,
];
const TAIL_BELOW = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
const TAIL = 0.02425;

export function normalQuantile(probability: number): number {
  if (probability < TAIL) return tail(probability);
  if (probability > 1 - TAIL) return -tail(1 - probability);
  const centred = probability - 0.5;
  const square = centred * centred;
  return (polynomial(CENTRE_ABOVE, square) * centred) / polynomial(CENTRE_BELOW, square);
}

function tail(probability: number): number {
  const depth = Math.sqrt(-2 * Math.log(probability));
  return polynomial(TAIL_ABOVE, depth) / polynomial(TAIL_BELOW, depth);
}

function polynomial(coefficients: readonly number[], at: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * at + coefficient;
  return value;
}
