import { FIRST_YEAR, LAST_YEAR } from '#shared/charts/chart-scope';
import { ONE_YEAR_KINDS } from '#shared/charts/chart-year';
import type { ChartSpec } from '#shared/charts/spec';
import { useT } from '../../queries/hooks.ts';
import { NumberInput } from '../../ui/fields.tsx';
import { YearRange, YearSlider } from '../../ui/year-slider.tsx';
import styles from './explore.module.css';

interface ChartYearsProps {
  readonly draft: ChartSpec;
  /** Years with values, ascending. */
  readonly years: readonly number[];
  /** The year a chart of one year shows. */
  readonly year: number | null;
  readonly onPass: (year: number) => void;
  readonly onChange: (part: Partial<ChartSpec>) => void;
}

/** Which year, or from which to which: under the chart, by dragging, by keys, played or typed. */
export function ChartYears({ draft, years, year, onPass, onChange }: ChartYearsProps) {
  const t = useT();
  const [from, to] = draft.years ?? [FIRST_YEAR, LAST_YEAR];
  const [low, high] = [years[0] ?? from, years.at(-1) ?? to];
  const setYears = (first: number | null, last: number | null) => {
    const span = [first ?? FIRST_YEAR, last ?? LAST_YEAR] as const;
    const isOpen = span[0] <= low && span[1] >= high;
    onChange({ years: isOpen ? null : [span[0], Math.max(...span)] });
  };
  const isOne = ONE_YEAR_KINDS.has(draft.kind);
  if (isOne && years.length === 0) return null;
  return (
    <fieldset className={styles.years} aria-label={t(isOne ? 'explore.year' : 'explore.years')}>
      {isOne ? (
        <YearSlider
          label={t('explore.year')}
          play={t('explore.play')}
          pause={t('explore.pause')}
          years={years}
          value={year ?? high}
          onPass={onPass}
          onChange={(one) => onChange({ year: one })}
        />
      ) : (
        <>
          <YearRange
            label={t('explore.years')}
            first={t('explore.years.first')}
            last={t('explore.years.last')}
            years={years}
            value={[Math.max(from, low), Math.min(to, high)]}
            onChange={([first, last]) => setYears(first, last)}
          />
          <NumberInput
            label={t('explore.from')}
            grouping={false}
            minimum={FIRST_YEAR}
            maximum={LAST_YEAR}
            value={from === FIRST_YEAR ? null : from}
            placeholder={String(low)}
            onChange={(one) => setYears(one, to)}
          />
          <NumberInput
            label={t('explore.to')}
            grouping={false}
            minimum={FIRST_YEAR}
            maximum={LAST_YEAR}
            value={to === LAST_YEAR ? null : to}
            placeholder={String(high)}
            onChange={(one) => setYears(from, one)}
          />
        </>
      )}
    </fieldset>
  );
}
