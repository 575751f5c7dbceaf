import type { Source } from '#shared/workbench/workbench';

/** Whether a register has editions to compare; nothing is found in one that is invented throughout. */
export const hasEditions = ({ register }: Source): boolean =>
  register !== undefined && register.earlier.length > 0 && register.loss.illustrative < register.loss.pledges;
