import { isDoubtfulSeal } from '#shared/share/judge-seals';
import { useT } from '../queries/hooks.ts';
import { useSeals } from '../reviewing/use-seals.ts';
import { show, useSession } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { StatusMark } from '../ui/status.tsx';

/** Said on opening, wherever one is: who saved the file and who sealed it, loudly where a key is not the one that was kept. */
export function SealState() {
  const t = useT();
  const savedBy = useSession((state) => state.file.stated?.savedBy ?? '');
  const seals = useSeals() ?? [];
  const doubtful = seals.filter(isDoubtfulSeal);
  const others = seals.filter((one) => !isDoubtfulSeal(one));
  return (
    <>
      {savedBy ? <span>{t('seal.status.savedBy', { name: savedBy })}</span> : null}
      {others.map(({ seal: { key, name } }) => (
        <span key={key}>{t('seal.status.by', { name })}</span>
      ))}
      <div role="alert" className="notice">
        {doubtful.map(({ seal: { key, name } }) => (
          <Button key={key} onPress={() => show({ view: 'review' })}>
            <StatusMark tone="bad" label={t('seal.status.doubtful', { name })} />
          </Button>
        ))}
      </div>
    </>
  );
}
