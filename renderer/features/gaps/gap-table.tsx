import { useState } from 'react';
import { formatNumber } from '#shared/core/format';
import { valueText } from '#shared/framework/value-text';
import { statusKey } from '#shared/gaps/methods';
import type { LensEntry } from '#shared/gaps/under-lens';
import { useT, useWorkbench } from '../../store/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { StatusMark } from '../../ui/status.tsx';

/** Rows shown at first; the rest on demand, so that 200 areas stay readable. */
const FIRST = 40;

interface GapTableProps {
  readonly entries: readonly LensEntry[];
  readonly chosen: string | null;
  readonly keyOf: (entry: LensEntry) => string;
  readonly onChoose: (key: string) => void;
}

export function GapTable({ entries, chosen, keyOf, onChoose }: GapTableProps) {
  const t = useT();
  const { catalogue } = useWorkbench();
  const [isWhole, setWhole] = useState(false);
  const indicators = new Map(catalogue.framework.indicators.map((indicator) => [indicator.id, indicator]));
  const places = new Map([...catalogue.groups, ...catalogue.areas].map(({ code, name }) => [code, name[t.language]]));
  const shown = isWhole ? entries : entries.slice(0, FIRST);
  const seriesKey = ({ id, area, dims }: LensEntry['series']): string => JSON.stringify([id, area, dims]);
  const counts = new Map<string, number>();
  for (const { series } of entries) counts.set(seriesKey(series), (counts.get(seriesKey(series)) ?? 0) + 1);
  // A series that is held against several benchmarks says which one each line is about.
  const isSeveral = (series: LensEntry['series']): boolean => (counts.get(seriesKey(series)) ?? 0) > 1;
  const percent = (value: number | null) =>
    value === null ? '' : formatNumber(value, t.language, { percent: true, decimals: 0 });
  return (
    <>
      <div className="gap-scroll">
        <table className="gap-table">
          <caption className="visually-hidden">{t('gaps.results')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('gaps.series')}</th>
              <th scope="col" className="number">
                {t('gaps.latest')}
              </th>
              <th scope="col" className="number">
                {t('gaps.target')}
              </th>
              <th scope="col" className="number">
                {t('gaps.gapRel')}
              </th>
              <th scope="col" className="number">
                {t('gaps.measure')}
              </th>
              <th scope="col">{t('gaps.status')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => {
              const { series, benchmark, assessment } = entry;
              const indicator = indicators.get(series.id);
              const key = keyOf(entry);
              if (!indicator || !benchmark) return null;
              const value = (number: number | null) =>
                number === null ? '' : valueText(number, indicator.unit, t.language);
              return (
                <tr key={key} aria-current={key === chosen ? 'true' : undefined}>
                  <th scope="row">
                    <Button variant="quiet" onPress={() => onChoose(key)}>
                      <span className="code">{indicator.code}</span>
                      <span>
                        {[places.get(series.area) ?? series.area, series.dims.replaceAll(/[^;]*=/g, '')]
                          .filter(Boolean)
                          .join(' · ')}
                        {isSeveral(series) ? <span className="soft">{` · ${benchmark.name}`}</span> : null}
                      </span>
                    </Button>
                  </th>
                  <td className="number nowrap">
                    {value(assessment.latestValue)} <span className="soft">{assessment.latestYear}</span>
                  </td>
                  <td className="number nowrap">
                    {value(benchmark.target)} <span className="soft">{benchmark.targetYear}</span>
                  </td>
                  <td className="number">{percent(assessment.gapRel)}</td>
                  <td className="number">
                    {assessment.measure === null ? '' : formatNumber(assessment.measure, t.language, { decimals: 2 })}
                  </td>
                  <td>
                    <StatusMark tone={assessment.tone} label={t(statusKey(assessment))} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {entries.length > shown.length ? (
        <Button onPress={() => setWhole(true)}>{t('gaps.showAll', { count: entries.length })}</Button>
      ) : null}
    </>
  );
}
