import { useState } from 'react';
import { keeping } from '#shared/charts/chart-scope';
import type { Indicator } from '#shared/framework/framework';
import { type BoardEntry, hasTarget } from '#shared/gaps/scoreboard/board-entries';
import { findingOf } from '#shared/gaps/scoreboard/finding';
import { translator } from '#shared/i18n/translator';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { show, trace } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';

interface DetailActionsProps {
  readonly entry: BoardEntry;
  readonly indicator: Indicator;
  readonly place: string;
}

/** From a series on: to its source rows, to a scenario that must reach the target, and into the report. */
export function DetailActions({ entry, indicator, place }: DetailActionsProps) {
  const t = useT();
  const { catalogue, lens, report } = useDocument('catalogue', 'lens', 'report');
  const [added, setAdded] = useState(false);
  const { series, assessment } = entry;
  const { latestYear } = assessment;
  const addToReport = () => {
    const words = translator(report.language);
    const name =
      [...catalogue.areas, ...catalogue.groups].find(({ code }) => code === series.area)?.name[report.language] ??
      place;
    const chart = crypto.randomUUID();
    const benchmark = hasTarget(entry) ? entry.benchmark.id : null;
    const item = { id: chart, kind: 'line', indicators: [series.id], areas: [series.area] } as const;
    dispatch({
      type: 'all',
      commands: [
        {
          type: 'chart/put',
          item: {
            ...item,
            years: keeping({ ...item, years: null }, catalogue, lens, latestYear).years,
            title: null,
            note: null,
            scenario: null,
            benchmark,
          },
        },
        { type: 'block/put', item: { id: crypto.randomUUID(), kind: 'chart', chart } },
        {
          type: 'block/put',
          item: { id: crypto.randomUUID(), kind: 'text', text: findingOf(entry, indicator, name, words) },
        },
      ],
    });
    setAdded(true);
  };
  return (
    <>
      <div className="actions">
        {latestYear === null ? null : (
          <Button
            onPress={() => trace({ indicator: series.id, area: series.area, year: latestYear, dims: series.dims })}
          >
            {t('gaps.trace', { year: String(latestYear) })}
          </Button>
        )}
        {hasTarget(entry) && entry.benchmark.target !== null ? (
          <Button
            onPress={() => show({ view: 'scenarios', target: { benchmark: entry.benchmark.id, area: series.area } })}
          >
            {t('gaps.useAsTarget')}
          </Button>
        ) : null}
        {hasTarget(entry) ? null : (
          <Button onPress={() => show({ view: 'gaps', benchmarkFor: { indicator: series.id, area: series.area } })}>
            {t('gaps.board.addBenchmark')}
          </Button>
        )}
        <Button onPress={addToReport}>{t('gaps.addToReport')}</Button>
      </div>
      <p role="status" className="soft">
        {added ? t('gaps.added') : ''}
      </p>
    </>
  );
}
