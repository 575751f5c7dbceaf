import type { gapViews as en } from '../en/gap-views.ts';

export const gapViews: Record<keyof typeof en, string> = {
  'gaps.sections': 'Parties de l’analyse des écarts',
  'gaps.section.series': 'Repères et séries',
};
