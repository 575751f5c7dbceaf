import { useState } from 'react';
import type { EditionStep } from '#shared/pledges/editions/history';
import { type MovedPledge, PLEDGE_MOVES, RESTATED_FIELDS } from '#shared/pledges/editions/movements';
import type { Pledge } from '#shared/pledges/pledge';
import { useT } from '../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { Segments } from '../../../ui/fields.tsx';
import styles from '../pledges.module.css';
import { editionText } from './edition-text.ts';

const RESTATED = 'restated';

/** What became of every pledge between two editions: counts to choose from, and the pledges behind the one chosen. */
export function MovedPledges({ step: { earlier, later, matching, report } }: { readonly step: EditionStep }) {
  const t = useT();
  const counts: readonly (readonly [string, number])[] = [
    ...PLEDGE_MOVES.map((move) => [move, report.moves[move]] as const),
    [RESTATED, report.pledges.filter(({ restated }) => restated.length > 0).length],
  ];
  const present = counts.filter(([, count]) => count > 0);
  const [chosen, setChosen] = useState(present.find(([move]) => move !== 'unchanged')?.[0] ?? present[0]?.[0] ?? '');
  const rows = report.pledges.filter(({ move, restated }) =>
    chosen === RESTATED ? restated.length > 0 : move === chosen,
  );
  const [from, to] = [editionText(earlier.label, t), editionText(later.label, t)];
  const pledgeOf = ({ earlier: one, later: two }: MovedPledge): Pledge | undefined =>
    (two === null ? undefined : later.pledges[two]) ?? (one === null ? undefined : earlier.pledges[one]);
  const stageAt = (pledge: Pledge | undefined): string => {
    if (!pledge) return '–';
    const [own, written] = [t(`pledges.stage.${pledge.stage}`), pledge.stageText ?? ''];
    return written === '' || written.toLowerCase() === own.toLowerCase() ? own : `${own} (${written})`;
  };
  const columns: readonly TableColumn<MovedPledge>[] = [
    { id: 'pledge', header: t('pledges.id'), cell: (row) => pledgeOf(row)?.title || pledgeOf(row)?.id },
    { id: 'entity', header: t('pledges.entity'), cell: (row) => pledgeOf(row)?.entity },
    {
      id: 'before',
      header: from,
      cell: ({ earlier: one }) => stageAt(one === null ? undefined : earlier.pledges[one]),
    },
    { id: 'after', header: to, cell: ({ later: two }) => stageAt(two === null ? undefined : later.pledges[two]) },
    {
      id: 'restated',
      header: t('register.restated'),
      cell: ({ restated }) =>
        RESTATED_FIELDS.filter((field) => restated.includes(field))
          .map((field) => t(`register.restated.${field}`))
          .join(', '),
    },
  ];
  return (
    <div className={styles.step}>
      <h3>{t('register.moved.title', { from, to })}</h3>
      <p className="soft">{t(`register.ids.${matching.ids}`)}</p>
      <Segments
        label={t('register.moves')}
        items={present.map(([move, count]) => ({
          id: move,
          name: `${t(`register.move.${move as (typeof PLEDGE_MOVES)[number] | 'restated'}`)} · ${count}`,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <DataTable
        t={t}
        caption={t('register.moved.title', { from, to })}
        isCaptionHidden
        columns={columns}
        rows={rows}
        keyOf={({ earlier: one, later: two }) => `${one} ${two}`}
        first={20}
      />
    </div>
  );
}
