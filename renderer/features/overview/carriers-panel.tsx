import { useMemo } from 'react';
import { responsibilityChart } from '#shared/charts/from-responsibility';
import { yearOffered } from '#shared/report/exhibits/overview/who-data';
import { CONTEXT } from '#shared/responsibility/context';
import { sharingIn, sharingYears } from '#shared/responsibility/from-series';
import { PRESETS } from '#shared/responsibility/key';
import { useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { show } from '../../store/session.ts';
import { useRemembered } from '../../store/view-state.ts';
import { CarriersSwarm } from './carriers-swarm.tsx';
import { MAP_YEAR, type WhoPanelProps } from './map-panel.tsx';
import { PicturePanel, useSources } from './picture-panel.tsx';
import styles from './who-row.module.css';

const LEGEND = 22;
const SHARED: ReadonlySet<string> = new Set([CONTEXT.refugees, CONTEXT.population, CONTEXT.gdp]);

/** What each country hosts against what its economy is of the world's, in the year of the map or the last before it that has GDP. */
export function CarriersPanel({ series, areas, years, isLoading }: WhoPanelProps) {
  const t = useT();
  const { nameOf } = usePlaces();
  const sourcesOf = useSources();
  const [wanted] = useRemembered(MAP_YEAR);
  const offered = useMemo(
    () => sharingYears(series).filter((year) => years === null || (year >= years[0] && year <= years[1])),
    [series, years],
  );
  const year = yearOffered(offered, wanted);
  const sharing = useMemo(() => (year === null ? null : sharingIn(series, year, PRESETS.gdp)), [series, year]);
  const hosts = useMemo(() => (sharing?.areas ?? []).filter(({ hosted }) => (hosted ?? 0) > 0), [sharing]);
  const compared = useMemo(() => new Set(areas), [areas]);
  const own = hosts.filter(({ area }) => compared.has(area));
  const used = useMemo(() => series.filter(({ indicator }) => SHARED.has(indicator)), [series]);
  const data = useMemo(() => {
    if (year === null || !sharing || !sharing.areas.some(({ area }) => compared.has(area))) return null;
    const request = {
      kind: 'map',
      measure: 'ratioGdp',
      key: PRESETS.gdp,
      year,
      source: sourcesOf(used, year),
      areas,
    } as const;
    return responsibilityChart(sharing, request, nameOf, t);
  }, [sharing, year, areas, compared, used, sourcesOf, nameOf, t]);
  const above = own.filter(({ ratioGdp }) => ratioGdp >= 1).length;
  const none = (sharing?.areas ?? []).filter(({ area, hosted }) => compared.has(area) && !hosted).length;
  const counts = t('overview.swarm.above', { above, below: own.length - above });
  return (
    <PicturePanel
      title={t('overview.swarm.title')}
      data={data}
      isLoading={isLoading}
      instead={t(isLoading ? 'shell.loading' : 'overview.map.nothing')}
      source={{ of: 'overview-carriers', year }}
      caveats={data?.note ? [data.note] : []}
      notes={none > 0 ? [t('overview.swarm.none', { count: none })] : []}
      controls={
        year === null ? null : <p className={styles.paneAbout}>{t('overview.swarm.about', { year: String(year) })}</p>
      }
    >
      {({ width, height }) => (
        <CarriersSwarm
          width={width}
          height={height - LEGEND}
          shares={hosts}
          areas={areas}
          label={[data?.title, counts, t('overview.map.keys')].join('. ')}
          onPick={(area) => show({ view: 'explore', indicator: CONTEXT.refugees, areas: [area] })}
        >
          {(pointed) => <strong className={styles.paneLine}>{pointed ?? counts}</strong>}
        </CarriersSwarm>
      )}
    </PicturePanel>
  );
}
