import { TONES } from '#shared/gaps/methods/statuses';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { StatusMark, StatusSign } from '../../../ui/status.tsx';
import styles from './scoreboard.module.css';

interface BoardLegendProps {
  readonly hollow: boolean;
  /** Some cells are of an area that the indicator is not asked of, or are medians. */
  readonly hatched: boolean;
  readonly medians: boolean;
}

/** What the shapes and colours of the board mean. */
export function BoardLegend({ hollow, hatched, medians }: BoardLegendProps) {
  const t = useT();
  const year = String(useDocument('catalogue').catalogue.framework.baselineYear);
  return (
    <ul className={styles.boardLegend} aria-label={t('gaps.legend')}>
      {TONES.toReversed().map((tone) => (
        <li key={tone}>
          <StatusMark tone={tone} label={t(`gaps.tone.${tone}`)} />
        </li>
      ))}
      <li>
        <StatusSign sign="rise" /> <StatusSign sign="fall" /> {t('gaps.legend.movement')}
      </li>
      {hollow ? (
        <li>
          <StatusSign sign="good" hollow /> {t('gaps.legend.hollow', { year })}
        </li>
      ) : null}
      <li>
        <span className={styles.legendCell} aria-hidden="true" /> {t('gaps.legend.blank')}
      </li>
      {hatched ? (
        <li>
          <span className={`${styles.legendCell} ${styles.notAsked}`} aria-hidden="true" /> {t('gaps.legend.notAsked')}
        </li>
      ) : null}
      {medians ? (
        <li>
          <span className={styles.boardYear}>{t('gaps.legend.medianSign')}</span> {t('gaps.legend.median')}
        </li>
      ) : null}
    </ul>
  );
}
