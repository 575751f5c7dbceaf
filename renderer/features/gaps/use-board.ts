import { useMemo } from 'react';
import type { Method } from '#shared/gaps/methods/method';
import type { BoardVerdicts } from '#shared/gaps/scoreboard/board';
import { boardColumnsOf, type ColumnKind, columnKinds } from '#shared/gaps/scoreboard/board-columns';
import type { ComparisonBasis } from '#shared/gaps/scoreboard/board-entries';
import { useDocument, useT } from '../../queries/hooks.ts';
import { useSliced } from '../../queries/use-sliced.ts';
import { useBoardSeries } from './gap-choices.tsx';

/** All series of the lens judged by `method`, what has no target by `since`; null before they are for the first time. */
export function useVerdicts(method: Method, against: ComparisonBasis, since?: Method) {
  const { benchmarks } = useDocument('benchmarks');
  const { answer, judge } = useBoardSeries();
  const start = useMemo(
    () => () => judge(benchmarks, method, against, since),
    [judge, benchmarks, method, against, since],
  );
  const { value, isCurrent } = useSliced<BoardVerdicts>(start);
  return { answer, verdicts: value, isCurrent };
}

/** Codes of the columns of `kind` under the lens. */
export function useColumns(kind: ColumnKind): readonly string[] {
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  return useMemo(() => boardColumnsOf(catalogue, lens, kind), [catalogue, lens, kind]);
}

/** The kinds of columns there are, with their names, and the one to begin with. */
export function useColumnKinds() {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  return useMemo(
    () => columnKinds(catalogue, lens).map((id) => ({ id, name: t(`gaps.columns.${id}`) })),
    [catalogue, lens, t],
  );
}
