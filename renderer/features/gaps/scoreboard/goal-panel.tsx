import { useMemo } from 'react';
import { formatNumber } from '#shared/core/format';
import { statusKey, toneOf } from '#shared/gaps/methods/statuses';
import { type BoardVerdicts, rowsAt } from '#shared/gaps/scoreboard/board';
import { hasTargetAt } from '#shared/gaps/scoreboard/board-entries';
import {
  type AreaIndex,
  frameworkGoals,
  type GoalCell,
  goalIndex,
  goalVerdict,
} from '#shared/gaps/scoreboard/goal-index';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { StatusMark } from '../../../ui/status.tsx';

interface GoalPanelProps {
  readonly verdicts: BoardVerdicts;
  readonly columns: readonly string[];
  readonly nameOf: (area: string) => string;
}

/** SDSN's goals and index of the areas shown; nothing where no benchmark has its marks. */
export function GoalPanel({ verdicts, columns, nameOf }: GoalPanelProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const { areas, names } = useMemo(() => {
    const { goalOf, regionOf } = frameworkGoals(catalogue);
    const { indicators } = catalogue.framework;
    const rows = rowsAt(
      verdicts,
      indicators.map(({ id }) => id),
      columns,
    );
    const judged = Array.from(rows)
      .filter((row) => hasTargetAt(verdicts.columns, row))
      .flatMap((row) => goalVerdict(verdicts.columns.at(row), (id) => goalOf(id)?.id ?? null));
    const names = new Map(catalogue.framework.nodes.map(({ id, code, name }) => [id, `${code} ${name[t.language]}`]));
    return { areas: goalIndex(judged, regionOf), names };
  }, [catalogue, verdicts, columns, t.language]);
  if (!areas.some(({ goals }) => goals.some(({ score, colour }) => score !== null || colour !== null))) return null;
  const number = (value: number) => formatNumber(value, t.language, { decimals: 1 });
  const table: readonly TableColumn<AreaIndex>[] = [
    { id: 'area', header: t('gaps.rank.area'), cell: ({ area }) => nameOf(area) },
    {
      id: 'index',
      header: t('gaps.goals.index'),
      align: 'number',
      sortValue: ({ index }) => index,
      cell: ({ index }) => (index === null ? t('gaps.goals.none') : number(index)),
    },
    ...(areas[0]?.goals ?? []).map(
      ({ goal }, at): TableColumn<AreaIndex> => ({
        id: goal,
        header: names.get(goal) ?? goal,
        sortValue: ({ goals }) => goals[at]?.score ?? null,
        cell: ({ goals }) => <Goal cell={goals[at]} number={number} />,
      }),
    ),
  ];
  return (
    <Panel title={t('gaps.goals.title')}>
      <p className="soft">{t('gaps.goals.method')}</p>
      <DataTable
        t={t}
        caption={t('gaps.goals.title')}
        isCaptionHidden
        columns={table}
        rows={areas}
        keyOf={({ area }) => area}
      />
    </Panel>
  );
}

function Goal({ cell, number }: { readonly cell: GoalCell | undefined; readonly number: (value: number) => string }) {
  const t = useT();
  if (!cell || cell.indicators === 0) return <>{t(cell?.isFilled ? 'gaps.goals.filled' : 'gaps.goals.none')}</>;
  const { colour, score, arrow, indicators, of } = cell;
  return (
    <>
      {colour ? (
        <StatusMark tone={toneOf('sdsn', colour)} label={t(statusKey({ method: 'sdsn', status: colour }))} />
      ) : null}
      <br />
      {[
        score === null ? '' : number(score),
        arrow ? t(`gaps.arrow.${arrow}`) : '',
        t('gaps.goals.indicators', { count: indicators, of }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}
