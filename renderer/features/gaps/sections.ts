import { SeriesSection } from './benchmarks/series-section.tsx';
import { MethodLensSection } from './method-comparison/method-lens-section.tsx';
import { RankingSection } from './ranking/ranking-section.tsx';
import { SHARING_SECTIONS } from './responsibility/sections.ts';
import { ScoreboardSection } from './scoreboard/scoreboard-section.tsx';

/** The parts of the view in the order of their tabs; their names are `gaps.section.<id>`. */
export const SECTIONS = [
  { id: 'scoreboard', Component: ScoreboardSection },
  { id: 'ranking', Component: RankingSection },
  { id: 'lens', Component: MethodLensSection },
  { id: 'series', Component: SeriesSection },
  ...SHARING_SECTIONS,
] as const;

/** The section another view asked for by `show('gaps', id)`; the first one where it asked for none. */
export const sectionOf = (focus: string | null) => SECTIONS.find(({ id }) => id === focus) ?? SECTIONS[0];
