import { joinedList } from '#shared/core/format';
import { verdictConflicts } from '#shared/review/merge';
import { placeName } from '#shared/review/place-names';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { useStands } from '../../store/history.ts';
import { useRemembered } from '../../store/view-state.ts';
import { Panel } from '../../ui/layout.tsx';
import { ADDED_REVIEWS, type AddedReview } from '../../workflows/reviews.ts';
import styles from './review.module.css';

/** What reviews that came back brought, and where verdicts do not agree; nothing while there is neither. */
export function AddedPanel() {
  const t = useT();
  const workbench = useWorkbench();
  const [added] = useRemembered(ADDED_REVIEWS);
  const conflicts = verdictConflicts(workbench.verdicts ?? []);
  return (
    <div className={styles.arrived}>
      <div role="status" className={styles.added}>
        {added.map((review) => (
          <Added key={review.name} review={review} />
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

/** What one review brought, as long as that is not taken back. */
function Added({ review: { name, comments, verdicts, people, about, change } }: { readonly review: AddedReview }) {
  const t = useT();
  const stands = useStands(change);
  if (change && !stands) return null;
  const who = people.length > 0 ? joinedList(people, t.language) : 'none';
  return (
    <p className="box">
      {t('reviewing.added', { name, comments, verdicts, people: who })}{' '}
      {about === 'earlier' ? t('reviewing.added.earlier', { name }) : ''}
    </p>
  );
}
