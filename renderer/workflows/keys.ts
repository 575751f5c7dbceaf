import { toFailure } from '#shared/core/errors';
import { translator } from '#shared/i18n/translator';
import type { KnownKey, SealPurpose } from '#shared/share/seal';
import { host } from '../host/index.ts';
import { useKeys } from '../store/keys.ts';
import { askForName } from '../store/name-question.ts';
import { setReviewer } from '../store/reviewer.ts';
import { useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';

const { setState } = useKeys;

/** Does something with the keys kept on this computer; what goes wrong is said beside them. False where it did. */
async function changed(work: () => Promise<Partial<ReturnType<typeof useKeys.getState>>>): Promise<boolean> {
  try {
    setState({ ...(await work()), failure: null, isRead: true });
    return true;
  } catch (error) {
    setState({ failure: toFailure(error), isRead: true });
    return false;
  }
}

/** The name that the person signs under with the key of this computer, which is made when it is first needed; null: they do not sign. */
export async function nameToSign(purpose: SealPurpose): Promise<string | null> {
  const { keys } = host();
  const own = await keys.own();
  const given = await askForName({ for: purpose, key: own });
  if (!given) return null;
  if (own?.name !== given) await keys.nameOwn(given);
  setReviewer(given);
  return given;
}

/** Reads the keys kept on this computer. */
export const readKeys = (): Promise<boolean> =>
  changed(async () => {
    const { keys } = host();
    return { own: await keys.own(), known: await keys.known() };
  });

/** Keeps a key by its owner's name, or gives one that is kept another name. */
export const keepColleague = (key: KnownKey): Promise<boolean> =>
  changed(async () => ({ known: await host().keys.keep({ ...key, name: key.name.trim().slice(0, 200) }) }));

export const forgetColleague = ({ key }: KnownKey): Promise<boolean> =>
  changed(async () => ({ known: await host().keys.forget(key) }));

/** Writes the keys of colleagues as the file that `jalon verify --known` reads, with the own one among them. */
export async function exportKeys(): Promise<void> {
  const { own, known } = useKeys.getState();
  const { language } = useSession.getState();
  const name = 'known-keys.json';
  await runTask(translator(language)('shell.task.save', { name }), async (_signal, _progress, commit) => {
    const { knownKeysText } = await import('#shared/share/key-file');
    const isNew = own && !known.some((one) => one.key === own.key || one.name === own.name);
    const content = new Blob([knownKeysText(isNew ? [...known, own] : known)], { type: 'application/json' });
    commit();
    await host().saveFile({ name, kind: 'json', content, target: null });
  });
}
