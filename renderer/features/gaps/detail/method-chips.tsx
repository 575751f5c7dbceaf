import type { Assessment } from '#shared/gaps/methods/method';
import { statusKey } from '#shared/gaps/methods/statuses';
import { standsStill, type VerdictClass } from '#shared/gaps/methods/verdict-classes';
import type { MethodVerdict } from '#shared/gaps/scoreboard/verdict';
import { useT } from '../../../queries/hooks.ts';
import { StatusMark } from '../../../ui/status.tsx';
import styles from './detail.module.css';

/** A method that knows no standing still calls it a movement away. */
const isStill = (assessment: Assessment, verdict: VerdictClass): boolean =>
  verdict === 'away' && standsStill(assessment);

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
            <span className="soft">
              {[t(statusKey(assessment)), isStill(assessment, verdict) ? t('gaps.class.still') : '']
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="soft">{t('gaps.class.about')}</p>
    </>
  );
}
