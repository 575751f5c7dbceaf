import { usdText } from '#shared/core/format';
import { partnersToCsv } from '#shared/export/needs-csv';
import type { CandidatePartner, PartnerReason } from '#shared/pledges/needs/candidate-partners';
import { useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { useSaveCsv } from '../../../queries/use-save-csv.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/layout.tsx';
import styles from './needs.module.css';

interface PartnersPanelProps {
  readonly partners: readonly CandidatePartner[];
  /** The name of the situation. */
  readonly situation: string;
  readonly source: string;
  readonly year: number;
  /** Of the register of flows. */
  readonly flowsYear: string;
}

const FIRST = 15;

/** Who may be asked, with every reason. */
export function PartnersPanel({ partners, situation, source, year, flowsYear }: PartnersPanelProps) {
  const t = useT();
  const { nameOf } = usePlaces();
  const save = useSaveCsv();
  const hasGiven = ({ reasons }: CandidatePartner) => reasons.some(({ kind }) => kind === 'gave_there');
  const reasonText = ({ kind, usd, records, from, year: its }: PartnerReason): string =>
    t(`needs.reason.${kind}`, {
      usd: usd === null ? (kind === 'gave_theme' ? 'none' : t('pledges.unknown')) : usdText(usd, t.language),
      records,
      from: from.map(nameOf).join(', '),
      year: its === null ? t('pledges.unknown') : String(its),
    });
  const about = t('needs.partners.about', { year: flowsYear });
  return (
    <Panel
      title={t('needs.said', { name: t('needs.partners.title'), value: situation })}
      actions={
        <Button
          onPress={() =>
            save(`${t('needs.partners.title')} ${situation} ${year}`, () =>
              partnersToCsv(partners, [about, t('charts.source', { source })]),
            )
          }
        >
          {t('gaps.export')}
        </Button>
      }
    >
      <p className="soft">{about}</p>
      <DataTable
        t={t}
        caption={t('needs.partners.title')}
        isCaptionHidden
        columns={[
          { id: 'name', header: t('needs.partners.name'), sortValue: ({ name }) => name, cell: ({ name }) => name },
          {
            id: 'state',
            header: t('needs.partners.state'),
            sortValue: (partner) => Number(hasGiven(partner)),
            cell: (partner) => t(hasGiven(partner) ? 'needs.partners.given' : 'needs.partners.new'),
          },
          {
            id: 'reasons',
            header: t('needs.partners.reasons'),
            cell: ({ reasons }) => (
              <ul className={styles.reasons}>
                {reasons.map((reason) => (
                  <li key={reason.kind}>{reasonText(reason)}</li>
                ))}
              </ul>
            ),
          },
        ]}
        rows={partners}
        keyOf={({ name, area }) => `${area} ${name}`}
        first={FIRST}
        empty={<p>{t('needs.partners.none')}</p>}
      />
      <p className="soft">{t('charts.source', { source })}</p>
    </Panel>
  );
}
