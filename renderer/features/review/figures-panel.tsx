import { useMemo } from 'react';
import { figuresToJudge } from '#shared/review/figures';
import { samePlace, standingVerdicts, threadsOf } from '#shared/review/threads';
import type { CommentPlace, JudgedPlace, Verdict } from '#shared/workbench/review';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { CommentHere } from '../../reviewing/comment-here.tsx';
import { useReviewer } from '../../store/reviewer.ts';
import { Panel } from '../../ui/layout.tsx';
import { FigurePicture } from './figure-picture.tsx';
import styles from './review.module.css';
import { Thread } from './thread.tsx';
import { useAnchorStates } from './use-anchor-states.ts';
import { VerdictChoice } from './verdict-choice.tsx';

const NO_VERDICTS: readonly Verdict[] = [];

export const isJudged = (place: CommentPlace): place is JudgedPlace =>
  place.on === 'figure' || place.on === 'chart' || place.on === 'scenario';

/** Every figure with its verdicts and what was said about it. */
export function FiguresPanel() {
  const t = useT();
  const workbench = useWorkbench();
  const { comments, verdicts = NO_VERDICTS } = workbench;
  const isNamed = useReviewer((state) => state.name).trim() !== '';
  const figures = figuresToJudge(workbench, t);
  const threads = useMemo(() => threadsOf(comments, verdicts), [comments, verdicts]);
  const states = useAnchorStates(comments);
  const done = figures.filter(({ place }) => standingVerdicts(place, verdicts).length > 0).length;
  return (
    <Panel title={t('reviewing.figures')}>
      {figures.length === 0 ? (
        <p>{t('reviewing.figures.none')}</p>
      ) : (
        <p className="soft">{t('reviewing.figures.progress', { done, count: figures.length })}</p>
      )}
      {isNamed || figures.length === 0 ? null : <p>{t('reviewing.name')}</p>}
      <ol className={styles.figures}>
        {figures.map(({ place, name }) => (
          <li key={JSON.stringify(place)}>
            <h3 dir="auto">{name}</h3>
            <FigurePicture place={place} />
            <VerdictChoice place={place} name={name} />
            <ol className={styles.comments}>
              {threads
                .filter(({ comment: { anchor } }) => anchor && isJudged(anchor.place) && samePlace(anchor.place, place))
                .map((thread) => (
                  <li key={thread.comment.id}>
                    <Thread thread={thread} about="" state={states.get(thread.comment.id)} />
                  </li>
                ))}
            </ol>
            <CommentHere place={place} name={name} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
