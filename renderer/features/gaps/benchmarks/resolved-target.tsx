import type { Indicator } from '#shared/framework/framework';
import { valueText } from '#shared/framework/value-text';
import type { BoardEntry } from '#shared/gaps/scoreboard/board-entries';
import { useT } from '../../../queries/hooks.ts';

interface ResolvedTargetProps {
  readonly entry: BoardEntry;
  readonly indicator: Indicator;
}

/** The value found for a benchmark that states none, and what it was found from. */
export function ResolvedTarget({ entry: { resolution, input }, indicator }: ResolvedTargetProps) {
  const t = useT();
  if (!resolution || !input) return null;
  const { target, years, areas, without } = resolution;
  if (target === null) return <p>{t('gaps.resolved.none', { areas: areas.length })}</p>;
  const [from, to] = years ?? [null, null];
  return (
    <p>
      {t('gaps.resolved', {
        target: valueText(target, indicator.unit, t.language, 'full'),
        areas: areas.length,
        without,
        years: from === to ? String(from) : `${from}–${to}`,
      })}
    </p>
  );
}
