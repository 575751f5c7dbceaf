import type { scenarios as en } from '../en/scenarios.ts';

export const scenarios: Record<keyof typeof en, string> = {};
