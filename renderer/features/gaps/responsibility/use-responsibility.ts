import { useMemo } from 'react';
import { sourceText } from '#shared/charts/from-series';
import type { ChartOrigin } from '#shared/charts/spec';
import type { Series } from '#shared/engine/observations';
import type { CsvTable } from '#shared/export/csv';
import { originRemarks } from '#shared/export/remarks';
import type { MessageKey } from '#shared/i18n/translator';
import { shortSourcesOf } from '#shared/workbench/chart-data';
import { SERIES } from '../../../queries/engine-queries.ts';
import { type Loaded, useAnswer, useDocument, useT } from '../../../queries/hooks.ts';
import { useSaveCsv } from '../../../queries/use-save-csv.ts';
import { useWithPublished } from '../../../queries/use-with-published.ts';

/** Series of indicators × areas in all years, asked again when tables or the catalogue change; selections need no new question. */
export function useSeries(indicators: readonly string[], areas: readonly string[]): Loaded<readonly Series[]> {
  const { catalogue } = useDocument('catalogue');
  const asked = [...new Set(indicators)].filter((id) => catalogue.framework.indicators.some((one) => one.id === id));
  return useAnswer(SERIES, { indicators: asked, areas, years: null });
}

export function useSourceText(): (series: readonly Series[], year: string | number) => string {
  const t = useT();
  const { publishers, sources } = useDocument('publishers', 'sources');
  const titles = useMemo(() => shortSourcesOf({ publishers, sources }, t), [publishers, sources, t]);
  return (series, year) => sourceText(series, year, titles, t.language);
}

/** Is a year one of the lens's? */
export function useInLens(): (year: number) => boolean {
  const { years } = useDocument('lens').lens;
  return (year) => years === null || (year >= years[0] && year <= years[1]);
}

/**
 * Saves a table as CSV under the words of `title` and `detail`, with what is to be known of its sources below it. An origin in words
 * stands for what no source of the workbench holds.
 */
export function useSaveTable(): (
  title: MessageKey,
  detail: string,
  origin: ChartOrigin | string,
  make: (remarks: readonly string[]) => CsvTable,
) => void {
  const t = useT();
  const known = useWithPublished();
  const save = useSaveCsv();
  const remarksOn = (origin: ChartOrigin | string) =>
    typeof origin === 'string' ? [t('charts.source', { source: origin })] : originRemarks(origin, known, t);
  return (title, detail, origin, make) => save(`${t(title)} ${detail}`, () => make(remarksOn(origin)));
}
