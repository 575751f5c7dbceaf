/**
 * Point forecasts of one short yearly series without gaps. Every function reads the first `n` values of `z` and returns
 * the forecasts for 1…`horizon` years ahead, in the unit of z. Formulas: Hyndman, Koehler, Ord and Snyder, Forecasting
 * with Exponential Smoothing (2008); Theta as SES with half the trend's slope, Hyndman and Billah (2003).
 */
export type Forecaster = (z: Float64Array, n: number, horizon: number) => Float64Array;

/** How much of the mean change is left a year later in the damped drift. */
const DRIFT_DAMPING = 0.9;

/** No change from the last value. */
export const naive: Forecaster = (z, n, horizon) => new Float64Array(horizon).fill(z[n - 1]!);

/** The last value plus the mean yearly change, which fades. */
export const dampedDrift: Forecaster = (z, n, horizon) => {
  const drift = n > 1 ? (z[n - 1]! - z[0]!) / (n - 1) : 0;
  return rise(z[n - 1]!, drift, DRIFT_DAMPING, horizon);
};

/** Simple exponential smoothing; smoothing parameter by least squares, starting level in closed form. */
export const simpleSmoothing: Forecaster = (z, n, horizon) => new Float64Array(horizon).fill(fitLevel(z, n).level);

/** Theta: simple smoothing plus half the slope of the least-squares line. */
export const theta: Forecaster = (z, n, horizon) => {
  const { level, alpha } = fitLevel(z, n);
  const slope = leastSquaresSlope(z, n);
  const lag = (1 - (1 - alpha) ** n) / alpha;
  return Float64Array.from({ length: horizon }, (_, step) => level + (slope / 2) * (step + lag));
};

/** Holt's linear smoothing with a damped trend; parameters on a grid, starting level and trend in closed form. */
export const dampedHolt: Forecaster = (z, n, horizon) => {
  let best = Infinity;
  let [alpha, beta, phi] = [0, 0, 0];
  for (const damping of HOLT.damping) {
    for (const a of HOLT.level) {
      for (const share of HOLT.trend) {
        const { sse } = concentrate(z, n, a, a * share, damping);
        if (sse < best) [best, alpha, beta, phi] = [sse, a, a * share, damping];
      }
    }
  }
  let { level, trend } = concentrate(z, n, alpha, beta, phi);
  for (let t = 0; t < n; t++) {
    const error = z[t]! - level - phi * trend;
    level += phi * trend + alpha * error;
    trend = phi * trend + beta * error;
  }
  return rise(level, phi * trend, phi, horizon);
};

const HOLT = {
  level: [0.02, 0.15, 0.3, 0.45, 0.6, 0.8, 0.99],
  trend: [0.01, 0.1, 0.3, 0.6, 0.95],
  damping: [0.8, 0.9, 0.97],
} as const;

/** level + step·(1 + φ + φ² + …). */
function rise(level: number, step: number, phi: number, horizon: number): Float64Array {
  const out = new Float64Array(horizon);
  let [value, change] = [level, step];
  for (let h = 0; h < horizon; h++) {
    value += change;
    change *= phi;
    out[h] = value;
  }
  return out;
}

/** Least-squares slope of z on time. */
export function leastSquaresSlope(z: Float64Array, n: number): number {
  if (n < 2) return 0;
  const middle = (n - 1) / 2;
  let [cross, square] = [0, 0];
  for (let t = 0; t < n; t++) {
    cross += (t - middle) * (z[t]! - z[0]!);
    square += (t - middle) ** 2;
  }
  return cross / square;
}

/** Smoothing parameter on a grid, refined by golden section; the level after the last value. */
function fitLevel(z: Float64Array, n: number): { level: number; alpha: number } {
  const sse = (alpha: number): number => concentrateLevel(z, n, alpha).sse;
  let [alpha, least] = [1, Infinity];
  for (let i = 0; i <= 12; i++) {
    const candidate = 0.01 + i * 0.0816;
    const value = sse(candidate);
    if (value < least) [alpha, least] = [candidate, value];
  }
  let [low, high] = [Math.max(0.01, alpha - 0.0816), Math.min(0.99, alpha + 0.0816)];
  for (let i = 0; i < 12; i++) {
    const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (sse(left) < sse(right)) high = right;
    else low = left;
  }
  alpha = (low + high) / 2;
  let level = concentrateLevel(z, n, alpha).level;
  for (let t = 0; t < n; t++) level += alpha * (z[t]! - level);
  return { level, alpha };
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Squared one-step errors of simple smoothing at its best starting level: errors are linear in that level. */
function concentrateLevel(z: Float64Array, n: number, alpha: number): { sse: number; level: number } {
  const first = z[0]!;
  let [level, weight] = [0, 1];
  let [weights, cross, squares] = [0, 0, 0];
  for (let t = 0; t < n; t++) {
    const error = z[t]! - first - level;
    weights += weight * weight;
    cross += weight * error;
    squares += error * error;
    level += alpha * error;
    weight -= alpha * weight;
  }
  const start = cross / weights;
  return { sse: squares - start * cross, level: first + start };
}

/**
 * The same for Holt's damped trend: errors are linear in starting level and trend, so one pass carries the data and the
 * two unit states, and a 2×2 system gives the starts. Where the system is singular the trend starts at zero.
 */
function concentrate(
  z: Float64Array,
  n: number,
  alpha: number,
  beta: number,
  phi: number,
): { sse: number; level: number; trend: number } {
  const first = z[0]!;
  let [l, b, la, ba, lc, bc] = [0, 0, 1, 0, 0, 1];
  let [aa, ac, cc, au, cu, uu] = [0, 0, 0, 0, 0, 0];
  for (let t = 0; t < n; t++) {
    const pb = phi * b;
    const pa = phi * ba;
    const pc = phi * bc;
    const u = z[t]! - first - l - pb;
    const a = la + pa;
    const c = lc + pc;
    aa += a * a;
    ac += a * c;
    cc += c * c;
    au += a * u;
    cu += c * u;
    uu += u * u;
    l += pb + alpha * u;
    b = pb + beta * u;
    la = a - alpha * a;
    ba = pa - beta * a;
    lc = c - alpha * c;
    bc = pc - beta * c;
  }
  const determinant = aa * cc - ac * ac;
  if (!(determinant > 1e-12 * aa * cc)) {
    const start = au / aa;
    return { sse: uu - start * au, level: first + start, trend: 0 };
  }
  const start = (au * cc - cu * ac) / determinant;
  const trend = (cu * aa - au * ac) / determinant;
  return { sse: uu - start * au - trend * cu, level: first + start, trend };
}
