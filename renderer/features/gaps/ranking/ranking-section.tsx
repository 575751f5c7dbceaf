import { useCallback, useMemo, useState } from 'react';
import { applyLens } from '#shared/framework/lens';
import { rowsAt } from '#shared/gaps/scoreboard/board';
import { RANKINGS, type RankingKind, rankingOf } from '#shared/gaps/scoreboard/ranking';
import { rankedPicture } from '#shared/report/exhibits/ranking';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { SavePicture } from '../../../charts/save-picture.tsx';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { useNamesUnder } from '../../../queries/use-places.ts';
import { show } from '../../../store/session.ts';
import { AnswerFailures } from '../../../ui/answer-failures.tsx';
import { Button } from '../../../ui/button.tsx';
import { Segments, SelectField } from '../../../ui/fields.tsx';
import { EmptyState, Panel } from '../../../ui/layout.tsx';
import { useMedia } from '../../../ui/use-media.ts';
import { CountsLeftOut } from '../counts-left-out.tsx';
import { Drilled } from '../detail/drilled.tsx';
import { useDrill } from '../detail/use-drill.ts';
import { AgainstField, methodNamed, useGapChoices } from '../gap-choices.tsx';
import { MoreChoices } from '../more-choices.tsx';
import { Multiples } from '../scoreboard/multiples.tsx';
import boardStyles from '../scoreboard/scoreboard.module.css';
import { useColumnKinds, useColumns, useVerdicts } from '../use-board.ts';
import { useGapExport } from '../use-gap-export.ts';
import styles from './ranking.module.css';
import { RankingTable } from './ranking-table.tsx';

/** Who is furthest from the benchmark of an indicator, who moves fastest, who needs most acceleration. */
export function RankingSection() {
  const t = useT();
  const { catalogue, lens, benchmarks } = useDocument('catalogue', 'lens', 'benchmarks');
  const { methodId, against } = useGapChoices();
  const kinds = useColumnKinds();
  const { indicators, area: whole } = useMemo(() => applyLens(catalogue, lens), [catalogue, lens]);
  const [wantedKind, setKind] = useState<string>('areas');
  const [wanted, setIndicator] = useState<string | null>(null);
  const [ranking, setRanking] = useState<RankingKind | null>(null);
  const kind = kinds.find(({ id }) => id === wantedKind)?.id ?? kinds[0]?.id ?? 'areas';
  const method = methodNamed(methodId);
  const columns = useColumns(kind);
  const { answer, verdicts, isCurrent } = useVerdicts(method, against);
  const nameOf = useNamesUnder(kind);
  const drill = useDrill(verdicts);
  const save = useGapExport();
  const held = useMemo(() => {
    if (!verdicts) return [];
    return indicators.filter(({ id }) => rowsAt(verdicts, [id], columns).length > 1);
  }, [verdicts, indicators, columns]);
  // The first one with a benchmark, else the first with a direction: a ranking of what is not scored says little.
  const indicator =
    held.find(({ id }) => id === wanted) ??
    held.find(({ id }) => benchmarks.some((benchmark) => benchmark.indicator === id)) ??
    held.find(({ direction }) => direction !== 'conditional') ??
    held[0];
  const own = useMemo(
    () => (verdicts && indicator ? Array.from(rowsAt(verdicts, [indicator.id], columns), verdicts.columns.at) : []),
    [verdicts, indicator, columns],
  );
  const hasGap = own.some(({ benchmark }) => benchmark?.target != null);
  const by: RankingKind = ranking ?? (hasGap ? 'distance' : 'pace');
  const ranked = useMemo(() => rankingOf(own, by), [own, by]);
  const isNarrow = useMedia('(max-width: 719px)');
  const rarely = (
    <>
      <SelectField label={t('gaps.columns')} items={kinds} value={kind} onChange={setKind} />
      <AgainstField />
    </>
  );
  const known = useDocument('catalogue', 'publishers', 'sources');
  const picture = useCallback(() => rankedPicture(indicator!, ranked, by, known, t), [indicator, ranked, by, known, t]);
  const actions =
    indicator && ranked.length > 0 ? (
      <div className="actions">
        <SavePicture make={picture} />
        <AddToReport
          what={t('gaps.section.ranking')}
          source={{ of: 'ranking', indicator: indicator.id, by, method: method.id, against, columns: kind }}
        />
        <Button
          onPress={() =>
            save(ranked, ({ entry }) => entry, answer.value?.columns ?? null, `${indicator?.code} ${method.id}`)
          }
        >
          {t('gaps.export')}
        </Button>
      </div>
    ) : null;
  return (
    <>
      <Panel isBusy={!isCurrent} title={t('gaps.section.ranking')} actions={isNarrow ? null : actions}>
        <div className={`${boardStyles.boardControls} ${boardStyles.under} ${styles.choices}`}>
          <SelectField
            label={t('gaps.indicator')}
            items={held.map(({ id, code, name }) => ({ id, name: `${code} ${name[t.language]}` }))}
            value={indicator?.id ?? ''}
            onChange={setIndicator}
          />
          {isNarrow ? null : rarely}
          <Segments
            label={t('gaps.rankBy')}
            items={RANKINGS.map((id) => ({ id, name: t(`gaps.rankBy.${id}`) }))}
            value={by}
            onChange={(id) => setRanking(RANKINGS.find((known) => known === id) ?? null)}
          />
          {isNarrow ? <MoreChoices label={t('gaps.more')}>{rarely}</MoreChoices> : null}
        </div>
        <CountsLeftOut columns={kind} />
        <AnswerFailures t={t} answer={answer} indicators={catalogue.framework.indicators} />
        {answer.value === null && answer.state === 'loading' ? <p role="status">{t('shell.loading')}</p> : null}
        {indicator && !hasGap ? (
          <div className={boardStyles.boardNote}>
            <p>{t('gaps.rank.noTarget')}</p>
            <Button onPress={() => show({ view: 'gaps', benchmarkFor: { indicator: indicator.id, area: whole } })}>
              {t('gaps.board.addBenchmark')}
            </Button>
          </div>
        ) : null}
        {indicator ? (
          <RankingTable
            key={`${indicator.id} ${kind}`}
            indicator={indicator}
            ranked={ranked}
            by={by}
            nameOf={nameOf}
            onSort={setRanking}
            onDrill={drill.open}
          />
        ) : answer.value !== null ? (
          <EmptyState title={t('gaps.rank.empty')} text={t('gaps.rank.emptyText')} />
        ) : null}
        {isNarrow ? actions : null}
      </Panel>
      {indicator && ranked.length > 0 ? (
        <Multiples indicator={indicator} ranked={ranked} nameOf={nameOf} onDrill={drill.open} />
      ) : null}
      <Drilled drill={drill} />
    </>
  );
}
