import { formatNumber } from '#shared/core/format';
import { Histogram } from '../../../charts/histogram.tsx';
import { useT } from '../../../queries/hooks.ts';

/** One column, ready to be shown. */
export interface ColumnRow {
  readonly key: string;
  readonly label: string;
  readonly type: 'number' | 'text' | 'empty';
  readonly distinct: number;
  /** Cells without a value, a cause a line. */
  readonly missing: readonly string[];
  readonly minimum: number | null;
  readonly median: number | null;
  readonly maximum: number | null;
  readonly histogram: readonly number[];
  readonly examples: readonly string[];
  /** Years are written without a thousands mark. */
  readonly isYear: boolean;
}

export function ColumnProfileTable({
  rows,
  caption,
}: {
  readonly rows: readonly ColumnRow[];
  readonly caption: string;
}) {
  const t = useT();
  const plain = (value: number | null, isYear = false): string =>
    value === null ? '' : formatNumber(value, t.language, { grouping: !isYear });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="profile-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.column')}</th>
            <th scope="col">{t('profile.type')}</th>
            <th scope="col" className="number">
              {t('profile.distinct')}
            </th>
            <th scope="col">{t('profile.missing')}</th>
            <th scope="col" className="number">
              {t('profile.minimum')}
            </th>
            <th scope="col" className="number">
              {t('profile.median')}
            </th>
            <th scope="col" className="number">
              {t('profile.maximum')}
            </th>
            <th scope="col">{t('profile.spread')}</th>
            <th scope="col">{t('data.example')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              <td>{t(`profile.type.${row.type}`)}</td>
              <td className="number">{plain(row.distinct)}</td>
              <td>
                {row.missing.map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </td>
              <td className="number">{plain(row.minimum, row.isYear)}</td>
              <td className="number">{plain(row.median, row.isYear)}</td>
              <td className="number">{plain(row.maximum, row.isYear)}</td>
              <td>
                <Histogram
                  counts={row.histogram}
                  label={t('profile.histogram', {
                    low: plain(row.minimum, row.isYear),
                    high: plain(row.maximum, row.isYear),
                    counts: row.histogram.map((count) => plain(count)).join(' · '),
                  })}
                />
              </td>
              <td className="soft">{row.examples.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
