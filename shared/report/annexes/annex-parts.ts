import type { Annex } from '../../workbench/report.ts';
import { plainOf } from '../../workbench/rich-text.ts';
import type { PartContext } from '../part-context.ts';
import type { Part } from '../parts.ts';
import { dataGapsAnnex } from './data-gaps.ts';
import { glossaryAnnex } from './glossary.ts';
import { lossesAnnex } from './losses.ts';
import { methodsAnnex } from './methods.ts';
import { sourcesAnnex } from './sources.ts';

/** What an annex consists of, from what the report shows; the tables of figures are made where they are numbered. */
export async function annexParts(annex: Annex, shown: readonly Part[], context: PartContext): Promise<readonly Part[]> {
  switch (annex) {
    case 'tables':
      return [];
    case 'sources':
      return sourcesAnnex(context);
    case 'methods':
      return methodsAnnex(context);
    case 'data-gaps':
      return dataGapsAnnex(context);
    case 'losses':
      return lossesAnnex(context);
    case 'glossary':
      return glossaryAnnex(shown.map(wordsOf).join(' '), context.t);
  }
}

const wordsOf = (part: Part): string => {
  switch (part.kind) {
    case 'heading':
      return part.text;
    case 'prose':
      return plainOf(part.text);
    case 'box':
      return `${part.title} ${plainOf(part.text)}`;
    case 'figure':
      return `${part.figure.caption} ${part.figure.note ?? ''}`;
    case 'table':
      return [part.table.caption, ...part.table.columns.map(({ label }) => label)].join(' ');
    default:
      return '';
  }
};
