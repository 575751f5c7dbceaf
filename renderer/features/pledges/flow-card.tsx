import { formatDate, formatNumber } from '#shared/core/format';
import type { Catalogue } from '#shared/framework/catalogue';
import type { FundingFlow } from '#shared/pledges/flow';
import { donorName, flowTitle, organisationName } from '#shared/pledges/organisation-in-language';
import { useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { RegisterCard, RegisterEntry } from './register-card.tsx';
import { termNames } from './term-names.ts';

interface FlowCardProps {
  readonly flow: FundingFlow | null;
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
}

export function FlowCard({ flow, catalogue, onClose }: FlowCardProps) {
  return (
    <RegisterCard isOpen={flow !== null} onClose={onClose}>
      {flow ? <Entry flow={flow} catalogue={catalogue} /> : null}
    </RegisterCard>
  );
}

function Entry({ flow, catalogue }: { readonly flow: FundingFlow; readonly catalogue: Catalogue }) {
  const t = useT();
  const { nameOf } = usePlaces();
  const unknown = t('pledges.unknown');
  const number = (value: number | null) => (value === null ? unknown : formatNumber(value, t.language));
  const date = (value: string | null) => (value ? formatDate(value, t.language) : unknown);
  const original = flow.originalAmount === null ? unknown : `${number(flow.originalAmount)} ${flow.currency ?? ''}`;
  const facts: readonly (readonly [string, string])[] = [
    [t('pledges.flow.id'), flow.id],
    [t('pledges.flow.donor'), donorName(flow, t.language, nameOf)],
    [t('pledges.flow.actor'), termNames(flow.actor ? [flow.actor] : [], catalogue.actors, t) || unknown],
    [t('pledges.flow.recipient'), flow.recipients.map((name) => organisationName(name, t.language)).join(', ')],
    [t('pledges.flow.plan'), flow.plan ?? t('pledges.flow.noPlan')],
    [t('pledges.situation'), termNames(flow.situations, catalogue.groups, t) || t('pledges.flow.noSituation')],
    [t('pledges.flow.areas'), termNames(flow.areas, catalogue.areas, t) || unknown],
    [t('pledges.flow.status'), t(`pledges.flow.status.${flow.stageText}`)],
    [t('pledges.flow.updated'), date(flow.stageDate)],
    [t('pledges.flow.date'), date(flow.start)],
    [t('pledges.contribution'), flow.contributions.map((kind) => t(`pledges.contribution.${kind}`)).join(', ')],
    [t('pledges.amount'), number(flow.amountUsd)],
    [t('pledges.flow.original'), original],
  ];
  return <RegisterEntry title={flowTitle(flow, t.language, nameOf)} facts={facts} />;
}
