import { formatNumber } from '#shared/core/format';
import { breakdownText } from '#shared/framework/breakdown';
import { differenceText, valueText } from '#shared/framework/value-text';
import type { BaselineRevision, BaselineRevisions } from '#shared/profile/baseline-revisions';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { trace } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';

/** Baselines that are not what was reported for their year, each with both values and where they stand. */
export function RevisionTable({ found: { compared, revised, rounded } }: { readonly found: BaselineRevisions }) {
  const t = useT();
  const { catalogue, publishers } = useDocument('catalogue', 'publishers');
  const { nameOf } = usePlaces();
  const indicators = new Map(catalogue.framework.indicators.map((indicator) => [indicator.id, indicator]));
  const titles = new Map(publishers.map(({ id, title }) => [id, title]));
  const write = (indicator: string, value: number): string => {
    const unit = indicators.get(indicator)?.unit;
    return unit ? valueText(value, unit, t.language, 'full') : formatNumber(value, t.language);
  };
  const columns: readonly TableColumn<BaselineRevision>[] = [
    {
      id: 'series',
      header: t('profile.one'),
      cell: ({ indicator, area, counterpart, dims }) =>
        [
          indicators.get(indicator)?.code ?? indicator,
          [area, counterpart].filter(Boolean).map(nameOf).join(' ← '),
          breakdownText(dims, t),
        ]
          .filter(Boolean)
          .join(' · '),
    },
    { id: 'year', header: t('profile.revision.year'), cell: ({ year }) => String(year) },
    {
      id: 'reported',
      header: t('profile.revision.reported'),
      align: 'number',
      cell: ({ indicator, reported }) => write(indicator, reported),
    },
    {
      id: 'stated',
      header: t('profile.revision.stated'),
      align: 'number',
      cell: ({ indicator, stated }) => write(indicator, stated),
    },
    { id: 'edition', header: t('profile.revision.edition'), cell: ({ edition }) => edition },
    {
      id: 'difference',
      header: t('profile.revision.difference'),
      align: 'number',
      cell: ({ indicator, difference }) => {
        const unit = indicators.get(indicator)?.unit;
        return unit ? differenceText(difference, unit, t) : formatNumber(difference, t.language, { sign: true });
      },
    },
    {
      id: 'sources',
      header: t('profile.revision.sources'),
      className: 'soft',
      cell: ({ reportedBy, statedBy }) =>
        [...new Set([reportedBy, statedBy])].map((id) => titles.get(id)?.[t.language] ?? id).join(' → '),
    },
    {
      id: 'actions',
      header: t('data.actions'),
      isHeaderHidden: true,
      cell: ({ indicator, area, dims, year }) => (
        <Button
          onPress={() => trace({ indicator, area, year, dims })}
          label={t('profile.traceOf', {
            series: [indicators.get(indicator)?.code ?? indicator, nameOf(area), breakdownText(dims, t)].join(' · '),
            year: String(year),
          })}
        >
          {t('profile.trace')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <p role="status">{t('profile.revision.count', { compared, revised: revised.length, rounded })}</p>
      <DataTable
        t={t}
        caption={t('profile.revisions')}
        isCaptionHidden
        columns={columns}
        rows={revised}
        keyOf={(one) => [one.indicator, one.area, one.counterpart, one.dims, one.year, one.edition].join(' ')}
      />
    </>
  );
}
