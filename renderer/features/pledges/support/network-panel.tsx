import { useMemo } from 'react';
import { networkPicture, partnersOf, partyIn } from '#shared/report/exhibits/pledges/network';
import { useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { Panel } from '../../../ui/layout.tsx';
import type { Opened } from '../pictures/opened-entries.tsx';
import { PledgeFigure } from '../pictures/pledge-figure.tsx';
import type { LensedRegister } from '../pictures/use-register-picture.ts';

interface NetworkPanelProps {
  readonly register: LensedRegister;
  readonly onOpen: (opened: Opened) => void;
}

/** Who pledges, or gives, together with whom. */
export function NetworkPanel({ register, onOpen }: NetworkPanelProps) {
  const t = useT();
  const { kept, isFlows, isInvented } = register;
  const { nameOf } = usePlaces();
  const partyOf = useMemo(() => partyIn(register, nameOf, t.language), [register, nameOf, t.language]);
  const picture = useMemo(() => networkPicture(register, nameOf, t), [register, nameOf, t]);
  const open = (entity: string) =>
    onOpen({
      name: entity,
      pledges: kept.filter((pledge) => partyOf(pledge) === entity || partnersOf(pledge, t.language).includes(entity)),
    });
  return (
    <Panel title={t(isFlows ? 'pledges.support.networkFlows' : 'pledges.support.network')}>
      {picture ? (
        <PledgeFigure
          {...picture}
          height={600}
          isInvented={isInvented}
          source={{ of: 'pledge-network', register: register.name }}
          onPick={open}
        />
      ) : (
        <p role="note">{t('pledges.support.network.none')}</p>
      )}
    </Panel>
  );
}
