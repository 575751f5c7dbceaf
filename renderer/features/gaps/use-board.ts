import { useMemo } from 'react';
import { collator } from '#shared/core/format';
import { seriesOf } from '#shared/engine/series';
import { applyLens } from '#shared/framework/lens';
import { boardRequest, type ColumnKind, columnKinds, columnsOf } from '#shared/gaps/board-columns';
import { type Against, boardEntries } from '#shared/gaps/board-entries';
import type { Method } from '#shared/gaps/method';
import { useAnswer, useT, useWorkbench } from '../../store/hooks.ts';

/** The series of everything the lens may show, asked once; what is chosen of them needs the engine no more. */
export function useBoardSeries() {
  const { catalogue, lens } = useWorkbench();
  const request = useMemo(() => boardRequest(catalogue, lens), [catalogue, lens]);
  const key = useMemo(() => JSON.stringify(request), [request]);
  return useAnswer(key, (engine, signal) => seriesOf(engine, request, catalogue, signal));
}

/** The entries of the lens as a whole and of the columns of `kind`, judged by `method`. */
export function useBoardEntries(kind: ColumnKind, method: Method, against: Against) {
  const { benchmarks, catalogue, lens } = useWorkbench();
  const answer = useBoardSeries();
  const columns = useMemo(() => columnsOf(catalogue, lens, kind), [catalogue, lens, kind]);
  const entries = useMemo(() => {
    const shown = new Set([applyLens(catalogue, lens).area, ...columns]);
    const series = (answer.value ?? []).filter(({ area }) => shown.has(area));
    return boardEntries(series, benchmarks, catalogue, lens, method, against);
  }, [answer.value, benchmarks, catalogue, lens, method, against, columns]);
  return { answer, columns, entries };
}

/** The kinds of columns there are, with their names, and the one to begin with. */
export function useColumnKinds() {
  const t = useT();
  const { catalogue, lens } = useWorkbench();
  return useMemo(
    () => columnKinds(catalogue, lens).map((id) => ({ id, name: t(`gaps.columns.${id}`) })),
    [catalogue, lens, t],
  );
}

/** Names of areas and groups by code, and the order of codes by name. */
export function usePlaces() {
  const t = useT();
  const { catalogue } = useWorkbench();
  return useMemo(() => {
    const names = new Map([...catalogue.areas, ...catalogue.groups].map(({ code, name }) => [code, name[t.language]]));
    const nameOf = (code: string): string => names.get(code) ?? code;
    const { compare } = collator(t.language);
    return { nameOf, compare: (a: string, b: string): number => compare(nameOf(a), nameOf(b)) };
  }, [catalogue, t.language]);
}
