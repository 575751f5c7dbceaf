import { visibleText } from '#shared/charts/text';
import { formatDate } from '#shared/core/format';
import type { AnchorState } from '#shared/review/anchor';
import type { CommentThread } from '#shared/review/threads';
import type { Comment } from '#shared/workbench/review';
import { useT } from '../../queries/hooks.ts';
import { giveComment } from '../../reviewing/give.ts';
import { useBegun } from '../../store/begun.ts';
import { dispatch } from '../../store/history.ts';
import { useReviewer } from '../../store/reviewer.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { AnchorMark } from './anchor-mark.tsx';
import styles from './review.module.css';

interface ThreadProps {
  readonly thread: CommentThread;
  /** What it is about; blank where the heading above says so. */
  readonly about: string;
  readonly state: AnchorState | undefined;
}

/** A comment, what was answered, and the means to answer and settle it. */
export function Thread({ thread, about, state }: ThreadProps) {
  const t = useT();
  const { comment, answers, isResolved } = thread;
  const author = useReviewer((one) => one.name).trim();
  const settle = isResolved ? 'reopened' : 'resolved';
  return (
    <>
      {about ? <p className={styles.place}>{about}</p> : null}
      <Said comment={comment} />
      <AnchorMark state={state} />
      {isResolved ? <span className="soft">{t('reviewing.resolved')}</span> : null}
      {answers.length > 0 ? (
        <ol className={styles.answers}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <Said comment={answer} />
            </li>
          ))}
        </ol>
      ) : null}
      <div className="actions">
        <Answer to={comment.id} />
        <Button
          variant="quiet"
          isDisabled={!author}
          onPress={() => void giveComment('', null, {}, { answers: comment.id, settles: settle })}
        >
          {t(isResolved ? 'reviewing.reopen' : 'reviewing.resolve')}
        </Button>
        {answers.length === 0 ? (
          <Button
            variant="quiet"
            onPress={() => dispatch({ type: 'comment/remove', id: comment.id })}
            label={t('review.remove', { author: visibleText(comment.author) })}
          >
            {'×'}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Said({ comment }: { readonly comment: Comment }) {
  const t = useT();
  return (
    <>
      <p className="soft">
        <bdi>{visibleText(comment.author)}</bdi>
        {' · '}
        {formatDate(comment.at, t.language, true)}
      </p>
      <p className={styles.said} dir="auto">
        {visibleText(comment.text) || (comment.settles ? t(`reviewing.answer.${comment.settles}`) : '')}
      </p>
    </>
  );
}

/** Answers a comment or a verdict, by its id. */
export function Answer({ to }: { readonly to: string }) {
  const t = useT();
  const author = useReviewer((one) => one.name).trim();
  const [begun, setBegun] = useBegun(`answer ${to}`);
  if (begun === null)
    return (
      <Button variant="quiet" isDisabled={!author} onPress={() => setBegun({ text: '' })}>
        {t('reviewing.answer')}
      </Button>
    );
  const { text } = begun;
  const send = () => {
    void giveComment(text, null, {}, { answers: to });
    setBegun(null);
  };
  return (
    <div className={styles.form}>
      <TextInput
        label={t('reviewing.answer.text')}
        value={text}
        onChange={(next) => setBegun({ text: next })}
        rows={2}
        isFirst
      />
      <Button variant="primary" onPress={send} isDisabled={!text.trim()}>
        {t('reviewing.answer.send')}
      </Button>
    </div>
  );
}
