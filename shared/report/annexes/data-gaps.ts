import type { TwinCell } from '../../charts/twin.ts';
import { seriesColumnsOf } from '../../engine/series.ts';
import { areasAskedUnder, inhabitedAreas } from '../../framework/lens.ts';
import { unnumberedTable } from '../exhibit-parts.ts';
import type { PartContext } from '../part-context.ts';
import type { Part } from '../parts.ts';
import { sourcesUsed } from './sources.ts';

/** Of every indicator shown: in how many of the areas asked under the lens it has a value, in how many it has none, and the years it has values of. */
export async function dataGapsAnnex(context: PartContext): Promise<readonly Part[]> {
  const { engine, workbench, used, t, signal } = context;
  const { catalogue, lens } = workbench;
  const shown = new Set([
    ...used.exhibits.flatMap(({ figure }) => figure?.data.origin?.indicators ?? []),
    ...used.indicators,
  ]);
  const indicators = catalogue.framework.indicators.filter(({ id }) => shown.has(id));
  if (indicators.length === 0) return [];
  const columns = await seriesColumnsOf(
    engine,
    { indicators: [...shown], areas: inhabitedAreas(catalogue, lens), years: lens.years, breakdowns: 'headline' },
    catalogue,
    signal,
  );
  const askedOf = areasAskedUnder(catalogue, lens);
  const found = new Map<string, { readonly areas: Set<string>; first: number; last: number }>();
  for (const [row, { indicator, area, dims }] of columns.keys.entries()) {
    const { headline = '' } = indicators.find(({ id }) => id === indicator) ?? {};
    const [from, to] = [columns.starts[row] ?? 0, columns.ends[row] ?? 0];
    if (dims !== headline || to <= from) continue;
    const one = found.get(indicator) ?? { areas: new Set<string>(), first: Number.POSITIVE_INFINITY, last: 0 };
    one.areas.add(area);
    one.first = Math.min(one.first, columns.years[from] ?? one.first);
    one.last = Math.max(one.last, columns.years[to - 1] ?? one.last);
    found.set(indicator, one);
  }
  const rows = indicators.map((indicator): readonly TwinCell[] => {
    const { areas = new Set<string>(), first, last } = found.get(indicator.id) ?? {};
    const asked = askedOf(indicator);
    const has = [...areas].filter((area) => asked.has(area)).length;
    return [
      [indicator.code, indicator.name[t.language]].filter(Boolean).join(' '),
      asked.size,
      has,
      asked.size - has,
      first === undefined ? null : first,
      last === undefined ? null : last,
    ];
  });
  const columnsShown = ['asked', 'has', 'lacks'] as const;
  const sources = sourcesUsed(context);
  const table = unnumberedTable(
    { block: '', caption: null },
    {
      title: t('reportDocument.gaps.title'),
      subtitle: '',
      figure: null,
      source: '',
      note: t('reportDocument.gaps.note'),
      warnings: [],
      sources,
      name: 'data-gaps',
      table: {
        caption: '',
        columns: [
          { label: t('reportDocument.indicators.indicator'), kind: 'text' },
          ...columnsShown.map((id) => ({ label: t(`reportDocument.gaps.${id}`), kind: 'value' as const })),
          { label: t('reportDocument.gaps.first'), kind: 'year' },
          { label: t('reportDocument.gaps.last'), kind: 'year' },
        ],
        rows,
        source: '',
        note: null,
        footnotes: [],
        sources,
        unit: { label: { en: '', fr: '' }, percent: false },
      },
    },
    { columns: null, rows: null },
    t,
  );
  return table ? [{ kind: 'table', block: '', table }] : [];
}
