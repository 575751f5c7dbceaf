import type { Unit } from '#shared/framework/units';
import type { Names } from '#shared/projections/assumptions';
import type { Lookup } from '#shared/projections/evidence';
import type { Balance } from '#shared/projections/scenario';
import { balanceYears } from '#shared/projections/stock-flow';
import { useT } from '../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/layout.tsx';
import { projectedText } from './projected-text.ts';

interface BalancePanelProps {
  readonly evidence: Lookup;
  readonly indicator: string;
  readonly balance: Balance;
  readonly area: string;
  readonly unit: Unit;
  readonly names: Names;
}

const SHOWN = 5;

/** The last years of a stock and its flows, with what they leave unexplained. */
export function BalancePanel({ evidence, indicator, balance, area, unit, names }: BalancePanelProps) {
  const t = useT();
  const years = balanceYears(evidence, indicator, balance, area).slice(-SHOWN);
  if (years.length === 0) return null;
  const text = (value: number | null) =>
    value === null ? t('scenarios.balance.unknown') : projectedText(value, unit, t.language);
  const rows = [
    { key: 'start', label: t('scenarios.balance.start'), values: years.map(({ start }) => start) },
    ...balance.inflows.map((id, at) => ({
      key: id,
      label: t('scenarios.balance.in', { flow: names.indicator(id) }),
      values: years.map(({ inflows }) => inflows[at] ?? null),
    })),
    ...balance.outflows.map((id, at) => ({
      key: id,
      label: t('scenarios.balance.out', { flow: names.indicator(id) }),
      values: years.map(({ outflows }) => outflows[at] ?? null),
    })),
    { key: 'residual', label: t('scenarios.balance.residual'), values: years.map(({ residual }) => residual) },
    { key: 'end', label: t('scenarios.balance.end'), values: years.map(({ end }) => end) },
  ];
  type Row = (typeof rows)[number];
  const columns: readonly TableColumn<Row>[] = [
    { id: 'flow', header: '', cell: ({ label }) => label },
    ...years.map(({ year }, at) => ({
      id: String(year),
      header: year,
      align: 'number' as const,
      cell: ({ values }: Row) => text(values[at] ?? null),
    })),
  ];
  return (
    <Panel title={t('scenarios.balance')}>
      <DataTable
        t={t}
        caption={t('scenarios.balance')}
        isCaptionHidden
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
      />
    </Panel>
  );
}
