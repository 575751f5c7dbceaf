import { formatNumber } from '#shared/core/format';
import type { AreaPolicies } from '#shared/pledges/matching/unmatched-policies';
import { useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import styles from './matching.module.css';

/** Countries in the picture; the table has all. */
const FIRST = 12;
const PARTS = ['unmatched', 'withCandidates', 'recorded'] as const;
const PART_CLASSES = { unmatched: styles.unmatched, withCandidates: styles.withCandidates, recorded: styles.recorded };

/** Policy pledges by country: those that nothing serves, those with candidates and those matched, as bars and as a table. */
export function PoliciesByArea({ rows }: { readonly rows: readonly AreaPolicies[] }) {
  const t = useT();
  const { nameOf } = usePlaces();
  const most = Math.max(1, ...rows.map(({ policies }) => policies));
  const count = (row: AreaPolicies, part: (typeof PARTS)[number]): number =>
    part === 'unmatched' ? row.unmatched.length : row[part];
  if (rows.length === 0) return null;
  return (
    <>
      <ul className={styles.keys} aria-hidden="true">
        {PARTS.map((part) => (
          <li key={part}>
            <i className={PART_CLASSES[part]} />
            {t(`matching.${part}`)}
          </li>
        ))}
      </ul>
      <ol className={styles.bars} aria-hidden="true">
        {rows.slice(0, FIRST).map((row) => (
          <li key={row.area}>
            <span>{nameOf(row.area)}</span>
            <span className={styles.track}>
              {PARTS.filter((part) => count(row, part) > 0).map((part) => (
                <span
                  key={part}
                  className={PART_CLASSES[part]}
                  style={{ width: `${(100 * count(row, part)) / most}%` }}
                  title={t('needs.said', { name: t(`matching.${part}`), value: count(row, part) })}
                />
              ))}
              <span className={styles.count}>{formatNumber(row.policies, t.language)}</span>
            </span>
          </li>
        ))}
      </ol>
      <details>
        <summary>{t('needs.rank.table')}</summary>
        <DataTable
          t={t}
          caption={t('matching.policies.chart')}
          isCaptionHidden
          columns={[
            { id: 'area', header: t('matching.country'), cell: ({ area }) => nameOf(area) },
            {
              id: 'policies',
              header: t('matching.policies'),
              align: 'number',
              sortValue: ({ policies }) => policies,
              cell: ({ policies }) => formatNumber(policies, t.language),
            },
            ...PARTS.map((part) => ({
              id: part,
              header: t(`matching.${part}`),
              align: 'number' as const,
              sortValue: (row: AreaPolicies) => count(row, part),
              cell: (row: AreaPolicies) => formatNumber(count(row, part), t.language),
            })),
          ]}
          rows={rows}
          keyOf={({ area }) => area}
        />
      </details>
    </>
  );
}
