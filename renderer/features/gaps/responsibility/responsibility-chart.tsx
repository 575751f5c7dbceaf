import { useMemo, useState } from 'react';
import { responsibilityChart } from '#shared/charts/from-responsibility';
import type { ChartOrigin } from '#shared/charts/spec';
import { CONTEXT } from '#shared/responsibility/context';
import type { KeyTerm } from '#shared/responsibility/key';
import type { ResponsibilityShares } from '#shared/responsibility/responsibility';
import {
  DRAWN_AS,
  MAP_MEASURES,
  type MapMeasure,
  RESPONSIBILITY_KINDS,
  type ResponsibilityKind,
} from '#shared/responsibility/views';
import { ChartPanel } from '../../../charts/chart-panel.tsx';
import { ExportPanel } from '../../../charts/export-panel.tsx';
import { useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { trace } from '../../../store/session.ts';
import { Segments, SelectField } from '../../../ui/fields.tsx';
import { AddResponsibility } from './add-responsibility.tsx';
import styles from './responsibility.module.css';

interface ResponsibilityChartProps {
  readonly sharing: ResponsibilityShares;
  /** Codes of the areas of the lens. */
  readonly areas: readonly string[];
  /** The key behind the fair shares. */
  readonly fairKey: readonly KeyTerm[];
  readonly year: number;
  readonly source: string;
  readonly origin: ChartOrigin;
}

/** Over- and under-contribution as bars or on a map, and how concentrated hosting is as Lorenz curves. */
export function ResponsibilityChart({ sharing, areas, fairKey, year, source, origin }: ResponsibilityChartProps) {
  const t = useT();
  const { nameOf: placeOf } = usePlaces();
  const [kind, setKind] = useState<ResponsibilityKind>('map');
  const [measure, setMeasure] = useState<MapMeasure>('ratioGdp');
  // biome-ignore lint/correctness/useExhaustiveDependencies: names follow the language, which `t` stands for
  const data = useMemo(
    () => responsibilityChart(sharing, { kind, measure, key: fairKey, year, source, areas }, placeOf, t),
    [sharing, areas, fairKey, year, source, kind, measure, t],
  );
  const view = { kind, measure, key: fairKey };
  return (
    <>
      <div className={styles.keyChart}>
        <div className={styles.chartChoices}>
          <Segments
            label={t('gaps.sharing.chart')}
            items={RESPONSIBILITY_KINDS.map((id) => ({ id, name: t(`gaps.responsibility.kind.${id}`) }))}
            value={kind}
            onChange={(id) => setKind(RESPONSIBILITY_KINDS.find((one) => one === id) ?? 'gap')}
          />
          {kind === 'map' ? (
            <div className={styles.mapMeasure} data-testid="map-measure">
              <SelectField
                label={t('gaps.responsibility.measure')}
                items={MAP_MEASURES.map((id) => ({ id, name: t(`gaps.responsibility.column.${id}`) }))}
                value={measure}
                onChange={(id) => setMeasure(MAP_MEASURES.find((one) => one === id) ?? 'gap')}
              />
            </div>
          ) : null}
        </div>
        <div className={styles.keyPicture}>
          <ChartPanel
            kind={DRAWN_AS[kind]}
            data={data}
            origin={origin}
            onPick={(area) => trace({ indicator: CONTEXT.refugees, area, year, dims: '' })}
          />
          {kind === 'map' ? (
            <p className="soft">
              {t('gaps.responsibility.pick')} {t('gaps.responsibility.breaks')}
            </p>
          ) : null}
        </div>
      </div>
      <div className="shelves">
        <ExportPanel kind={DRAWN_AS[kind]} data={{ ...data, origin }} topic={kind} />
        <AddResponsibility key={JSON.stringify([view, year])} view={view} year={year} />
      </div>
    </>
  );
}
