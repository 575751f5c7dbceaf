import { useState } from 'react';
import { formatDate } from '#shared/core/format';
import { isDoubtfulSeal, type JudgedSeal } from '#shared/share/judge-seals';
import { useT } from '../../queries/hooks.ts';
import { useSeals } from '../../reviewing/use-seals.ts';
import { useKeys } from '../../store/keys.ts';
import { isEdited, useSession } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Panel } from '../../ui/layout.tsx';
import { StatusMark } from '../../ui/status.tsx';
import { keepColleague } from '../../workflows/keys.ts';
import { sealWorkbench } from '../../workflows/saving.ts';
import styles from './review.module.css';

/** By whom the file is sealed, what that proves, and the way to seal it oneself. */
export function SealPanel() {
  const t = useT();
  const { root, stated } = useSession((state) => state.file);
  const edited = useSession(isEdited);
  const seals = useSeals();
  return (
    <Panel title={t('seal.title')}>
      {root === null ? <p>{t('seal.unsaved')}</p> : null}
      {stated && seals?.length === 0 ? <p>{t('seal.by.none')}</p> : null}
      {seals && seals.length > 0 ? (
        <>
          <ul className={styles.verdicts}>
            {seals.map((one) => (
              <li key={one.seal.key}>
                <SealBadge judged={one} />
              </li>
            ))}
          </ul>
          {edited ? <p>{t('seal.edited')}</p> : null}
          <p className="soft">{t('seal.proves')}</p>
        </>
      ) : null}
      <Button onPress={() => void sealWorkbench()}>{t('shell.action.seal')}</Button>
    </Panel>
  );
}

function SealBadge({ judged }: { readonly judged: JudgedSeal }) {
  const t = useT();
  const own = useKeys((state) => state.own?.key);
  const { seal, standing, code } = judged;
  const { name, key, at } = seal;
  const said = standing === 'known' && key === own ? 'own' : standing;
  const sentence = t(`seal.by.${said}`, { name, code, date: formatDate(at, t.language, true) });
  if (isDoubtfulSeal(judged))
    return (
      <div role="alert">
        <p>
          <StatusMark tone="bad" label={sentence} />
        </p>
        {standing === 'changed' ? <p>{t('seal.changed.do', { name })}</p> : null}
      </div>
    );
  return (
    <>
      <StatusMark tone={standing === 'known' ? 'good' : 'moderate'} label={sentence} />
      {standing === 'known' ? <p className={styles.code}>{t('seal.key.code', { code })}</p> : null}
      {standing === 'new' ? <KeepKey judged={judged} /> : null}
    </>
  );
}

/** Keeps the key of a seal by the name its owner is known by, which is proposed as they gave it. */
function KeepKey({ judged: { seal, code } }: { readonly judged: JudgedSeal }) {
  const t = useT();
  const [name, setName] = useState(seal.name);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) void keepColleague({ name, key: seal.key });
      }}
    >
      <TextInput label={t('keys.keep.name', { code })} value={name} onChange={setName} />
      <button type="submit" className="button plain" disabled={!name.trim()}>
        {t('keys.keep.new')}
      </button>
    </form>
  );
}
