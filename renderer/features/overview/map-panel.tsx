import { useMemo } from 'react';
import { mapOf } from '#shared/charts/distribution-charts';
import { MAP_PALETTES, rampOf } from '#shared/charts/palette';
import type { ChartData } from '#shared/charts/spec';
import { formatNumber } from '#shared/core/format';
import type { Series } from '#shared/engine/observations';
import { breaksOf } from '#shared/framework/breaks';
import { MAPPED, MAPPED_MEASURES, type Mapped, mappedIn, mappedYears } from '#shared/overview/map-measures';
import { useDocument, useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { show, useSession } from '../../store/session.ts';
import { remembered, useRemembered } from '../../store/view-state.ts';
import { Segments } from '../../ui/fields.tsx';
import { YearSlider } from '../../ui/year-slider.tsx';
import { PicturePanel, useSources } from './picture-panel.tsx';
import styles from './who-row.module.css';
import { WorldMap } from './world-map.tsx';

const MEASURE = remembered<Mapped>('per1000');
/** Null: the latest. */
export const MAP_YEAR = remembered<number | null>(null);

export interface WhoPanelProps {
  readonly series: readonly Series[];
  /** Areas of the lens. */
  readonly areas: readonly string[];
  readonly years: readonly [number, number] | null;
  readonly isLoading: boolean;
}

/** Hosting, resettlement or returns of each area of the lens in a year. */
export function MapPanel({ series, areas, years, isLoading }: WhoPanelProps) {
  const t = useT();
  const { nameOf } = usePlaces();
  const sourcesOf = useSources();
  const { framework } = useDocument('catalogue').catalogue;
  const [measure, setMeasure] = useRemembered(MEASURE);
  const [wanted, setYear] = useRemembered(MAP_YEAR);
  const { of, per, breaks } = MAPPED_MEASURES[measure];
  const offered = useMemo(() => mappedYears(series, measure, years), [series, measure, years]);
  const year = offered.find((one) => wanted === null || one <= wanted) ?? offered.at(-1) ?? null;
  const values = useMemo(
    () => (year === null ? new Map<string, number>() : mappedIn(series, measure, year)),
    [series, measure, year],
  );
  const compact = (value: number) => formatNumber(value, t.language, { notation: 'compact' });
  const textOf = (area: string) => t('overview.map.at', { name: nameOf(area), value: write(values.get(area) ?? 0) });
  const write = (value: number) =>
    per === null
      ? formatNumber(value, t.language, { decimals: 0 })
      : formatNumber(value, t.language, { significant: 2 });
  const about = t(`overview.map.about.${measure}`);
  const [top] = areas.filter((area) => values.has(area)).sort((a, b) => (values.get(b) ?? 0) - (values.get(a) ?? 0));
  const finding =
    top === undefined ? '' : t('overview.map.finding', { high: nameOf(top), value: write(values.get(top) ?? 0) });
  const indicator = framework.indicators.find(({ id }) => id === of);
  const parts = useMemo(
    () => series.filter(({ indicator: id, area }) => (id === of || id === per) && values.has(area)),
    [series, of, per, values],
  );
  const ascending = useMemo(() => [...offered].reverse(), [offered]);
  const points = useMemo(() => offered.map((one) => ({ year: one })), [offered]);
  const broken = indicator ? breaksOf(indicator, points).map((one) => one.year) : [];
  const data = useMemo((): ChartData | null => {
    if (year === null || !indicator || top === undefined) return null;
    const title = t('overview.map.titled', { about, year: String(year) });
    const names = ([0, 1, 2, 3, 4, 5] as const).map((at) => t(`gaps.responsibility.class.rate.${at}`));
    return mapOf(
      { title, subtitle: finding, source: sourcesOf(parts, year), note: null },
      { label: per === null ? indicator.unit.label : PER_THOUSAND, percent: false },
      year,
      areas.map((area) => ({ area, name: nameOf(area), value: values.get(area) ?? null })),
      { scale: 'sequential', breaks, names },
      t,
    );
  }, [year, indicator, top, about, finding, parts, per, areas, values, breaks, nameOf, sourcesOf, t]);
  return (
    <PicturePanel
      title={year === null ? about : t('overview.map.titled', { about, year: String(year) })}
      data={data}
      instead={t(isLoading ? 'shell.loading' : 'overview.map.nothing')}
      caveats={[...broken.map((one) => t('charts.break.note', { year: String(one) })), t('charts.map.disclaimer')]}
      notes={[t('charts.map.geometry')]}
      controls={
        <div className={styles.whoControls}>
          <Segments
            label={t('overview.map.measure')}
            items={MAPPED.map((id) => ({ id, name: t(`overview.map.measure.${id}`) }))}
            value={measure}
            onChange={(id) => setMeasure(MAPPED.find((one) => one === id) ?? 'per1000')}
          />
          {year === null ? null : (
            <YearSlider
              label={t('overview.map.year')}
              play={t('overview.map.play')}
              pause={t('overview.map.pause')}
              years={ascending}
              value={year}
              onPass={setYear}
              onChange={setYear}
            />
          )}
        </div>
      }
    >
      {({ width, height }) => (
        <WorldMap
          width={width}
          height={height - LEGEND}
          values={values}
          areas={areas}
          breaks={breaks}
          textOf={textOf}
          label={[data?.title, finding, t('overview.map.keys')].filter(Boolean).join('. ')}
          onPick={(area) => show({ view: 'explore', indicator: of, areas: [area] })}
        >
          {(pointed) => (
            <div className={styles.paneLine}>
              <strong>{pointed === null ? finding : textOf(pointed)}</strong>
              <Classes breaks={breaks} write={compact} hasGaps={areas.some((area) => !values.has(area))} />
            </div>
          )}
        </WorldMap>
      )}
    </PicturePanel>
  );
}

const LEGEND = 40;
const PER_THOUSAND = { en: 'per 1,000 inhabitants', fr: 'pour 1\u202f000 habitants' };

interface ClassesProps {
  readonly breaks: readonly number[];
  readonly write: (value: number) => string;
  readonly hasGaps: boolean;
}

/** The classes of the map from low to high. */
function Classes({ breaks, write, hasGaps }: ClassesProps) {
  const t = useT();
  const theme = useSession((state) => state.theme);
  const colours = rampOf(MAP_PALETTES[theme].sequential, breaks.length + 1);
  const textOf = (at: number) => {
    const [from, to] = [breaks[at - 1], breaks[at]];
    if (from === undefined) return t('overview.map.least', { to: write(to ?? 0) });
    return to === undefined ? t('overview.map.most', { from: write(from) }) : `${write(from)}–${write(to)}`;
  };
  return (
    <ul className={styles.mapClasses} aria-hidden="true">
      {colours.map((colour, at) => (
        <li key={colour}>
          <svg width="14" height="10" aria-hidden="true">
            <rect width="14" height="10" fill={colour} className={styles.swatch} />
          </svg>
          {textOf(at)}
        </li>
      ))}
      {hasGaps ? (
        <li>
          <svg width="14" height="10" aria-hidden="true">
            <rect width="14" height="10" fill="url(#overview-no-data)" className={styles.swatch} />
          </svg>
          {t('charts.map.noData')}
        </li>
      ) : null}
    </ul>
  );
}
