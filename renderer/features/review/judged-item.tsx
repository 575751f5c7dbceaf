import { memo, useEffect, useMemo, useRef } from 'react';
import type { JudgedFigure } from '#shared/review/figures';
import type { CommentThread } from '#shared/review/threads';
import type { Verdict } from '#shared/workbench/review';
import { CommentHere } from '../../reviewing/comment-here.tsx';
import { FigureNumbersContext } from '../../reviewing/figure-numbers.ts';
import { NEXT_TURNS, useTurn } from '../../ui/quiet-turns.ts';
import { useNear } from '../../ui/use-near.ts';
import { FigurePicture } from './figure-picture.tsx';
import styles from './review.module.css';
import { Thread } from './thread.tsx';
import { useAnchorStates } from './use-anchor-states.ts';
import { useFigureNumber } from './use-figure-number.ts';
import { VerdictChoice } from './verdict-choice.tsx';

interface JudgedItemProps extends JudgedFigure {
  readonly standing: readonly Verdict[];
  readonly threads: readonly CommentThread[];
  /** Whether its controls stand there though nobody looks at it. */
  readonly isWhole: boolean;
}

/** A figure with its picture, its verdicts and what was said about it; what is far from what is seen costs little. */
export const JudgedItem = memo(function JudgedItem({ place, name, standing, threads, isWhole }: JudgedItemProps) {
  const item = useRef<HTMLLIElement>(null);
  const { isNear, height } = useNear(item);
  const [isDrawn, end] = useTurn(NEXT_TURNS, isNear);
  useEffect(() => {
    if (isDrawn) end();
  }, [isDrawn, end]);
  const numbers = useFigureNumber(place, { isNear, isSpokenOf: standing.length + threads.length > 0 });
  return (
    <li ref={item} style={isNear || height === 0 ? undefined : { minHeight: height }}>
      <h3 dir="auto">{name}</h3>
      {isDrawn ? <FigurePicture place={place} /> : isNear || height === 0 ? <div className={styles.picture} /> : null}
      {isWhole || isNear ? (
        <FigureNumbersContext value={numbers}>
          <VerdictChoice place={place} name={name} standing={standing} />
          <Threads threads={threads} />
          <CommentHere place={place} name={name} />
        </FigureNumbersContext>
      ) : null}
    </li>
  );
});

function Threads({ threads }: Pick<JudgedItemProps, 'threads'>) {
  const comments = useMemo(() => threads.map(({ comment }) => comment), [threads]);
  const states = useAnchorStates(comments);
  return (
    <ol className={styles.comments}>
      {threads.map((thread) => (
        <li key={thread.comment.id}>
          <Thread thread={thread} about="" state={states.get(thread.comment.id)} />
        </li>
      ))}
    </ol>
  );
}
