import { useState } from 'react';
import type { ChartKind } from '#shared/charts/chart-kind';
import type { FigureKind } from '#shared/charts/figure-parts';
import { withSources } from '#shared/charts/source-reports';
import type { ChartData } from '#shared/charts/spec';
import { type Twin, twinOf } from '#shared/charts/twin';
import { fileName } from '#shared/core/file-name';
import { twinToCsv } from '#shared/export/csv';
import { host } from '../host/index.ts';
import { useT } from '../queries/hooks.ts';
import { useSaveCsv } from '../queries/use-save-csv.ts';
import { useWithPublished } from '../queries/use-with-published.ts';
import { runTask } from '../store/task.ts';
import { Button } from '../ui/button.tsx';
import { NumberInput } from '../ui/fields.tsx';
import { chartPdf, chartPng, chartSvg } from './export-image.ts';
import { fontFiles } from './fonts.ts';

/** Height over width: a map has its legend and what must be said of its borders below it. */
const [ASPECT, MAP_ASPECT] = [0.62, 0.85];

interface ExportPanelProps {
  readonly kind: FigureKind | ChartKind;
  readonly data: ChartData;
  /** Its numbers, where they are not those of `data`. */
  readonly twin?: Twin;
}

/** The chart as SVG, PDF or PNG of a chosen size on paper (always on white), its data as CSV; all with source, note and what the sources lost. */
export function ExportPanel({ kind, data, twin }: ExportPanelProps) {
  const t = useT();
  const known = useWithPublished();
  const saveCsv = useSaveCsv();
  const [widthMm, setWidth] = useState<number | null>(160);
  const [dpi, setDpi] = useState<number | null>(300);
  const size = {
    widthMm: widthMm ?? 160,
    heightMm: Math.round((widthMm ?? 160) * (kind === 'map' ? MAP_ASPECT : ASPECT)),
  };
  const sourced = withSources(data, known, t);
  const request = { kind, data: sourced, t, theme: 'light' as const, size };
  const save = (ending: 'svg' | 'pdf' | 'png', make: () => Promise<BlobPart> | BlobPart, type: string) =>
    void runTask(t('explore.export'), async () => {
      const content = new Blob([await make()], { type });
      return host().saveFile({ name: fileName(data.title, ending), kind: ending, content, target: null });
    });
  return (
    <fieldset className="box">
      <legend>{t('explore.export')}</legend>
      <NumberInput label={t('explore.width')} value={widthMm} onChange={setWidth} minimum={40} maximum={600} />
      <NumberInput label={t('explore.dpi')} value={dpi} onChange={setDpi} minimum={72} maximum={1200} />
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
        <Button onPress={() => saveCsv(data.title, () => twinToCsv(twin ?? twinOf(sourced, t), t, { bom: true }))}>
          {'CSV'}
        </Button>
      </div>
    </fieldset>
  );
}
