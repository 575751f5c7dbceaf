import { useState } from 'react';
import { keeping } from '#shared/charts/chart-scope';
import type { ChartSpec } from '#shared/charts/spec';
import type { Language } from '#shared/core/language';
import type { Indicator } from '#shared/framework/framework';
import { type BoardEntry, hasTarget } from '#shared/gaps/scoreboard/board-entries';
import { findingOf } from '#shared/gaps/scoreboard/finding';
import { translator } from '#shared/i18n/translator';
import type { Change } from '#shared/workbench/change';
import { figureBlock } from '#shared/workbench/report';
import { richOf } from '#shared/workbench/rich-text';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { dispatchStep, useStands } from '../../../store/history.ts';
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
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const [added, setAdded] = useState<Change | null>(null);
  const stands = useStands(added);
  const { series, assessment } = entry;
  const { latestYear } = assessment;
  const addToReport = () => {
    const names = [...catalogue.areas, ...catalogue.groups].find(({ code }) => code === series.area)?.name;
    const said = (language: Language) =>
      richOf(findingOf(entry, indicator, names?.[language] ?? place, translator(language)));
    const benchmark = hasTarget(entry) ? entry.benchmark.id : null;
    const item = { id: crypto.randomUUID(), kind: 'line', indicators: [series.id], areas: [series.area] } as const;
    const chart: ChartSpec = {
      ...item,
      years: keeping({ ...item, years: null }, catalogue, lens, latestYear).years,
      title: null,
      note: null,
      scenario: null,
      benchmark,
    };
    const change = dispatchStep({
      type: 'all',
      commands: [
        { type: 'block/put', item: figureBlock(crypto.randomUUID(), { of: 'chart', chart }) },
        {
          type: 'block/put',
          item: { id: crypto.randomUUID(), kind: 'text', text: { en: said('en'), fr: said('fr') } },
        },
      ],
    });
    setAdded(change);
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
        {stands ? t('gaps.added') : ''}
      </p>
    </>
  );
}
