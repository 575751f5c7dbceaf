import { useMemo } from 'react';
import { formatNumber } from '#shared/core/format';
import { csvTable } from '#shared/export/csv';
import { type EditionSupport, supportOverEditions } from '#shared/pledges/editions/support';
import { pledgesUnder } from '#shared/pledges/under-lens';
import type { Source } from '#shared/workbench/workbench';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { useSaveCsv } from '../../../queries/use-save-csv.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { editionText } from '../editions/edition-text.ts';
import { useEditions } from '../editions/use-editions.ts';
import styles from '../pictures/pictures.module.css';
import { useCategoryNames } from '../pictures/use-register-picture.ts';

/** Names listed; the file has all. */
const SHOWN = 8;

/** Who stands behind a register, edition by edition, under the lens. */
export function EditionSupportPanel({ source }: { readonly source: Source }) {
  const t = useT();
  const saveCsv = useSaveCsv();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const nameOf = useCategoryNames();
  const editions = useEditions(source);
  const rows = useMemo(() => {
    const group = catalogue.groups.find(({ code, kind }) => code === lens.group && kind !== 'world');
    const areas = group ? new Set(group.members) : null;
    return supportOverEditions(
      editions.map((one) => ({ ...one, pledges: pledgesUnder(one.pledges, lens, areas).kept })),
    );
  }, [editions, catalogue, lens]);
  const [first, last] = [rows[0], rows.at(-1)];
  const number = (value: number | null, decimals = 0) =>
    value === null ? '–' : formatNumber(value, t.language, { decimals });
  const share = (value: number | null) =>
    value === null ? '–' : formatNumber(value, t.language, { percent: true, decimals: 1 });
  const named = (list: readonly string[]) => list.map((giver) => nameOf('entity', giver));
  const names = (list: readonly string[] | null) => {
    if (list === null) return '–';
    if (list.length === 0) return '0';
    return t('pledges.support.editions.names', {
      count: list.length,
      names: named(list.slice(0, SHOWN)).join(', '),
      more: Math.max(0, list.length - SHOWN),
    });
  };
  const columns: readonly TableColumn<EditionSupport>[] = [
    { id: 'edition', header: t('register.edition'), cell: ({ label }) => editionText(label, t) },
    { id: 'pledges', header: t('pledges.count'), align: 'number', cell: ({ pledges }) => number(pledges) },
    {
      id: 'givers',
      header: t('pledges.support.editions.givers'),
      align: 'number',
      cell: ({ givers }) => number(givers),
    },
    { id: 'top', header: t('pledges.support.editions.top'), align: 'number', cell: ({ top }) => share(top) },
    {
      id: 'effective',
      header: t('pledges.support.editions.effective'),
      align: 'number',
      cell: ({ effective }) => number(effective, 1),
    },
    { id: 'fresh', header: t('pledges.support.newLost.new'), cell: ({ fresh }) => names(fresh) },
    { id: 'lost', header: t('pledges.support.newLost.lost'), cell: ({ lost }) => names(lost) },
  ];
  const title = t('pledges.support.editions', { name: source.name });
  if (!first || !last)
    return (
      <Panel title={title}>
        <p role="status">{t('shell.loading')}</p>
      </Panel>
    );
  const save = () =>
    saveCsv(title, () =>
      csvTable(
        ['edition', 'pledges', 'givers', 'share_of_four_largest', 'effective_givers', 'new', 'lost'],
        rows.map(({ label, pledges, givers, top, effective, fresh, lost }) => [
          ...[editionText(label, t), pledges, givers, top, effective],
          ...[fresh, lost].map((list) => list && named(list).join('; ')),
        ]),
        {
          remarks: [
            t('pledges.support.editions.note'),
            t('charts.source', { source: source.attribution || source.name }),
          ],
        },
      ),
    );
  return (
    <Panel title={title}>
      {first.top === null || last.top === null ? null : (
        <p className={styles.finding}>
          {t('pledges.support.editions.finding', {
            before: number(first.givers),
            now: number(last.givers),
            topBefore: share(first.top),
            topNow: share(last.top),
            from: editionText(first.label, t),
            to: editionText(last.label, t),
          })}
        </p>
      )}
      <DataTable
        t={t}
        caption={title}
        isCaptionHidden
        columns={columns}
        rows={rows}
        keyOf={(_, place) => String(place)}
      />
      <p className={styles.notes}>
        {t('pledges.support.editions.note')}{' '}
        <Button variant="quiet" onPress={save}>
          {'CSV'}
        </Button>
      </p>
    </Panel>
  );
}
