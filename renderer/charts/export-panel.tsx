import { useState } from 'react';
import { chartFileName } from '#shared/charts/chart-file-name';
import type { ChartKind } from '#shared/charts/chart-kind';
import type { FigureKind } from '#shared/charts/figure-parts';
import { withSources } from '#shared/charts/source-reports';
import type { ChartData } from '#shared/charts/spec';
import { type Twin, twinOf } from '#shared/charts/twin';
import { PAPER_MM, usualHeight } from '#shared/export/chart-picture';
import { twinToCsv } from '#shared/export/csv';
import { dialectOf, isCsvDialect } from '#shared/export/csv-dialect';
import { host } from '../host/index.ts';
import { useT } from '../queries/hooks.ts';
import { useSaveCsv } from '../queries/use-save-csv.ts';
import { useWithPublished } from '../queries/use-with-published.ts';
import { setCsvDialect, useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';
import { Button } from '../ui/button.tsx';
import { NumberInput, Segments } from '../ui/fields.tsx';
import { chartPdf, chartPng, chartSvg } from './export-image.ts';
import { fontFiles } from './fonts.ts';

interface ExportPanelProps {
  readonly kind: FigureKind | ChartKind;
  readonly data: ChartData;
  /** Its numbers, where they are not those of `data`. */
  readonly twin?: Twin;
  /** What its files are called by, where that is not its indicators. */
  readonly topic?: string;
}

/** The chart as SVG, PDF or PNG of a chosen size on paper (always on white), its data as CSV; all with source, note and what the sources lost. */
export function ExportPanel({ kind, data, twin, topic }: ExportPanelProps) {
  const t = useT();
  const known = useWithPublished();
  const saveCsv = useSaveCsv();
  const [widthMm, setWidth] = useState<number | null>(160);
  const [height, setHeight] = useState<number | null>(null);
  const [dpi, setDpi] = useState<number | null>(300);
  const dialect = useSession((session) => session.csvDialect) ?? dialectOf(t.language);
  const usual = usualHeight(kind, widthMm ?? 160);
  const size = { widthMm: widthMm ?? 160, heightMm: height ?? usual };
  const sourced = withSources(data, known, t);
  const request = { kind, data: sourced, t, theme: 'light' as const, size };
  const named = {
    kind: typeof kind === 'string' ? kind : 'chart',
    data,
    catalogue: known.catalogue,
    language: t.language,
    topic,
  };
  const save = (ending: 'svg' | 'pdf' | 'png', make: () => Promise<BlobPart> | BlobPart, type: string) =>
    void runTask(t('explore.export'), async () => {
      const content = new Blob([await make()], { type });
      return host().saveFile({
        name: chartFileName({ ...named, widthMm: size.widthMm, ending }),
        kind: ending,
        content,
        target: null,
      });
    });
  return (
    <fieldset className="box">
      <legend>{t('explore.export')}</legend>
      <NumberInput
        label={t('explore.width')}
        value={widthMm}
        onChange={setWidth}
        minimum={PAPER_MM.narrowest}
        maximum={PAPER_MM.widest}
      />
      <NumberInput
        label={t('paper.height')}
        value={height ?? usual}
        onChange={setHeight}
        minimum={PAPER_MM.lowest}
        maximum={PAPER_MM.highest}
      />
      <NumberInput label={t('explore.dpi')} value={dpi} onChange={setDpi} minimum={72} maximum={1200} />
      <Segments
        label={t('paper.csv')}
        items={(['exact', 'fr'] as const).map((id) => ({ id, name: t(`paper.csv.${id}`) }))}
        value={dialect}
        onChange={(chosen) => isCsvDialect(chosen) && setCsvDialect(chosen)}
      />
      <div className="actions">
        <Button onPress={() => save('svg', async () => chartSvg(request, await fontFiles()), 'image/svg+xml')}>
          {'SVG'}
        </Button>
        <Button onPress={() => save('pdf', () => chartPdf(request), 'application/pdf')}>{'PDF'}</Button>
        <Button
          onPress={() =>
            save('png', async () => (await chartPng(request, dpi ?? 300)) as Uint8Array<ArrayBuffer>, 'image/png')
          }
        >
          {'PNG'}
        </Button>
        <Button
          onPress={() =>
            saveCsv(chartFileName({ ...named, ending: 'csv' }), () => twinToCsv(twin ?? twinOf(sourced, t), t))
          }
        >
          {'CSV'}
        </Button>
      </div>
    </fieldset>
  );
}
