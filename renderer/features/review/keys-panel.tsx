import { useState } from 'react';
import { describeFailure } from '#shared/i18n/translator';
import type { KnownKey } from '#shared/share/seal';
import { host } from '../../host/index.ts';
import { useT } from '../../queries/hooks.ts';
import { useKeyCodes } from '../../reviewing/use-seals.ts';
import { useKeys } from '../../store/keys.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Panel } from '../../ui/layout.tsx';
import { exportKeys, forgetColleague, keepColleague } from '../../workflows/keys.ts';
import styles from './review.module.css';

/** The own key, and those of colleagues by the names they are known by. */
export function KeysPanel() {
  const t = useT();
  const { own, known, failure, isRead } = useKeys();
  const codes = useKeyCodes([...(own ? [own.key] : []), ...known.map(({ key }) => key)]);
  const codesOfKnown = own ? codes.slice(1) : codes;
  return (
    <Panel title={t('keys.title')}>
      <p className="soft">{t('keys.lead')}</p>
      <div role="alert">{failure ? <p>{describeFailure(t, failure)}</p> : null}</div>
      {known.length > 0 ? (
        <ul className={styles.verdicts}>
          {known.map((one, at) => (
            <li key={one.key}>
              <KeptKey known={one} code={codesOfKnown[at] ?? ''} />
            </li>
          ))}
        </ul>
      ) : isRead && !failure ? (
        <p>{t('keys.none')}</p>
      ) : null}
      {own ? (
        <>
          <p className={styles.code}>{t('keys.own', { name: own.name, code: codes[0] ?? '' })}</p>
          <p className="soft">{t(`keys.own.${host().kind}`)}</p>
        </>
      ) : isRead && !failure ? (
        <p className="soft">{t('keys.own.none')}</p>
      ) : null}
      {own || known.length > 0 ? (
        <Button onPress={() => void exportKeys()} hint={t('keys.export.hint')}>
          {t('keys.export')}
        </Button>
      ) : null}
    </Panel>
  );
}

function KeptKey({ known, code }: { readonly known: KnownKey; readonly code: string }) {
  const t = useT();
  const [renaming, setRenaming] = useState<string | null>(null);
  const { name, key } = known;
  if (renaming !== null)
    return (
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (renaming.trim()) void keepColleague({ name: renaming, key }).then((done) => done && setRenaming(null));
        }}
      >
        <TextInput label={t('keys.name')} value={renaming} onChange={setRenaming} />
        <div className="actions">
          <button type="submit" className="button primary" disabled={!renaming.trim()}>
            {t('shell.confirm')}
          </button>
          <Button onPress={() => setRenaming(null)}>{t('shell.cancel')}</Button>
        </div>
      </form>
    );
  return (
    <>
      <p className={styles.place}>
        <bdi>{name}</bdi>
      </p>
      <p className={styles.code}>{code}</p>
      <div className="actions">
        <Button variant="quiet" onPress={() => setRenaming(name)} label={t('keys.rename.of', { name })}>
          {t('keys.rename')}
        </Button>
        <Button variant="quiet" onPress={() => void forgetColleague(known)} label={t('keys.forget.of', { name })}>
          {t('keys.forget')}
        </Button>
      </div>
    </>
  );
}
