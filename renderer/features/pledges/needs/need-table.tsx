import { formatNumber } from '#shared/core/format';
import {
  NEED_COMPONENT_IDS,
  type NeedComponent,
  type RankAcceptability,
  type SituationRanking,
} from '#shared/pledges/needs/rank-situations';
import type { NeedEvidence } from '#shared/pledges/needs/situation-needs';
import { useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';

interface NeedTableProps {
  readonly needs: readonly NeedEvidence[];
  readonly ranking: SituationRanking;
  readonly acceptability: ReadonlyMap<string, RankAcceptability>;
  readonly year: number;
}

/** The picture in numbers: rank, score and sensitivity, then each component with its year where that is not the plan's. */
export function NeedTable({ needs, ranking, acceptability, year }: NeedTableProps) {
  const t = useT();
  const { nameOf } = usePlaces();
  const ranks = new Map(ranking.ranked.map((one) => [one.situation, one]));
  const order = [...ranking.ranked, ...ranking.unranked].map(({ situation }) => situation);
  const rows = [...needs].sort((a, b) => order.indexOf(a.situation) - order.indexOf(b.situation));
  const unknown = t('needs.unknown');
  const number = (value: number, decimals: number) => formatNumber(value, t.language, { decimals });
  const valueText = ({ values, origins }: NeedEvidence, component: NeedComponent): string => {
    const value = values[component];
    const its = origins[component]?.year ?? year;
    if (value === null) return unknown;
    return `${number(value, 1)}${its === year ? '' : ` (${its})`}`;
  };
  const columns: readonly TableColumn<NeedEvidence>[] = [
    { id: 'name', header: t('needs.rank.situation'), cell: ({ situation }) => nameOf(situation) },
    {
      id: 'rank',
      header: t('needs.rank.rank'),
      align: 'number',
      cell: ({ situation }) => ranks.get(situation)?.rank ?? t('pledges.notApplicable'),
    },
    {
      id: 'score',
      header: t('needs.rank.score'),
      align: 'number',
      cell: ({ situation }) => {
        const score = ranks.get(situation)?.score;
        return score === undefined ? t('pledges.notApplicable') : number(score, 1);
      },
    },
    {
      id: 'topFive',
      header: t('needs.rank.topFive'),
      align: 'number',
      cell: ({ situation }) => {
        const shares = acceptability.get(situation);
        return shares
          ? formatNumber(shares.share, t.language, { percent: true, decimals: 1 })
          : t('pledges.notApplicable');
      },
    },
    {
      id: 'range',
      header: t('needs.rank.range'),
      cell: ({ situation }) => {
        const shares = acceptability.get(situation);
        return shares
          ? t('needs.rank.rangeOf', { best: shares.best, worst: shares.worst })
          : t('pledges.notApplicable');
      },
    },
    ...NEED_COMPONENT_IDS.map(
      (component): TableColumn<NeedEvidence> => ({
        id: component,
        header: t(`needs.component.${component}`),
        align: 'number',
        sortValue: ({ values }) => values[component],
        cell: (need) => valueText(need, component),
      }),
    ),
  ];
  return (
    <DataTable
      t={t}
      caption={`${t('needs.rank.title')}, ${year}`}
      isCaptionHidden
      columns={columns}
      rows={rows}
      keyOf={({ situation }) => situation}
    />
  );
}
