import { useMemo, useRef, useState } from 'react';
import { atYear } from '#shared/charts/at-year';
import { dimensionName } from '#shared/charts/by-dimension';
import { keeping, underLens } from '#shared/charts/chart-scope';
import { ONE_YEAR_KINDS, yearsShown } from '#shared/charts/chart-year';
import { FIRST_AREAS } from '#shared/charts/first-chart';
import { showsAnything } from '#shared/charts/one-year';
import { type ChartSpec, COMPARES_MANY } from '#shared/charts/spec';
import { applyLens } from '#shared/framework/lens';
import { describeFailure } from '#shared/i18n/translator';
import { CONTEXT } from '#shared/responsibility/context';
import { ChartPanel } from '../../charts/chart-panel.tsx';
import { type DrawnPoint, originOfPoint } from '../../charts/points.ts';
import { SERIES } from '../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../queries/hooks.ts';
import { useChart } from '../../queries/use-chart.ts';
import { useDimensions } from '../../queries/use-dimensions.ts';
import { draftIn, setDraft } from '../../store/drafts.ts';
import { trace, useSession } from '../../store/session.ts';
import { remembered, useRemembered } from '../../store/view-state.ts';
import { ChartActions } from './chart-actions.tsx';
import { ChartBar } from './chart-bar.tsx';
import { asKind, largestDrawn, refusedKinds, withLaterChoices, yearsWithValues } from './chart-choices.ts';
import { ChartYears } from './chart-years.tsx';
import { EditPanel } from './edit-panel.tsx';
import styles from './explore.module.css';
import { Gallery } from './gallery.tsx';
import { NoData } from './no-data.tsx';
import { withIndicator } from './opening.ts';
import { useFirstChart } from './use-first-chart.ts';

/** Areas given to the chart in hand, and not chosen by a person. */
const GIVEN = remembered<readonly string[] | null>(null);

