import { JalonError } from '#shared/core/errors';
import type { RecentFiles } from '../files/recent.ts';
import type { Handlers } from './answer.ts';
import type { FileAccess } from './file-access.ts';

export const recentHandlers = (
  recent: RecentFiles,
  desk: FileAccess,
  changed: () => void,
): Pick<Handlers, 'recent.list' | 'recent.open' | 'recent.clear'> => ({
  'recent.list': async () => recent.list(),
  'recent.open': async ({ id }, { window }) => {
    const path = await recent.find(id);
    if (path === null) throw new JalonError('file/unknown-recent');
    return desk.handOver(path, window);
  },
  'recent.clear': async () => {
    await recent.clear();
    changed();
    return null;
  },
});
