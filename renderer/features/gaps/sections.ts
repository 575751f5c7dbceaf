import { lazy } from 'react';

/** The parts of the view in the order of their tabs, each loaded when it is first shown; their names are `gaps.section.<id>`. */
export const SECTIONS = [
  {
    id: 'scoreboard',
    Component: lazy(async () => ({
      default: (await import('./scoreboard/scoreboard-section.tsx')).ScoreboardSection,
    })),
  },
  {
    id: 'ranking',
    Component: lazy(async () => ({ default: (await import('./ranking/ranking-section.tsx')).RankingSection })),
  },
  {
    id: 'lens',
    Component: lazy(async () => ({
      default: (await import('./method-comparison/method-lens-section.tsx')).MethodLensSection,
    })),
  },
  {
    id: 'series',
    Component: lazy(async () => ({ default: (await import('./benchmarks/series-section.tsx')).SeriesSection })),
  },
  {
    id: 'inequality',
    Component: lazy(async () => ({
      default: (await import('./responsibility/inequality-section.tsx')).InequalitySection,
    })),
  },
  {
    id: 'responsibility',
    Component: lazy(async () => ({
      default: (await import('./responsibility/responsibility-section.tsx')).ResponsibilitySection,
    })),
  },
  {
    id: 'support',
    Component: lazy(async () => ({ default: (await import('./responsibility/support-section.tsx')).SupportSection })),
  },
  {
    id: 'data',
    Component: lazy(async () => ({
      default: (await import('./responsibility/data-gaps-section.tsx')).DataGapsSection,
    })),
  },
] as const;

/** The section another view asked for by `show('gaps', id)`; the first one where it asked for none. */
export const sectionOf = (focus: string | null) => SECTIONS.find(({ id }) => id === focus) ?? SECTIONS[0];
