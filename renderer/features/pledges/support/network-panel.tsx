import { useCallback, useMemo } from 'react';
import { networkChart } from '#shared/charts/network/network-chart';
import { formatNumber } from '#shared/core/format';
import { atStart, isPlural, withArticle } from '#shared/framework/with-article';
import { drawnNetwork } from '#shared/pledges/drawn-network';
import { giverCode, giverOf } from '#shared/pledges/giver';
import { partnerNetwork } from '#shared/pledges/partner-network';
import type { Pledge } from '#shared/pledges/pledge';
import { useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { Panel } from '../../../ui/layout.tsx';
import type { Opened } from '../pictures/opened-entries.tsx';
import { PledgeFigure } from '../pictures/pledge-figure.tsx';
import { type LensedRegister, pictureWords } from '../pictures/use-register-picture.ts';

/** Entities in the picture. */
const DRAWN = 30;

/** Whom an entry joins: the partners of a pledge; of a flow, donor and recipients. */
const partnersOf = (pledge: Pledge & { readonly recipients?: readonly string[] }): readonly string[] =>
  pledge.recipients ?? pledge.partners ?? [];

interface NetworkPanelProps {
  readonly register: LensedRegister;
  readonly onOpen: (opened: Opened) => void;
}

/** Who pledges, or gives, together with whom. */
export function NetworkPanel({ register, onOpen }: NetworkPanelProps) {
  const t = useT();
  const { kept, isFlows, isInvented } = register;
  const { nameOf } = usePlaces();
  // Who gives is a State or the European Union, by whatever office; partners of pledges are named as written.
  const partyOf = useCallback(
    (pledge: Pledge) => (isFlows && giverCode(pledge) ? nameOf(giverOf(pledge)) : pledge.entity),
    [isFlows, nameOf],
  );
  const picture = useMemo(() => {
    const joined = kept.map((pledge) => ({ entity: partyOf(pledge), partners: partnersOf(pledge) }));
    const network = partnerNetwork(joined, DRAWN);
    if (network.joint === 0) return null;
    const { places, ties } = drawnNetwork(network, DRAWN);
    const givers = new Set(kept.map(partyOf));
    const recipient = network.entities.find(({ entity }) => !givers.has(entity));
    const number = (value: number) => formatNumber(value, t.language);
    const title = isInvented
      ? t('pledges.register.example')
      : isFlows && recipient
        ? t('pledges.support.network.titleFlows', {
            name: atStart(withArticle(recipient.entity, 'subject', t.language)),
            many: isPlural(recipient.entity, t.language),
            count: recipient.partners,
          })
        : t('pledges.support.network.title', { joint: number(network.joint), all: number(kept.length) });
    const unit = isFlows ? 'flows' : 'pledges';
    const words = pictureWords(
      register,
      {
        title,
        unit,
        notes: [t(`pledges.support.network.${isFlows ? 'note' : 'noteOwn'}`, { count: places.length })],
        columns: [
          { label: t('pledges.support.entity'), kind: 'text' },
          { label: t('pledges.support.partners'), kind: 'value' },
          { label: t(`pledges.unit.${unit}`), kind: 'value' },
          { label: t('pledges.support.joint'), kind: 'value' },
        ],
        rows: network.entities.map(({ entity, partners, pledges, joint }) => [entity, partners, pledges, joint]),
      },
      t,
    );
    const nodes = places.map((place) => {
      const { entity, pledges, partners } = network.entities[place]!;
      return { name: entity, size: pledges, partners, slot: !isFlows || givers.has(entity) ? 0 : 1 };
    });
    return { ...words, kind: networkChart({ nodes, ties }) };
  }, [kept, partyOf, isFlows, isInvented, register, t]);
  const open = (entity: string) =>
    onOpen({
      name: entity,
      pledges: kept.filter((pledge) => partyOf(pledge) === entity || partnersOf(pledge).includes(entity)),
    });
  return (
    <Panel title={t(isFlows ? 'pledges.support.networkFlows' : 'pledges.support.network')}>
      {picture ? (
        <PledgeFigure {...picture} height={600} isInvented={isInvented} onPick={open} />
      ) : (
        <p role="note">{t('pledges.support.network.none')}</p>
      )}
    </Panel>
  );
}
