import { describeFailure } from '#shared/i18n/translator';
import { useT } from '../../../queries/hooks.ts';
import styles from './needs.module.css';
import { StillNeededPanel } from './still-needed-panel.tsx';
import { UnderServed } from './under-served.tsx';
import { useNeeds } from './use-needs.ts';

/** Which situations are under-served, what one of them still needs, and who may be asked. */
export function NeedsSection() {
  const t = useT();
  const needs = useNeeds();
  if (needs.failure) return <p role="alert">{describeFailure(t, needs.failure)}</p>;
  if (needs.isLoading) return <p role="status">{t('shell.loading')}</p>;
  if (needs.year === null) return <p role="status">{t('needs.rank.nothing')}</p>;
  return (
    <div className={styles.needs}>
      <UnderServed {...needs} year={needs.year} />
      <StillNeededPanel {...needs} year={needs.year} />
    </div>
  );
}
