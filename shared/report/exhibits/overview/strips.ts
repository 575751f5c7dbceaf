import { nameOf, originOf, sourceText } from '../../../charts/from-series.ts';
import type { TwinCell } from '../../../charts/twin.ts';
import { seriesOf } from '../../../engine/series.ts';
import { breakdownText } from '../../../framework/breakdown.ts';
import { applyLens, areasAskedAmong, inhabitedAreas } from '../../../framework/lens.ts';
import { bandsOf } from '../../../framework/tree.ts';
import { isPercent } from '../../../framework/units.ts';
import { valueText } from '../../../framework/value-text.ts';
import { numberedIndicators, stripOf } from '../../../overview/strip.ts';
import { titlesOf } from '../../../workbench/chart-data.ts';
import { type PictureContext, type ViewPicture, viewPicture } from '../view-picture.ts';

/** Every indicator of the lens on a row: where it stood first and where it stands, what became of it, and where nothing is known. */
export async function overviewStrips({ engine, workbench, t, signal }: PictureContext): Promise<ViewPicture | null> {
  const { catalogue, lens } = workbench;
  const { framework } = catalogue;
  const { indicators: seen, area } = applyLens(catalogue, lens);
  const indicators = numberedIndicators(
    framework,
    bandsOf(framework, seen).flatMap((band) => band.indicators),
  );
  if (indicators.length === 0) return null;
  const request = {
    indicators: indicators.map(({ id }) => id),
    areas: [area],
    years: lens.years,
    breakdowns: 'shown' as const,
  };
  const series = await seriesOf(engine, request, catalogue, signal);
  const isGroup = catalogue.groups.some(({ code }) => code === area);
  const asked = areasAskedAmong(catalogue, inhabitedAreas(catalogue, lens));
  const counts = { better: 0, worse: 0, unknown: 0, of: 0 };
  const rows = indicators.flatMap((indicator): readonly (readonly TwinCell[])[] => {
    const name = [indicator.code, indicator.name[t.language]].filter(Boolean).join(' ');
    const own = series.filter((one) => one.indicator === indicator.id);
    const beside = (indicator.beside ?? []).flatMap((dims) => own.find((one) => one.dims === dims) ?? []);
    const headline = own.find((one) => !beside.includes(one));
    const { marks } = stripOf(indicator, [...(headline ? [headline] : []), ...beside], framework.baselineYear);
    const [first] = marks;
    const isUnasked = !first && isGroup && asked(indicator).size === 0;
    if (!isUnasked) counts.of += 1;
    if (!first && !isUnasked) counts.unknown += 1;
    if (first?.status === 'better' || first?.status === 'worse') counts[first.status] += 1;
    const unit = isPercent(indicator.unit) ? '' : indicator.unit.label[t.language];
    const write = (value: number) => valueText(value, indicator.unit, t.language);
    if (!first) return [[name, unit, '', '', '', '', t(`overview.strips.status.${isUnasked ? 'unasked' : 'unknown'}`)]];
    return marks.map((mark) => [
      [name, breakdownText(mark.series.dims, t)].filter(Boolean).join(' · '),
      unit,
      mark.first ? write(mark.first.value) : '',
      mark.first?.period ?? '',
      write(mark.last.value),
      mark.last.period,
      t(`overview.strips.status.${mark.status}`),
    ]);
  });
  const year = String(framework.baselineYear);
  const { of, better, worse, unknown } = counts;
  return viewPicture(
    null,
    {
      title: t('exhibits.strips.finding', { of, year, better, worse, unknown, rest: of - better - worse - unknown }),
      subtitle: nameOf(catalogue, area, t),
      source: sourceText(series, originOf(series).years?.join('–') ?? '', titlesOf(workbench, t), t.language),
      origin: originOf(series),
      note: t('exhibits.strips.note', { year }),
      unit: { label: { en: '', fr: '' }, percent: false },
    },
    {
      columns: [
        t('overview.indicator'),
        t('reportDocument.indicators.unit'),
        t('exhibits.strips.first'),
        t('charts.table.year'),
        t('overview.latest'),
        t('charts.table.year'),
        t('exhibits.strips.status'),
      ].map((label) => ({ label, kind: 'text' as const })),
      rows,
    },
  );
}
