/**
 * Exponential smoothing of a series without gaps, for every number of known years at once. For given parameters the
 * state is linear in its start, and so are the one-step errors: one pass over the series carries what the data and two unit starts
 * make of the state, and sums of products of errors give, after every year, the best start and the squared error up to there in
 * closed form. A fit on all the past costs no more than one on the whole. Model: Hyndman, Koehler, Ord and Snyder, Forecasting with
 * Exponential Smoothing (2008), additive errors.
 */
export interface Smoothing {
  readonly alpha: number;
  /** 0: no trend at all, only a level. */
  readonly beta: number;
  /** Damping; 1: none. */
  readonly phi: number;
}

/** Best fits, entry `n − first` for the first `n` years. */
export interface Fits {
  readonly first: number;
  /** Sum of squared one-step errors. */
  readonly sse: Float64Array;
  /** State after the last of these years. */
  readonly level: Float64Array;
  readonly trend: Float64Array;
  /** Which of the candidates. */
  readonly chosen: Uint16Array;
}

/** For every number of known years from `first` to all, the candidate with the least squared error. */
export function bestFits(z: Float64Array, first: number, candidates: readonly Smoothing[]): Fits {
  const size = Math.max(0, z.length - first + 1);
  const fits: Fits = {
    first,
    sse: new Float64Array(size).fill(Infinity),
    level: new Float64Array(size),
    trend: new Float64Array(size),
    chosen: new Uint16Array(size),
  };
  candidates.forEach((candidate, i) => {
    if (candidate.beta === 0) passLevel(z, candidate.alpha, i, fits);
    else passTrend(z, candidate, i, fits);
  });
  return fits;
}

/** Of the first `n` years: squared error and final state with the best start. */
export function smoothingFit(
  z: Float64Array,
  n: number,
  candidate: Smoothing,
): { sse: number; level: number; trend: number } {
  const { sse, level, trend } = bestFits(z.subarray(0, n), n, [candidate]);
  return { sse: sse[0]!, level: level[0]!, trend: trend[0]! };
}

function passLevel(z: Float64Array, alpha: number, index: number, { first, sse, level, chosen }: Fits): void {
  const origin = z[0]!;
  let [l, la] = [0, 1];
  let [aa, au, uu] = [0, 0, 0];
  for (let t = 0; t < z.length; t++) {
    const u = z[t]! - origin - l;
    aa += la * la;
    au += la * u;
    uu += u * u;
    l += alpha * u;
    la -= alpha * la;
    const at = t + 1 - first;
    if (at < 0) continue;
    const start = au / aa;
    const error = uu - start * au;
    if (!(error < sse[at]!)) continue;
    sse[at] = Math.max(0, error);
    level[at] = origin + l + la * start;
    chosen[at] = index;
  }
}

/** Where the 2×2 system of the start is singular, the trend starts at zero. */
function passTrend(z: Float64Array, { alpha, beta, phi }: Smoothing, index: number, fits: Fits): void {
  const { first, sse, level, trend, chosen } = fits;
  const origin = z[0]!;
  let [l, b, la, ba, lc, bc] = [0, 0, 1, 0, 0, 1];
  let [aa, ac, cc, au, cu, uu] = [0, 0, 0, 0, 0, 0];
  for (let t = 0; t < z.length; t++) {
    const pb = phi * b;
    const pa = phi * ba;
    const pc = phi * bc;
    const u = z[t]! - origin - l - pb;
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
    const at = t + 1 - first;
    if (at < 0) continue;
    const determinant = aa * cc - ac * ac;
    const singular = !(determinant > 1e-12 * aa * cc);
    const startLevel = singular ? au / aa : (au * cc - cu * ac) / determinant;
    const startTrend = singular ? 0 : (cu * aa - au * ac) / determinant;
    const error = uu - startLevel * au - startTrend * cu;
    if (!(error < sse[at]!)) continue;
    sse[at] = Math.max(0, error);
    level[at] = origin + l + la * startLevel + lc * startTrend;
    trend[at] = b + ba * startLevel + bc * startTrend;
    chosen[at] = index;
  }
}

/** Writes level + step·(1 + φ + φ² + …), for 1…`horizon` years ahead. */
export function rise(level: number, step: number, phi: number, horizon: number): Float64Array {
  const out = new Float64Array(horizon);
  let [value, change] = [level, step];
  for (let h = 0; h < horizon; h++) {
    value += change;
    change *= phi;
    out[h] = value;
  }
  return out;
}

/** Least-squares slope on time of the first `n` values, for every `n` from `first` to all. */
export function slopes(z: Float64Array, first: number): Float64Array {
  const out = new Float64Array(Math.max(0, z.length - first + 1));
  let [sum, moment] = [0, 0];
  for (let t = 0; t < z.length; t++) {
    sum += z[t]! - z[0]!;
    moment += t * (z[t]! - z[0]!);
    const n = t + 1;
    if (n >= first && n > 1) out[n - first] = (12 * (moment - (sum * (n - 1)) / 2)) / (n * (n * n - 1));
  }
  return out;
}

/** Theta from its simple smoothing: half the slope of the line, from where smoothing lags behind it (Hyndman and Billah 2003). */
export function thetaPath(level: number, alpha: number, slope: number, n: number, horizon: number): Float64Array {
  const lag = (1 - (1 - alpha) ** n) / alpha;
  return rise(level + (slope / 2) * (lag - 1), slope / 2, 1, horizon);
}

const LEVELS = [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.999];
const TREND_LEVELS = [0.02, 0.15, 0.3, 0.45, 0.6, 0.8, 0.99];
const TRENDS = [0.01, 0.1, 0.3, 0.6, 0.95];
const withTrend = (phi: number): readonly Smoothing[] =>
  TREND_LEVELS.flatMap((alpha) => TRENDS.map((share) => ({ alpha, beta: alpha * share, phi })));

/** Candidates of simple smoothing, Holt's linear trend and its damped trend. */
export const SIMPLE_SMOOTHING: readonly Smoothing[] = LEVELS.map((alpha) => ({ alpha, beta: 0, phi: 1 }));
export const LINEAR = withTrend(1);
export const DAMPED = [0.8, 0.9, 0.97].flatMap(withTrend);
