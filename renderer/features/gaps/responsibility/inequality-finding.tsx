import { movementBetween, movementSummary, movementText } from '#shared/inequality/movement';
import { useT } from '../../../queries/hooks.ts';
import styles from './responsibility.module.css';
import type { Inequality } from './use-inequality.ts';

/** How inequality moved between the two years in one sentence; which measures say what is folded below it. */
export function InequalityFinding({
  found: { results, before, year },
  earlier,
}: {
  readonly found: Inequality;
  readonly earlier: number | null;
}) {
  const t = useT();
  const moved = movementBetween(results, before, [year, earlier]);
  if (!moved || earlier === null) return null;
  const years = { earlier: String(Math.min(year, earlier)), year: String(Math.max(year, earlier)) };
  return (
    <>
      <p role="status" className={styles.finding}>
        {movementSummary(moved, years, t)}
      </p>
      {moved.verdict === 'disagree' ? (
        <details>
          <summary>{t('gaps.inequality.whichMeasures')}</summary>
          <p>{movementText(moved, years, t)}</p>
        </details>
      ) : null}
    </>
  );
}
