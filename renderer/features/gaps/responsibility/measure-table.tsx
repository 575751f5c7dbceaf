import { formatNumber } from '#shared/core/format';
import type { Indicator } from '#shared/framework/framework';
import { differenceText } from '#shared/framework/value-text';
import type { Translator } from '#shared/i18n/translator';
import { measureName } from '#shared/inequality/label';
import type { MeasureResult } from '#shared/inequality/measure';
import { movementBetween } from '#shared/inequality/movement';
import { useT } from '../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import gapsStyles from '../gaps.module.css';
import styles from './responsibility.module.css';

interface MeasureTableProps {
  readonly results: readonly MeasureResult[];
  readonly before: readonly MeasureResult[] | null;
  readonly years: readonly [number, number | null];
  readonly indicator: Indicator;
}

/** Every measure with its formula and its value in two years, and whether absolute and relative gaps moved apart. */
export function MeasureTable({ results, before, years: [year, earlier], indicator }: MeasureTableProps) {
  const t = useT();
  const moved = movementBetween(results, before, [year, earlier]);
  const earlierValues = new Map(before?.map(({ measure, value }) => [measure.id, value]));
  const movementYears = {
    earlier: String(Math.min(year, earlier ?? year)),
    year: String(Math.max(year, earlier ?? year)),
  };
  const columns: readonly TableColumn<MeasureResult>[] = [
    { id: 'name', header: t('gaps.inequality.measureName'), cell: ({ measure }) => measureName(measure, t) },
    {
      id: 'formula',
      header: t('gaps.inequality.formula'),
      className: styles.measureFormula,
      cell: ({ measure }) => measure.formula,
    },
    {
      id: 'scale',
      header: t('gaps.inequality.scale'),
      cell: ({ measure }) => t(`gaps.inequality.scale.${measure.scale}`),
    },
    {
      id: 'value',
      header: String(year),
      align: 'number',
      cell: ({ measure, value, reason }) =>
        value === null ? (
          <span className="soft">{reason ? t(`gaps.inequality.undefined.${reason}`) : ''}</span>
        ) : (
          text(value, measure, indicator, t)
        ),
    },
    ...(before
      ? [
          {
            id: 'before',
            header: String(earlier),
            align: 'number' as const,
            cell: ({ measure }: MeasureResult) => text(earlierValues.get(measure.id) ?? null, measure, indicator, t),
          },
          {
            id: 'movement',
            header: t('gaps.inequality.movement', movementYears),
            cell: ({ measure }: MeasureResult) => {
              const way = moved?.ways.get(measure.id);
              return way ? t(`gaps.inequality.way.${way}`) : '';
            },
          },
        ]
      : []),
  ];
  return (
    <>
      <DataTable
        t={t}
        className={`${gapsStyles.gapTable} ${styles.figures}`}
        isTall
        caption={t('gaps.inequality.measures', { year: String(year) })}
        columns={columns}
        rows={results}
        keyOf={({ measure }) => measure.id}
      />
      <p className="soft">{t('gaps.inequality.notes')}</p>
    </>
  );
}

function text(value: number | null, { unit }: MeasureResult['measure'], indicator: Indicator, t: Translator): string {
  if (value === null) return t('gaps.notComputed');
  switch (unit) {
    case 'value':
      return differenceText(value, indicator.unit, t, false);
    case 'percent':
      return formatNumber(value / 100, t.language, { percent: true, decimals: 1 });
    case 'share':
      return formatNumber(value, t.language, { percent: true, decimals: 1 });
    case 'squared':
      return formatNumber(value, t.language, { decimals: 2 });
    default:
      return formatNumber(value, t.language, { decimals: 4 });
  }
}
