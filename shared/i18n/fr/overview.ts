import type { overview as en } from '../en/overview.ts';

export const overview: Record<keyof typeof en, string> = {};
