import { useCallback } from 'react';
import { followsLens } from '#shared/charts/chart-scope';
import { describeChart } from '#shared/charts/describe';
import { figureOf } from '#shared/charts/figure';
import { type FigureSize, hasRowsAsked } from '#shared/charts/figure-parts';
import { layoutSize } from '#shared/charts/print-size';
import type { ChartSpec } from '#shared/charts/spec';
import type { Language } from '#shared/core/language';
import { describeFailure, type Translator, translator } from '#shared/i18n/translator';
import type { ExhibitBlock } from '#shared/workbench/report';
import { Chart } from '../../../charts/chart.tsx';
import { useT } from '../../../queries/hooks.ts';
import { type ShownExhibit, useExhibit } from '../../../queries/use-exhibit.ts';
import { useSession } from '../../../store/session.ts';
import styles from '../report.module.css';
import { PrintTable } from './print-table.tsx';

/** Millimetres a figure is high where nobody chose, with room for the legend of a map. */
const [HEIGHT_MM, MAP_HEIGHT_MM] = [100, 140];

/** What stands in the caption, and not in the picture again. */
const SAID_BELOW = { title: '', source: '', sources: [], note: null, footnotes: [] };

/** Rows of a table beside its figure. */
const SHORT_ROWS = 5;

interface ExhibitContentProps {
  readonly block: ExhibitBlock;
  readonly label: string;
  readonly language: Language;
}

/** A figure or table as it will print: at its width, with one caption and one line of sources. */
export function ExhibitContent(props: ExhibitContentProps) {
  const window = useT();
  const { block } = props;
  return block.source.of === 'chart' ? (
    <ChartContent {...props} chart={block.source.chart} />
  ) : (
    <p className={styles.awayFigure}>{window('report.madeOnExport')}</p>
  );
}

function ChartContent({ block, chart, label, language }: ExhibitContentProps & { readonly chart: ChartSpec }) {
  const window = useT();
  const t = translator(language);
  const answer = useExhibit(chart, language);
  if (answer.state === 'failed') return <p role="alert">{describeFailure(window, answer.error)}</p>;
  if (!answer.value)
    return (
      <p className={styles.awayFigure} role={answer.state === 'loading' ? undefined : 'note'}>
        {window(answer.state === 'loading' ? 'shell.loading' : 'report.noData')}
      </p>
    );
  const { value: exhibit } = answer;
  const caption = block.caption?.[language].trim() || exhibit.title;
  return (
    <figure className={styles.figure} lang={language} style={{ maxWidth: `${block.widthMm}mm` }}>
      {exhibit.figure && block.shows === 'figure' ? (
        <Drawn exhibit={exhibit} block={block} t={t} />
      ) : (
        <PrintTable twin={exhibit.table} caption={caption} columns={block.columns} rows={block.rows} t={t} />
      )}
      <figcaption>
        <p className={styles.caption}>
          <strong>{label}</strong> {caption}
        </p>
        <p className={styles.sourceLine}>{t('report.source', { source: exhibit.source })}</p>
        {exhibit.note ? <p className={styles.sourceLine}>{exhibit.note}</p> : null}
        {block.shows === 'figure' && block.table === 'short' && exhibit.figure ? (
          <PrintTable twin={exhibit.table} caption={caption} columns={null} rows={SHORT_ROWS} t={t} />
        ) : null}
        {followsLens(chart) ? <span className={styles.follows}>{window('report.follows')}</span> : null}
      </figcaption>
    </figure>
  );
}

function Drawn({
  exhibit: { figure, table },
  block,
  t,
}: {
  readonly exhibit: ShownExhibit;
  readonly block: ExhibitBlock;
  readonly t: Translator;
}) {
  const theme = useSession((state) => state.theme);
  const make = useCallback(
    (size: FigureSize) => {
      if (!figure) throw new Error('a table has no figure');
      return figureOf(
        { kind: figure.kind },
        { ...figure.data, ...SAID_BELOW },
        {
          language: t.language,
          theme,
          size,
          grows: hasRowsAsked(figure.kind, figure.data),
        },
      );
    },
    [figure, t, theme],
  );
  if (!figure) return null;
  const heightMm = block.heightMm ?? (figure.kind === 'map' ? MAP_HEIGHT_MM : HEIGHT_MM);
  return (
    <Chart
      figure={make}
      twin={table}
      label={block.alt?.[t.language].trim() || describeChart(figure.data, t)}
      t={t}
      height={layoutSize({ widthMm: block.widthMm, heightMm }).height}
    />
  );
}
