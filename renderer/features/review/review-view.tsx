import { useState } from 'react';
import type { Failure } from '#shared/core/errors';
import { formatNumber } from '#shared/core/format';
import { describeFailure } from '#shared/i18n/translator';
import { codeOf } from '#shared/share/code';
import { verifyHashes, verifyTables } from '#shared/share/verify';
import { partsOfSource, type Source } from '#shared/workbench/workbench';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { engine } from '../../store/engine.ts';
import { isEdited, useSession } from '../../store/session.ts';
import { runTask } from '../../store/task.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { Panel, ViewHeader } from '../../ui/layout.tsx';
import { StatusMark } from '../../ui/status.tsx';
import { chooseReviews, sendBack } from '../../workflows/reviews.ts';
import { AboutPanel } from './about-panel.tsx';
import { AddedPanel } from './added-panel.tsx';
import { AuditPanel } from './audit-panel.tsx';
import { Claims } from './claims.tsx';
import { CommentsPanel } from './comments-panel.tsx';
import { ComparePanel } from './compare-panel.tsx';
import { DoubtsPanel } from './doubts-panel.tsx';
import { FiguresPanel } from './figures-panel.tsx';
import { KeysPanel } from './keys-panel.tsx';
import { RecomputePanel } from './recompute-panel.tsx';
import styles from './review.module.css';
import { SalvagedNotice } from './salvaged-notice.tsx';
import { SealPanel } from './seal-panel.tsx';
import { Versions } from './versions.tsx';

export function ReviewView() {
  const t = useT();
  return (
    <>
      <ViewHeader
        title={t('review.title')}
        lead={t('review.lead')}
        actions={
          <>
            <Button onPress={() => void chooseReviews()}>{t('reviewing.open')}</Button>
            <Button variant="primary" onPress={() => void sendBack()} hint={t('reviewing.sendBack.hint')}>
              {t('reviewing.sendBack')}
            </Button>
          </>
        }
      />
      <div className={styles.notices}>
        <SalvagedNotice />
      </div>
      <AddedPanel />
      <div className={styles.review}>
        <div className={styles.column}>
          <AboutPanel />
          <RecomputePanel />
          <DoubtsPanel />
          <FiguresPanel />
          <ComparePanel />
          <AuditPanel />
        </div>
        <div className={styles.column}>
          <CommentsPanel />
          <SealPanel />
          <Integrity />
          <KeysPanel />
          <Versions />
        </div>
      </div>
    </>
  );
}

/** What a check found, and of which sources: it says nothing of those that came or went since. */
interface CheckedTables {
  readonly sources: readonly Source[];
  readonly findings: readonly Failure[];
}

function Integrity() {
  const t = useT();
  const workbench = useWorkbench();
  const { sources } = workbench;
  const root = useSession((state) => state.file.root);
  const parts = useSession((state) => state.parts);
  const edited = useSession(isEdited);
  const [checked, setChecked] = useState<CheckedTables | null>(null);
  const findings = checked?.sources === sources ? checked.findings : null;
  const rows = sources.flatMap((source) => partsOfSource(source).map((part) => ({ source, part })));
  type Row = (typeof rows)[number];
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'source',
      header: t('review.source'),
      cell: ({ source }) => (source.kind === 'bundled' ? t('data.bundled') : source.name),
    },
    { id: 'part', header: t('review.part'), cell: ({ part }) => t(`review.table.${part.table}`) },
    {
      id: 'rows',
      header: t('review.rows'),
      align: 'number',
      cell: ({ part }) => formatNumber(part.rows, t.language),
    },
    { id: 'hash', header: t('review.hash'), className: styles.hash, cell: ({ part }) => part.sha256 },
  ];
  const check = () =>
    void runTask(t('review.check'), async () => {
      const hashed = await verifyHashes(workbench, parts);
      const read = await verifyTables(await engine(), workbench, parts);
      setChecked({ sources, findings: [...hashed, ...read] });
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
      <Claims />
      {rows.length === 0 ? (
        <p className="soft">{t('review.noParts')}</p>
      ) : (
        <>
          <DataTable
            t={t}
            caption={t('review.parts')}
            isCaptionHidden
            columns={columns}
            rows={rows}
            keyOf={({ part }) => part.sha256}
          />
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
