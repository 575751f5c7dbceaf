/** The time it is, or that of `SOURCE_DATE_EPOCH` (seconds), by which the same input is the same file: reproducible-builds.org/specs. */
export function now(): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH ?? '';
  return /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}
