import type { Series } from '#shared/engine/observations';
import type { Indicator } from '#shared/framework/framework';
import { changeText, valueText } from '#shared/framework/value-text';
import { Sparkline } from '../../charts/sparkline.tsx';
import { useT } from '../../queries/hooks.ts';
import { show, trace } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';

interface IndicatorRowProps {
  readonly indicator: Indicator;
  /** The total first where there is one, then its disaggregations. */
  readonly series: readonly Series[];
  readonly isReady: boolean;
  /** True without a region or years in the lens: then "no data" is about the sources, not the lens. */
  readonly isWhole: boolean;
  readonly countries: number | null;
  readonly baselineYear: number;
}

export function IndicatorRow({ indicator, series, isReady, isWhole, countries, baselineYear }: IndicatorRowProps) {
  const t = useT();
  const name = indicator.name[t.language];
  const main = series[0];
  return (
    <tr>
      <th scope="row">
        <Button variant="quiet" onPress={() => show('explore', indicator.id)}>
          <span className="code">{indicator.code}</span>
          <span>{name}</span>
        </Button>
        {indicator.direction === 'conditional' && indicator.parent && main ? (
          <p className="soft">{t('overview.conditional')}</p>
        ) : null}
      </th>
      {main ? (
        <Values {...{ indicator, main, others: series.length - 1, countries, baselineYear, name }} />
      ) : (
        <td colSpan={4} className="no-data">
          {isReady ? (
            <>
              <strong>{t(isWhole ? 'overview.noData' : 'overview.noDataHere')}</strong>{' '}
              {isWhole ? t('overview.noDataText') : null}
            </>
          ) : (
            t('shell.loading')
          )}
        </td>
      )}
    </tr>
  );
}

interface ValuesProps {
  readonly indicator: Indicator;
  readonly main: Series;
  readonly others: number;
  readonly countries: number | null;
  readonly baselineYear: number;
  readonly name: string;
}

function Values({ indicator, main, others, countries, baselineYear, name }: ValuesProps) {
  const t = useT();
  const { language } = t;
  const first = main.points[0];
  const latest = main.points.at(-1);
  if (!first || !latest) return null;
  const base = main.points.find((point) => point.year === baselineYear);
  const since = main.points.filter((point) => point.year >= baselineYear);
  const change = base && latest.year > baselineYear ? changeText(base.value, latest.value, indicator.unit, t) : null;
  const text = (value: number) => valueText(value, indicator.unit, language);
  const span =
    first.year === latest.year
      ? String(latest.year)
      : t('overview.span', { from: String(first.year), to: String(latest.year) });
  const dims = main.dims.replaceAll(/[a-z_]+=/g, '').replaceAll(';', ', ');
  const unit = indicator.unit.measure === 'percent' ? '' : indicator.unit.label[language];
  return (
    <>
      <td className="number">
        <Button
          variant="quiet"
          label={t('shell.trace.of', { value: `${text(latest.value)} ${latest.period}`, code: indicator.code })}
          onPress={() => trace({ indicator: indicator.id, area: main.area, year: latest.year, dims: main.dims })}
        >
          <strong>{text(latest.value)}</strong> <span className="soft">{latest.period}</span>
        </Button>
        <div className="soft">
          {[unit, dims, others > 0 ? t('overview.dims', { count: others }) : ''].filter(Boolean).join(' · ')}
        </div>
      </td>
      <td className="number">
        {change ?? <span className="soft">{t('overview.noBase', { year: String(baselineYear) })}</span>}
      </td>
      <td>
        {since.length > 1 ? (
          <Sparkline
            points={since.map((point) => ({ x: point.year, y: point.value }))}
            baseline={baselineYear}
            label={t('overview.sparkline', {
              name,
              from: String(since[0]?.year ?? ''),
              to: String(latest.year),
              first: text(since[0]?.value ?? Number.NaN),
              last: text(latest.value),
            })}
          />
        ) : null}
      </td>
      <td className="soft">
        {countries === null
          ? t('overview.coverageOne', { years: span })
          : t('overview.coverageCount', { areas: latest.areas, of: countries, years: span })}
      </td>
    </>
  );
}
