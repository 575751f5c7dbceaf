import { useMemo, useState } from 'react';
import { smallMultiples } from '#shared/charts/multiples';
import { breaksOf } from '#shared/framework/breaks';
import type { Indicator } from '#shared/framework/framework';
import { valueText } from '#shared/framework/value-text';
import { hasTarget } from '#shared/gaps/scoreboard/board-entries';
import { boardCellText } from '#shared/gaps/scoreboard/cell-text';
import type { Ranked } from '#shared/gaps/scoreboard/ranking';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { Tick } from '../../../ui/checkboxes.tsx';
import { Panel } from '../../../ui/layout.tsx';
import styles from './multiples.module.css';

/** Charts shown: those on top of the ranking. */
const SHOWN = 8;
const FRAME = { width: 236, height: 118, left: 46, right: 10, top: 8, bottom: 20 } as const;

interface MultiplesProps {
  readonly indicator: Indicator;
  readonly ranked: readonly Ranked[];
  readonly nameOf: (code: string) => string;
  readonly onDrill: (indicator: string, area: string) => void;
}

/** The series on top of the ranking side by side, with the way to the target; each leads to its detail. */
export function Multiples({ indicator, ranked, nameOf, onDrill }: MultiplesProps) {
  const t = useT();
  const [isShared, setShared] = useState(true);
  const top = useMemo(() => ranked.slice(0, SHOWN), [ranked]);
  const charts = useMemo(
    () =>
      smallMultiples(
        top.map(({ entry }) => {
          const { baseYear, baseValue } = entry.assessment;
          const { target, targetYear } = hasTarget(entry) ? entry.benchmark : { target: null, targetYear: null };
          const isWay =
            target !== null && targetYear !== null && baseYear !== null && baseValue !== null && targetYear > baseYear;
          return {
            points: entry.series.points,
            breaks: breaksOf(indicator, entry.series.points).map(({ year }) => year),
            way: isWay
              ? [
                  [baseYear, baseValue],
                  [targetYear, target],
                ]
              : [],
          };
        }),
        FRAME,
        isShared,
      ),
    [top, indicator, isShared],
  );
  return (
    <Panel
      title={t('gaps.multiples', { count: top.length, indicator: indicator.name[t.language] })}
      actions={<Tick label={t('gaps.sharedAxis')} value={isShared} onChange={setShared} />}
    >
      <ul className={styles.multiples}>
        {top.map(({ entry }, index) => {
          const chart = charts[index];
          const place = nameOf(entry.series.area);
          return chart ? (
            <li key={`${entry.series.area} ${entry.series.dims}`}>
              <Button variant="quiet" onPress={() => onDrill(entry.series.id, entry.series.area)}>
                {place}
              </Button>
              <svg
                role="img"
                aria-label={boardCellText(entry, indicator, { name: place, isAsked: true, isGroup: false }, t)}
                width={FRAME.width}
                height={FRAME.height}
              >
                {chart.ticks.map(({ value, y }) => (
                  <g key={value}>
                    <line className={styles.grid} x1={FRAME.left} x2={FRAME.width - FRAME.right} y1={y} y2={y} />
                    <text x={FRAME.left - 4} y={y + 3} textAnchor="end">
                      {valueText(value, indicator.unit, t.language)}
                    </text>
                  </g>
                ))}
                {chart.years.map(({ year, x }, at) => (
                  <text key={year} x={x} y={FRAME.height - 5} textAnchor={at === 0 ? 'start' : 'end'}>
                    {year}
                  </text>
                ))}
                {chart.rules.map((x) => (
                  <line
                    key={x}
                    className={styles.grid}
                    x1={x}
                    x2={x}
                    y1={FRAME.top}
                    y2={FRAME.height - FRAME.bottom}
                    strokeDasharray="1 3"
                  />
                ))}
                {chart.way ? <path className={styles.way} d={chart.way} /> : null}
                <path className={styles.line} d={chart.line} />
                {chart.end ? <circle cx={chart.end.x} cy={chart.end.y} r={3} /> : null}
              </svg>
            </li>
          ) : null;
        })}
      </ul>
    </Panel>
  );
}
