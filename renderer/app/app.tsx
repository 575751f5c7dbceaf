import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { visibleText } from '#shared/charts/text';
import { completeness } from '#shared/i18n/catalogues';
import { host } from '../host/index.ts';
import { forgetDeadAnswers } from '../queries/answer.ts';
import { useT } from '../queries/hooks.ts';
import { tableSync } from '../store/engine.ts';
import { keepInStep } from '../store/engine-sync.ts';
import { isEdited, useSession, type View } from '../store/session.ts';
import { Boundary } from '../ui/error-boundary.tsx';
import { startWorkbench } from '../workflows/documents.ts';
import { journal, mayCloseWindow } from '../workflows/recover.ts';
import { workOutWhenQuiet } from '../workflows/work-out-results.ts';
import { runAction } from './actions.ts';
import { FocusTarget } from './arrival.ts';
import { CrashPage } from './crash-page.tsx';
import { useDrop } from './drop.ts';
import { useAddressLink } from './links.ts';
import { openHostFile } from './open-file.ts';
import { Rail } from './rail.tsx';
import { RefusedPage } from './refused-page.tsx';
import { useShortcuts } from './shortcuts.ts';
import { CONTENT, SkipLink } from './skip-link.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { windowTitle } from './window-title.ts';

const views: Record<View, () => Promise<{ readonly default: () => React.JSX.Element }>> = {
  overview: () => import('../features/overview/overview-view.tsx').then((m) => ({ default: m.OverviewView })),
  data: () => import('../features/data/data-view.tsx').then((m) => ({ default: m.SourcesView })),
  explore: () => import('../features/explore/explore-view.tsx').then((m) => ({ default: m.ExploreView })),
  gaps: () => import('../features/gaps/gaps-view.tsx').then((m) => ({ default: m.GapsView })),
  scenarios: () => import('../features/scenarios/scenarios-view.tsx').then((m) => ({ default: m.ScenariosView })),
  pledges: () => import('../features/pledges/pledges-view.tsx').then((m) => ({ default: m.PledgesView })),
  report: () => import('../features/report/report-view.tsx').then((m) => ({ default: m.ReportView })),
  review: () => import('../features/review/review-view.tsx').then((m) => ({ default: m.ReviewView })),
};

/** Parts of the shell that the first picture can do without: they come right after it. */
const lensBar = () => import('./lens-bar.tsx').then((m) => ({ default: m.LensBar }));
const LensBar = lazy(lensBar);
const TraceDrawer = lazy(() => import('./trace-drawer.tsx').then((m) => ({ default: m.TraceDrawer })));
const UnsavedDialog = lazy(() => import('./unsaved-dialog.tsx').then((m) => ({ default: m.UnsavedDialog })));
const NameQuestionDialog = lazy(() =>
  import('./name-question-dialog.tsx').then((m) => ({ default: m.NameQuestionDialog })),
);
const RecoveryDialog = lazy(() => import('./recovery-dialog.tsx').then((m) => ({ default: m.RecoveryDialog })));
const Tour = lazy(() => import('./tour.tsx').then((m) => ({ default: m.Tour })));
const LinkDialog = lazy(() => import('./link-dialog.tsx').then((m) => ({ default: m.LinkDialog })));
const CommandPalette = lazy(() => import('./palette/palette.tsx').then((m) => ({ default: m.CommandPalette })));

type LazyView = React.LazyExoticComponent<() => React.JSX.Element>;

/** Views asked for so far. `lazy` keeps what went wrong: one that could not be loaded is taken out to be asked for anew. */
const asked = new Map<View, LazyView>();

function viewNamed(view: View): LazyView {
  const made = asked.get(view) ?? lazy(() => completeness.whole.then(views[view]));
  asked.set(view, made);
  return made;
}

/** Has the scripts of the first view come while the engine starts. One that fails is asked for anew when it is shown, and said there. */
const fetchAhead = (view: View): void =>
  void completeness.whole.then(() => Promise.all([lensBar(), views[view]()])).catch(() => undefined);

/** Whether `is` holds or has held. */
function useOnce(is: boolean): boolean {
  const [was, setWas] = useState(is);
  if (is && !was) setWas(true);
  return is || was;
}

export function App() {
  const t = useT();
  const language = useSession((state) => state.language);
  const theme = useSession((state) => state.theme);
  const view = useSession((state) => state.destination.view);
  const title = useSession((state) => state.workbench?.title ?? '');
  const documentId = useSession((state) => state.workbench?.id ?? null);
  const hasTables = useOnce(useSession((state) => state.connected !== null));
  const isStopped = useSession((state) => state.syncFailure !== null);
  const opened = useSession((state) => state.opened);
  const refused = useSession((state) => state.refused);
  const edited = useSession(isEdited);
  const [paletteOpen, setPaletteOpen] = useState(false);
  useDrop();
  useAddressLink();
  useShortcuts(useCallback(() => setPaletteOpen(true), []));

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);

  useEffect(() => {
    document.title = windowTitle(title, edited);
    host().describeWindow({ title: visibleText(title), edited, language });
  }, [title, edited, language]);

  useEffect(() => {
    const stops = [
      keepInStep(tableSync),
      forgetDeadAnswers(),
      journal.start(),
      workOutWhenQuiet(),
      host().onOpenRequest(openHostFile),
      host().onMenu((id) => (id === 'view.palette' ? setPaletteOpen(true) : runAction(id))),
      host().onCloseRequest(mayCloseWindow),
    ];
    if (!useSession.getState().workbench) {
      void startWorkbench();
      fetchAhead(useSession.getState().destination.view);
    }
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  const Shown = viewNamed(view);
  const place = [opened, view, refused?.name].join(' ');
  return (
    <I18nProvider locale={language}>
      <div className="shell">
        <SkipLink />
        <Rail />
        <TopBar
          onPalette={() => setPaletteOpen(true)}
          lens={
            <Suspense fallback={<div className="lens-bar" />}>
              {documentId && !refused ? <LensBar /> : <div className="lens-bar" />}
            </Suspense>
          }
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe: scrollable-region-focusable) */}
        <main className="view" id={CONTENT} key={place} tabIndex={0} aria-label={t(`shell.view.${view}`)}>
          {refused ? (
            <>
              <RefusedPage refused={refused} />
              <FocusTarget />
            </>
          ) : documentId && (hasTables || view === 'overview') ? (
            <Boundary
              fallback={(detail, again) => (
                <CrashPage
                  of="view"
                  detail={detail}
                  onAgain={() => {
                    asked.delete(view);
                    again();
                  }}
                />
              )}
            >
              <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
                <Shown />
                <FocusTarget />
              </Suspense>
            </Boundary>
          ) : (
            <p role="status">{t(isStopped ? 'engine.stopped' : 'shell.loading')}</p>
          )}
        </main>
        <StatusBar />
        <Suspense fallback={null}>
          {documentId ? <TraceDrawer /> : null}
          <UnsavedDialog />
          <NameQuestionDialog />
          {documentId ? <RecoveryDialog /> : null}
          {documentId && !refused ? <Tour /> : null}
          <LinkDialog />
          <CommandPalette isOpen={paletteOpen} onOpenChange={setPaletteOpen} />
        </Suspense>
      </div>
    </I18nProvider>
  );
}
