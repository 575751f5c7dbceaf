import { useMemo } from 'react';
import { MAP_PALETTES, rampOf } from '#shared/charts/palette';
import { formatNumber } from '#shared/core/format';
import type { Series } from '#shared/engine/observations';
import { breaksOf } from '#shared/framework/breaks';
import { MAPPED, MAPPED_MEASURES, type Mapped } from '#shared/overview/map-measures';
import { mappedText, shownMap } from '#shared/report/exhibits/overview/who-data';
import { useDocument, useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { show, useSession } from '../../store/session.ts';
import { remembered, useRemembered } from '../../store/view-state.ts';
import { Segments } from '../../ui/fields.tsx';
import { YearSlider } from '../../ui/year-slider.tsx';
import { PicturePanel } from './picture-panel.tsx';
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
  const { catalogue, publishers, sources } = useDocument('catalogue', 'publishers', 'sources');
  const [measure, setMeasure] = useRemembered(MEASURE);
  const [wanted, setYear] = useRemembered(MAP_YEAR);
  const { of, breaks } = MAPPED_MEASURES[measure];
  const { offered, year, values, about, finding, data } = useMemo(
    () => shownMap(series, { measure, wanted, areas, years }, { catalogue, publishers, sources }, t),
    [series, measure, wanted, areas, years, catalogue, publishers, sources, t],
  );
  const compact = (value: number) => formatNumber(value, t.language, { notation: 'compact' });
  const textOf = (area: string) =>
    t('overview.map.at', { name: nameOf(area), value: mappedText(values.get(area) ?? 0, measure, t) });
  const indicator = catalogue.framework.indicators.find(({ id }) => id === of);
  const ascending = useMemo(() => [...offered].reverse(), [offered]);
  const points = useMemo(() => offered.map((one) => ({ year: one })), [offered]);
  const broken = indicator ? breaksOf(indicator, points).map((one) => one.year) : [];
  return (
    <PicturePanel
      title={year === null ? about : t('overview.map.titled', { about, year: String(year) })}
      data={data}
      isLoading={isLoading}
      source={{ of: 'overview-map', measure, year }}
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
          {year === null ? (
            isLoading && <div className={styles.sliderPlace} />
          ) : (
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
