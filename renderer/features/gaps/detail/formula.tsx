import type { Indicator } from '#shared/framework/framework';
import { type FormulaRow, formulaRows } from '#shared/gaps/methods/component-text';
import type { Assessment } from '#shared/gaps/methods/method';
import { useT } from '../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import gapsStyles from '../gaps.module.css';
import styles from './detail.module.css';

/** Every number of the method, those worked out with their formula in symbols and in numbers, then what to know about them. */
export function FilledFormula({
  assessment,
  indicator,
}: {
  readonly assessment: Assessment;
  readonly indicator: Indicator;
}) {
  const t = useT();
  const columns: readonly TableColumn<FormulaRow>[] = [
    { id: 'quantity', header: t('gaps.formula.quantity'), cell: ({ name }) => name },
    {
      id: 'how',
      header: t('gaps.formula.how'),
      className: styles.how,
      cell: ({ symbol, formula, decides }) => (
        <>
          <div>{[symbol, formula?.symbols].filter(Boolean).join(' = ')}</div>
          {formula?.numbers ? <div className="soft-ink">{formula.numbers}</div> : null}
          {formula?.branch ? <div className="soft-ink">{formula.branch}</div> : null}
          {decides ? <strong>{t('gaps.formula.decides')}</strong> : null}
        </>
      ),
    },
    { id: 'value', header: t('gaps.formula.value'), align: 'number', cell: ({ value }) => value },
  ];
  return (
    <div className={gapsStyles.gapWorkings}>
      <DataTable
        t={t}
        className={styles.workings}
        caption={t('gaps.components', { method: t(`gaps.method.${assessment.method}`) })}
        columns={columns}
        rows={formulaRows(assessment, indicator, t)}
        keyOf={({ key }) => key}
        rowClassName={({ decides }) => (decides ? styles.decides : undefined)}
      />
      {assessment.warnings.length > 0 ? (
        <ul className={styles.warnings} aria-label={t('gaps.warnings')}>
          {assessment.warnings.map((warning) => (
            <li key={warning}>{t(`gaps.warning.${warning}`)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
