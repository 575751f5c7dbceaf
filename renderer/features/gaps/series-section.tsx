import { useMemo, useState } from 'react';
import { seriesOf } from '#shared/engine/series';
import { METHODS } from '#shared/gaps/methods';
import { type Grain, gapEntries, gapRequest, type LensEntry } from '#shared/gaps/under-lens';
import { describeFailure } from '#shared/i18n/translator';
import { useAnswer, useT, useWorkbench } from '../../store/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/fields.tsx';
import { EmptyState, Panel } from '../../ui/layout.tsx';
import { BenchmarkPanel } from './benchmark-panel.tsx';
import { MethodField, useGapChoices } from './gap-choices.tsx';
import { GapDetail } from './gap-detail.tsx';
import { GapTable } from './gap-table.tsx';
import { useGapExport } from './use-gap-export.ts';

/** The benchmarks, and every series that has one, judged by a method of choice. */
export function SeriesSection() {
  const t = useT();
  const { benchmarks, catalogue, lens } = useWorkbench();
  const { methodId, setMethod } = useGapChoices();
  const [grain, setGrain] = useState<Grain>('whole');
  const [chosen, setChosen] = useState<string | null>(null);
  const method = METHODS.find(({ id }) => id === methodId) ?? METHODS[0]!;
  const request = useMemo(
    // All methods are asked of the series shown in detail.
    () => gapRequest(benchmarks, catalogue, lens, grain, METHODS),
    [benchmarks, catalogue, lens, grain],
  );
  const answer = useAnswer(
    request.indicators.length > 0 ? JSON.stringify([request.indicators, request.areas, request.years]) : null,
    (engine, signal) => seriesOf(engine, request, catalogue, signal),
  );
  const entries = useMemo(
    () =>
      request.indicators.length > 0
        ? gapEntries(answer.value ?? [], benchmarks, catalogue, lens, method, request.judged)
        : [],
    [answer.value, benchmarks, catalogue, lens, method, request],
  );
  const shown = entries.find((entry) => keyOf(entry) === chosen) ?? entries[0];
  const save = useGapExport();
  return (
    <>
      <div className="gaps">
        <BenchmarkPanel />
        <Panel
          title={t('gaps.results')}
          actions={
            entries.length > 0 ? (
              <Button onPress={() => save(entries, answer.value ?? [], method.id)}>{t('gaps.export')}</Button>
            ) : null
          }
        >
          <div className="gap-choices">
            <MethodField label={t('gaps.method')} value={methodId} onChange={setMethod} />
            <Segments
              label={t('gaps.grain')}
              items={[
                { id: 'whole', name: t('gaps.grain.whole') },
                { id: 'each', name: t('gaps.grain.each') },
              ]}
              value={grain}
              onChange={(id) => setGrain(id === 'each' ? 'each' : 'whole')}
            />
          </div>
          <p className="soft">{t(`gaps.method.${methodId}.about`)}</p>
          <p className="soft">{t('gaps.methodSource', { source: method.source })}</p>
          {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
          {benchmarks.length === 0 ? (
            <EmptyState title={t('gaps.empty')} text={t('gaps.emptyText')} />
          ) : entries.length === 0 ? (
            <p role="status">
              {answer.state === 'loading' && answer.value === null ? t('shell.loading') : t('gaps.nothing')}
            </p>
          ) : (
            <GapTable entries={entries} chosen={shown ? keyOf(shown) : null} keyOf={keyOf} onChoose={setChosen} />
          )}
          {request.outside > 0 ? <p className="soft">{t('gaps.outside', { count: request.outside })}</p> : null}
        </Panel>
      </div>
      {shown ? <GapDetail key={keyOf(shown)} entry={shown} /> : null}
    </>
  );
}

const keyOf = ({ series: { id, area, dims }, benchmark }: LensEntry): string =>
  JSON.stringify([id, area, dims, benchmark?.id]);
