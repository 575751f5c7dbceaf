import { formatNumber } from '#shared/core/format';
import type { Indicator } from '#shared/framework/framework';
import { handleOf } from '#shared/framework/indicators-named';
import {
  byCoverage,
  type Coverage,
  type CoverageOf,
  coverageSummary,
  filledSquares,
  WAFFLE,
} from '#shared/responsibility/coverage-waffle';
import type { DataGap } from '#shared/responsibility/data-gaps';
import { useT } from '../../../queries/hooks.ts';
import styles from './coverage-waffles.module.css';

/** Squares in a row, and the pixels of one with the space to the next. */
const [ROW, STEP] = [20, 7];
const SQUARES = Array.from({ length: WAFFLE }, (_, at) => at);
/** Codes a sentence lists; more are a number. */
const NAMED = 6;

interface WafflesProps {
  readonly gaps: readonly DataGap[];
  readonly indicators: readonly Indicator[];
  readonly of: CoverageOf;
}

/** Of every indicator, how many of a hundred people (or countries) recent data reach: what is known best first. */
export function CoverageWaffles({ gaps, indicators, of }: WafflesProps) {
  const t = useT();
  const named = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const codeOf = (id: string) => {
    const indicator = named.get(id);
    return indicator ? handleOf(indicator, t.language) : id;
  };
  const coverages = byCoverage(gaps, of);
  const { all, most, nobody, least } = coverageSummary(coverages);
  // The Compact's own indicators come before those of the context.
  const missing = indicators.filter(({ id }) => nobody.includes(id)).map(({ id }) => id);
  const listed = missing.slice(0, NAMED).map(codeOf).join(', ');
  const percent = (share: number) => formatNumber(share, t.language, { percent: true, decimals: 0 });
  return (
    <>
      <p className={styles.waffleFinding}>
        {t('gaps.data.reach', { of, all, most, nobody: nobody.length })}{' '}
        {nobody.length > 0
          ? t('gaps.data.reachNobody', { codes: listed, more: Math.max(0, nobody.length - NAMED) })
          : ''}{' '}
        {least ? t('gaps.data.reachLeast', { code: codeOf(least.gap.indicator), share: percent(least.share), of }) : ''}
      </p>
      <ul className={styles.waffles} aria-label={t('gaps.data.waffles')}>
        {coverages.map((one) => {
          const indicator = named.get(one.gap.indicator);
          return indicator ? <Waffle key={indicator.id} coverage={one} indicator={indicator} of={of} /> : null;
        })}
      </ul>
      <p className="soft">{t('gaps.data.square', { of })}</p>
    </>
  );
}

interface WaffleProps {
  readonly coverage: Coverage;
  readonly indicator: Indicator;
  readonly of: CoverageOf;
}

function Waffle({ coverage: { gap, share }, indicator, of }: WaffleProps) {
  const t = useT();
  const filled = filledSquares(share);
  const isUnknown = share === 0;
  const reach = t('gaps.data.reached', {
    // Not all is never written as all.
    share:
      share < 1 && share > 0.995
        ? formatNumber(Math.floor(share * 1000) / 1000, t.language, { percent: true, decimals: 1 })
        : formatNumber(share, t.language, { percent: true, decimals: 0 }),
    of,
  });
  return (
    <li>
      <div className={styles.name}>
        <span className="code">{indicator.code}</span> {indicator.name[t.language]}
      </div>
      <svg viewBox={`0 0 ${ROW * STEP} ${(WAFFLE / ROW) * STEP}`} aria-hidden="true" className={styles.squares}>
        {SQUARES.map((at) => (
          <rect
            key={at}
            className={at < filled ? styles.filled : styles.blank}
            x={(at % ROW) * STEP + 0.75}
            y={Math.floor(at / ROW) * STEP + 0.75}
            width={STEP - 2}
            height={STEP - 2}
          />
        ))}
      </svg>
      <div>
        <strong>{isUnknown ? t('gaps.data.reachedNone') : reach}</strong>
      </div>
      <div className="soft">
        {isUnknown && gap.covered === 0 && gap.hasWhole
          ? t('gaps.data.wholeOnlyYear', { year: String(gap.lastYear ?? '') })
          : isUnknown && gap.groupKind
            ? t('gaps.data.byGroup', { kind: t(`catalogue.groupKind.${gap.groupKind}`) })
            : gap.lastYear === null
              ? t('gaps.data.never')
              : t('gaps.data.countries', { recent: gap.recent, areas: gap.areas, year: String(gap.lastYear) })}
      </div>
    </li>
  );
}
