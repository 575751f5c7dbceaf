import { seriesOf } from '#shared/engine/series';
import type { Domain } from '#shared/framework/framework';
import type { TidySeries } from '#shared/intake/tidy/tidy';
import { type Evidence, withComponentIndicators } from '#shared/projections/evidence';
import type { PanelSeries } from '#shared/projections/project-rows';
import { tidyEvidence } from '#shared/projections/tidy-evidence';
import type { Workbench } from '#shared/workbench/workbench';
import type { Context } from './command.ts';

/** The domains of a document's indicators; a tidy table has none. */
export const domainsOf = (workbench: Workbench | null): ReadonlyMap<string, Domain> =>
  new Map(workbench?.catalogue.framework.indicators.map(({ id, domain }) => [id, domain]));

/** The panels that the widths of `series` go by: of a tidy table all its series, of a document those of all areas. */
export async function panelOf(
  series: readonly TidySeries[],
  workbench: Workbench | null,
  context: Context,
): Promise<readonly PanelSeries[]> {
  if (!workbench) return series;
  const { catalogue, lens } = workbench;
  const indicators = [...new Set(series.map(({ id }) => id))];
  const areas = catalogue.areas.map(({ code }) => code);
  const found = await seriesOf(await context.engine(), { indicators, areas, years: lens.years }, catalogue);
  return found.flatMap(({ dims, indicator, points }) => (dims === '' ? [{ id: indicator, points }] : []));
}

const NOTHING: Evidence = { indicators: [], groups: [], series: [] };

/** What the totals among `series` are made of: of a tidy table the areas of its groups, of a document those of all areas, whose pasts
 * set the widths. */
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
  const all = catalogue.areas.map(({ code }) => code);
  const areas = [...new Set([...all, ...groups.flatMap(({ code, members }) => [code, ...members])])];
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
