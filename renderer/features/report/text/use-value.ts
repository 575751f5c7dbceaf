import { useMemo } from 'react';
import { nameOf, sourceText } from '#shared/charts/from-series';
import type { Language } from '#shared/core/language';
import type { SeriesRequest } from '#shared/engine/observations';
import { breakdownText, isOfCounterpart } from '#shared/framework/breakdown';
import { translator } from '#shared/i18n/translator';
import { isSame } from '#shared/report/prose';
import { valueInSentence } from '#shared/report/values';
import { titlesOf } from '#shared/workbench/chart-data';
import type { ValueReference } from '#shared/workbench/rich-text';
import { SERIES } from '../../../queries/engine-queries.ts';
import { type Loaded, useAnswer, useDocument } from '../../../queries/hooks.ts';

/** A value of the data as a sentence shows it. */
export interface ShownValue {
  readonly value: number;
  readonly year: number;
  /** The breakdown that was found: that of the reference, or what speaks for the indicator. */
  readonly dims: string;
  /** In full, with its unit, in the language of the text. */
  readonly text: string;
  /** What it was when the sentence was written, in the same form; null: nobody looked, or the same. */
  readonly before: string | null;
  /** Indicator, area, year and source in a sentence. */
  readonly origin: string;
}

type Asked = Pick<ValueReference, 'indicator' | 'area' | 'year' | 'dims' | 'seen'>;

/** The value a sentence refers to, from the data as they are now; null where there is none. */
export function useValue({ indicator, area, year, dims, seen }: Asked, language: Language): Loaded<ShownValue | null> {
  const known = useDocument('catalogue', 'publishers', 'sources');
  const request = useMemo<SeriesRequest | null>(
    () =>
      indicator && area
        ? {
            indicators: [indicator],
            areas: [area],
            years: null,
            ...(isOfCounterpart(dims) ? { byCounterpart: true } : {}),
          }
        : null,
    [indicator, area, dims],
  );
  const answer = useAnswer(SERIES, request);
  return useMemo(() => {
    if (answer.state === 'failed') return answer;
    const found = known.catalogue.framework.indicators.find(({ id }) => id === indicator);
    if (!answer.value) return request ? { state: 'loading', value: null } : { state: 'ready', value: null };
    // What is not published as a total is what speaks for the indicator.
    const series =
      answer.value.find((one) => one.dims === dims) ??
      answer.value.find((one) => one.dims === (dims || (found?.headline ?? '')));
    const point = year === null ? series?.points.at(-1) : series?.points.find((one) => one.year === year);
    if (!series || !point || !found) return { state: 'ready', value: null };
    const t = translator(language);
    const text = valueInSentence(point, year, found, t);
    const name = [
      `${found.code} ${found.name[language]}`.trim(),
      nameOf(known.catalogue, area, t),
      breakdownText(series.dims, t),
    ];
    return {
      state: 'ready',
      value: {
        value: point.value,
        year: point.year,
        dims: series.dims,
        text,
        before:
          seen === null || isSame(seen, point.value)
            ? null
            : valueInSentence({ value: seen, year: point.year }, point.year, found, t),
        origin: t('report.value.origin', {
          name: name.filter(Boolean).join(', '),
          year: String(point.year),
          source: sourceText([series], point.year, titlesOf(known, t), language),
        }),
      },
    };
  }, [answer, request, known, indicator, area, year, dims, seen, language]);
}
