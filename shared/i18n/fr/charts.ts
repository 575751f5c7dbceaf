import type { charts as en } from '../en/charts.ts';

export const charts: Record<keyof typeof en, string> = {};
