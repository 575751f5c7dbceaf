import { countsAreas } from '#shared/framework/framework';
import { applyLens } from '#shared/framework/lens';
import type { ColumnKind } from '#shared/gaps/scoreboard/board-columns';
import { useDocument, useT } from '../../queries/hooks.ts';

/** Which indicators of the lens have no series for single areas, being numbers of areas. */
export function CountsLeftOut({ columns }: { readonly columns: ColumnKind }) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const codes = applyLens(catalogue, lens)
    .indicators.filter(countsAreas)
    .map(({ code }) => code);
  if (columns !== 'areas' || codes.length === 0) return null;
  return <p className="soft">{t('gaps.countsLeftOut', { codes: codes.join(', '), count: codes.length })}</p>;
}
