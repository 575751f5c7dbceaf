import { useSyncExternalStore } from 'react';
import { joinedList } from '#shared/core/format';
import { verdictConflicts } from '#shared/review/merge';
import { placeName } from '#shared/review/place-names';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { Panel } from '../../ui/layout.tsx';
import { lastAddedReviews, onReviewsAdded } from '../../workflows/reviews.ts';
import styles from './review.module.css';

/** What reviews that came back brought, and where verdicts do not agree; nothing while there is neither. */
export function AddedPanel() {
  const t = useT();
  const workbench = useWorkbench();
  const added = useSyncExternalStore(onReviewsAdded, lastAddedReviews);
  const conflicts = verdictConflicts(workbench.verdicts ?? []);
  const brought = added.map(({ name, comments, verdicts, people, about }) => ({
    name,
    text: t('reviewing.added', {
      name,
      comments,
      verdicts,
      people: people.length > 0 ? joinedList(people, t.language) : 'none',
    }),
    isEarlier: about === 'earlier',
  }));
  return (
    <div className={styles.arrived}>
      <div role="status" className={styles.added}>
        {brought.map(({ name, text, isEarlier }) => (
          <p key={name} className="box">
            {text} {isEarlier ? t('reviewing.added.earlier', { name }) : ''}
          </p>
        ))}
      </div>
      {conflicts.length > 0 ? (
        <Panel title={t('reviewing.conflicts')}>
          <ul className={styles.doubts}>
            {conflicts.map(({ kind, verdicts }) => (
              <li key={`${kind} ${verdicts.map(({ id }) => id).join(' ')}`}>
                {t(kind === 'persons' ? 'reviewing.conflict.persons' : 'reviewing.conflict.mind', {
                  author: verdicts[0]?.author ?? '',
                  name: verdicts[0] ? placeName(verdicts[0].anchor.place, workbench, t) : '',
                  verdicts: joinedList(
                    verdicts.map(({ author, verdict }) =>
                      t('reviewing.verdict.said', { author, verdict: t(`reviewing.verdict.${verdict}`) }),
                    ),
                    t.language,
                  ),
                })}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </div>
  );
}
