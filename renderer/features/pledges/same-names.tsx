import { describeFailure } from '#shared/i18n/translator';
import { useT } from '../../queries/hooks.ts';
import { useProposedNames } from '../../queries/use-proposed-names.ts';
import { ProposedNames } from '../../ui/proposed-names.tsx';
import styles from './pledges.module.css';

/** Names of a register that look like spellings of one organisation, closed until asked for; said where no two do. */
export function SameNames({ register }: { readonly register: Parameters<typeof useProposedNames>[0] }) {
  const t = useT();
  const { value, failure } = useProposedNames(register);
  if (failure) return <p role="alert">{describeFailure(t, failure)}</p>;
  if (!value) return null;
  if (value.length === 0) return <p className="soft">{t('names.none')}</p>;
  return (
    <details className={`panel ${styles.sameNames}`}>
      <summary>
        {t('names.found', {
          names: value.reduce((count, { names }) => count + names.length, 0),
          organisations: value.length,
        })}
      </summary>
      <ProposedNames t={t} proposals={value} />
    </details>
  );
}
