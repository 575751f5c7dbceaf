/** A note without a part of it that is said elsewhere; null: nothing is left. */
export const noteWithout = (note: string | null, part = ''): string | null =>
  (note ?? '').replace(part, '').replaceAll(/ {2,}/g, ' ').trim() || null;
