import { useState } from 'react';
import { isDamage, type Salvaged } from '#shared/share/salvage';
import { useT } from '../queries/hooks.ts';
import { LostParts } from '../reviewing/lost-parts.tsx';
import type { Refused } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { openSalvaged, salvageRefused } from '../workflows/salvage.ts';

/** For a damaged file: first what would be lost, then the way to open what is whole as a copy. */
export function SalvageOffer({ refused }: { readonly refused: Refused }) {
  const t = useT();
  const [found, setFound] = useState<Salvaged | null>(null);
  if (!isDamage(refused.failure)) return null;
  const { name } = refused;
  return (
    <div className="refused-reason">
      {found ? null : (
        <div className="actions">
          <Button onPress={() => void salvageRefused(refused).then(setFound)}>{t('salvage.look')}</Button>
        </div>
      )}
      <div role="status">
        {found ? (
          <>
            <p>{t('salvage.lost', { count: found.lostSources.length })}</p>
            <LostParts {...found} />
            <p>{t('salvage.promise', { name })}</p>
          </>
        ) : null}
      </div>
      {found ? (
        <div className="actions">
          <Button onPress={() => void openSalvaged(name, found)}>{t('salvage.open')}</Button>
        </div>
      ) : null}
    </div>
  );
}
