import type { Annex } from '../../workbench/report.ts';
import type { PartContext } from '../block-parts.ts';
import type { Part } from '../parts.ts';
import { sourcesAnnex } from './sources.ts';

/** What an annex consists of, from what the report shows; the tables of figures are made where they are numbered. */
export async function annexParts(annex: Annex, context: PartContext): Promise<readonly Part[]> {
  switch (annex) {
    case 'sources':
      return sourcesAnnex(context);
    default:
      return [];
  }
}
