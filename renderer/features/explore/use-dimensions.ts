import { useMemo } from 'react';
import type { Series } from '#shared/engine/observations';
import { partsIn } from '#shared/framework/breakdown';
import type { Option } from '../../ui/fields.tsx';

/** Dimensions that are none of who is counted: which figure, and which report states it. */
const NOT_CHOSEN: ReadonlySet<string> = new Set(['figure', 'edition']);

/** A dimension of breakdowns, under its name in the data. */
export type Dimension = Option;

/** The dimensions that the breakdowns of series have. */
export function dimensionsIn(series: readonly Pick<Series, 'dims'>[]): readonly Dimension[] {
  const names = series.flatMap(({ dims }) => partsIn(dims).map((part) => part.slice(0, part.indexOf('='))));
  return [...new Set(names)]
    .filter((id) => !NOT_CHOSEN.has(id))
    .sort()
    .map((id) => ({ id, name: id }));
}

/** The dimensions of the series there are of an indicator. */
export const useDimensions = (series: readonly Pick<Series, 'dims'>[] | null): readonly Dimension[] =>
  useMemo(() => dimensionsIn(series ?? []), [series]);
