import type { gaps as en } from '../en/gaps.ts';

export const gaps: Record<keyof typeof en, string> = {};
