import { seriesOf } from '#shared/engine/series';
import type { Domain } from '#shared/framework/framework';
import type { TidySeries } from '#shared/intake/tidy/tidy';
import { type Evidence, withComponentIndicators } from '#shared/projections/evidence';
import { tidyEvidence } from '#shared/projections/tidy-evidence';
import type { Workbench } from '#shared/workbench/workbench';
import type { Context } from './command.ts';

const NOTHING: Evidence = { indicators: [], groups: [], series: [] };

/** What the totals among `series` are made of: of a tidy table the areas of its groups, of a document those of the groups read. */
export async function totalsEvidence(
  series: readonly TidySeries[],
  workbench: Workbench | null,
  domain: Domain | null,
  context: Context,
): Promise<Evidence> {
  if (!workbench) {
    const isGrouped = series.some(({ group }) => group !== undefined);
    return isGrouped ? tidyEvidence(series, domain, () => 'conditional') : NOTHING;
  }
  const { catalogue, lens } = workbench;
  const { indicators } = catalogue.framework;
  const groups = catalogue.groups.filter(({ code }) => series.some(({ area }) => area === code));
  if (groups.length === 0) return NOTHING;
  const ids = withComponentIndicators([...new Set(series.map(({ id }) => id))], indicators);
  const areas = [...new Set(groups.flatMap(({ code, members }) => [code, ...members]))];
  const found = await seriesOf(await context.engine(), { indicators: ids, areas, years: lens.years }, catalogue);
  const own = (id: string): Domain | null => (series.some((one) => one.id === id) ? domain : null);
  return {
    indicators: indicators.flatMap((one) =>
      ids.includes(one.id) ? { ...one, domain: own(one.id) ?? one.domain } : [],
    ),
    groups,
    series: found.filter(({ dims }) => dims === ''),
  };
}
