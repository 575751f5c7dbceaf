import { useState } from 'react';
import type { Indicator } from '#shared/framework/framework';
import { unitInWords } from '#shared/framework/units';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { IndicatorForm } from './indicator-form.tsx';
import { RowActions } from './row-actions.tsx';

/** Indicators of the sources one has loaded, and what they mean: unit, which way is progress, how areas become groups. */
export function IndicatorTable() {
  const t = useT();
  const { catalogue, sources } = useDocument('catalogue', 'sources');
  const [edited, setEdited] = useState<Indicator | null>(null);
  const files = new Set(sources.filter(({ kind }) => kind === 'file').map(({ id }) => id));
  const own = catalogue.framework.indicators.filter(({ id, code }) => files.has(code) || id.startsWith('own-'));
  if (own.length === 0) return <p className="soft">{t('data.indicators.none')}</p>;
  const howMade = ({ aggregation }: Indicator): string =>
    t(
      aggregation.kind === 'none' || aggregation.kind === 'areas'
        ? 'data.aggregation.none'
        : `data.aggregation.${aggregation.kind}`,
    );
  const columns: readonly TableColumn<Indicator>[] = [
    {
      id: 'name',
      header: t('explore.indicator'),
      sortValue: ({ name }) => name[t.language],
      cell: ({ name }) => name[t.language],
    },
    {
      id: 'unit',
      header: t('data.indicator.unit'),
      cell: ({ unit }) => unitInWords(unit, t.language) || t('data.unknown'),
    },
    {
      id: 'direction',
      header: t('data.indicator.direction'),
      cell: ({ direction }) => t(`data.direction.${direction}`),
    },
    { id: 'aggregation', header: t('data.indicator.aggregation'), cell: howMade },
    {
      id: 'actions',
      header: t('data.actions'),
      isHeaderHidden: true,
      cell: (indicator) => (
        <RowActions
          name={indicator.name[t.language]}
          onEdit={() => setEdited(indicator)}
          {...(indicator.id.startsWith('own-')
            ? { onRemove: () => dispatch({ type: 'indicator/remove', id: indicator.id }) }
            : {})}
        />
      ),
    },
  ];
  return (
    <>
      <DataTable
        t={t}
        caption={t('data.indicators')}
        isCaptionHidden
        columns={columns}
        rows={own}
        keyOf={({ id }) => id}
      />
      <IndicatorForm key={edited?.id ?? ''} indicator={edited} onClose={() => setEdited(null)} />
    </>
  );
}
