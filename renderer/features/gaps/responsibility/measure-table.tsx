import { formatNumber } from '#shared/core/format';
import type { Indicator } from '#shared/framework/framework';
import { valueText } from '#shared/framework/value-text';
import type { Translator } from '#shared/i18n/translator';
import { measureName } from '#shared/inequality/label';
import type { MeasureResult } from '#shared/inequality/measure';
import { movementOf } from '#shared/inequality/movement';
import { useT } from '../../../queries/hooks.ts';

interface MeasureTableProps {
  readonly results: readonly MeasureResult[];
  readonly before: readonly MeasureResult[] | null;
  readonly years: readonly [number, number | null];
  readonly indicator: Indicator;
}

/** Every measure with its formula and its value in two years, and whether absolute and relative gaps moved apart. */
export function MeasureTable({ results, before, years: [year, earlier], indicator }: MeasureTableProps) {
  const t = useT();
  const moved = before ? movementOf(before, results) : null;
  const caption = t('gaps.inequality.measures', { year: String(year) });
  return (
    <>
      {moved && earlier !== null ? (
        <p role="status" className={moved.isOpposed ? 'gap-opposed' : ''}>
          {t(moved.isOpposed ? 'gaps.inequality.opposed' : 'gaps.inequality.moved', {
            absolute: moved.absolute,
            relative: moved.relative,
            first: measureName({ id: moved.of[0] }, t),
            second: measureName({ id: moved.of[1] }, t),
            earlier: String(Math.min(year, earlier)),
            year: String(Math.max(year, earlier)),
          })}
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="gap-scroll" aria-label={caption} tabIndex={0}>
        <table className="gap-table figures">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('gaps.inequality.measureName')}</th>
              <th scope="col">{t('gaps.inequality.formula')}</th>
              <th scope="col">{t('gaps.inequality.scale')}</th>
              <th scope="col" className="number">
                {String(year)}
              </th>
              {before ? (
                <th scope="col" className="number">
                  {String(earlier)}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {results.map(({ measure, value, reason }, at) => (
              <tr key={measure.id}>
                <th scope="row">{measureName(measure, t)}</th>
                <td className="formula">{measure.formula}</td>
                <td>{t(`gaps.inequality.scale.${measure.scale}`)}</td>
                <td className="number">
                  {value === null ? (
                    <span className="soft">{reason ? t(`gaps.inequality.undefined.${reason}`) : ''}</span>
                  ) : (
                    text(value, measure, indicator, t)
                  )}
                </td>
                {before ? <td className="number">{text(before[at]?.value ?? null, measure, indicator, t)}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="soft">{t('gaps.inequality.notes')}</p>
    </>
  );
}

function text(value: number | null, { unit }: MeasureResult['measure'], indicator: Indicator, t: Translator): string {
  if (value === null) return t('gaps.notComputed');
  switch (unit) {
    case 'value':
      return valueText(value, indicator.unit, t.language, 'full');
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
