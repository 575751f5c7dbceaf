import type { LostStep } from '#shared/intake/replay';
import { lostLines } from '#shared/intake/revision/revision-text';
import { useT } from '../../../queries/hooks.ts';
import styles from '../data.module.css';

/** What of a recipe a file can no longer be read by: said before anything is loaded. */
export function LostSteps({ lost }: { readonly lost: readonly LostStep[] }) {
  const t = useT();
  return (
    <div role="alert" className={styles.lostSteps}>
      <strong>{t('recipe.lost')}</strong>
      <ul>
        {lostLines(lost, t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t('recipe.lost.about')}</p>
    </div>
  );
}
