import { formatNumber } from '../core/format.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Backtest } from './backtest.ts';

/** Three plain lines: whether a projection has skill, how its intervals held, and its largest miss; `value` writes values of the series. */
export function trustLines(
  { verdict, origins, maseAgainstNaive, coverage80, coverage95, worst }: Backtest,
  value: (one: number) => string,
  t: Translator,
): readonly string[] {
  const percent = (share: number | null): string =>
    share === null ? t('scenarios.untested') : formatNumber(share, t.language, { percent: true, decimals: 0 });
  return [
    t(`scenarios.trusted.${verdict}`, { origins, error: percent(maseAgainstNaive) }),
    ...(coverage80 === null || coverage95 === null
      ? []
      : [t('scenarios.trusted.band', { share80: percent(coverage80), share95: percent(coverage95) })]),
    ...(worst
      ? [
          t('scenarios.trusted.worst', {
            year: String(worst.year),
            from: String(worst.from),
            projected: value(worst.projected),
            actual: value(worst.actual),
          }),
        ]
      : []),
  ];
}
