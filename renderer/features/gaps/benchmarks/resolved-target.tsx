import { formatNumber } from '#shared/core/format';
import type { Indicator } from '#shared/framework/framework';
import { valueText } from '#shared/framework/value-text';
import { sideOf } from '#shared/gaps/assessment/resolve';
import type { BoardEntry } from '#shared/gaps/scoreboard/board-entries';
import { useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';

interface ResolvedTargetProps {
  readonly entry: BoardEntry;
  readonly indicator: Indicator;
}

/** The value found for a benchmark that states none, and what it was found from. */
export function ResolvedTarget({ entry: { resolution, input, benchmark }, indicator }: ResolvedTargetProps) {
  const t = useT();
  const { nameOf } = usePlaces();
  if (!resolution || !input) return null;
  const { target, years, areas, without, shared, reversed, baseline } = resolution;
  const write = (value: number): string => valueText(value, indicator.unit, t.language, 'full');
  if (reversed)
    return (
      <p>
        {t('gaps.resolved.reversed', {
          side: sideOf(reversed),
          target: write(reversed.target),
          year: String(years?.[1] ?? ''),
          baseline: write(reversed.baseline),
          baselineYear: String(reversed.baselineYear),
        })}
      </p>
    );
  if (target === null) return <p>{t('gaps.resolved.none', { areas: areas.length })}</p>;
  const [from, to] = years ?? [null, null];
  const found = {
    target: write(target),
    areas: areas.length,
    without,
    years: from === to ? String(from) : `${from}–${to}`,
  };
  if (!shared && benchmark && 'kind' in benchmark && benchmark.kind === 'goal')
    return (
      <p>
        {t('gaps.resolved.published', {
          ...found,
          baseline: baseline ? write(baseline.value) : '',
          baselineYear: baseline ? String(baseline.year) : 'none',
        })}
      </p>
    );
  if (!shared || benchmark?.scope.kind !== 'group') return <p>{t('gaps.resolved', found)}</p>;
  return (
    <p>
      {t('gaps.resolved.shared', {
        ...found,
        whole: write(shared.whole),
        share: formatNumber(shared.share, t.language, { percent: true }),
        group: nameOf(benchmark.scope.group),
      })}
    </p>
  );
}
