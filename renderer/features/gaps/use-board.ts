import { useMemo } from 'react';
import { collator } from '#shared/core/format';
import { applyLens } from '#shared/framework/lens';
import { type ColumnKind, columnKinds, columnsOf } from '#shared/gaps/board-columns';
import type { Against } from '#shared/gaps/board-entries';
import type { Method } from '#shared/gaps/method';
import { useT, useWorkbench } from '../../store/hooks.ts';
import { useBoardSeries } from './gap-choices.tsx';

/** The entries of the lens as a whole and of the columns of `kind`, judged by `method`. */
export function useBoardEntries(kind: ColumnKind, method: Method, against: Against) {
  const { benchmarks, catalogue, lens } = useWorkbench();
  const { answer, judge } = useBoardSeries();
  const columns = useMemo(() => columnsOf(catalogue, lens, kind), [catalogue, lens, kind]);
  const entries = useMemo(
    () => judge(new Set([applyLens(catalogue, lens).area, ...columns]), benchmarks, method, against),
    [judge, benchmarks, catalogue, lens, method, against, columns],
  );
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
