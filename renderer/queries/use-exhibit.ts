import { useMemo } from 'react';
import type { FigureKind } from '#shared/charts/figure-parts';
import { showsAnything } from '#shared/charts/one-year';
import type { ChartData, ChartSpec } from '#shared/charts/spec';
import { type Twin, twinOf } from '#shared/charts/twin';
import type { Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import type { Loaded } from './hooks.ts';
import { useChart } from './use-chart.ts';

/** What a figure or table of the report is made of, in one language; null where it shows nothing. */
export interface ShownExhibit {
  readonly title: string;
  /** Null: a table alone. */
  readonly figure: { readonly kind: FigureKind; readonly data: ChartData } | null;
  readonly table: Twin;
  readonly source: string;
  readonly note: string | null;
}

/** What a block of the report shows, in the language of the report. */
export function useExhibit(chart: ChartSpec, language: Language): Loaded<ShownExhibit | null> {
  const answer = useChart(chart, language);
  return useMemo(() => {
    const { value: data } = answer;
    if (answer.state === 'failed') return answer;
    if (!data) return { state: 'loading', value: null };
    const shown = showsAnything(data)
      ? {
          title: data.title,
          figure: chart.kind === 'table' ? null : { kind: chart.kind, data },
          table: twinOf(data, translator(language)),
          source: data.source,
          note: data.note,
        }
      : null;
    return { state: answer.state, value: shown };
  }, [answer, chart.kind, language]);
}
