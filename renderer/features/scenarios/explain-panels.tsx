import type { Unit } from '#shared/framework/units';
import type { Attribution, LeverSensitivity } from '#shared/projections/attribution';
import type { Lever } from '#shared/projections/scenario';
import { useT } from '../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/layout.tsx';
import { projectedDifference, projectedText } from './projected-text.ts';
import styles from './scenarios.module.css';

interface ExplainPanelsProps {
  readonly attribution: Attribution;
  readonly sensitivities: readonly LeverSensitivity[];
  readonly levers: readonly Lever[];
  readonly year: number;
  readonly unit: Unit;
}

/** What each lever is worth at the end, and which of its numbers the end hangs on: bars with their values beside them. */
export function ExplainPanels({ attribution, sensitivities, levers, year, unit }: ExplainPanelsProps) {
  const t = useT();
  const text = (value: number) => projectedText(value, unit, t.language);
  const nameOf = (at: number) => {
    const lever = levers[at];
    return lever ? `${at + 1}. ${t(`levers.kind.${lever.kind}`)}` : '';
  };
  const ends = sensitivities.flatMap(({ low, high }) => [low.end, high.end]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const place = (value: number) => (most > least ? (100 * (value - least)) / (most - least) : 50);
  const tornado: readonly TableColumn<LeverSensitivity>[] = [
    {
      id: 'lever',
      header: t('scenarios.worth.lever'),
      cell: ({ lever, parameter }) => `${nameOf(lever)} · ${t(`scenarios.parameter.${parameter}`)}`,
    },
    { id: 'low', header: t('scenarios.tornado.low'), align: 'number', cell: ({ low }) => text(low.end) },
    {
      id: 'bar',
      header: '',
      cell: ({ low, high }) => {
        const [from, to] = [low.end, high.end].map(place).sort((a, b) => a - b) as [number, number];
        return (
          <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect x={from} y="1" width={Math.max(1, to - from)} height="6" />
          </svg>
        );
      },
    },
    { id: 'high', header: t('scenarios.tornado.high'), align: 'number', cell: ({ high }) => text(high.end) },
  ];
  return (
    <div className={styles.explain}>
      <Panel title={t('scenarios.worth', { year: String(year) })}>
        <DataTable
          t={t}
          caption={t('scenarios.worth', { year: String(year) })}
          isCaptionHidden
          columns={[
            { id: 'lever', header: t('scenarios.worth.lever'), cell: ({ name }) => name },
            {
              id: 'effect',
              header: t('scenarios.worth.effect'),
              align: 'number',
              cell: ({ effect }) => projectedDifference(effect, unit, t),
            },
          ]}
          rows={[
            ...attribution.effects.map((effect, at) => ({ name: nameOf(at), effect })),
            { name: t('scenarios.worth.together'), effect: attribution.total },
          ]}
          keyOf={({ name }) => name}
        />
        <p className="soft">{t(`scenarios.worth.${attribution.method}`)}</p>
      </Panel>
      {sensitivities.length > 0 ? (
        <Panel title={t('scenarios.tornado')}>
          <p className="soft">{t('scenarios.tornado.about')}</p>
          <DataTable
            t={t}
            className={styles.tornado}
            caption={t('scenarios.tornado')}
            isCaptionHidden
            columns={tornado}
            rows={sensitivities}
            keyOf={({ lever, parameter }) => `${lever} ${parameter}`}
          />
        </Panel>
      ) : null}
    </div>
  );
}
