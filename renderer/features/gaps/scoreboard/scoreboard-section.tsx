import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Indicator } from '#shared/framework/framework';
import { shortName } from '#shared/framework/short-name';
import { boardOf, shownRows, WITHOUT_VALUE } from '#shared/gaps/scoreboard/board';
import { firstColumnKind } from '#shared/gaps/scoreboard/board-columns';
import type { BoardIndex } from '#shared/gaps/scoreboard/board-entries';
import { boardSentence } from '#shared/gaps/scoreboard/verdict';
import { boardPicture } from '#shared/report/exhibits/scoreboard';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { SavePicture } from '../../../charts/save-picture.tsx';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { useNamesUnder, usePlaces } from '../../../queries/use-places.ts';
import { show } from '../../../store/session.ts';
import { remembered, useRemembered } from '../../../store/view-state.ts';
import { AnswerFailures } from '../../../ui/answer-failures.tsx';
import { Button } from '../../../ui/button.tsx';
import { Segments } from '../../../ui/fields.tsx';
import { useMedia } from '../../../ui/use-media.ts';
import { Drilled } from '../detail/drilled.tsx';
import { useDrill } from '../detail/use-drill.ts';
import { methodNamed, useGapChoices } from '../gap-choices.tsx';
import { useColumnKinds, useColumns, useVerdicts } from '../use-board.ts';
import { useGapExport } from '../use-gap-export.ts';
import { BoardControls, type BoardFilters } from './board-controls.tsx';
import { BoardDumbbells } from './board-dumbbells.tsx';
import { BoardGrid } from './board-grid.tsx';
import { BoardLegend } from './board-legend.tsx';
import { BoardList } from './board-list.tsx';
import { GoalPanel } from './goal-panel.tsx';
import styles from './scoreboard.module.css';

/** The board as a table of cells, or as ways to the targets. */
const SHOWN_AS = ['cells', 'ways'] as const;
const CHOSEN = remembered<(typeof SHOWN_AS)[number]>('cells');

const NOTHING: BoardIndex = new Map();

const FIRST: BoardFilters = {
  kind: null,
  rowOrder: 'framework',
  columnOrder: 'name',
  tones: [],
  text: '',
  withTargetOnly: false,
};

