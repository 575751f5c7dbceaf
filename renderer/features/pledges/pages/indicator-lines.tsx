import { valueText } from '#shared/framework/value-text';
import { type IndicatorResult, latestText, sinceBaseText } from '#shared/pledges/pages/indicator-result';
import { Sparkline } from '../../../charts/sparkline.tsx';
import { useT } from '../../../queries/hooks.ts';
import { show, trace } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import styles from './pages.module.css';

interface IndicatorLinesProps {
  readonly caption: string;
  readonly results: readonly IndicatorResult[];
  readonly baselineYear: number;
}

/** Indicators with their line, latest value and change; a value leads to where it comes from, a name to its chart. */
export function IndicatorLines({ caption, results, baselineYear }: IndicatorLinesProps) {
  const t = useT();
  const lineLabel = ({ indicator, points }: IndicatorResult) => {
    const [first, last] = [points[0]!, points.at(-1)!];
    return t('pages.trend.label', {
      name: indicator.name[t.language],
      from: String(first.year),
      to: String(last.year),
      first: valueText(first.value, indicator.unit, t.language),
      last: valueText(last.value, indicator.unit, t.language),
    });
  };
  return (
    <div className={styles.lines}>
      <DataTable
        t={t}
        caption={caption}
        isCaptionHidden
        columns={[
          {
            id: 'indicator',
            header: t('pages.indicator'),
            cell: ({ indicator, area }) => (
              <Button variant="quiet" onPress={() => show({ view: 'explore', indicator: indicator.id, areas: [area] })}>
                <span>
                  {indicator.code} {indicator.name[t.language]}
                </span>
              </Button>
            ),
          },
          {
            id: 'trend',
            header: t('pages.trend'),
            cell: (result) =>
              result.points.length > 1 ? (
                <Sparkline
                  points={result.points.map(({ year, value }) => ({ x: year, y: value }))}
                  breaks={result.breaks}
                  baseline={baselineYear}
                  label={lineLabel(result)}
                />
              ) : null,
          },
          {
            id: 'latest',
            header: t('pages.latest'),
            align: 'number',
            cell: (result) => {
              const { indicator, area, dims, latest } = result;
              const text = latestText(result, t);
              return (
                <Button
                  variant="quiet"
                  label={t('shell.trace.of', { value: `${text} ${latest.period}`, code: indicator.code })}
                  onPress={() => trace({ indicator: indicator.id, area, year: latest.year, dims })}
                >
                  <span>
                    <strong>{text}</strong> <span className="soft">{latest.period}</span>
                  </span>
                </Button>
              );
            },
          },
          { id: 'change', header: t('pages.change'), align: 'number', cell: (result) => sinceBaseText(result, t) },
        ]}
        rows={results}
        keyOf={({ indicator, dims }) => `${indicator.id} ${dims}`}
        first={results.length}
      />
    </div>
  );
}
