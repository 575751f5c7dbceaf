import { useState } from 'react';
import { formatTime } from '#shared/core/format';
import type { Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import { annexPreview } from '#shared/report/annex-preview';
import type { DocumentBlock } from '#shared/report/document';
import type { ReportBlock } from '#shared/workbench/report';
import exhibits from '../../../exhibits/exhibits.module.css';
import { useT } from '../../../queries/hooks.ts';
import { reportContext } from '../../../queries/report-context.ts';
import { useSession } from '../../../store/session.ts';
import { runTask } from '../../../store/task.ts';
import { Button } from '../../../ui/button.tsx';
import styles from '../report.module.css';
import { WrittenBlock } from './written-block.tsx';

interface AnnexContentProps {
  readonly block: Extract<ReportBlock, { kind: 'annex' }>;
  readonly language: Language;
}

interface Shown {
  readonly blocks: readonly DocumentBlock[];
  /** An ISO instant. */
  readonly at: string;
}

/** What Jalon writes itself at the end: its parts, and on demand what they say now, since that takes the whole report. */
export function AnnexContent({ block, language }: AnnexContentProps) {
  const t = useT();
  const words = translator(language);
  const [shown, setShown] = useState<Shown | null>(null);
  const [isBusy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    const blocks = await runTask(t('report.annex.task'), async (signal, progress) => {
      const { workbench } = useSession.getState();
      const context = await reportContext({ signal, progress: (done, of) => progress(done / Math.max(1, of)) });
      return workbench ? annexPreview(workbench, block.id, context, language) : [];
    });
    setBusy(false);
    if (blocks) setShown({ blocks, at: new Date().toISOString() });
  };
  return (
    <div className={styles.written} lang={language}>
      <h3>{words('report.kind.annex')}</h3>
      <ul>
        {block.parts.map((part) => (
          <li key={part}>{words(`report.annex.${part}`)}</li>
        ))}
      </ul>
      <div lang={t.language}>
        <p className="soft">
          {shown ? t('report.annex.asOf', { time: formatTime(shown.at, t.language) }) : t('report.madeOnExport')}
        </p>
        <Button isDisabled={isBusy} onPress={() => void make()}>
          {t(shown ? 'report.annex.again' : 'report.annex.show')}
        </Button>
      </div>
      {shown ? (
        <div className={exhibits.prose}>
          {shown.blocks.length === 0 ? <p>{words('report.annex.nothing')}</p> : null}
          {shown.blocks.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was written once never changes
            <WrittenBlock key={at} block={one} t={words} />
          ))}
        </div>
      ) : null}
    </div>
  );
}
