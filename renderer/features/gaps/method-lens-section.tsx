import { useMemo, useState } from 'react';
import { applyLens } from '#shared/framework/lens';
import { rowsAt } from '#shared/gaps/board';
import { classChanges, classPair } from '#shared/gaps/class-change';
import type { MethodId } from '#shared/gaps/method';
import { STATUSES } from '#shared/gaps/methods';
import { describeFailure } from '#shared/i18n/translator';
import { useT, useWorkbench } from '../../store/hooks.ts';
import { show } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { EmptyState, Panel } from '../../ui/layout.tsx';
import { ClassTableView } from './class-table.tsx';
import { DifferingTable } from './differing-table.tsx';
import { Drilled } from './drilled.tsx';
import { MethodField, methodNamed, useGapChoices } from './gap-choices.tsx';
import { useColumnKinds, useColumns, usePlaces, useVerdicts } from './use-board.ts';
import { useDrill } from './use-drill.ts';

const ALL = 'all';

/** Two methods on the same benchmark and areas: how their classes meet, and which areas change class. */
export function MethodLensSection() {
  const t = useT();
  const { benchmarks, catalogue, lens } = useWorkbench();
  const { methodId, setMethod } = useGapChoices();
  const [second, setSecond] = useState<MethodId>('linear');
  const [wantedKind, setKind] = useState<string>('areas');
  const [chosen, setChosen] = useState(ALL);
  const kinds = useColumnKinds();
  const kind = kinds.find(({ id }) => id === wantedKind)?.id ?? kinds[0]?.id ?? 'areas';
  const columns = useColumns(kind);
  const { answer, verdicts: one, isCurrent } = useVerdicts(methodNamed(methodId), 'benchmark');
  const other = useVerdicts(methodNamed(second), 'benchmark').verdicts;
  const { nameOf } = usePlaces();
  const drill = useDrill(one);
  const codes = new Map(catalogue.framework.indicators.map(({ id, code }) => [id, code]));
  const table = useMemo(() => {
    if (!one || !other || one.index !== other.index) return null;
    const ids = benchmarks.filter(({ id }) => chosen === ALL || id === chosen).map(({ indicator }) => indicator);
    const rows = rowsAt(one, new Set(ids), [applyLens(catalogue, lens).area, ...columns]).filter((row) => {
      const benchmark = one.columns.asks[row]?.benchmark;
      return chosen === ALL || (benchmark && 'id' in benchmark && benchmark.id === chosen);
    });
    return classChanges(one.columns, other.columns, rows, STATUSES[methodId], STATUSES[second]);
  }, [one, other, benchmarks, catalogue, lens, columns, chosen, methodId, second]);
  return (
    <>
      <Panel title={t('gaps.section.lens')} isBusy={!isCurrent}>
        <p className="soft">{t('gaps.lens.about')}</p>
        <div className="board-controls">
          <MethodField label={t('gaps.lens.first')} value={methodId} onChange={setMethod} />
          <MethodField label={t('gaps.lens.second')} value={second} onChange={setSecond} />
          <SelectField
            label={t('gaps.lens.benchmark')}
            items={[
              { id: ALL, name: t('gaps.lens.all') },
              ...benchmarks.map(({ id, name, indicator }) => ({ id, name: `${codes.get(indicator) ?? ''} ${name}` })),
            ]}
            value={benchmarks.some(({ id }) => id === chosen) ? chosen : ALL}
            onChange={setChosen}
          />
          <SelectField label={t('gaps.columns')} items={kinds} value={kind} onChange={setKind} />
        </div>
        {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
        {benchmarks.length === 0 ? (
          <EmptyState
            title={t('gaps.empty')}
            text={t('gaps.lens.empty')}
            action={<Button onPress={() => show('gaps', 'series')}>{t('gaps.board.addBenchmark')}</Button>}
          />
        ) : !table || table.pairs === 0 ? (
          <p role="status">{answer.value === null ? t('shell.loading') : t('gaps.nothing')}</p>
        ) : (
          <>
            <p role="status">
              <strong>{t('gaps.lens.summary', { count: table.differing.length, all: table.pairs })}</strong>
            </p>
            <ClassTableView table={table} first={methodId} second={second} />
          </>
        )}
      </Panel>
      {one && other && table && table.differing.length > 0 ? (
        <DifferingTable
          rows={table.differing}
          pairAt={(row) => classPair(one.columns, other.columns, row)}
          first={methodId}
          second={second}
          nameOf={nameOf}
          onDrill={drill.open}
        />
      ) : null}
      <Drilled drill={drill} />
    </>
  );
}
