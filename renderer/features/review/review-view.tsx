import { useState } from 'react';
import type { Failure } from '#shared/core/errors';
import { formatDate, formatNumber } from '#shared/core/format';
import { describeFailure } from '#shared/i18n/translator';
import { codeOf } from '#shared/share/format';
import { verifyHashes, verifyTables } from '#shared/share/verify';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { engine } from '../../store/engine.ts';
import { dispatch } from '../../store/history.ts';
import { isEdited, useSession } from '../../store/session.ts';
import { runTask } from '../../store/task.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { EmptyState, Panel, ViewHeader } from '../../ui/layout.tsx';
import { StatusMark } from '../../ui/status.tsx';
import './review.css';

export function ReviewView() {
  const t = useT();
  return (
    <>
      <ViewHeader title={t('review.title')} lead={t('review.lead')} />
      <div className="review">
        <Integrity />
        <Comments />
      </div>
    </>
  );
}

function Integrity() {
  const t = useT();
  const workbench = useWorkbench();
  const { sources } = workbench;
  const root = useSession((state) => state.file.root);
  const parts = useSession((state) => state.parts);
  const edited = useSession(isEdited);
  const [findings, setFindings] = useState<readonly Failure[] | null>(null);
  const rows = sources.flatMap((source) => source.parts.map((part) => ({ source, part })));
  const check = () =>
    void runTask(t('review.check'), async () => {
      const hashed = await verifyHashes(workbench, parts);
      setFindings([...hashed, ...(await verifyTables(await engine(), workbench, parts))]);
    });
  const [tone, key] =
    root === null
      ? (['none', 'review.unsaved'] as const)
      : edited
        ? (['moderate', 'review.edited'] as const)
        : (['good', 'review.sealed'] as const);
  return (
    <Panel title={t('review.integrity')}>
      <p>
        <StatusMark tone={tone} label={t(key, { code: root ? codeOf(root) : '' })} />
      </p>
      {rows.length === 0 ? (
        <p className="soft">{t('review.noParts')}</p>
      ) : (
        <>
          <table>
            <caption className="visually-hidden">{t('review.parts')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('review.source')}</th>
                <th scope="col">{t('review.part')}</th>
                <th scope="col" className="number">
                  {t('review.rows')}
                </th>
                <th scope="col">{t('review.hash')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ source, part }) => (
                <tr key={part.sha256}>
                  <td>{source.kind === 'bundled' ? t('data.bundled') : source.name}</td>
                  <td>{t(`review.table.${part.table}`)}</td>
                  <td className="number">{formatNumber(part.rows, t.language)}</td>
                  <td className="hash">{part.sha256}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button onPress={check}>{t('review.check')}</Button>
          <div role="status">
            {findings?.length === 0 ? <p>{t('review.checked', { count: rows.length })}</p> : null}
            {findings && findings.length > 0 ? (
              <ul>
                {findings.map((finding) => (
                  <li key={JSON.stringify(finding)}>{describeFailure(t, finding)}</li>
                ))}
              </ul>
            ) : null}
          </div>
        </>
      )}
    </Panel>
  );
}

function Comments() {
  const t = useT();
  const { comments } = useWorkbench();
  const [author, setAuthor] = useState('');
  const [text, setText] = useState('');
  const add = () => {
    dispatch({
      type: 'comment/put',
      item: { id: crypto.randomUUID(), author: author.trim(), at: new Date().toISOString(), text: text.trim() },
    });
    setText('');
  };
  return (
    <Panel title={t('review.comments')}>
      {comments.length === 0 ? <EmptyState title={t('review.noComments')} text={t('review.noCommentsText')} /> : null}
      <ol className="comments">
        {comments.map((comment) => (
          <li key={comment.id}>
            <p className="soft">{[comment.author, formatDate(comment.at, t.language, true)].join(' · ')}</p>
            <p>{comment.text}</p>
            <Button
              variant="quiet"
              onPress={() => dispatch({ type: 'comment/remove', id: comment.id })}
              label={t('review.remove', { author: comment.author })}
            >
              {'×'}
            </Button>
          </li>
        ))}
      </ol>
      <div className="comment-form">
        <TextInput label={t('review.author')} value={author} onChange={setAuthor} />
        <TextInput label={t('review.comment')} value={text} onChange={setText} />
        <Button variant="primary" onPress={add} isDisabled={!author.trim() || !text.trim()}>
          {t('review.add')}
        </Button>
      </div>
    </Panel>
  );
}
