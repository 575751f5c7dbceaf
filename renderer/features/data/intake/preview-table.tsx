import { decodeText } from '#shared/intake/dialect/text';
import type { Draft } from '#shared/intake/draft';
import { useT } from '../../../queries/hooks.ts';

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
    <details className="preview" open>
      <summary>{t('data.preview')}</summary>
      <div className="preview-pair">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="scroll" aria-label={t('data.preview')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {header.map((label, position) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their position; labels may repeat
                  <th scope="col" key={position}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, SHOWN).map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place in the file
                <tr key={index}>
                  {header.map((_, position) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    <td key={position}>{row[position]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="scroll" aria-label={t('data.raw')} tabIndex={0}>
          <pre>{lines.join('\n')}</pre>
        </section>
      </div>
    </details>
  );
}
