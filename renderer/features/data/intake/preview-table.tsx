import { decodeText } from '#shared/intake/dialect/text';
import type { Draft } from '#shared/intake/draft';
import { useT } from '../../../queries/hooks.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import styles from '../data.module.css';

const SHOWN = 6;
const RAW_BYTES = 6000;
const RAW_LINES = 12;

interface PreviewProps {
  readonly draft: Draft;
  readonly bytes: Uint8Array;
}

/** The first rows as they are understood, beside the text as it stands in the file. */
export function PreviewTable({ draft: { header, rows, dialect }, bytes }: PreviewProps) {
  const t = useT();
  const text = decodeText(bytes.subarray(0, RAW_BYTES), dialect.encoding);
  const lines = text.split(/\r\n|\r|\n/).slice(0, RAW_LINES);
  return (
    <details className={styles.preview} open>
      <summary>{t('data.preview')}</summary>
      <div className={styles.previewPair}>
        <DataTable
          t={t}
          className={styles.previewRows}
          caption={t('data.preview')}
          isCaptionHidden
          columns={header.map((label, position) => ({
            id: String(position),
            header: label,
            isRowHeader: false,
            cell: (row: readonly string[]) => row[position],
          }))}
          rows={rows.slice(0, SHOWN)}
          keyOf={(_, place) => String(place)}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className={styles.scroll} aria-label={t('data.raw')} tabIndex={0}>
          <pre>{lines.join('\n')}</pre>
        </section>
      </div>
    </details>
  );
}
