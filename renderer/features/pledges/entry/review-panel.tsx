import { useMemo } from 'react';
import { formatNumber } from '#shared/core/format';
import { reviewsOf } from '#shared/pledges/entry';
import { PLEDGE_STAGES, type Pledge, REVIEWED_STAGES, submitted } from '#shared/pledges/pledge';
import { useT } from '../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { shareText } from '../share-text.ts';

/** Declared stages against reviewed ones, with the rate at which they disagree; nothing where nothing was reviewed. */
export function ReviewPanel({ pledges }: { readonly pledges: readonly Pledge[] }) {
  const t = useT();
  const found = useMemo(() => reviewsOf(submitted(pledges)), [pledges]);
  if (!found) return null;
  const { disagreement, cells, verdicts, declared, reviewed } = found;
  const number = (value: number) => formatNumber(value, t.language);
  const rows = PLEDGE_STAGES.map((stage, at) => ({ stage, cells: cells[at] ?? [] }));
  const columns: readonly TableColumn<(typeof rows)[number]>[] = [
    { id: 'stage', header: t('register.role.stage'), cell: ({ stage }) => t(`pledges.stage.${stage}`) },
    ...REVIEWED_STAGES.map(
      (stage, at): TableColumn<(typeof rows)[number]> => ({
        id: stage,
        header: t(`register.reviewed.${stage}`),
        align: 'number',
        cell: (row) => number(row.cells[at] ?? 0),
      }),
    ),
  ];
  return (
    <Panel title={t('register.reviews')}>
      <p>
        {disagreement.share === null
          ? t('register.disagree.none')
          : t('register.disagree', {
              share: shareText(disagreement.share, t),
              count: disagreement.count,
              of: disagreement.of,
              over: verdicts.overstated,
              under: verdicts.understated,
              unproven: verdicts.unproven,
            })}
      </p>
      <DataTable t={t} caption={t('register.reviewTable')} columns={columns} rows={rows} keyOf={({ stage }) => stage} />
      <ul>
        {declared.map(({ base, kept, of, share }, at) => (
          <li key={base}>
            {t(`register.rate.${base}`, {
              declared: share === null ? '–' : shareText(share, t),
              kept,
              of,
              reviewed: reviewed[at]?.share == null ? '–' : shareText(reviewed[at].share, t),
            })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
