import { useMemo, useState } from 'react';
import { barsOf, lorenzOf } from '#shared/charts/from-sharing';
import type { ChartData, ChartOrigin } from '#shared/charts/spec';
import { formatNumber } from '#shared/core/format';
import type { LocalText } from '#shared/core/language';
import { lorenz } from '#shared/gaps/inequality/concentration';
import { distributionOf } from '#shared/gaps/inequality/distribution';
import { measure, measuresOf } from '#shared/gaps/inequality/measures';
import type { AreaShare, Sharing } from '#shared/gaps/sharing/responsibility';
import { type MessageKey, translator } from '#shared/i18n/translator';
import { ChartPanel } from '../../../charts/chart-panel.tsx';
import { useT } from '../../../store/hooks.ts';
import { Segments } from '../../../ui/fields.tsx';
import { usePlaces } from './use-sharing.ts';

const KINDS = ['gap', 'ratioGdp', 'ratioPopulation', 'lorenz'] as const;
type Kind = (typeof KINDS)[number];

/** Bars from each end. */
const EACH = 8;

const both = (key: MessageKey): LocalText => ({ en: translator('en')(key), fr: translator('fr')(key) });

interface ResponsibilityChartProps {
  readonly sharing: Sharing;
  /** The areas of the lens. */
  readonly areas: readonly AreaShare[];
  readonly year: number;
  readonly source: string;
  readonly origin: ChartOrigin;
}

/** Over- and under-contribution as bars, and how concentrated hosting is as Lorenz curves. */
export function ResponsibilityChart({ sharing, areas, year, source, origin }: ResponsibilityChartProps) {
  const t = useT();
  const placeOf = usePlaces();
  const [kind, setKind] = useState<Kind>('gap');
  // biome-ignore lint/correctness/useExhaustiveDependencies: names follow the language, which `t` stands for
  const data = useMemo((): ChartData => {
    const number = (value: number, decimals: number) => formatNumber(value, t.language, { decimals });
    const compact = (value: number) => formatNumber(value, t.language, { notation: 'compact' });
    if (kind === 'lorenz') {
      const against = (of: (one: AreaShare) => number) =>
        distributionOf(
          sharing.areas.map((one) => ({
            group: one.area,
            value: (one.hosted ?? 0) / of(one),
            population: of(one),
            order: null,
          })),
        );
      const pairs = [
        { name: t('gaps.responsibility.byPopulation'), distribution: against(({ population }) => population) },
        { name: t('gaps.responsibility.byGdp'), distribution: against(({ gdp }) => gdp) },
      ];
      const [people, gdp] = pairs.map(({ distribution }) => measure(distribution, measuresOf('gini'))[0]?.value ?? 0);
      return lorenzOf(
        {
          title: t('gaps.responsibility.lorenzTitle', { people: number(people ?? 0, 2), gdp: number(gdp ?? 0, 2) }),
          subtitle: t('gaps.responsibility.lorenzSubtitle', { year: String(year) }),
          source,
          note: null,
        },
        { across: both('gaps.responsibility.across'), up: both('gaps.responsibility.up') },
        pairs.flatMap(({ name, distribution }) => {
          const points = lorenz(distribution);
          return typeof points === 'string' ? [] : [{ name, points }];
        }),
        t('gaps.inequality.equality'),
      );
    }
    const sorted = areas
      .flatMap((one) => {
        const value = one[kind];
        return value === null ? [] : [{ name: placeOf(one.area), value }];
      })
      .sort((a, b) => b.value - a.value);
    const least = Math.max(EACH, sorted.length - EACH);
    // Shares are never below 0, so the low end of a ratio is a row of zeros: only the high end says something.
    const bars = kind === 'gap' ? [...sorted.slice(0, EACH), ...sorted.slice(least)] : sorted.slice(0, 2 * EACH);
    const [top, bottom] = [sorted[0], sorted.at(-1)];
    const title =
      !top || !bottom
        ? t(`gaps.responsibility.column.${kind}`)
        : kind === 'gap'
          ? t('gaps.responsibility.gapTitle', {
              high: top.name,
              above: compact(top.value),
              low: bottom.name,
              below: compact(-bottom.value),
            })
          : t('gaps.responsibility.ratioTitle', {
              high: top.name,
              times: number(top.value, 1),
              of: t(`gaps.responsibility.partOf.${kind}`),
            });
    return barsOf(
      {
        title,
        subtitle: `${t(`gaps.responsibility.column.${kind}`)} · ${year}`,
        source,
        note:
          sorted.length > bars.length
            ? t('gaps.responsibility.ends', { count: bars.length, all: sorted.length })
            : null,
      },
      { label: both(`gaps.responsibility.column.${kind}`), percent: false },
      year,
      bars,
      {
        name: t(kind === 'gap' ? 'gaps.responsibility.fair' : 'gaps.responsibility.equal'),
        value: kind === 'gap' ? 0 : 1,
      },
    );
  }, [sharing, areas, year, source, kind, t]);
  return (
    <div>
      <Segments
        label={t('gaps.sharing.chart')}
        items={KINDS.map((id) => ({ id, name: t(`gaps.responsibility.kind.${id}`) }))}
        value={kind}
        onChange={(id) => setKind(KINDS.find((one) => one === id) ?? 'gap')}
      />
      <ChartPanel kind={kind === 'lorenz' ? 'line' : 'bar'} data={data} origin={origin} />
    </div>
  );
}
