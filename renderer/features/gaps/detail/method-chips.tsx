import { statusKey } from '#shared/gaps/methods/statuses';
import type { MethodVerdict } from '#shared/gaps/scoreboard/verdict';
import { useT } from '../../../queries/hooks.ts';
import { StatusMark } from '../../../ui/status.tsx';
import styles from './detail.module.css';

/** What every method says: the class in the common vocabulary, the name of the method, and its own word. */
export function MethodChips({ verdicts }: { readonly verdicts: readonly MethodVerdict[] }) {
  const t = useT();
  if (verdicts.length === 0) return null;
  return (
    <>
      <ul className={styles.chips} aria-label={t('gaps.class.methods')}>
        {verdicts.map(({ assessment, verdict }) => (
          <li key={assessment.method}>
            <StatusMark tone={verdict === 'unknown' ? 'none' : assessment.tone} label={t(`gaps.class.${verdict}`)} />
            <span className={styles.chipMethod}>{t(`gaps.method.${assessment.method}`)}</span>
            <span className="soft">{t(statusKey(assessment))}</span>
          </li>
        ))}
      </ul>
      <p className="soft">{t('gaps.class.about')}</p>
    </>
  );
}
