import { useMemo } from 'react';
import { judgedFigures } from '#shared/review/figures';
import { placeName } from '#shared/review/place-names';
import { samePlace, threadsOf } from '#shared/review/threads';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { giveComment } from '../../reviewing/give.ts';
import { useBegun } from '../../store/begun.ts';
import { setReviewer, useReviewer } from '../../store/reviewer.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { EmptyState, Panel } from '../../ui/layout.tsx';
import { isJudged } from './figures-panel.tsx';
import styles from './review.module.css';
import { Thread } from './thread.tsx';
import { useAnchorStates } from './use-anchor-states.ts';

/** Who comments, what is said of the whole and of everything that is no figure in hand, and a comment on the whole. */
export function CommentsPanel() {
  const t = useT();
  const workbench = useWorkbench();
  const { comments, verdicts } = workbench;
  const author = useReviewer((state) => state.name);
  const [begun, setBegun] = useBegun('comment');
  const text = begun?.text ?? '';
  const states = useAnchorStates(comments);
  const threads = useMemo(() => threadsOf(comments, verdicts), [comments, verdicts]);
  const figures = judgedFigures(workbench, t);
  const shown = threads.filter(({ comment: { anchor } }) => {
    const place = anchor?.place;
    return !place || !isJudged(place) || !figures.some((one) => samePlace(one.place, place));
  });
  const add = () => {
    void giveComment(text, null);
    setBegun(null);
  };
  return (
    <Panel title={t('review.comments')}>
      {threads.length === 0 ? <EmptyState title={t('review.noComments')} text={t('review.noCommentsText')} /> : null}
      <ol className={styles.comments}>
        {shown.map((thread) => {
          const place = thread.comment.anchor?.place;
          return (
            <li key={thread.comment.id}>
              <Thread
                thread={thread}
                about={place ? placeName(place, workbench, t) : ''}
                state={states.get(thread.comment.id)}
              />
            </li>
          );
        })}
      </ol>
      <div className={styles.form}>
        <TextInput label={t('review.author')} value={author} onChange={setReviewer} />
        <TextInput label={t('review.comment')} value={text} onChange={(next) => setBegun({ text: next })} rows={3} />
        <Button variant="primary" onPress={add} isDisabled={!author.trim() || !text.trim()}>
          {t('review.add')}
        </Button>
      </div>
    </Panel>
  );
}
