import { useContext, useEffect, useMemo, useState } from 'react';
import type { SeriesRequest } from '#shared/engine/observations';
import { type AnchorState, anchorState } from '#shared/review/anchor';
import type { ShownContent } from '#shared/review/shown';
import type { ReviewAnchor } from '#shared/workbench/review';
import { SERIES } from '../../queries/engine-queries.ts';
import { useAnswer } from '../../queries/hooks.ts';
import { FigureNumbersContext } from '../../reviewing/figure-numbers.ts';
import { useSession } from '../../store/session.ts';

/** A comment or verdict that hangs on something. */
interface Anchored {
  readonly id: string;
  readonly anchor?: ReviewAnchor | undefined;
}

const NOTHING: ReadonlyMap<string, AnchorState> = new Map();

const isSameMap = (one: ReadonlyMap<string, AnchorState>, other: ReadonlyMap<string, AnchorState>): boolean =>
  one.size === other.size && [...one].every(([id, state]) => other.get(id) === state);

/** What became of what each hangs on, by id; what is not known yet is not in it. */
export function useAnchorStates(anchored: readonly Anchored[]): ReadonlyMap<string, AnchorState> {
  // Who has nothing to look at is not drawn again at each change.
  const workbench = useSession((state) => (anchored.length > 0 ? state.workbench : null));
  const catalogue = workbench?.catalogue;
  const numbers = useContext(FigureNumbersContext);
  const pledges = useSession((state) => state.pledges);
  const request = useMemo((): SeriesRequest | null => {
    if (!catalogue) return null;
    const indicators = new Set(catalogue.framework.indicators.map(({ id }) => id));
    const places = anchored
      .flatMap(({ anchor }) => (anchor?.place.on === 'series' || anchor?.place.on === 'point' ? [anchor.place] : []))
      .filter(({ indicator }) => indicators.has(indicator));
    if (places.length === 0) return null;
    return {
      indicators: [...new Set(places.map(({ indicator }) => indicator))],
      areas: [...new Set(places.map(({ area }) => area))],
      years: null,
    };
  }, [anchored, catalogue]);
  const { value: series, state } = useAnswer(SERIES, request);
  const [states, setStates] = useState(NOTHING);
  useEffect(() => {
    if (!workbench) {
      setStates(NOTHING);
      return;
    }
    let isOver = false;
    const content: ShownContent = {
      workbench,
      pledges,
      numbers,
      series: (indicator, area, dims) => {
        if (request && state !== 'ready') return undefined;
        const found = series?.find((one) => one.indicator === indicator && one.area === area && one.dims === dims);
        return found ? found.points.map(({ year, value }) => [year, value] as const) : null;
      },
    };
    const found = anchored.flatMap(({ id, anchor }) => (anchor ? [{ id, anchor }] : []));
    void Promise.all(found.map(async ({ id, anchor }) => [id, await anchorState(anchor, content)] as const)).then(
      (all) => {
        const next = new Map(all.flatMap(([id, one]) => (one ? [[id, one] as const] : [])));
        if (!isOver) setStates((before) => (isSameMap(before, next) ? before : next));
      },
    );
    return () => {
      isOver = true;
    };
  }, [anchored, workbench, pledges, numbers, series, state, request]);
  return states;
}
