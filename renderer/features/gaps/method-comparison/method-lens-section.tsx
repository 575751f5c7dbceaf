import { useMemo, useState } from 'react';
import { METHODS } from '#shared/gaps/methods/methods';
import type { MethodId } from '#shared/gaps/methods/statuses';
import { classPair } from '#shared/gaps/scoreboard/class-change';
import { methodLens } from '#shared/gaps/scoreboard/method-lens';
import type { MethodLensSource } from '#shared/workbench/exhibit-source';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { show } from '../../../store/session.ts';
import { AnswerFailures } from '../../../ui/answer-failures.tsx';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { CountsLeftOut } from '../counts-left-out.tsx';
import { Drilled } from '../detail/drilled.tsx';
import { useDrill } from '../detail/use-drill.ts';
import { MethodField, useGapChoices } from '../gap-choices.tsx';
import styles from '../scoreboard/scoreboard.module.css';
import { useColumnKinds, useColumns, useVerdicts } from '../use-board.ts';
import { useGapExport } from '../use-gap-export.ts';
import { ClassTableView } from './class-table.tsx';
import { DifferingTable } from './differing-table.tsx';

const ALL = 'all';
const NO_TARGET = 'none';

/** Two methods on the same series, against the same benchmarks or without a target: how their classes meet, and which change. */
export function MethodLensSection() {
  const t = useT();
  const { benchmarks, catalogue, lens } = useDocument('benchmarks', 'catalogue', 'lens');
  const { methodId, setMethod } = useGapChoices();
  const [wantedSecond, setSecond] = useState<MethodId>('linear');
  const [wantedKind, setKind] = useState<string>('areas');
  const [wanted, setWanted] = useState<string | null>(null);
  const kinds = useColumnKinds();
  const kind = kinds.find(({ id }) => id === wantedKind)?.id ?? kinds[0]?.id ?? 'areas';
  const columns = useColumns(kind);
  const codes = new Map(catalogue.framework.indicators.map(({ id, code }) => [id, code]));
  const offered = [
    ...(benchmarks.length > 0 ? [{ id: ALL, name: t('gaps.lens.all') }] : []),
    ...benchmarks.map(({ id, name, indicator }) => ({ id, name: `${codes.get(indicator) ?? ''} ${name}` })),
    { id: NO_TARGET, name: t('gaps.lens.noTarget', { year: String(catalogue.framework.baselineYear) }) },
  ];
  const chosen = (offered.find(({ id }) => id === wanted) ?? offered[0])?.id ?? NO_TARGET;
  const isWithoutTarget = chosen === NO_TARGET;
  const methods = METHODS.filter(({ judgesWithoutTarget }) => judgesWithoutTarget || !isWithoutTarget);
  const first = methods.find(({ id }) => id === methodId) ?? methods[0]!;
  const second = methods.find(({ id }) => id === wantedSecond) ?? methods.find(({ id }) => id !== first.id)!;
  const against = isWithoutTarget ? 'baseline' : 'benchmark';
  const { answer, verdicts: one, isCurrent } = useVerdicts(first, against, first);
  const other = useVerdicts(second, against, second).verdicts;
  const { nameOf } = usePlaces();
  const drill = useDrill(one);
  const save = useGapExport();
  const judged = useMemo(() => {
    if (!one || !other || one.index !== other.index) return null;
    const benchmark = chosen === ALL ? null : chosen;
    return methodLens(one, other, [first.id, second.id], { catalogue, lens }, columns, benchmark);
  }, [one, other, catalogue, lens, columns, chosen, first, second]);
  const table = judged?.table ?? null;
  const source: Omit<MethodLensSource, 'as'> = {
    of: 'method-lens',
    first: first.id,
    second: second.id,
    against,
    benchmark: chosen === ALL || isWithoutTarget ? null : chosen,
    columns: kind,
  };
  const exported = () => {
    if (!one || !other || !judged) return;
    const { at } = one.columns;
    const entries = [...Array.from(judged.rows, at), ...Array.from(judged.rows, other.columns.at)];
    save(entries, (entry) => entry, answer.value?.columns ?? null, `${first.id} ${second.id}`);
  };
  return (
    <>
      <Panel
        title={t('gaps.section.lens')}
        isBusy={!isCurrent}
        actions={
          <div className="actions">
            {benchmarks.length === 0 ? (
              <Button onPress={() => show({ view: 'gaps', section: 'series' })}>{t('gaps.board.addBenchmark')}</Button>
            ) : null}
            {table && table.pairs > 0 ? <Button onPress={exported}>{t('gaps.export')}</Button> : null}
          </div>
        }
      >
        <p className="soft">{t('gaps.lens.about')}</p>
        <div className={styles.boardControls}>
          <MethodField label={t('gaps.lens.first')} value={first.id} onChange={setMethod} methods={methods} />
          <MethodField label={t('gaps.lens.second')} value={second.id} onChange={setSecond} methods={methods} />
          <SelectField label={t('gaps.against')} items={offered} value={chosen} onChange={setWanted} />
          <SelectField label={t('gaps.columns')} items={kinds} value={kind} onChange={setKind} />
        </div>
        {isWithoutTarget ? <p className="soft">{t('gaps.lens.withoutTarget')}</p> : null}
        <AnswerFailures t={t} answer={answer} indicators={catalogue.framework.indicators} />
        {!table || table.pairs === 0 ? (
          <p role="status">{answer.state === 'loading' ? t('shell.loading') : t('gaps.nothing')}</p>
        ) : (
          <>
            <p role="status">
              <strong>{t('gaps.lens.summary', { count: table.differing.length, all: table.assessed })}</strong>{' '}
              {t('gaps.lens.borders', { count: table.borders })}{' '}
              {t('gaps.lens.unassessed', {
                one: table.byOne,
                none: table.pairs - table.assessed - table.byOne,
              })}
            </p>
            <CountsLeftOut columns={kind} />
            <ClassTableView table={table} first={first.id} second={second.id} />
            <AddToReport source={{ ...source, as: 'classes' }} what={t('gaps.section.lens')} shows="table" />
          </>
        )}
      </Panel>
      {one && other && table && table.differing.length > 0 ? (
        <DifferingTable
          rows={table.differing}
          pairAt={(row) => classPair(one.columns, other.columns, row)}
          first={first.id}
          second={second.id}
          nameOf={nameOf}
          onDrill={drill.open}
          source={{ ...source, as: 'differing' }}
        />
      ) : null}
      <Drilled drill={drill} />
    </>
  );
}
