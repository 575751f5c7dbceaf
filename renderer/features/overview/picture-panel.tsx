import { type ReactNode, useId, useMemo, useState } from 'react';
import { sourceText } from '#shared/charts/from-series';
import type { ChartData } from '#shared/charts/spec';
import { twinOf } from '#shared/charts/twin';
import type { Series } from '#shared/engine/observations';
import { shortSourcesOf } from '#shared/workbench/chart-data';
import type { ExhibitSource } from '#shared/workbench/exhibit-source';
import { AddToReport } from '../../charts/add-to-report.tsx';
import { useSize } from '../../charts/chart.tsx';
import { TableTwin } from '../../charts/table-twin.tsx';
import { useDocument, useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import styles from './who-row.module.css';

/** Height over width of a picture, and the least and most it is, in CSS pixels. */
const ASPECT = 0.5;
const [LOWEST, HIGHEST] = [170, 520];

interface PicturePanelProps {
  readonly title: string;
  readonly controls?: ReactNode;
  /** What the picture shows, for its table; null where there is nothing. */
  readonly data: ChartData | null;
  /** Whether there may yet be something: its place is kept. */
  readonly isLoading: boolean;
  /** Said in place of the picture. */
  readonly instead: string;
  /** What nobody may overlook: it stands under the picture; `notes` are folded with the source. */
  readonly caveats: readonly string[];
  readonly notes: readonly string[];
  /** What of it enters the report. */
  readonly source: ExhibitSource;
  readonly children: (size: { readonly width: number; readonly height: number }) => ReactNode;
}

/** A picture as wide as there is room, with its numbers as a table on request, its source and what must be said of it. */
export function PicturePanel(props: PicturePanelProps) {
  const { title, controls, data, isLoading, instead, caveats, notes, source, children } = props;
  const t = useT();
  const id = useId();
  const { ref, width } = useSize();
  const [asTable, setAsTable] = useState(false);
  const twin = useMemo(() => (data && asTable ? twinOf(data, t) : null), [data, asTable, t]);
  const height = Math.round(Math.min(HIGHEST, Math.max(LOWEST, ASPECT * width)));
  return (
    <section className={styles.pane} aria-labelledby={id} aria-busy={isLoading}>
      <div className={styles.paneHead}>
        <h2 id={id}>{title}</h2>
        {controls}
      </div>
      <div ref={ref} style={{ minHeight: width === null ? LOWEST : height }}>
        {data === null ? <p className="soft">{instead}</p> : null}
        {twin ? <TableTwin twin={twin} t={t} /> : null}
        {data && !twin && width !== null ? children({ width, height }) : null}
      </div>
      {data ? (
        <div className={styles.paneNotes}>
          {caveats.length > 0 ? <p>{caveats.join(' ')}</p> : null}
          <div className={styles.paneFoot}>
            <details>
              <summary>{t('overview.picture.notes')}</summary>
              <p>{[...notes, t('charts.source', { source: data.source })].join(' ')}</p>
            </details>
            <AddToReport source={source} what={title} />
            <Button variant="quiet" onPress={() => setAsTable(!asTable)}>
              {asTable ? t('charts.show.chart') : t('charts.show.table')}
            </Button>
          </div>
        </div>
      ) : null}
    </section>
  );
}

/** Where series come from, in words. */
export function useSources(): (series: readonly Series[], year: number) => string {
  const t = useT();
  const { publishers, sources } = useDocument('publishers', 'sources');
  const titles = useMemo(() => shortSourcesOf({ publishers, sources }, t), [publishers, sources, t]);
  return (series, year) => sourceText(series, year, titles, t.language);
}
