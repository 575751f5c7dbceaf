import { useT } from '../../queries/hooks.ts';
import { LostParts } from '../../reviewing/lost-parts.tsx';
import { useSession } from '../../store/session.ts';
import { Panel } from '../../ui/layout.tsx';

/** Of a copy of a damaged file, until it is saved: what was lost. */
export function SalvagedNotice() {
  const t = useT();
  const salvaged = useSession((state) => state.file.salvaged);
  if (!salvaged) return null;
  return (
    <Panel title={t('salvaged.lost')}>
      <p role="status">{t('salvaged.title', { name: salvaged.name })}</p>
      <LostParts {...salvaged} />
      <p>{t('salvaged.again')}</p>
    </Panel>
  );
}
