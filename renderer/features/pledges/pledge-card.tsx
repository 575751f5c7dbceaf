import { formatDate, formatNumber } from '#shared/core/format';
import type { Catalogue } from '#shared/framework/catalogue';
import type { Pledge } from '#shared/pledges/pledge';
import { useT } from '../../queries/hooks.ts';
import { CommentHere } from '../../reviewing/comment-here.tsx';
import { PledgeActions } from './entry/pledge-actions.tsx';
import styles from './pledges.module.css';
import { RegisterCard, RegisterEntry } from './register-card.tsx';
import { termNames } from './term-names.ts';

interface PledgeCardProps {
  readonly pledge: Pledge | null;
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
}

export function PledgeCard({ pledge, catalogue, onClose }: PledgeCardProps) {
  return (
    <RegisterCard isOpen={pledge !== null} onClose={onClose}>
      {pledge ? <Entry pledge={pledge} catalogue={catalogue} /> : null}
      {pledge && !pledge.illustrative ? (
        <CommentHere place={{ on: 'pledge', pledge: pledge.id }} name={pledge.title || pledge.id} />
      ) : null}
      {pledge ? <PledgeActions pledge={pledge} onDone={onClose} /> : null}
    </RegisterCard>
  );
}

function Entry({ pledge, catalogue }: { readonly pledge: Pledge; readonly catalogue: Catalogue }) {
  const t = useT();
  const language = t.language;
  const unknown = t('pledges.unknown');
  const number = (value: number | null) => (value === null ? unknown : formatNumber(value, language));
  const date = (value: string | null) => (value ? formatDate(value, language) : unknown);
  const facts: readonly (readonly [string, string])[] = [
    [t('pledges.id'), pledge.id],
    [t('pledges.entity'), pledge.entity],
    [t('pledges.forum'), pledge.forum],
    [
      t('pledges.stage'),
      [t(`pledges.stage.${pledge.stage}`), pledge.stageText ? t('register.asWritten', { text: pledge.stageText }) : '']
        .filter(Boolean)
        .join(' '),
    ],
    ...(pledge.reviewed
      ? [
          [
            t('register.role.reviewed'),
            [t(`register.reviewed.${pledge.reviewed}`), pledge.reviewer, pledge.reviewDate].filter(Boolean).join(' · '),
          ] as const,
        ]
      : []),
    [t('pledges.contribution'), pledge.contributions.map((kind) => t(`pledges.contribution.${kind}`)).join(', ')],
    [t('pledges.theme'), termNames(pledge.themes, catalogue.themes, t) || unknown],
    [t('pledges.situation'), termNames(pledge.situations, catalogue.groups, t) || t('pledges.general')],
    [t('pledges.areas'), termNames(pledge.areas, catalogue.areas, t) || unknown],
    [t('pledges.period'), `${date(pledge.start)} – ${date(pledge.end)}`],
    [t('pledges.amount'), number(pledge.amountUsd)],
    [t('pledges.places'), number(pledge.places)],
  ];
  return (
    <RegisterEntry title={pledge.title} facts={facts}>
      {pledge.illustrative ? <p className={styles.illustrative}>{t('pledges.illustrative')}</p> : null}
      <p>{pledge.description}</p>
    </RegisterEntry>
  );
}
