import { useMemo } from 'react';
import { flowChart } from '#shared/charts/flow/flow-chart';
import { flowGraph, REST } from '#shared/charts/flow/flow-graph';
import { formatNumber } from '#shared/core/format';
import { type FlowColumn, flowColumnReader, tellingColumns } from '#shared/pledges/flow-columns';
import { stageFlow } from '#shared/pledges/stage-flow';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { remembered, useRemembered } from '../../../store/view-state.ts';
import { Segments, SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import type { Opened } from '../pictures/opened-entries.tsx';
import styles from '../pictures/pictures.module.css';
import { PledgeFigure } from '../pictures/pledge-figure.tsx';
import { type LensedRegister, pictureWords, useCategoryNames } from '../pictures/use-register-picture.ts';

const FLOWS_COLUMNS = remembered<readonly FlowColumn[]>(['actor', 'entity', 'situation', 'stage']);
const PLEDGES_COLUMNS = remembered<readonly FlowColumn[]>(['actor', 'contribution', 'situation', 'stage']);
const FLOWS_MEASURE = remembered<'count' | 'usd'>('usd');
const PLEDGES_MEASURE = remembered<'count' | 'usd'>('count');

const [LEAST, MOST] = [2, 4];
/** Nodes of a column; the lighter ones are one together. */
const NODES = 9;
const NONE = 'none';

interface StageFlowPanelProps {
  readonly register: LensedRegister;
  readonly onOpen: (opened: Opened) => void;
}

/** How pledges or money run from who gives to how far they have come, by the columns that the person chooses. */
export function StageFlowPanel({ register, onOpen }: StageFlowPanelProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const nameOf = useCategoryNames();
  const { isFlows, kept, pledges } = register;
  const [chosen, choose] = useRemembered(isFlows ? FLOWS_COLUMNS : PLEDGES_COLUMNS);
  const [measure, setMeasure] = useRemembered(isFlows ? FLOWS_MEASURE : PLEDGES_MEASURE);
  const read = useMemo(() => flowColumnReader(catalogue.groups), [catalogue.groups]);
  const offered = useMemo(() => tellingColumns(pledges ?? [], read), [pledges, read]);
  const columns = useMemo((): readonly FlowColumn[] => {
    const usable = chosen.filter((column) => offered.includes(column) || column === 'stage');
    return usable.length >= LEAST ? usable : ['actor', 'stage'];
  }, [chosen, offered]);
  const unit = measure === 'usd' ? 'usd' : isFlows ? 'flows' : 'pledges';
  const picture = useMemo(() => {
    const flow = stageFlow(kept, columns, {
      categoriesIn: read,
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
  }, [kept, columns, read, measure, nameOf, register, unit, t]);
  const open = (key: string) => {
    const [place, ...rest] = key.split('|');
    const [column, category] = [columns[Number(place)], rest.join('|')];
    const nodes = picture.graph.columns[Number(place)]?.nodes ?? [];
    const node = nodes.find((one) => one.key === category);
    if (column === undefined || !node) return;
    const drawn = new Set(nodes.map((one) => one.key));
    const isIn = (own: string) => (category === REST ? !drawn.has(own) : own === category);
    const found = kept.filter((pledge) => read(pledge, column).some(isIn));
    onOpen({ name: node.name, pledges: measure === 'usd' ? found.filter(({ amountUsd }) => amountUsd) : found });
  };
  return (
    <Panel title={t('pledges.section.pipeline')}>
      <div className={styles.choices}>
        {Array.from({ length: MOST }, (_, at) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: the places of columns are what is chosen
            key={at}
            label={t('pledges.flow.column', { number: at + 1 })}
            items={[
              ...(at >= LEAST ? [{ id: NONE, name: t('pledges.column.none') }] : []),
              ...offered
                .filter((column) => column === columns[at] || !columns.includes(column))
                .map((id) => ({ id, name: t(`pledges.column.${id}`) })),
            ]}
            value={columns[at] ?? NONE}
            onChange={(id) => {
              const next = [...columns.slice(0, at), ...offered.filter((one) => one === id), ...columns.slice(at + 1)];
              if (next.length >= LEAST) choose(next);
            }}
          />
        ))}
        <Segments
          label={t('pledges.flow.measure')}
          items={[
            { id: 'usd', name: t('pledges.unit.usd') },
            { id: 'count', name: t(isFlows ? 'pledges.unit.flows' : 'pledges.unit.pledges') },
          ]}
          value={measure}
          onChange={(id) => setMeasure(id === 'usd' ? 'usd' : 'count')}
        />
      </div>
      {picture.isEmpty ? (
        <p role="status">{t('pledges.flow.nothing')}</p>
      ) : (
        <PledgeFigure
          kind={picture.kind}
          data={picture.data}
          twin={picture.twin}
          height={520}
          isInvented={register.isInvented}
          onPick={open}
        />
      )}
    </Panel>
  );
}
