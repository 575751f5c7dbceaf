import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { formatDate, formatNumber } from '#shared/core/format';
import type { Catalogue } from '#shared/framework/catalogue';
import type { Pledge } from '#shared/pledges/pledge';
import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import styles from './pledges.module.css';

interface PledgeCardProps {
  readonly pledge: Pledge | null;
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
}

export function PledgeCard({ pledge, catalogue, onClose }: PledgeCardProps) {
  const t = useT();
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen={pledge !== null}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="modal">
        <Dialog>
          {pledge ? (
            <div className="stack">
              <Heading slot="title">{pledge.title}</Heading>
              {pledge.illustrative ? <p className={styles.illustrative}>{t('pledges.illustrative')}</p> : null}
              <p>{pledge.description}</p>
              <Facts pledge={pledge} catalogue={catalogue} />
              <div className="actions">
                <Button onPress={onClose}>{t('pledges.close')}</Button>
              </div>
            </div>
          ) : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Facts({ pledge, catalogue }: { readonly pledge: Pledge; readonly catalogue: Catalogue }) {
  const t = useT();
  const language = t.language;
  const unknown = t('pledges.unknown');
  const names = (
    codes: readonly string[],
    list: readonly { readonly code: string; readonly name: Readonly<Record<typeof language, string>> }[],
  ) => codes.map((code) => list.find((item) => item.code === code)?.name[language] ?? code).join(', ') || unknown;
  const number = (value: number | null) => (value === null ? unknown : formatNumber(value, language));
  const date = (value: string | null) => (value ? formatDate(value, language) : unknown);
  const facts: readonly (readonly [string, string])[] = [
    [t('pledges.id'), pledge.id],
    [t('pledges.entity'), pledge.entity],
    [t('pledges.forum'), pledge.forum],
    [t('pledges.stage'), t(`pledges.stage.${pledge.stage}`)],
    [t('pledges.contribution'), pledge.contributions.map((kind) => t(`pledges.contribution.${kind}`)).join(', ')],
    [t('pledges.theme'), names(pledge.themes, catalogue.themes)],
    [
      t('pledges.situation'),
      pledge.situations.length > 0 ? names(pledge.situations, catalogue.groups) : t('pledges.general'),
    ],
    [t('pledges.areas'), names(pledge.areas, catalogue.areas)],
    [t('pledges.period'), `${date(pledge.start)} – ${date(pledge.end)}`],
    [t('pledges.amount'), number(pledge.amountUsd)],
    [t('pledges.places'), number(pledge.places)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
