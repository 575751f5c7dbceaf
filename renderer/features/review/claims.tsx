import { claimSentence, claimWords } from '#shared/share/claim-words';
import { useT } from '../../queries/hooks.ts';
import { useClaims } from '../../queries/use-claims.ts';
import { StatusMark } from '../../ui/status.tsx';

/** Whether what the file passes off as bundled data are those of this programme; where not, what differs, worst first. */
export function Claims() {
  const t = useT();
  const { value } = useClaims();
  if (!value?.check) return null;
  const { check, catalogue } = value;
  if (value.isAsBundled)
    return (
      <p>
        <StatusMark tone="good" label={t('seal.claims.agree', { rows: check.rows })} />
      </p>
    );
  return (
    <div role="alert">
      <p>
        <StatusMark tone="bad" label={claimSentence(check, t)} />
      </p>
      <ul>
        {check.worst.map((one) => (
          <li key={JSON.stringify(one)}>{claimWords(one, catalogue, t)}</li>
        ))}
      </ul>
    </div>
  );
}
