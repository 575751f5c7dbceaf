import { basename } from 'node:path';
import { JalonError } from '#shared/core/errors';
import type { Grants } from '../files/grants.ts';
import type { JournalStore, JournalTarget } from '../files/journals.ts';
import type { Handlers } from './answer.ts';
import type { FileAccess } from './file-access.ts';

type JournalRequests = Extract<keyof Handlers, `journals.${string}`>;

/** Journals of the window that asks. Paths stay here: a window gives and gets tokens. */
export const journalHandlers = (
  store: JournalStore,
  desk: FileAccess,
  grants: Grants,
): Pick<Handlers, JournalRequests> => ({
  'journals.begin': async ({ id, first, target }, { window }) => {
    await store.begin(window, id, first, target === null ? null : targetBehind(grants, target, window));
    return null;
  },
  'journals.append': async ({ id, records }, { window }) => {
    await store.append(window, id, records);
    return null;
  },
  'journals.part': async ({ id, sha256 }, { window }) => {
    const path = await store.partPath(window, id, sha256);
    return path === null
      ? null
      : { name: sha256, token: grants.grantWrite({ window, path, kind: 'part', seen: null, sha256 }) };
  },
  'journals.left': async (_, { window }) => {
    // A page asks once, as it starts: what its window still holds was begun by a page before it, perhaps after that was given up as gone.
    store.letGo(window);
    return (await store.left()).map(({ id, updatedMs, bytes }) => ({
      id,
      updatedAt: new Date(updatedMs).toISOString(),
      bytes,
    }));
  },
  'journals.recover': async ({ id }, { window }) => {
    const { records, parts, target, isDamaged } = await store.recover(window, id);
    const handed = parts.map(async ({ sha256, path }) => {
      const { token } = await desk.handCopy(path, basename(path), window);
      return { sha256, token };
    });
    return {
      records,
      parts: await Promise.all(handed),
      target: target && (await desk.handTarget(target.path, target.kind, window, target.seen)),
      isDamaged,
    };
  },
  'journals.discard': async ({ id }, { window }) => {
    await store.discard(window, id);
    return null;
  },
});

/** What the person had not agreed to replace is asked about after a recovery: hence `absent` where nothing was seen. */
function targetBehind(grants: Grants, token: string, window: number): JournalTarget {
  const grant = grants.writable(token);
  if (!grant || grant.window !== window || grant.kind === 'part') throw new JalonError('file/unknown-token');
  return { path: grant.path, kind: grant.kind, seen: grant.seen ?? 'absent' };
}
