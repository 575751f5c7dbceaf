import { nameOf } from '../charts/from-series.ts';
import type { ChartOrigin } from '../charts/spec.ts';
import { chartValueText } from '../charts/text.ts';
import { ownUnit } from '../charts/transform/drawn-unit.ts';
import { inWords, joinedList } from '../core/format.ts';
import type { Series } from '../engine/observations.ts';
import { seriesOf } from '../engine/series.ts';
import { breakdownText } from '../framework/breakdown.ts';
import type { Indicator } from '../framework/framework.ts';
import type { Translator } from '../i18n/translator.ts';
import { titlesOf } from '../workbench/chart-data.ts';
import type { ReportBlock } from '../workbench/report.ts';
import { inlinesOf, type ValueReference } from '../workbench/rich-text.ts';
import type { ExhibitContext } from './exhibits/exhibit.ts';

/** A value of a sentence, written out. */
export interface WrittenValue {
  readonly text: string;
  /** Indicator, area, breakdown and year, and whose number it is. */
  readonly origin: string;
  /** Null: there is none, and `lack` says why. */
  readonly value: number | null;
  readonly lack: 'gone' | 'empty' | null;
  readonly sources: readonly string[];
}

export type Values = (reference: ValueReference) => WrittenValue;

/** Every value that texts of a report refer to, in either language. */
export const valueReferences = (blocks: readonly ReportBlock[]): readonly ValueReference[] =>
  blocks
    .flatMap((block) => (block.kind === 'text' || block.kind === 'callout' ? [block.text.en, block.text.fr] : []))
    .flatMap(({ content }) => [...inlinesOf(content)])
    .flatMap((inline) => (inline.type === 'value' ? [inline.attrs] : []));

/** Writes values out: one query for all of them. Rejects as the engine does. */
export async function writtenValues(references: readonly ValueReference[], context: ExhibitContext): Promise<Values> {
  const { engine, workbench, signal } = context;
  const { catalogue } = workbench;
  const known = new Set(catalogue.framework.indicators.map(({ id }) => id));
  const asked = references.filter(({ indicator }) => known.has(indicator));
  const series =
    asked.length === 0
      ? []
      : await seriesOf(
          engine,
          {
            indicators: [...new Set(asked.map(({ indicator }) => indicator))],
            areas: [...new Set(asked.map(({ area }) => area))],
            years: null,
            breakdowns: 'headline',
            also: asked.map(({ indicator, dims }) => ({ indicator, dims })),
          },
          catalogue,
          signal,
        );
  const found = new Map(series.map((one) => [keyOf(one.indicator, one.area, one.dims), one]));
  return (reference) => written(reference, found, context);
}

/** A value as a sentence says it: money in words where no digit is lost by it, and with its year where it is the latest there is (`year` null). */
export function valueInSentence(
  point: { readonly value: number; readonly year: number },
  year: number | null,
  indicator: Indicator,
  t: Translator,
): string {
  const words = indicator.unit.measure === 'currency' ? inWords(point.value, t.language) : null;
  const value = words ?? chartValueText(point.value, ownUnit(indicator), t.language);
  return year === null ? t('reportDocument.value.latest', { value, year: String(point.year) }) : value;
}

/** Where the values of a report come from. */
export function originOfValues(references: readonly ValueReference[], values: Values): ChartOrigin {
  const found = references.map((one) => ({ ...one, ...values(one) })).filter(({ value }) => value !== null);
  return {
    sources: [...new Set(found.flatMap(({ sources }) => sources))],
    indicators: [...new Set(found.map(({ indicator }) => indicator))],
    areas: [...new Set(found.map(({ area }) => area))],
    years: null,
  };
}

const keyOf = (indicator: string, area: string, dims: string): string => JSON.stringify([indicator, area, dims]);

function written(
  { indicator: id, area, year, dims }: ValueReference,
  found: ReadonlyMap<string, Series>,
  { workbench, t }: ExhibitContext,
): WrittenValue {
  const { catalogue } = workbench;
  const indicator = catalogue.framework.indicators.find((one) => one.id === id);
  const isPlace = [...catalogue.areas, ...catalogue.groups].some(({ code }) => code === area);
  // What is not published as a total is what speaks for the indicator.
  const series = found.get(keyOf(id, area, dims)) ?? found.get(keyOf(id, area, dims || (indicator?.headline ?? '')));
  const point = year === null ? series?.points.at(-1) : series?.points.find((one) => one.year === year);
  const titles = titlesOf(workbench, t);
  const origin = t('reportDocument.value.origin', {
    what: [
      [indicator?.code, indicator?.name[t.language] ?? id].filter(Boolean).join(' '),
      nameOf(catalogue, area, t),
      breakdownText(series?.dims ?? dims, t),
      String(point?.year ?? year ?? ''),
    ]
      .filter(Boolean)
      .join(' · '),
    source: series
      ? joinedList(
          series.sources.map((source) => titles.get(source) ?? source),
          t.language,
        )
      : '–',
  });
  if (!indicator || !isPlace || !point)
    return {
      text: t('reportDocument.value.none'),
      origin,
      value: null,
      lack: indicator && isPlace ? 'empty' : 'gone',
      sources: [],
    };
  return {
    text: valueInSentence(point, year, indicator, t),
    origin,
    value: point.value,
    lack: null,
    sources: series?.sources ?? [],
  };
}
