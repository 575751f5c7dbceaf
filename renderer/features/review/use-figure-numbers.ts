import { useCallback, useMemo } from 'react';
import { blockToJudge, judgedFigures } from '#shared/review/figures';
import type { FigureNumbers } from '#shared/review/shown';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { useBlockHashes } from '../../queries/use-block-hashes.ts';
import { useKnownBlocks } from '../../queries/use-block-parts.ts';

/** What each figure of the workbench says now, worked out one after the other. */
export function useFigureNumbers(): FigureNumbers {
  const figures = useNumbersOf('figure');
  const charts = useNumbersOf('chart');
  const scenarios = useNumbersOf('scenario');
  return useCallback(
    (place) => {
      switch (place.on) {
        case 'figure':
          return figures.get(place.block);
        case 'chart':
          return charts.get(place.chart);
        case 'scenario':
          return scenarios.get(place.scenario);
        default:
          return undefined;
      }
    },
    [figures, charts, scenarios],
  );
}

/** By id, which tells apart what is of one kind. */
function useNumbersOf(on: 'figure' | 'chart' | 'scenario'): ReadonlyMap<string, string> {
  const t = useT();
  const workbench = useWorkbench();
  const blocks = useMemo(
    () =>
      judgedFigures(workbench, t).flatMap(({ place }) =>
        place.on === on ? (blockToJudge(place, workbench) ?? []) : [],
      ),
    [on, workbench, t],
  );
  return useBlockHashes(useKnownBlocks(blocks, t.language), t.language);
}
