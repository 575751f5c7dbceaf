import type { Indicator } from '#shared/framework/framework';
import { componentText, formulaLines } from '#shared/gaps/component-text';
import type { Assessment } from '#shared/gaps/method';
import { useT } from '../../store/hooks.ts';

/** The formula of the method with its numbers filled in, then every number by name, then what to know about them. */
export function Formula({ assessment, indicator }: { readonly assessment: Assessment; readonly indicator: Indicator }) {
  const t = useT();
  const lines = formulaLines(assessment, indicator, t);
  return (
    <>
      {lines.length > 0 ? (
        <>
          <h3>{t('gaps.formula')}</h3>
          <ul className="formula-lines">
            {lines.map((line) => (
              <li key={line} className="formula">
                {line}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <table className="components">
        <caption>{t('gaps.components', { method: t(`gaps.method.${assessment.method}`) })}</caption>
        <tbody>
          {assessment.components.map((component) => (
            <tr key={component.key}>
              <th scope="row">{t(`gaps.component.${component.key}`)}</th>
              <td className="number">{componentText(component, indicator, t)}</td>
            </tr>
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
    </>
  );
}
