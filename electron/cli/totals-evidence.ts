import { seriesOf } from '#shared/engine/series';
import type { Domain } from '#shared/framework/framework';
import type { TidySeries } from '#shared/intake/tidy/tidy';
import { domainByUnit } from '#shared/projections/domain';
import { type Evidence, withComponentIndicators } from '#shared/projections/evidence';
import type { PanelSeries } from '#shared/projections/project-rows';
import { tidyEvidence } from '#shared/projections/tidy-evidence';
import type { Workbench } from '#shared/workbench/workbench';
import type { Context } from './command.ts';

/** The domains of a document's indicators, as their units have them; a tidy table has none. */
export const domainsOf = (workbench: Workbench | null, panel: readonly PanelSeries[]): ReadonlyMap<string, Domain> =>
  new Map(
    workbench?.catalogue.framework.indicators.map((one) => {
      const own = panel.flatMap(({ id, points }) => (id === one.id ? [points] : []));
      return [one.id, domainByUnit(one, own)];
    }),
  );

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
    indicators: indicators.flatMap((one) => {
      if (!ids.includes(one.id)) return [];
      const { id, direction, aggregation, domain: usual, unit } = one;
      const asked = own(id);
      return [{ id, direction, aggregation, domain: asked ?? usual, ...(asked ? {} : { unit }) }];
    }),
    groups,
    series: found.filter(({ dims }) => dims === ''),
  };
}
