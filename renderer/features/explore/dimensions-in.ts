import type { Series } from '#shared/engine/observations';
import { partsIn } from '#shared/framework/breakdown';
import type { Option } from '../../ui/fields.tsx';

/** Dimensions that are none of who is counted: which figure, and which report states it. */
const NOT_CHOSEN: ReadonlySet<string> = new Set(['figure', 'edition']);

/** The dimensions that the breakdowns of series have, under their names in the data. */
export function dimensionsIn(series: readonly Pick<Series, 'dims'>[]): readonly Option[] {
  const names = series.flatMap(({ dims }) => partsIn(dims).map((part) => part.slice(0, part.indexOf('='))));
  return [...new Set(names)]
    .filter((id) => !NOT_CHOSEN.has(id))
    .sort()
    .map((id) => ({ id, name: id }));
}
