import { TONES } from '#shared/gaps/methods/statuses';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { StatusMark, StatusSign } from '../../../ui/status.tsx';
import styles from './scoreboard.module.css';

/** What the shapes and colours of the board mean. */
export function BoardLegend({ hollow }: { readonly hollow: boolean }) {
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
    </ul>
  );
}
