import { nameOf, originOf } from '../../charts/from-series.ts';
import { sourceReports } from '../../charts/source-reports.ts';
import type { Twin, TwinCell } from '../../charts/twin.ts';
import { joinedList } from '../../core/format.ts';
import { seriesOf } from '../../engine/series.ts';
import { breakdownText } from '../../framework/breakdown.ts';
import type { Exhibit, ExhibitContext } from './exhibit.ts';
import { exhibitName } from './exhibit-name.ts';

/** The latest value of every indicator of the framework that an area or group has one of; null: it has none. */
export async function indicatorsTable(area: string, context: ExhibitContext): Promise<Exhibit | null> {
  const { engine, workbench, known, t, signal } = context;
  const { catalogue } = workbench;
  const { indicators } = catalogue.framework;
  const asked = {
    indicators: indicators.map(({ id }) => id),
    areas: [area],
    years: null,
    breakdowns: 'headline',
  } as const;
  const series = await seriesOf(engine, asked, catalogue, signal);
  const spoken = series.filter(
    ({ indicator, dims, points }) =>
      points.length > 0 && dims === (indicators.find(({ id }) => id === indicator)?.headline ?? ''),
  );
  if (spoken.length === 0) return null;
  const rows = spoken.map(({ indicator: id, dims, points }): readonly TwinCell[] => {
    const indicator = indicators.find((one) => one.id === id);
    const last = points.at(-1);
    const name = [indicator?.code, indicator?.name[t.language]].filter(Boolean).join(' ');
    return [
      [name, breakdownText(dims, t)].filter(Boolean).join(' · '),
      last?.year ?? null,
      last?.value ?? null,
      indicator?.unit.label[t.language] ?? '',
    ];
  });
  const unit = { label: { en: '', fr: '' }, percent: false };
  const title = t('reportDocument.indicators.title', { area: nameOf(catalogue, area, t) });
  const sources = sourceReports(originOf(spoken), known, t);
  const source = joinedList(
    sources.map(({ brief }) => brief),
    t.language,
  );
  const table: Twin = {
    caption: title,
    columns: [
      { label: t('reportDocument.indicators.indicator'), kind: 'text' },
      { label: t('charts.table.year'), kind: 'year' },
      { label: t('reportDocument.indicators.value'), kind: 'value' },
      { label: t('reportDocument.indicators.unit'), kind: 'text' },
    ],
    rows,
    source,
    note: null,
    footnotes: [],
    sources,
    unit,
  };
  const name = exhibitName(['indicators', area]);
  return { title, subtitle: '', figure: null, table, source, note: null, warnings: [], sources, name };
}
