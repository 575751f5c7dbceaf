import { lazy, Suspense } from 'react';
import { ProgressBar } from 'react-aria-components';
import { formatNumber, formatTime } from '#shared/core/format';
import { describeFailure } from '#shared/i18n/translator';
import { codeOf } from '#shared/share/code';
import { useT } from '../queries/hooks.ts';
import { useClaims } from '../queries/use-claims.ts';
import { tablesVersion } from '../store/connected-tables.ts';
import { tableSync } from '../store/engine.ts';
import { notify, show, useSession } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { useElapsed } from '../ui/elapsed.ts';
import { StatusMark } from '../ui/status.tsx';

const SealState = lazy(() => import('./seal-state.tsx').then((m) => ({ default: m.SealState })));

/** What is loaded, what runs (with cancel), what went wrong, how the engine and the file stand. */
export function StatusBar() {
  const t = useT();
  const task = useSession((state) => state.task);
  const notice = useSession((state) => state.notice);
  const sources = useSession((state) => state.workbench?.sources.length ?? 0);
  const hasDocument = useSession((state) => state.workbench !== null);
  const tables = useSession(tablesVersion);
  const root = useSession((state) => state.file.root);
  const refused = useSession((state) => state.refused);
  const syncFailure = useSession((state) => state.syncFailure);
  const fileState = refused
    ? t('refused.status', { name: refused.name })
    : root
      ? t('shell.status.sealed', { code: codeOf(root) })
      : t('shell.status.unsaved');
  const seconds = useElapsed(task?.startedAt ?? null);
  const rate = task?.rows && task.done && seconds > 0 ? Math.round((task.rows * task.done) / seconds) : null;
  return (
    <footer className="status-bar">
      <span>{t('shell.status.sources', { count: sources })}</span>
      <span>
        {t(tables > 0 ? 'shell.status.engineReady' : syncFailure ? 'engine.stopped' : 'shell.status.engineStarting')}
      </span>
      {syncFailure ? <Button onPress={() => void tableSync.sync()}>{t('engine.retry')}</Button> : null}
      <span>{fileState}</span>
      {hasDocument && !refused ? (
        <Suspense fallback={null}>
          <SealState />
        </Suspense>
      ) : null}
      {hasDocument ? <ClaimState /> : null}
      <KeptState />
      <span role="status" aria-live="polite">
        {task?.label}
      </span>
      {task ? (
        <span aria-hidden="true">
          {t('shell.status.seconds', { seconds: formatNumber(seconds, t.language, { decimals: 0 }) })}
          {rate === null
            ? ''
            : ` · ${t('shell.status.rate', { rate: formatNumber(rate, t.language, { decimals: 0 }) })}`}
        </span>
      ) : null}
      {task && task.done !== null ? <Progress label={task.label} done={task.done} /> : null}
      {task?.cancel ? <Button onPress={task.cancel}>{t('shell.cancel')}</Button> : null}
      <span role="alert" className="notice">
        {notice ? describeFailure(t, notice) : ''}
      </span>
      {notice ? (
        <Button variant="quiet" onPress={() => notify(null)}>
          {t('shell.dismiss')}
        </Button>
      ) : null}
    </footer>
  );
}

/** Said on opening, wherever one is: that data under a publisher's name are not the bundled ones. */
function ClaimState() {
  const t = useT();
  const { value } = useClaims();
  if (!value?.check || value.isAsBundled) return null;
  return (
    <Button onPress={() => show({ view: 'review' })}>
      <StatusMark tone="bad" label={t('seal.status.differ')} />
    </Button>
  );
}

/** Whether unsaved changes are safe on this computer. */
function KeptState() {
  const t = useT();
  const { pending, failure, at } = useSession((state) => state.kept);
  if (failure) return <span>{t('kept.failed', { reason: describeFailure(t, failure) })}</span>;
  if (pending > 0) return <span>{t('kept.pending')}</span>;
  return at ? <span>{t('kept.at', { time: formatTime(at, t.language) })}</span> : null;
}

function Progress({ label, done }: { readonly label: string; readonly done: number }) {
  return (
    <ProgressBar className="progress" aria-label={label} value={done} maxValue={1}>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width={100 * done} height="4" />
      </svg>
    </ProgressBar>
  );
}
