import { useState } from 'react';
import type { Indicator } from '#shared/framework/framework';
import { indicatorsUnder, outlineOf } from '#shared/framework/outline';
import type { CatalogueList } from '#shared/framework/references';
import { useT, useWorkbench } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { Button } from '../../../ui/button.tsx';
import { Tick } from '../../../ui/checkboxes.tsx';
import { FrameworkForm } from './framework-form.tsx';
import { FrameworkRow } from './framework-row.tsx';
import { IndicatorForm } from './indicator-form.tsx';
import { kindText } from './node-kind.ts';

interface FrameworkTableProps {
  readonly onEdit: (id: string) => void;
  readonly onRemove: (item: string, list?: CatalogueList) => void;
}

/** The tree of the framework in its order on screen, with the indicators under each node where asked. */
export function FrameworkTable({ onEdit, onRemove }: FrameworkTableProps) {
  const t = useT();
  const { framework } = useWorkbench().catalogue;
  const [withIndicators, setWithIndicators] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const [edited, setEdited] = useState<Indicator | null>(null);
  const indicatorRows = (parent: string | null, depth: number) =>
    withIndicators
      ? indicatorsUnder(framework, parent).map(({ indicator, up, down }) => (
          <FrameworkRow
            key={indicator.id}
            item={indicator}
            depth={depth}
            kind={t('catalogue.nodeKind.indicator')}
            moves={{ up, down }}
            onMove={(at) => dispatch({ type: 'indicator/put', item: indicator, at })}
            onEdit={() => setEdited(indicator)}
            onRemove={() => onRemove(indicator.id, 'indicator')}
          />
        ))
      : [];
  return (
    <>
      <div className="framework-head">
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
      <table className="catalogue-table" aria-label={t('catalogue.part.node')}>
        <thead>
          <tr>
            <th scope="col">{t('catalogue.name')}</th>
            <th scope="col">{t('catalogue.kind')}</th>
            <th scope="col" className="number">
              {t('catalogue.indicators')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('data.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {outlineOf(framework).flatMap(({ node, depth, up, down }) => [
            <FrameworkRow
              key={node.id}
              item={node}
              depth={depth}
              kind={kindText(t, node.kind)}
              count={indicatorsUnder(framework, node.id).length}
              moves={{ up, down }}
              onMove={(at) => dispatch({ type: 'node/put', item: node, at })}
              onEdit={() => onEdit(node.id)}
              onRemove={() => onRemove(node.id)}
            />,
            ...indicatorRows(node.id, depth + 1),
          ])}
          {indicatorRows(null, 0)}
        </tbody>
      </table>
      {isNaming ? <FrameworkForm onClose={() => setNaming(false)} /> : null}
      <IndicatorForm key={edited?.id ?? ''} indicator={edited} onClose={() => setEdited(null)} />
    </>
  );
}
