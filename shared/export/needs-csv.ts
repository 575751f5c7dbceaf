import type { CandidatePartner } from '../pledges/needs/candidate-partners.ts';
import { NEED_COMPONENT_IDS, type RankAcceptability, type SituationRanking } from '../pledges/needs/rank-situations.ts';
import type { NeedEvidence } from '../pledges/needs/situation-needs.ts';
import { type CsvTable, csvTable, WORKED_OUT } from './csv.ts';

/**
 * Situations by need as CSV `rank,situation,year,score,in_first_five,best_rank,worst_rank,requirements_usd,received_usd,people_hosted,…`, per
 * component its value and points; those that are not ranked come last, their ranks blank. Shares are 0–1.
 */
export function needsToCsv(
  needs: readonly NeedEvidence[],
  { ranked, unranked }: SituationRanking,
  acceptability: ReadonlyMap<string, RankAcceptability>,
  remarks: readonly string[],
): CsvTable {
  const bySituation = new Map(needs.map((need) => [need.situation, need]));
  const rows = [...ranked, ...unranked.map(({ situation }) => ({ situation, rank: null, score: null, parts: [] }))];
  return csvTable(
    [
      ...['rank', 'situation', 'year', 'score', 'in_first_five', 'best_rank', 'worst_rank'],
      ...['requirements_usd', 'received_usd', 'people_hosted'],
      ...NEED_COMPONENT_IDS.flatMap((id) => [id, `${id}_year`, `${id}_points`]),
    ],
    rows.map(({ situation, rank, score, parts }) => {
      const need = bySituation.get(situation);
      const shares = acceptability.get(situation);
      return [
        ...[rank, situation, need?.year ?? null, score],
        ...[shares?.share ?? null, shares?.best ?? null, shares?.worst ?? null],
        ...[need?.requirements ?? null, need?.received ?? null, need?.people ?? null],
        ...NEED_COMPONENT_IDS.flatMap((id) => [
          need?.values[id] ?? null,
          need?.origins[id]?.year ?? null,
          parts.find(({ component }) => component === id)?.points ?? null,
        ]),
      ];
    }),
    { ...WORKED_OUT, remarks },
  );
}

/** Candidate partners as CSV `actor,area,kind_of_actor,reason,usd,records,year,from`, a row per reason. */
export const partnersToCsv = (partners: readonly CandidatePartner[], remarks: readonly string[]): CsvTable =>
  csvTable(
    ['actor', 'area', 'kind_of_actor', 'reason', 'usd', 'records', 'year', 'from'],
    partners.flatMap(({ name, area, actor, reasons }) =>
      reasons.map(({ kind, usd, records, year, from }) => [
        name,
        area,
        actor,
        kind,
        usd,
        records,
        year,
        from.join('; '),
      ]),
    ),
    { ...WORKED_OUT, remarks },
  );
