import { useState } from 'react';
import type { Indicator } from '#shared/framework/framework';
import { countsUnder, frameworkOutline, indicatorsUnder } from '#shared/framework/outline';
import type { CatalogueList } from '#shared/framework/references';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { Button } from '../../../ui/button.tsx';
import { Tick } from '../../../ui/checkboxes.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import styles from '../data.module.css';
import { type FrameworkRow, frameworkColumns } from './framework-columns.tsx';
import { FrameworkForm } from './framework-form.tsx';
import { IndicatorForm } from './indicator-form.tsx';
import { kindText } from './node-kind.ts';

interface FrameworkTableProps {
  readonly onEdit: (id: string) => void;
  readonly onRemove: (item: string, list?: CatalogueList) => void;
}

/** The tree of the framework in its order on screen, with the indicators under each node where asked. */
export function FrameworkTable({ onEdit, onRemove }: FrameworkTableProps) {
  const t = useT();
  const { framework } = useDocument('catalogue').catalogue;
  const [withIndicators, setWithIndicators] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const [edited, setEdited] = useState<Indicator | null>(null);
  const indicatorRows = (parent: string | null, depth: number): readonly FrameworkRow[] =>
    withIndicators
      ? indicatorsUnder(framework, parent).map(({ indicator, up, down }) => ({
          item: indicator,
          depth,
          kind: t('catalogue.nodeKind.indicator'),
          moves: { up, down },
          onMove: (at) => dispatch({ type: 'indicator/put', item: indicator, at }),
          onEdit: () => setEdited(indicator),
          onRemove: () => onRemove(indicator.id, 'indicator'),
        }))
      : [];
  const counts = countsUnder(framework);
  const rows: readonly FrameworkRow[] = [
    ...frameworkOutline(framework).flatMap(({ node, depth, up, down }): readonly FrameworkRow[] => [
      {
        item: node,
        depth,
        kind: kindText(t, node.kind),
        count: counts.get(node.id) ?? 0,
        moves: { up, down },
        onMove: (at) => dispatch({ type: 'node/put', item: node, at }),
        onEdit: () => onEdit(node.id),
        onRemove: () => onRemove(node.id),
      },
      ...indicatorRows(node.id, depth + 1),
    ]),
    ...indicatorRows(null, 0),
  ];
  return (
    <>
      <div className={styles.frameworkHead}>
        <p>
          {t('catalogue.framework.now', { name: framework.name[t.language], year: String(framework.baselineYear) })}
        </p>
        <Button
          onPress={() => setNaming(true)}
          label={t('data.indicator.editNamed', { name: t('catalogue.framework') })}
        >
          {t('data.indicator.edit')}
        </Button>
      </div>
      <Tick label={t('catalogue.showIndicators')} value={withIndicators} onChange={setWithIndicators} />
      <DataTable
        t={t}
        className={styles.catalogueTable}
        caption={t('catalogue.part.node')}
        isCaptionHidden
        columns={frameworkColumns(t)}
        rows={rows}
        keyOf={({ item }) => item.id}
        first={rows.length}
      />
      {isNaming ? <FrameworkForm onClose={() => setNaming(false)} /> : null}
      <IndicatorForm key={edited?.id ?? ''} indicator={edited} onClose={() => setEdited(null)} />
    </>
  );
}
