import { JalonError } from '../core/errors.ts';
import { BY_HAND } from '../engine/observations.ts';
import { MOST_OBSERVATIONS } from '../intake/limits.ts';
import { partsOfSource, type Workbench } from '../workbench/workbench.ts';
import { DOCUMENT, dataName } from './format.ts';

/** What a share file may state, so that whatever opens also fits into the engine. */
const MOST = { sources: 200, rows: MOST_OBSERVATIONS, allRows: 4 * MOST_OBSERVATIONS } as const;

/**
 * Refuses a document by the sources it states, before any table is read: `share/too-many-sources` {found, limit}, `share/part-limit`
 * {part, measure, found, limit}, `share/too-many-rows` {found, limit}, `share/part-by-hand` {part}, and `share/document` {where} where
 * two sources would share one table.
 */
export function refuseSources({ sources }: Pick<Workbench, 'sources'>): void {
  if (sources.length > MOST.sources)
    throw new JalonError('share/too-many-sources', { found: sources.length, limit: MOST.sources });
  const ids = sources.map(({ id }) => id);
  if (ids.includes(BY_HAND)) throw new JalonError('share/part-by-hand', { part: DOCUMENT });
  const twice = ids.findIndex((id, place) => ids.indexOf(id) !== place);
  if (twice >= 0) throw new JalonError('share/document', { where: `sources.${twice}.id` });
  const parts = sources.flatMap(partsOfSource);
  for (const { sha256, rows } of parts)
    if (rows > MOST.rows)
      throw new JalonError('share/part-limit', {
        part: dataName(sha256),
        measure: 'rows',
        found: rows,
        limit: MOST.rows,
      });
  const found = parts.reduce((sum, { rows }) => sum + rows, 0);
  if (found > MOST.allRows) throw new JalonError('share/too-many-rows', { found, limit: MOST.allRows });
}

/** Refuses areas and groups of one code, which nothing could tell apart: `share/document` {where}. */
export function refuseCodes({ catalogue }: Pick<Workbench, 'catalogue'>): void {
  const seen = new Set<string>();
  for (const list of ['areas', 'groups'] as const)
    for (const [place, { code }] of catalogue[list].entries()) {
      if (seen.has(code)) throw new JalonError('share/document', { where: `catalogue.${list}.${place}.code` });
      seen.add(code);
    }
}
