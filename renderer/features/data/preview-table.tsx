import { useT } from '../../store/hooks.ts';

const SHOWN = 6;

interface PreviewTableProps {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function PreviewTable({ header, rows }: PreviewTableProps) {
  const t = useT();
  return (
    <details className="preview" open>
      <summary>{t('data.preview')}</summary>
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
    </details>
  );
}
