import { responsibilityChart } from '../../../charts/from-responsibility.ts';
import { originOf, sourceText } from '../../../charts/from-series.ts';
import type { ChartData } from '../../../charts/spec.ts';
import { twinOf } from '../../../charts/twin.ts';
import type { Series } from '../../../engine/observations.ts';
import { seriesOf } from '../../../engine/series.ts';
import { breaksOf } from '../../../framework/breaks.ts';
import { lensAreas } from '../../../framework/lens.ts';
import { MAPPED_MEASURES, WHO_INDICATORS } from '../../../overview/map-measures.ts';
import { CONTEXT } from '../../../responsibility/context.ts';
import { sharingIn, sharingYears } from '../../../responsibility/from-series.ts';
import { PRESETS } from '../../../responsibility/key.ts';
import { shortSourcesOf } from '../../../workbench/chart-data.ts';
import type { OverviewSource } from '../../../workbench/exhibit-source.ts';
import { type PictureContext, placeNames, type ViewPicture } from '../view-picture.ts';
import { shownMap, yearOffered } from './who-data.ts';

/** Hosting, resettlement, returns and the size of economies of every area and year. */
async function whoSeries({ engine, workbench: { catalogue }, signal }: PictureContext): Promise<readonly Series[]> {
  const known = new Set(catalogue.framework.indicators.map(({ id }) => id));
  const request = {
    indicators: WHO_INDICATORS.filter((id) => known.has(id)),
    areas: catalogue.areas.map(({ code }) => code),
    years: null,
    breakdowns: 'headline' as const,
  };
  return seriesOf(engine, request, catalogue, signal);
}

/** The map of the overview, with what nobody may overlook in its note; null where no area of the lens has a value. */
export async function overviewMap(
  { measure, year: wanted }: Extract<OverviewSource, { of: 'overview-map' }>,
  context: PictureContext,
): Promise<ViewPicture | null> {
  const { workbench, t } = context;
  const { catalogue, lens } = workbench;
  const areas = lensAreas(catalogue, lens);
  const request = { measure, wanted, areas, years: lens.years };
  const { data, used, year, offered } = shownMap(await whoSeries(context), request, workbench, t);
  if (!data || year === null) return null;
  const indicator = catalogue.framework.indicators.find(({ id }) => id === MAPPED_MEASURES[measure].of);
  const broken = indicator
    ? breaksOf(
        indicator,
        offered.map((one) => ({ year: one })),
      )
    : [];
  const note = [data.note, ...broken.map((one) => t('charts.break.note', { year: String(one.year) }))];
  const shown: ChartData = { ...data, origin: originOf(used, year), note: note.filter(Boolean).join(' ') || null };
  return { kind: 'map', data: shown, twin: twinOf(shown, t), warnings: [] };
}

/** A dot per host country at its share of people hosted over its share of GDP; null where no area of the lens has one. */
export async function overviewCarriers(
  { year: wanted }: Extract<OverviewSource, { of: 'overview-carriers' }>,
  context: PictureContext,
): Promise<ViewPicture | null> {
  const { workbench, t } = context;
  const { catalogue, lens } = workbench;
  const { years } = lens;
  const areas = lensAreas(catalogue, lens);
  const series = await whoSeries(context);
  const isIn = (one: number) => years === null || (one >= years[0] && one <= years[1]);
  const year = yearOffered(sharingYears(series).filter(isIn), wanted);
  if (year === null) return null;
  const sharing = sharingIn(series, year, PRESETS.gdp);
  const compared = new Set(areas);
  const hosts = sharing.areas.filter(({ area, hosted }) => compared.has(area) && (hosted ?? 0) > 0);
  if (hosts.length === 0) return null;
  const shared: readonly string[] = [CONTEXT.refugees, CONTEXT.population, CONTEXT.gdp];
  const used = series.filter(({ indicator }) => shared.includes(indicator));
  const { nameOf } = placeNames(catalogue, t);
  const said = responsibilityChart(
    sharing,
    {
      kind: 'map',
      measure: 'ratioGdp',
      key: PRESETS.gdp,
      year,
      source: sourceText(used, year, shortSourcesOf(workbench, t), t.language),
      areas,
    },
    nameOf,
    t,
  );
  const above = hosts.filter(({ ratioGdp }) => ratioGdp >= 1).length;
  const none = sharing.areas.filter(({ area, hosted }) => compared.has(area) && !hosted).length;
  const counted = catalogue.framework.indicators.find(({ id }) => id === CONTEXT.refugees);
  const { classes: _, ...words } = said;
  const data: ChartData = {
    ...words,
    note:
      [
        t('overview.swarm.above', { above, below: hosts.length - above }),
        said.note,
        none > 0 ? t('overview.swarm.none', { count: none }) : null,
      ]
        .filter(Boolean)
        .join(' ') || null,
    origin: originOf(used, year),
    measure: t('gaps.responsibility.column.ratioGdp'),
    sizeMeasure: {
      name: t('overview.card.hosted'),
      unit: { label: counted?.unit.label ?? { en: '', fr: '' }, percent: false },
    },
    year,
    look: { scale: 'log' },
    series: [
      ...hosts.map(({ area, ratioGdp, hosted }) => ({
        name: nameOf(area),
        area,
        role: 'observed' as const,
        x: [year],
        y: [ratioGdp],
        sizes: [hosted ?? 0],
        bands: [],
      })),
      { name: t('overview.swarm.parity'), role: 'benchmark', x: [year], y: [1], bands: [] },
    ],
  };
  return { kind: 'beeswarm', data, twin: twinOf(data, t), warnings: [] };
}
