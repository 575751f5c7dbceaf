/** Γ(a) of a whole or half number above 0, by its recurrence from Γ(1) or Γ(½). */
function gammaOf(a: number): number {
  let product = Number.isInteger(a) ? 1 : Math.sqrt(Math.PI);
  for (let factor = Number.isInteger(a) ? 1 : 0.5; factor < a; factor++) product *= factor;
  return product;
}

/** Regularised upper incomplete gamma function Q(a, x), by the series 6.5.29 and the continued fraction 6.5.31 of Abramowitz and Stegun (1964). */
function upperGamma(a: number, x: number): number {
  const scale = Math.exp(-x + a * Math.log(x)) / gammaOf(a);
  if (x < a + 1) {
    let [term, total] = [1 / a, 1 / a];
    for (let n = 1; term > total * 1e-17; n++) {
      term *= x / (a + n);
      total += term;
    }
    return 1 - scale * total;
  }
  // Evaluated from the front (Lentz, 1976).
  let below = x + 1 - a;
  let [c, d] = [Number.POSITIVE_INFINITY, 1 / below];
  let fraction = d;
  for (let n = 1, change = 0; n < 500 && Math.abs(change - 1) > 1e-16; n++) {
    const above = -n * (n - a);
    below += 2;
    d = 1 / (above * d + below);
    c = below + above / c;
    change = c * d;
    fraction *= change;
  }
  return scale * fraction;
}

/** Probability that a chi-square variable with `df` (1–300) degrees of freedom exceeds `x`. */
export const chiSquareTail = (x: number, df: number): number => (x <= 0 ? 1 : upperGamma(df / 2, x / 2));

/**
 * How many standard errors lie on either side of the estimate in a normal interval of `level` per cent (above 0, below 100): 1.96 for
 * 95. Newton's method, which from 0 rises to the root since the tail is convex.
 */
export function normalDeviate(level: number): number {
  const outside = 1 - level / 100;
  let z = 0;
  for (let step = 1; step > 1e-14; z += step)
    step = (chiSquareTail(z * z, 1) - outside) / (2 * Math.exp((-z * z) / 2)) / Math.sqrt(1 / (2 * Math.PI));
  return z;
}
