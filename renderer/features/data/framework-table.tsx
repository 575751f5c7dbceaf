import { useState } from 'react';
import type { Indicator } from '#shared/framework/framework';
import { outlineOf } from '#shared/framework/outline';
import { useT, useWorkbench } from '../../store/hooks.ts';
import { dispatch } from '../../store/session.ts';
import { Tick } from '../../ui/checkboxes.tsx';
import { IndicatorForm } from './indicator-form.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { kindText } from './node-kind.ts';
import { RowActions } from './row-actions.tsx';

const indent = (depth: number) => ({ paddingInlineStart: `${8 + depth * 24}px` });

interface FrameworkTableProps {
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The tree of the framework in its order on screen, with the indicators under each node where asked. */
export function FrameworkTable({ onEdit, onRemove }: FrameworkTableProps) {
  const t = useT();
  const { framework } = useWorkbench().catalogue;
  const [withIndicators, setWithIndicators] = useState(false);
  const [edited, setEdited] = useState<Indicator | null>(null);
  const rows = outlineOf(framework);
  const known = new Set(framework.nodes.map(({ id }) => id));
  const outside = framework.indicators.filter(({ parent }) => parent === null || !known.has(parent));
  const indicatorRow = (indicator: Indicator, depth: number) => (
    <tr key={indicator.id}>
      <td style={indent(depth)}>
        {indicator.code} {indicator.name[t.language]}
      </td>
      <td>{t('catalogue.nodeKind.indicator')}</td>
      <td />
      <td>
        <div className="row-end">
          <RowActions name={indicator.name[t.language]} onEdit={() => setEdited(indicator)} />
        </div>
      </td>
    </tr>
  );
  return (
    <>
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
          {rows.flatMap(({ node, depth, indicators, up, down }) => {
            const name = `${node.code} ${node.name[t.language]}`.trim();
            const move = (at: number | null) =>
              at === null ? null : () => dispatch({ type: 'node/put', item: node, at });
            return [
              <tr key={node.id}>
                <th scope="row" style={indent(depth)}>
                  {name}
                </th>
                <td>{kindText(t, node.kind)}</td>
                <td className="number">{indicators.length}</td>
                <td>
                  <div className="row-end">
                    <MoveButtons name={name} up={move(up)} down={move(down)} />
                    <RowActions name={name} onEdit={() => onEdit(node.id)} onRemove={() => onRemove(node.id)} />
                  </div>
                </td>
              </tr>,
              ...(withIndicators ? indicators.map((indicator) => indicatorRow(indicator, depth + 1)) : []),
            ];
          })}
          {withIndicators ? outside.map((indicator) => indicatorRow(indicator, 0)) : null}
        </tbody>
      </table>
      <IndicatorForm key={edited?.id ?? ''} indicator={edited} onClose={() => setEdited(null)} />
    </>
  );
}