/** Objective → outcome → indicator against the areas of the lens, each cell a verdict that leads to its series. */
export function ScoreboardSection() {
  const t = useT();
  const { catalogue, lens, benchmarks } = useDocument('catalogue', 'lens', 'benchmarks');
  const { methodId, against } = useGapChoices();
  const [shownAs, setShownAs] = useRemembered(CHOSEN);
  const [filters, setFilters] = useState(FIRST);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(() => new Set(['context', WITHOUT_VALUE]));
  const kinds = useColumnKinds();
  const method = methodNamed(methodId);
  const { answer, verdicts, isCurrent } = useVerdicts(method, against);
  const index = verdicts?.index ?? NOTHING;
  const first = useMemo(
    () =>
      firstColumnKind(
        catalogue,
        lens,
        kinds.map(({ id }) => id),
        index,
      ),
    [catalogue, lens, kinds, index],
  );
  const kind = kinds.find(({ id }) => id === filters.kind)?.id ?? first;
  const columns = useColumns(kind);
  const { compare } = usePlaces();
  const nameOf = useNamesUnder(kind);
  const text = useDeferredValue(filters.text);
  const board = useMemo(() => {
    const needle = text.trim().toLocaleLowerCase(t.language);
    const isWanted = (indicator: Indicator): boolean =>
      `${indicator.code} ${indicator.name[t.language]} ${shortName(indicator, t)}`
        .toLocaleLowerCase(t.language)
        .includes(needle);
    const choices = { ...filters, columns, collapsed, isWanted, compareColumns: compare };
    return verdicts ? boardOf(verdicts, catalogue, lens, choices) : null;
  }, [verdicts, catalogue, lens, filters, text, columns, collapsed, compare, t]);
  const drill = useDrill(verdicts);
  const save = useGapExport();
  const toggle = useCallback(
    (id: string) =>
      setCollapsed((old) => {
        const next = new Set(old);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  const known = useDocument('catalogue', 'benchmarks', 'publishers', 'sources');
  const { kind: _, ...chosen } = filters;
  const picture = useCallback(
    () =>
      boardPicture(
        board!,
        Array.from(shownRows(board!, verdicts!), verdicts!.columns.at),
        { as: shownAs, method: method.id, against },
        known,
        t,
      ),
    [board, verdicts, shownAs, method, against, known, t],
  );
  const isNarrow = useMedia('(max-width: 719px)');
  const isLoading = board === null || (answer.value === null && answer.state !== 'failed');
  const legend = isLoading ? null : (
    <BoardLegend
      hollow={board.isHollow}
      hatched={board.hasUnasked}
      medians={board.hasMedians}
      chosen={filters.tones}
      onChoose={(tones) => setFilters((old) => ({ ...old, tones }))}
    >
      <Segments
        label={t('gaps.board.as')}
        items={SHOWN_AS.map((id) => ({ id, name: t(`gaps.board.as.${id}`) }))}
        value={shownAs}
        onChange={(id) => setShownAs(SHOWN_AS.find((one) => one === id) ?? 'cells')}
      />
    </BoardLegend>
  );
  const actions = (
    <div className="actions">
      <Button
        isDisabled={!board || board.cells === 0}
        onPress={() => {
          if (board && verdicts)
            save(shownRows(board, verdicts), verdicts.columns.at, answer.value?.columns ?? null, method.id);
        }}
      >
        {t('gaps.export')}
      </Button>
      {board && board.cells > 0 ? <SavePicture make={picture} /> : null}
      <AddToReport
        what={t('gaps.section.scoreboard')}
        source={{
          of: 'scoreboard',
          as: shownAs,
          method: method.id,
          against,
          ...chosen,
          columns: kind,
          collapsed: [...collapsed],
        }}
      />
    </div>
  );
  return (
    <>
      <section className="panel" aria-label={t('gaps.section.scoreboard')} aria-busy={!isCurrent}>
        <div className={styles.boardTop}>
          <p className={styles.boardFinding}>
            {isLoading
              ? null
              : boardSentence(board, board.columns.length > 1 ? nameOf(board.columns[0] ?? '') : null, t)}
          </p>
          {isNarrow ? null : actions}
        </div>
        <BoardControls
          filters={filters}
          kind={kind}
          kinds={kinds}
          onChange={setFilters}
          folded={isNarrow ? legend : undefined}
        />
        {benchmarks.length === 0 ? (
          <div className={styles.boardNote}>
            <p>{t('gaps.board.noTargets', { year: String(catalogue.framework.baselineYear) })}</p>
            <Button onPress={() => show({ view: 'gaps', section: 'series' })}>{t('gaps.board.addBenchmark')}</Button>
          </div>
        ) : null}
        <AnswerFailures t={t} answer={answer} indicators={catalogue.framework.indicators} />
        {isLoading ? <p role="status">{t('shell.loading')}</p> : null}
        {isNarrow ? null : legend}
        {isLoading ? null : board.rows.length === 0 ? (
          <p role="status">{t('gaps.board.nothing')}</p>
        ) : shownAs === 'ways' ? (
          <BoardDumbbells board={board} nameOf={nameOf} onDrill={drill.open} />
        ) : isNarrow ? (
          <BoardList board={board} nameOf={nameOf} onToggle={toggle} onDrill={drill.open} />
        ) : (
          <BoardGrid board={board} nameOf={nameOf} onToggle={toggle} onDrill={drill.open} />
        )}
        <p className="soft" role="status">
          {[
            board && board.hiddenIndicators > 0 ? t('gaps.board.hidden', { count: board.hiddenIndicators }) : '',
            !isLoading && board.blankColumns > 0 ? t('gaps.board.blank', { count: board.blankColumns }) : '',
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        {isNarrow ? actions : null}
      </section>
      {methodId === 'sdsn' && verdicts && board ? (
        <GoalPanel verdicts={verdicts} columns={board.columns} nameOf={nameOf} />
      ) : null}
      <Drilled drill={drill} />
    </>
  );
}
