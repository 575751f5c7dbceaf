import type { Indicator } from '#shared/framework/framework';
import { type FormulaRow, formulaRows } from '#shared/gaps/methods/component-text';
import type { Assessment } from '#shared/gaps/methods/method';
import { useT } from '../../../queries/hooks.ts';

/** Every number of the method, those worked out with their formula in symbols and in numbers, then what to know about them. */
export function Formula({ assessment, indicator }: { readonly assessment: Assessment; readonly indicator: Indicator }) {
  const t = useT();
  return (
    <div className="workings-of">
      <table className="workings">
        <caption>{t('gaps.components', { method: t(`gaps.method.${assessment.method}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('gaps.formula.quantity')}</th>
            <th scope="col">{t('gaps.formula.how')}</th>
            <th scope="col" className="number">
              {t('gaps.formula.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {formulaRows(assessment, indicator, t).map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
      {assessment.warnings.length > 0 ? (
        <ul className="warnings" aria-label={t('gaps.warnings')}>
          {assessment.warnings.map((warning) => (
            <li key={warning}>{t(`gaps.warning.${warning}`)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Row({ row: { name, symbol, formula, value, decides } }: { readonly row: FormulaRow }) {
  const t = useT();
  return (
    <tr className={decides ? 'decides' : undefined}>
      <th scope="row">{name}</th>
      <td className="formula">
        <div>{[symbol, formula?.symbols].filter(Boolean).join(' = ')}</div>
        {formula?.numbers ? <div className="soft-ink">{formula.numbers}</div> : null}
        {formula?.branch ? <div className="soft-ink">{formula.branch}</div> : null}
        {decides ? <strong>{t('gaps.formula.decides')}</strong> : null}
      </td>
      <td className="number">{value}</td>
    </tr>
  );
}
