import type { ValueReference } from '#shared/workbench/rich-text';

const typed = new Set<string>();

const keyOf = ({ indicator, area, year, dims }: ValueReference): string =>
  JSON.stringify([indicator, area, year, dims]);

/** Notes that a person has typed a value and sees it now. */
export const noteTyped = (reference: ValueReference): void => void typed.add(keyOf(reference));

/** Whether a value nobody has read was typed just now; said once. */
export const isJustTyped = (reference: ValueReference): boolean =>
  reference.seen === null && typed.delete(keyOf(reference));
