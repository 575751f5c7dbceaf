import { flowChart } from '../../../charts/flow/flow-chart.ts';
import { flowGraph } from '../../../charts/flow/flow-graph.ts';
import { formatNumber } from '../../../core/format.ts';
import type { Catalogue } from '../../../framework/catalogue.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { type FlowColumn, flowColumnReader } from '../../../pledges/flow-columns.ts';
import { stageFlow } from '../../../pledges/stage-flow.ts';
import type { PledgeMeasure } from '../../../workbench/exhibit-source.ts';
import { categoryNames, pictureWords, type ShownRegister } from './register-picture.ts';

/** Nodes of a column; the lighter ones are one together. */
const NODES = 9;

/** How pledges or money run from who gives to how far they have come. */
export function stageFlowPicture(
  register: ShownRegister,
  columns: readonly FlowColumn[],
  measure: PledgeMeasure,
  catalogue: Catalogue,
  t: Translator,
) {
  const { isFlows, kept } = register;
  const nameOf = categoryNames(catalogue, isFlows, t);
  const unit = measure === 'usd' ? 'usd' : isFlows ? 'flows' : 'pledges';
  const flow = stageFlow(kept, columns, {
    categoriesIn: flowColumnReader(catalogue.groups),
    weightOf: measure === 'usd' ? ({ amountUsd }) => amountUsd ?? 0 : () => 1,
  });
  const graph = flowGraph(flow, columns, NODES, {
    columnName: (column) => t(`pledges.column.${column as FlowColumn}`),
    categoryName: nameOf,
    restName: (count) => t('pledges.picture.rest', { count }),
  });
  const what = t(`pledges.unit.${unit}`);
  const first = flow.nodes.find(({ dimension }) => dimension === columns[0]);
  const title =
    register.isInvented || !first
      ? t('pledges.register.example')
      : t(`pledges.flow.most.${unit}`, {
          share: formatNumber(first.weight / flow.weight, t.language, { percent: true, decimals: 0 }),
          top: nameOf(first.dimension, first.category),
        });
  const without = kept.length - flow.pledges;
  const words = pictureWords(
    register,
    {
      title,
      subtitle: columns.map((column) => t(`pledges.column.${column}`)).join(' → '),
      unit,
      notes: [t('pledges.flow.divided'), ...(without > 0 ? [t('pledges.flow.without', { count: without })] : [])],
      columns: [
        { label: t('pledges.flow.from'), kind: 'text' },
        { label: t('pledges.flow.to'), kind: 'text' },
        { label: what, kind: 'value' },
        { label: t('pledges.flow.entries'), kind: 'value' },
      ],
      rows: flow.links.map(({ from, to, weight, pledges: count }) => {
        const [start, end] = [flow.nodes[from]!, flow.nodes[to]!];
        return [nameOf(start.dimension, start.category), nameOf(end.dimension, end.category), weight, count];
      }),
    },
    t,
  );
  return { ...words, kind: flowChart(graph), graph, isEmpty: flow.pledges === 0 };
}