export function ExploreView() {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { indicators } = catalogue.framework;
  const inLens = useMemo(() => new Set(applyLens(catalogue, lens).indicators.map(({ id }) => id)), [catalogue, lens]);
  const inHand = useSession((state) => draftIn(state, 'explore'));
  const first = useFirstChart(inHand === null);
  const draft = inHand ?? first.chart;
  const isChoosing = inHand === null && !first.isCurrent;
  const [passing, setPassing] = useState<{ readonly of: ChartSpec; readonly year: number } | null>(null);
  const [given, setGiven] = useRemembered(GIVEN);
  /** The chart in which an indicator was chosen last. */
  const latestChoice = useRef<ChartSpec | null>(null);
  /** The chart that later choices were made in: the first one may get its areas while an indicator is looked up. */
  const chosenIn = useRef<ChartSpec | null>(null);
  const [isEditing, setEditing] = useState(false);
  const spec = underLens(draft, catalogue, lens);
  const answer = useChart(draft);
  const made = isChoosing ? null : answer.value;
  // A year shown in passing is none of the draft's until the slider rests.
  const passingYear = passing?.of === draft ? passing.year : null;
  const data = useMemo(
    () => (made && passingYear !== null ? atYear(made, passingYear, t) : made),
    [made, passingYear, t],
  );
  const available = useAvailable(draft);
  const dimensions = useDimensions(draft.indicators[0] || null).value ?? [];
  const indicator = indicators.find(({ id }) => id === draft.indicators[0]);
  const across = [CONTEXT.gdp, ...inLens].find((id) => id !== indicator?.id && indicators.some((one) => one.id === id));
  const years = useMemo(
    () => (ONE_YEAR_KINDS.has(draft.kind) && made ? yearsShown(made) : yearsWithValues(available ?? [])),
    [draft.kind, made, available],
  );
  const around = { largest: largestDrawn(made ?? { series: [] }, FIRST_AREAS), across: across ?? null };
  const refusals = made ? refusedKinds(draft, made, catalogue, around) : {};
  // Areas nobody chose follow the indicator and the kind.
  const isUnchosen = inHand === null || draft.areas === given;
  const keepGiven = () => {
    if (inHand !== null) return;
    chosenIn.current = draft;
    setGiven(draft.areas);
  };
  const change = (part: Partial<ChartSpec>) => {
    keepGiven();
    setDraft('explore', { ...draft, ...part });
  };
  const changeIndicator = async (id: string) => {
    const before = isUnchosen ? { ...draft, areas: [] } : draft;
    latestChoice.current = before;
    chosenIn.current = draft;
    const next = await withIndicator(before, id, { catalogue, lens });
    const now = draftIn(useSession.getState(), 'explore') ?? draft;
    if (latestChoice.current !== before || now.id !== draft.id) return;
    const chosen = withLaterChoices(chosenIn.current, next, now);
    setDraft('explore', chosen);
    setGiven(isUnchosen && chosen.areas === next.areas ? next.areas : null);
  };
  const changeKind = (kind: ChartSpec['kind']) => {
    // Areas nobody chose are not highlighted among all.
    const from = isUnchosen && COMPARES_MANY.has(kind) ? { ...draft, areas: [] } : draft;
    keepGiven();
    setDraft('explore', asKind(from, kind, around));
  };
  // As a whole: of all countries, those chosen among them.
  const changeView = (kind: ChartSpec['kind']) =>
    kind === 'stacked-area' && !draft.by && draft.areas.length > 0 && !isUnchosen
      ? setDraft('explore', asKind(asKind(draft, 'ranked-bar', around), kind, around))
      : changeKind(kind);
  const onPoint = (point: DrawnPoint) => {
    const origin = data && originOfPoint(point, data, spec, indicator?.headline ?? '');
    if (origin) trace(origin);
  };
  const onPick = (area: string) => {
    const year = data?.year ?? years.at(-1);
    if (indicator && year !== undefined) trace({ indicator: indicator.id, area, year, dims: indicator.headline ?? '' });
  };
  const isDrawn = data !== null && showsAnything(data);
  return (
    <div className={styles.explore}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('explore.title')}</h1>
        <ChartActions
          draft={draft}
          drawn={isDrawn && spec.kind !== 'table' ? { kind: spec.kind, data } : isDrawn ? { kind: 'line', data } : null}
          isEditing={isEditing}
          onEditing={setEditing}
          toSave={() => keeping(draft, catalogue, lens, data?.origin?.years?.[1] ?? null)}
        />
      </header>
      <ChartBar
        draft={isUnchosen ? { ...draft, areas: [] } : draft}
        shownAreas={isUnchosen ? draft.areas : []}
        inLens={inLens}
        data={made}
        dimensions={dimensions.map(({ id }) => ({ id, name: dimensionName(id, t) }))}
        refusals={refusals}
        onChange={change}
        onIndicator={changeIndicator}
        onKind={changeKind}
      />
      <div className={styles.workspace}>
        <section
          className={styles.canvas}
          aria-label={t('explore.chart')}
          aria-busy={isChoosing || answer.state === 'loading'}
        >
          {data === null && (isChoosing || answer.state === 'loading') ? (
            <p role="status">{t('shell.loading')}</p>
          ) : null}
          {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
          {data && !isDrawn ? <NoData spec={spec} onTake={(areas) => change({ areas })} /> : null}
          {isDrawn ? (
            <ChartPanel
              kind={spec.kind}
              data={data}
              fills
              hint={t('explore.source')}
              onPick={onPick}
              onPoint={onPoint}
            />
          ) : null}
        </section>
        {isEditing ? <EditPanel draft={draft} data={data} onChange={change} /> : null}
      </div>
      <footer className={styles.foot}>
        <ChartYears
          draft={draft}
          years={years}
          year={passingYear ?? data?.year ?? draft.year ?? null}
          onPass={(year) => setPassing({ of: draft, year })}
          onChange={change}
        />
        <Gallery kind={draft.kind} refused={refusals} onKind={changeView} />
      </footer>
    </div>
  );
}

/** All there is of a chart's indicator in its areas, in any year of the lens: which years and breakdowns can be chosen. */
function useAvailable({ indicators: [indicator], areas, kind }: ChartSpec) {
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const asked = useMemo(
    () =>
      indicator === undefined || indicator === ''
        ? null
        : {
            indicators: [indicator],
            areas: areas.length > 0 && !COMPARES_MANY.has(kind) ? areas : [applyLens(catalogue, lens).area],
            years: lens.years,
          },
    [indicator, areas, kind, catalogue, lens],
  );
  return useAnswer(SERIES, asked, { keepsLast: true }).value;
}
