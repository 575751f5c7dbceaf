import { translator } from '#shared/i18n/translator';
import { type ColumnProfile, profileColumns } from '#shared/intake/profile';
import { type BaselineRevisions, baselineRevisionsIn } from '#shared/profile/baseline-revisions';
import { type ObservedColumn, profileObservations } from '#shared/profile/profile-observations';
import { type ProfiledSeries, type ProfileOptions, profileTable } from '#shared/profile/profile-table';
import type { Source } from '#shared/workbench/workbench';
import { engine, tableSync } from '../store/engine.ts';
import { useSession } from '../store/session.ts';
import { type Progress, runTask } from '../store/task.ts';
import { chosenOf, type Incoming } from './intake.ts';

const making = <T>(name: string, work: (signal: AbortSignal, progress: Progress) => Promise<T>): Promise<T | null> =>
  runTask(translator(useSession.getState().language)('profile.making', { name }), work);

/** The columns of the table in hand over all its rows. Null when cancelled, or failed with a notice. */
export const profileIncoming = (
  incoming: Incoming,
): Promise<{ readonly rows: number; readonly columns: readonly ColumnProfile[] } | null> =>
  making(incoming.name, async (signal, onProgress) => {
    const { bytes, draft } = chosenOf(incoming);
    return profileColumns(bytes, draft, { signal, onProgress });
  });

/** The columns of a loaded source. Null when cancelled, or failed with a notice. */
export const profileSourceColumns = (source: Source, name: string): Promise<readonly ObservedColumn[] | null> =>
  making(name, async (signal) => profileObservations(await engine(), tableSync.tableOf(source), signal));

/** The series of a loaded source. Null when cancelled, or failed with a notice. */
export const profileSourceSeries = (
  source: Source,
  name: string,
  counterparts: ProfileOptions['counterparts'],
): Promise<readonly ProfiledSeries[] | null> =>
  making(name, async (signal, onProgress) => {
    const indicators = useSession.getState().workbench?.catalogue.framework.indicators ?? [];
    return profileTable(await engine(), tableSync.tableOf(source), { indicators, counterparts, signal, onProgress });
  });

/** The baselines of a loaded source that differ from what was reported. Null when cancelled, or failed with a notice. */
export const profileSourceRevisions = (source: Source, name: string): Promise<BaselineRevisions | null> =>
  making(name, async (signal) => baselineRevisionsIn(await engine(), tableSync.tableOf(source), signal));
