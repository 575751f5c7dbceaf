import type { Unit } from '#shared/framework/units';
import type { Assessed } from '#shared/projections/assess-scenario';
import type { Names } from '#shared/projections/assumptions';
import { Sparkline } from '../../charts/sparkline.tsx';
import { useT } from '../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/layout.tsx';
import { projectedText } from './projected-text.ts';

interface MembersProps {
  readonly assessed: Assessed;
  readonly unit: Unit;
  readonly names: Names;
}

/** The largest areas of a total, each projected by itself, from its last observed value. */
export function MembersPanel({ assessed: { members, years, total, baseline }, unit, names }: MembersProps) {
  const t = useT();
  if (members.length === 0 || !total) return null;
  const text = (value: number | undefined) => (value === undefined ? '' : projectedText(value, unit, t.language));
  const columns: readonly TableColumn<Assessed['members'][number]>[] = [
    { id: 'area', header: t('scenarios.member.area'), cell: ({ area }) => names.place(area) },
    {
      id: 'last',
      header: t('scenarios.member.last'),
      align: 'number',
      cell: ({ lastValue, lastYear }) => (
        <>
          {text(lastValue)} <span className="soft">{lastYear}</span>
        </>
      ),
    },
    {
      id: 'baseline',
      header: `${t('scenarios.baseline')} ${years.at(-1)}`,
      align: 'number',
      cell: (member) => text(member.baseline.at(-1)),
    },
    {
      id: 'path',
      header: `${t('scenarios.unnamed')} ${years.at(-1)}`,
      align: 'number',
      cell: ({ path }) => text(path.at(-1)),
    },
    {
      id: 'line',
      header: t('scenarios.member.line', { year: String(years.at(-1)) }),
      cell: ({ area, path, lastValue, lastYear }) => (
        <Sparkline
          points={[{ x: lastYear, y: lastValue }, ...years.map((year, i) => ({ x: year, y: path[i] ?? null }))]}
          baseline={lastYear}
          label={`${names.place(area)}: ${text(lastValue)} – ${text(path.at(-1))}`}
        />
      ),
    },
  ];
  return (
    <Panel title={t('scenarios.members')}>
      <p className="soft">
        {t('scenarios.members.about', {
          year: String(years.at(-1)),
          apart: text(total.apart),
          total: text(baseline.median.at(-1)),
        })}
      </p>
      <DataTable
        t={t}
        caption={t('scenarios.members')}
        isCaptionHidden
        columns={columns}
        rows={members}
        keyOf={({ area }) => area}
      />
    </Panel>
  );
}
