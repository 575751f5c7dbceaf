import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { FILE_KINDS, type FileKind } from '#shared/bridge/file-kinds';
import { bareName } from '#shared/core/file-name';
import type { Handlers } from './answer.ts';
import type { FileAccess } from './file-access.ts';

/** The dialogs of the system. Empty or null when the person cancels. */
export interface Dialogs {
  open(window: number, kind: FileKind, multiple: boolean): Promise<readonly string[]>;
  save(window: number, kind: FileKind, suggestion: string): Promise<string | null>;
  /** Whether the file of this name may be replaced. */
  mayReplace(window: number, name: string): Promise<boolean>;
}

export const fileHandlers = (desk: FileAccess, dialogs: Dialogs): Pick<Handlers, 'files.pick' | 'files.saveAs'> => ({
  'files.pick': async ({ kind, multiple }, { window }) => {
    const paths = await dialogs.open(window, kind, multiple);
    return Promise.all(paths.map((path) => desk.handOver(path, window)));
  },
  'files.saveAs': async ({ name, kind }, { window }) => {
    const chosen = await dialogs.save(window, kind, suggestedName(name));
    if (chosen === null) return null;
    const path = withExtension(chosen, kind);
    // The dialog asked about the name as it was typed, not about this one.
    const isUnasked = path !== chosen && (await isThere(path));
    if (isUnasked && !(await dialogs.mayReplace(window, basename(path)))) return null;
    return desk.handTarget(path, kind, window);
  },
});

/** The name a dialog suggests. */
export const suggestedName = bareName;

const withExtension = (path: string, kind: FileKind): string =>
  extname(path) === '' ? `${path}.${FILE_KINDS[kind][0]}` : path;

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
