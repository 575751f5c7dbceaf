import { useMemo, useState } from 'react';
import { canonicalJson } from '#shared/core/canonical-json';
import { figuresToJudge, type JudgedFigure } from '#shared/review/figures';
import { type CommentThread, threadsOf, verdictsByPlace } from '#shared/review/threads';
import type { CommentPlace, JudgedPlace, Verdict } from '#shared/workbench/review';
import { useDocument, useT } from '../../queries/hooks.ts';
import { useSame } from '../../queries/use-same.ts';
import { useReviewer } from '../../store/reviewer.ts';
import { Panel } from '../../ui/layout.tsx';
import { useGrowing } from '../../ui/quiet-turns.ts';
import { JudgedItem } from './judged-item.tsx';
import styles from './review.module.css';

const NO_VERDICTS: readonly Verdict[] = [];
const NO_THREADS: readonly CommentThread[] = [];

/** Figures whose controls are put there at a time. */
const STEP = 6;

export const isJudged = (place: CommentPlace): place is JudgedPlace =>
  place.on === 'figure' || place.on === 'chart' || place.on === 'scenario';

const isSameList = (one: readonly JudgedFigure[], other: readonly JudgedFigure[]): boolean =>
  canonicalJson(one) === canonicalJson(other);

type ByPlace<T> = ReadonlyMap<string, readonly T[]>;

/** The lists of `next`, each the one before where both hold the same. */
function withKept<T>(next: ByPlace<T>, before: ByPlace<T>, isSame: (one: T, other: T) => boolean): ByPlace<T> {
  return new Map(
    [...next].map(([key, list]) => {
      const kept = before.get(key);
      const isKept = kept?.length === list.length && kept.every((one, at) => isSame(one, list[at] as T));
      return [key, isKept ? kept : list];
    }),
  );
}

function threadsByPlace(threads: readonly CommentThread[]): ByPlace<CommentThread> {
  const found = new Map<string, CommentThread[]>();
  for (const thread of threads) {
    const key = canonicalJson(thread.comment.anchor?.place ?? null);
    found.set(key, [...(found.get(key) ?? []), thread]);
  }
  return found;
}

const isSameThread = (one: CommentThread, other: CommentThread): boolean =>
  one.comment === other.comment &&
  one.answers.length === other.answers.length &&
  one.answers.every((answer, at) => answer === other.answers[at]);

function useKept<T>(next: ByPlace<T>, isSame: (one: T, other: T) => boolean): ByPlace<T> {
  const [state, setState] = useState({ next, kept: next });
  if (state.next === next) return state.kept;
  const kept = withKept(next, state.kept, isSame);
  setState({ next, kept });
  return kept;
}

/** Every figure with its verdicts and what was said about it. */
export function FiguresPanel() {
  const t = useT();
  const document = useDocument('catalogue', 'charts', 'scenarios', 'report', 'comments', 'verdicts');
  const { comments, verdicts = NO_VERDICTS } = document;
  const isNamed = useReviewer((state) => state.name).trim() !== '';
  const figures = useSame(
    useMemo(() => figuresToJudge(document, t), [document, t]),
    isSameList,
  );
  const standing = useKept(
    useMemo(() => verdictsByPlace(verdicts), [verdicts]),
    Object.is,
  );
  const threads = useKept(
    useMemo(() => threadsByPlace(threadsOf(comments, verdicts)), [comments, verdicts]),
    isSameThread,
  );
  const keys = useMemo(() => figures.map(({ place }) => canonicalJson(place)), [figures]);
  const done = keys.filter((key) => standing.has(key)).length;
  const whole = useGrowing(figures.length, STEP);
  return (
    <Panel title={t('reviewing.figures')}>
      {figures.length === 0 ? (
        <p>{t('reviewing.figures.none')}</p>
      ) : (
        <p className="soft">{t('reviewing.figures.progress', { done, count: figures.length })}</p>
      )}
      {isNamed || figures.length === 0 ? null : <p>{t('reviewing.name')}</p>}
      <ol className={styles.figures}>
        {figures.map(({ place, name }, at) => {
          const key = keys[at] ?? '';
          return (
            <JudgedItem
              key={key}
              place={place}
              name={name}
              standing={standing.get(key) ?? NO_VERDICTS}
              threads={threads.get(key) ?? NO_THREADS}
              isWhole={at < whole}
            />
          );
        })}
      </ol>
    </Panel>
  );
}
