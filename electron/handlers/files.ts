import { extname } from 'node:path';
import { FILE_KINDS, type FileKind } from '#shared/bridge/file-kinds';
import { bareName } from '#shared/core/file-name';
import type { Handlers } from './answer.ts';
import type { Desk } from './desk.ts';

/** The two dialogs of the system. Empty or null when the person cancels. */
export interface Dialogs {
  open(window: number, kind: FileKind, multiple: boolean): Promise<readonly string[]>;
  save(window: number, kind: FileKind, suggestion: string): Promise<string | null>;
}

export const fileHandlers = (desk: Desk, dialogs: Dialogs): Pick<Handlers, 'files.pick' | 'files.saveAs'> => ({
  'files.pick': async ({ kind, multiple }, { window }) => {
    const paths = await dialogs.open(window, kind, multiple);
    return Promise.all(paths.map((path) => desk.handOver(path, window)));
  },
  'files.saveAs': async ({ name, kind }, { window }) => {
    const path = await dialogs.save(window, kind, suggestedName(name));
    return path === null ? null : desk.handTarget(withExtension(path, kind), kind, window);
  },
});

/** The name a dialog suggests. */
export const suggestedName = bareName;

const withExtension = (path: string, kind: FileKind): string =>
  extname(path) === '' ? `${path}.${FILE_KINDS[kind][0]}` : path;
