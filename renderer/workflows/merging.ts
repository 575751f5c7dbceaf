import { isEqualDocument } from '#shared/compare/compared-parts';
import { type MergeConflict, mergeWorkbenches } from '#shared/compare/merge';
import type { MergeSide } from '#shared/compare/merge-order';
import { mergeSteps } from '#shared/compare/merge-steps';
import type { MergedFrom } from '#shared/compare/merge-words';
import { JalonError, toFailure } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import type { Translator } from '#shared/i18n/translator';
import type { Parts, TablesByKey } from '#shared/share/needed-tables';
import type { Change } from '#shared/workbench/change';
import { host } from '../host/index.ts';
import type { HostFile } from '../host/port.ts';
import { engine, tableSync } from '../store/engine.ts';
import { dispatchStep } from '../store/history.ts';
import { notify, useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';

/** A merge that waits for what a person says of its conflicts. Nothing of the workbench in hand is changed yet. */
export interface OpenMerge {
  /** Of the file that is merged in. */
  readonly name: string;
  readonly from: MergedFrom;
  readonly conflicts: readonly MergeConflict[];
  /** Every table of the three, and of the workbench in hand where the engine has them. */
  readonly parts: Parts;
  readonly tables: TablesByKey;
}

/** Asks for the file from which the workbench in hand and `theirs` both come, and begins to merge. Null: nobody chose, or it failed and is said. */
export async function beginMerge(theirs: HostFile, t: Translator): Promise<OpenMerge | null> {
  try {
    const [base] = await host().pickFiles('share', false);
    return base
      ? await runTask(t('merging.task', { name: theirs.name }), (signal) => begun(base, theirs, signal))
      : null;
  } catch (error) {
    notify(toFailure(error));
    return null;
  }
}

async function begun(base: HostFile, theirs: HostFile, signal: AbortSignal): Promise<OpenMerge | null> {
  const { workbench, parts, connected } = useSession.getState();
  if (!workbench) return null;
  const [{ readShare }, { writeOutParts }] = await Promise.all([
    import('#shared/share/read'),
    import('#shared/share/tables'),
  ]);
  const read = async (file: HostFile) => {
    const share = unwrap(await readShare(new Uint8Array(await (await file.blob()).arrayBuffer())));
    if (share.workbench.id !== workbench.id) throw new JalonError('merge/other-workbench', { name: file.name });
    return share;
  };
  const [before, other] = [await read(base), await read(theirs)];
  const own = await writeOutParts(await engine(), workbench, parts, connected?.tables, signal);
  const from = { base: before.workbench, mine: own.workbench, theirs: other.workbench };
  const { conflicts } = mergeWorkbenches(from.base, from.mine, from.theirs);
  const all = new Map([...before.parts, ...other.parts, ...own.parts]);
  return { name: theirs.name, from, conflicts, parts: all, tables: own.tables };
}

/** What a merge changed; null: the workbench had all of it already. */
export interface AppliedMerge {
  readonly change: Change | null;
}

/** Merges into the workbench in hand as one step of undo. Null, with a notice, where it was edited since the merge began. */
export function finishMerge(open: OpenMerge, choices: ReadonlyMap<string, MergeSide>): AppliedMerge | null {
  const { workbench } = useSession.getState();
  const { base, mine, theirs } = open.from;
  const { workbench: merged, conflicts } = mergeWorkbenches(base, mine, theirs, choices);
  if (!workbench || conflicts.length > 0) return null;
  // Tables that were written out meanwhile are no edit.
  if (!isEqualDocument({ ...workbench, sources: mine.sources }, mine)) {
    notify(toFailure(new JalonError('merge/edited-meanwhile', { name: open.name })));
    return null;
  }
  useSession.setState((state) => ({ parts: new Map([...state.parts, ...open.parts]) }));
  tableSync.adopt(open.tables);
  return { change: dispatchStep(mergeSteps(workbench, merged)) };
}
