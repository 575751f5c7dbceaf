import type { pledges as en } from '../en/pledges.ts';

export const pledges: Record<keyof typeof en, string> = {};
