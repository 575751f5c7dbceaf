import { visibleText } from '#shared/charts/text';
import { formatDate } from '#shared/core/format';
import { describeFailure, type Translator, translator } from '#shared/i18n/translator';
import { type MarkedBlock, textOfBlock } from '#shared/report/marked-up';
import type { Changed } from '#shared/report/word-diff';
import type { FrozenReport } from '#shared/workbench/frozen-report';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { useMarkedUp } from '../../../queries/use-edition.ts';
import { Button } from '../../../ui/button.tsx';
import styles from '../report.module.css';
import { ReportDialog } from './modal.tsx';

/** Cells told of a table; the others are counted. */
const MOST_CELLS = 20;

interface CompareDialogProps {
  readonly edition: FrozenReport;
  readonly onClose: () => void;
}

/** The report as it is now, marked up against an edition: words and numbers that changed. */
export function CompareDialog({ edition, onClose }: CompareDialogProps) {
  const t = useT();
  const { report } = useDocument('report');
  const answer = useMarkedUp(edition, report.language);
  const changed = answer.value?.filter(({ kind }) => kind !== 'same') ?? [];
  const title = t('reportEditions.compare.title', {
    name: visibleText(edition.name),
    date: formatDate(edition.at.slice(0, 10), t.language),
  });
  return (
    <ReportDialog title={title} onClose={onClose} isWide>
      {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
      {answer.state === 'loading' ? <p role="status">{t('shell.loading')}</p> : null}
      {answer.state === 'ready' && changed.length === 0 ? <p>{t('reportEditions.compare.none')}</p> : null}
      <div className={styles.marked} lang={report.language}>
        {changed.map((marked, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is made once
          <Marked key={at} marked={marked} t={t} own={translator(report.language)} />
        ))}
      </div>
      <div className="actions">
        <Button onPress={onClose}>{t('reportEditions.close')}</Button>
      </div>
    </ReportDialog>
  );
}

interface MarkedProps {
  readonly marked: MarkedBlock;
  readonly t: Translator;
  /** In the language of the report. */
  readonly own: Translator;
}

function Marked({ marked, t, own }: MarkedProps) {
  const { kind, block } = marked;
  if (kind === 'same') return null;
  if (kind === 'words')
    return (
      <p>
        <Words words={marked.words} />
      </p>
    );
  if (kind === 'numbers')
    return (
      <div>
        <p>
          <strong>{'label' in block ? `${block.label.word} ${block.label.number}` : ''}</strong>{' '}
          <Words words={marked.words} />
        </p>
        <ul>
          {marked.cells.slice(0, MOST_CELLS).map(({ row, column, before, now }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is made once
            <li key={at}>
              {own('reportEditions.compare.from', { row: visibleText(row), column: visibleText(column) })}
              {': '}
              {before ? <del>{visibleText(before)}</del> : null} {now ? <ins>{visibleText(now)}</ins> : null}
            </li>
          ))}
        </ul>
        {marked.cells.length > MOST_CELLS ? (
          <p className="soft">{t('reportEditions.compare.more', { count: marked.cells.length - MOST_CELLS })}</p>
        ) : null}
      </div>
    );
  const what = visibleText(textOfBlock(block));
  if (!what) return null;
  return (
    <p>
      {kind === 'moved' ? (
        t('reportEditions.compare.moved', { what })
      ) : kind === 'added' ? (
        <ins>{t('reportEditions.compare.added', { what })}</ins>
      ) : (
        <del>{t('reportEditions.compare.removed', { what })}</del>
      )}
    </p>
  );
}

function Words({ words }: { readonly words: readonly Changed<string>[] }) {
  return words.map(({ kind, item }, at) => {
    const text = visibleText(item);
    const Mark = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
    // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is made once
    return <Mark key={at}>{text}</Mark>;
  });
}
