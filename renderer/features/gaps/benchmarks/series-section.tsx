import { useMemo, useRef, useState } from 'react';
import { columnsOf } from '#shared/engine/series-columns';
import { applyLens } from '#shared/framework/lens';
import { assessInSteps } from '#shared/gaps/assessment/assess-series';
import {
  firstGrain,
  type Grain,
  gapRequest,
  judgingUnder,
  type LensColumns,
  widestFirst,
} from '#shared/gaps/assessment/under-lens';
import { unmetBenchmarks, unmetText } from '#shared/gaps/benchmarks/unmet';
import { METHODS } from '#shared/gaps/methods/methods';
import { firstShown } from '#shared/gaps/scoreboard/first-shown';
import { SERIES_COLUMNS } from '../../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../../queries/hooks.ts';
import { useSliced } from '../../../queries/use-sliced.ts';
import { AnswerFailures } from '../../../ui/answer-failures.tsx';
import { Button } from '../../../ui/button.tsx';
import { Segments } from '../../../ui/fields.tsx';
import { EmptyState, Panel } from '../../../ui/layout.tsx';
import { GapDetail } from '../detail/gap-detail.tsx';
import { MethodField, useGapChoices } from '../gap-choices.tsx';
import styles from '../gaps.module.css';
import { useGapExport } from '../use-gap-export.ts';
import { BenchmarkPanel } from './benchmark-panel.tsx';
import { GapTable } from './gap-table.tsx';

/** The benchmarks, and every series that has one, judged by a method of choice. */
export function SeriesSection() {
  const t = useT();
  const { benchmarks, catalogue, lens } = useDocument('benchmarks', 'catalogue', 'lens');
  const { methodId, setMethod } = useGapChoices();
  const [grain, setGrain] = useState<Grain>(() => firstGrain(benchmarks, catalogue));
  const [chosen, setChosen] = useState<string | null>(null);
  const [put, setPut] = useState<string | null>(null);
  const method = METHODS.find(({ id }) => id === methodId) ?? METHODS[0]!;
  const request = useMemo(
    // All methods are asked of the series shown in detail.
    () => gapRequest(benchmarks, catalogue, lens, grain, METHODS),
    [benchmarks, catalogue, lens, grain],
  );
  const asked = useMemo(() => {
    const { indicators, areas, years } = request;
    return indicators.length > 0 ? { indicators, areas, years } : null;
  }, [request]);
  const answer = useAnswer(SERIES_COLUMNS, asked);
  const start = useMemo(() => {
    const series = answer.value?.columns ?? columnsOf([]);
    return function* () {
      const made = judgingUnder(series, benchmarks, catalogue, lens, method, request.judged);
      const columns = yield* assessInSteps(made);
      return { columns, order: widestFirst(columns) };
    };
  }, [answer.value, benchmarks, catalogue, lens, method, request]);
  const { value: gaps, isCurrent } = useSliced(start);
  const wanted = useMemo(() => gaps?.order.find((row) => keyAt(gaps.columns, row) === chosen), [gaps, chosen]);
  const { area } = applyLens(catalogue, lens);
  const first = useMemo(() => (gaps ? firstShown(gaps.columns, gaps.order, area) : null), [gaps, area]);
  // Whoever names a benchmark wants to see what it says.
  const ofPut = useMemo(
    () => (put === null ? undefined : gaps?.order.find((row) => gaps.columns.at(row).benchmark?.id === put)),
    [gaps, put],
  );
  const row = wanted ?? ofPut ?? first ?? undefined;
  const shown = gaps && row !== undefined ? gaps.columns.at(row) : null;
  const unmet =
    gaps && isCurrent && answer.value ? unmetText(unmetBenchmarks(benchmarks, gaps.columns.asks), catalogue, t) : null;
  const detail = useRef<HTMLDivElement>(null);
  const save = useGapExport();
  return (
    <>
      {gaps && shown && row !== undefined ? (
        <div ref={detail} className={styles.seriesDetail}>
          <GapDetail key={keyAt(gaps.columns, row)} entry={shown} />
        </div>
      ) : null}
      <div className={styles.gaps}>
        <BenchmarkPanel
          onPut={(id) => {
            setChosen(null);
            setPut(id);
          }}
        />
        <Panel
          isBusy={!isCurrent}
          title={t('gaps.results')}
          actions={
            gaps && row !== undefined ? (
              <Button onPress={() => save(gaps.order, gaps.columns.at, answer.value?.columns ?? null, method.id)}>
                {t('gaps.export')}
              </Button>
            ) : null
          }
        >
          <div className={styles.gapChoices}>
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
          <p className="soft">{t('gaps.methodSource', { source: t(`gaps.method.${method.id}.source`) })}</p>
          <AnswerFailures t={t} answer={answer} indicators={catalogue.framework.indicators} />
          {benchmarks.length === 0 ? (
            <EmptyState title={t('gaps.empty')} text={t('gaps.emptyText')} />
          ) : !gaps || row === undefined ? (
            <p role="status">
              {answer.state === 'loading' && answer.value === null ? t('shell.loading') : t('gaps.nothing')}
            </p>
          ) : (
            <GapTable
              {...gaps}
              chosen={row}
              onChoose={(next) => {
                setChosen(keyAt(gaps.columns, next));
                detail.current?.scrollIntoView({ block: 'start' });
              }}
            />
          )}
          {unmet === null ? null : <p role="status">{unmet}</p>}
          {request.outside > 0 ? <p className="soft">{t('gaps.outside', { count: request.outside })}</p> : null}
        </Panel>
      </div>
    </>
  );
}

/** What stays the same of a judgement when the method changes. */
function keyAt({ keys, series, asks }: LensColumns, row: number): string {
  const { indicator, area, dims } = keys[series[row] ?? -1] ?? {};
  return JSON.stringify([indicator, area, dims, asks[row]?.benchmark?.id]);
}
