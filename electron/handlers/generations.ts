import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { JalonError } from '#shared/core/errors';
import { generations, type KeptGeneration } from '../files/generations.ts';
import type { Grants } from '../files/grants.ts';
import type { Handlers } from './answer.ts';
import type { FileAccess } from './file-access.ts';

/** Earlier versions of a workbench, asked for by the token its window saves with. */
export function generationHandlers(
  grants: Grants,
  desk: FileAccess,
  dataFolder: string,
): Pick<Handlers, 'generations.list' | 'generations.open'> {
  const keptBehind = async (token: string, window: number) => {
    const grant = grants.writable(token);
    if (!grant || grant.window !== window || grant.kind === 'part') throw new JalonError('file/unknown-token');
    const path = await realpath(grant.path).catch(() => grant.path);
    return { name: basename(path), kept: await generations(dataFolder, path) };
  };
  return {
    'generations.list': async ({ token }, { window }) => (await keptBehind(token, window)).kept.map(describe),
    'generations.open': async ({ token, id }, { window }) => {
      const { name, kept } = await keptBehind(token, window);
      const found = kept.find(({ sha256 }) => sha256 === id);
      if (!found) throw new JalonError('file/unknown-generation', { name });
      return desk.handCopy(found.path, name, window);
    },
  };
}

const describe = ({ sha256, savedMs, bytes }: KeptGeneration) => ({
  id: sha256,
  savedAt: new Date(savedMs).toISOString(),
  bytes,
});
