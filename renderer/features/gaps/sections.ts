import { type ComponentType, lazy } from 'react';
import type { GapSection } from '../../store/session.ts';

/** The parts of the view, each loaded when it is first shown; their names are `gaps.section.<id>`. */
export const SECTIONS: Readonly<Record<GapSection, ComponentType>> = {
  scoreboard: lazy(async () => ({
    default: (await import('./scoreboard/scoreboard-section.tsx')).ScoreboardSection,
  })),
  ranking: lazy(async () => ({ default: (await import('./ranking/ranking-section.tsx')).RankingSection })),
  lens: lazy(async () => ({
    default: (await import('./method-comparison/method-lens-section.tsx')).MethodLensSection,
  })),
  series: lazy(async () => ({ default: (await import('./benchmarks/series-section.tsx')).SeriesSection })),
  inequality: lazy(async () => ({
    default: (await import('./responsibility/inequality-section.tsx')).InequalitySection,
  })),
  responsibility: lazy(async () => ({
    default: (await import('./responsibility/responsibility-section.tsx')).ResponsibilitySection,
  })),
  support: lazy(async () => ({ default: (await import('./responsibility/support-section.tsx')).SupportSection })),
  data: lazy(async () => ({ default: (await import('./responsibility/data-gaps-section.tsx')).DataGapsSection })),
};
