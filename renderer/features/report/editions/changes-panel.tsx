import { visibleText } from '#shared/charts/text';
import { formatDate } from '#shared/core/format';
import { seenOf } from '#shared/report/changes';
import type { ReportBlock } from '#shared/workbench/report';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { changedBlocks, type Hashes, sentencesOn } from '../changes.ts';
import { markAsRead } from '../edit.ts';
import { focusInBlock } from '../focus-block.ts';
import styles from '../report.module.css';

interface ChangesPanelProps {
  readonly hashes: Hashes;
  /** “Figure 3” of blocks. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
}

/** Figures and tables whose numbers are no longer those the text was written about, each with the sentences that speak of it. */
export function ChangesPanel({ hashes, labels }: ChangesPanelProps) {
  const t = useT();
  const { report } = useDocument('report');
  const changed = changedBlocks(report.blocks, hashes);
  if (changed.length === 0) return null;
  const labelOf = ({ id }: ReportBlock): string => labels.get(id)?.[0] ?? t('report.kind.figure');
  return (
    <div className={styles.changesPanel}>
      <Panel
        title={t('reportEditions.changed.panel')}
        actions={
          <Button onPress={() => markAsRead(new Set(changed.map(({ id }) => id)))}>
            {t('reportEditions.changed.all')}
          </Button>
        }
      >
        <p>{t('reportEditions.changed.about')}</p>
        <ul className={styles.changes}>
          {changed.map((block) => {
            const label = labelOf(block);
            const sentences = sentencesOn(report.blocks, block.id, report.language);
            const date = formatDate(seenOf(block)?.at.slice(0, 10) ?? '', t.language);
            return (
              <li key={block.id}>
                <Button variant="quiet" onPress={() => focusInBlock(block.id)}>
                  {t('reportEditions.changed.one', { label, date })}
                </Button>
                {sentences.length === 0 ? <p className="soft">{t('reportEditions.changed.noText')}</p> : null}
                {sentences.map((sentence, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: sentences may be the same
                  <blockquote key={at} lang={report.language}>
                    {visibleText(sentence)}
                  </blockquote>
                ))}
                <Button onPress={() => markAsRead(new Set([block.id]))}>
                  {t('reportEditions.changed.read', { label })}
                </Button>
              </li>
            );
          })}
        </ul>
      </Panel>
    </div>
  );
}
