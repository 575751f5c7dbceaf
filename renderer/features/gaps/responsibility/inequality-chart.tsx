import { useMemo, useState } from 'react';
import { barsOf, endsTitle, lorenzOf } from '#shared/charts/distribution-charts';
import { originOf } from '#shared/charts/from-series';
import { formatNumber } from '#shared/core/format';
import type { Series } from '#shared/engine/observations';
import type { Indicator } from '#shared/framework/framework';
import { isPercent } from '#shared/framework/units';
import { translator } from '#shared/i18n/translator';
import { lorenz } from '#shared/inequality/concentration';
import type { Distribution } from '#shared/inequality/distribution';
import { measure, measuresOf } from '#shared/inequality/measures';
import { ChartPanel } from '../../../charts/chart-panel.tsx';
import { useT } from '../../../queries/hooks.ts';
import { Segments } from '../../../ui/fields.tsx';
import { useSourceText } from './use-responsibility.ts';

/** Bars that fit under each other with their names. */
const BARS = 15;

interface InequalityChartProps {
  readonly distribution: Distribution;
  readonly indicator: Indicator;
  readonly year: number;
  readonly nameOf: (group: string) => string;
  readonly series: readonly Series[];
}

/** The groups as bars around their mean, or as a Lorenz curve. */
export function InequalityChart({ distribution, indicator, year, nameOf, series }: InequalityChartProps) {
  const t = useT();
  const sourceOf = useSourceText();
  const [kind, setKind] = useState<'bars' | 'lorenz'>('bars');
  const source = sourceOf(series, year);
  const data = useMemo(() => {
    const name = indicator.name[t.language];
    const unit = { label: indicator.unit.label, percent: isPercent(indicator.unit) };
    const sorted = [...distribution.groups].sort((a, b) => b.value - a.value);
    const [top, bottom] = [sorted[0], sorted.at(-1)];
    const words = { subtitle: [name, unit.label[t.language], String(year)].filter(Boolean).join(' · '), source };
    if (kind === 'bars' || !top || !bottom) {
      const title = endsTitle(sorted, indicator, year, nameOf, t);
      const left = sorted.length - BARS;
      return barsOf(
        { ...words, title, note: left > 0 ? t('gaps.inequality.chart.highest', { count: BARS, left }) : null },
        unit,
        year,
        sorted.slice(0, BARS).map(({ group, value }) => ({ name: nameOf(group), value })),
        { name: t('gaps.inequality.mean'), value: distribution.mean },
      );
    }
    const points = lorenz(distribution);
    if (typeof points === 'string') return points;
    const gini = measure(distribution, measuresOf('gini'))[0]?.value ?? 0;
    const half = points.findLast(({ population }) => population <= 0.5)?.total ?? 0;
    const across = distribution.isWeighted ? 'gaps.inequality.across.population' : 'gaps.inequality.across.groups';
    const both = (key: typeof across | 'gaps.inequality.up') => ({
      en: translator('en')(key),
      fr: translator('fr')(key),
    });
    return lorenzOf(
      {
        ...words,
        title: t('gaps.inequality.chart.lorenz', {
          half: formatNumber(half, t.language, { percent: true, decimals: 0 }),
          gini: formatNumber(gini, t.language, { decimals: 2 }),
        }),
        note: null,
      },
      { across: both(across), up: both('gaps.inequality.up') },
      [{ name, points }],
      t('gaps.inequality.equality'),
    );
  }, [distribution, indicator, year, kind, source, t, nameOf]);
  return (
    <div>
      <Segments
        label={t('gaps.sharing.chart')}
        items={[
          { id: 'bars', name: t('gaps.inequality.chart.bars') },
          { id: 'lorenz', name: t('gaps.inequality.chart.curve') },
        ]}
        value={kind}
        onChange={(id) => setKind(id === 'lorenz' ? 'lorenz' : 'bars')}
      />
      {typeof data === 'string' ? (
        <p role="status">{t('gaps.inequality.chart.none', { reason: t(`gaps.inequality.undefined.${data}`) })}</p>
      ) : (
        <ChartPanel kind={kind === 'bars' ? 'bar' : 'line'} data={data} origin={originOf(series, year)} />
      )}
    </div>
  );
}
