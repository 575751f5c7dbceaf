import { useMemo } from 'react';
import { REST } from '#shared/charts/flow/flow-graph';
import { type FlowColumn, flowColumnReader, tellingColumns } from '#shared/pledges/flow-columns';
import { stageFlowPicture } from '#shared/report/exhibits/pledges/stage-flow';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { remembered, useRemembered } from '../../../store/view-state.ts';
import { Segments, SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import type { Opened } from '../pictures/opened-entries.tsx';
import styles from '../pictures/pictures.module.css';
import { PledgeFigure } from '../pictures/pledge-figure.tsx';
import type { LensedRegister } from '../pictures/use-register-picture.ts';

const FLOWS_COLUMNS = remembered<readonly FlowColumn[]>(['actor', 'entity', 'situation', 'stage']);
const PLEDGES_COLUMNS = remembered<readonly FlowColumn[]>(['actor', 'contribution', 'situation', 'stage']);
const FLOWS_MEASURE = remembered<'count' | 'usd'>('usd');
const PLEDGES_MEASURE = remembered<'count' | 'usd'>('count');

const [LEAST, MOST] = [2, 4];
const NONE = 'none';

interface StageFlowPanelProps {
  readonly register: LensedRegister;
  readonly onOpen: (opened: Opened) => void;
}

/** How pledges or money run from who gives to how far they have come, by the columns that the person chooses. */
export function StageFlowPanel({ register, onOpen }: StageFlowPanelProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const { isFlows, kept, pledges } = register;
  const [chosen, choose] = useRemembered(isFlows ? FLOWS_COLUMNS : PLEDGES_COLUMNS);
  const [measure, setMeasure] = useRemembered(isFlows ? FLOWS_MEASURE : PLEDGES_MEASURE);
  const read = useMemo(() => flowColumnReader(catalogue.groups), [catalogue.groups]);
  const offered = useMemo(() => tellingColumns(pledges ?? [], read), [pledges, read]);
  const columns = useMemo((): readonly FlowColumn[] => {
    const usable = chosen.filter((column) => offered.includes(column) || column === 'stage');
    return usable.length >= LEAST ? usable : ['actor', 'stage'];
  }, [chosen, offered]);
  const picture = useMemo(
    () => stageFlowPicture(register, columns, measure, catalogue, t),
    [register, columns, measure, catalogue, t],
  );
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
          source={{ of: 'pledge-flow', register: register.name, columns, measure }}
          onPick={open}
        />
      )}
    </Panel>
  );
}
