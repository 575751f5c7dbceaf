import { unwrap } from '#shared/core/result';
import { translator } from '#shared/i18n/translator';
import type { Salvaged } from '#shared/share/salvage';
import { tableSync } from '../store/engine.ts';
import { type Refused, show, useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';
import { givenUp, mayClose } from './documents.ts';

const { getState } = useSession;
const t = () => translator(getState().language);

/** What is whole of a damaged file; null where nothing can be opened, which is said. Nothing is changed. */
export const salvageRefused = ({ name, file, failure }: Refused): Promise<Salvaged | null> =>
  runTask(t()('salvage.task', { name }), async () => {
    const { salvageShare } = await import('#shared/share/salvage');
    const bytes = new Uint8Array(await (await file.blob()).arrayBuffer());
    return unwrap(await salvageShare(bytes, failure));
  });

/** Opens what is whole of the file `name` as a copy that was never saved, and leads to what was lost of it. */
export async function openSalvaged(name: string, { workbench, parts, lost, lostSources }: Salvaged): Promise<void> {
  if (!(await mayClose())) return;
  const agreed = getState().workbench;
  const done = await runTask(t()('shell.task.open', { name }), async (signal, _, commit) => {
    const file = { target: null, root: null, saved: null, salvaged: { name, lost, lostSources } };
    await tableSync.replace({ workbench, parts, file }, { given: givenUp(agreed, name), signal, commit });
    return true;
  });
  if (done) show({ view: 'review' });
}
