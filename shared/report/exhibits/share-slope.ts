import { originOf, sourceText } from '../../charts/from-series.ts';
import { extremesOf } from '../../charts/share-slope.ts';
import type { ChartData } from '../../charts/spec.ts';
import { twinOf } from '../../charts/twin.ts';
import { formatNumber } from '../../core/format.ts';
import { seriesOf } from '../../engine/series.ts';
import { lensAreas } from '../../framework/lens.ts';
import { CONTEXT } from '../../responsibility/context.ts';
import { SHARING_INDICATORS, sharingIn, sharingYears } from '../../responsibility/from-series.ts';
import { PRESETS } from '../../responsibility/key.ts';
import { shortSourcesOf } from '../../workbench/chart-data.ts';
import type { ShareSlopeSource } from '../../workbench/exhibit-source.ts';
import { everyLanguage } from './target-ways.ts';
import { type PictureContext, placeNames, type ViewPicture } from './view-picture.ts';

/** Countries shown above and below their share. */
export const SLOPES = { above: 8, below: 5 } as const;

/** From the share of GDP to the share of people hosted, of the countries that carry most beyond their means and least; null without any. */
export async function shareSlopePicture(
  { year: wanted }: ShareSlopeSource,
  { engine, workbench, t, signal }: PictureContext,
): Promise<ViewPicture | null> {
  const { catalogue, lens } = workbench;
  const known = new Set(catalogue.framework.indicators.map(({ id }) => id));
  const request = {
    indicators: SHARING_INDICATORS.filter((id) => known.has(id)),
    areas: catalogue.areas.map(({ code }) => code),
    years: null,
  };
  const series = (await seriesOf(engine, request, catalogue, signal)).filter(({ dims }) => dims === '');
  const { years } = lens;
  const offered = sharingYears(series).filter((one) => years === null || (one >= years[0] && one <= years[1]));
  const year = offered.find((one) => one === wanted) ?? offered[0] ?? null;
  if (year === null) return null;
  const shown = new Set(lensAreas(catalogue, lens));
  const { areas } = sharingIn(series, year, PRESETS.gdp);
  const own = areas.filter(({ area }) => shown.has(area));
  const extremes = extremesOf(own, SLOPES.above, SLOPES.below);
  if (extremes.length === 0) return null;
  const { nameOf } = placeNames(catalogue, t);
  const excess = ({ shareHosted, shareGdp }: (typeof extremes)[number]) => shareHosted - shareGdp;
  const ordered = extremes.toSorted((a, b) => excess(b) - excess(a));
  const shared: readonly string[] = [CONTEXT.refugees, CONTEXT.population, CONTEXT.gdp];
  const used = series.filter(({ indicator }) => shared.includes(indicator));
  const percent = (share: number) => formatNumber(share, t.language, { percent: true, decimals: 1 });
  const [first] = ordered;
  const places = ['gaps.responsibility.column.shareGdp', 'gaps.responsibility.column.shareHosted'] as const;
  const data: ChartData = {
    title: first
      ? t('exhibits.slope', {
          name: nameOf(first.area),
          hosted: percent(first.shareHosted),
          gdp: percent(first.shareGdp),
        })
      : '',
    subtitle: t('gaps.responsibility.slope', { year: String(year) }),
    source: sourceText(used, year, shortSourcesOf(workbench, t), t.language),
    origin: originOf(used, year),
    note: t('exhibits.slope.note', { shown: ordered.length, of: own.length }),
    unit: { label: everyLanguage('gaps.responsibility.column.shareHosted'), percent: true },
    places: places.map((key) => t(key)),
    series: ordered.map((one) => ({
      name: nameOf(one.area),
      area: one.area,
      role: 'observed',
      x: [0, 1],
      y: [100 * one.shareGdp, 100 * one.shareHosted],
      bands: [],
    })),
  };
  return { kind: 'spans', data, twin: twinOf(data, t), warnings: [] };
}
