import type { Translator } from '#shared/i18n/translator';
import {
  type CountedKind,
  countedOfFigure,
  kindOfBlock,
  nameOfBlock,
  wholeNameOfBlock,
} from '#shared/report/block-labels';
import type { ReportBlock } from '#shared/workbench/report';
import type { Workbench } from '#shared/workbench/workbench';
import type { KnownBlock } from '../../queries/use-block-parts.ts';
import type { ReportTarget } from './report-context.ts';

type Named = Pick<Workbench, 'catalogue' | 'scenarios'>;

/** What of a block is counted, once it was worked out. */
export function countedIn(known: KnownBlock): readonly CountedKind[] {
  if ('parts' in known)
    return known.parts.flatMap((part) =>
      part.kind === 'table'
        ? ['table' as const]
        : part.kind === 'figure'
          ? countedOfFigure(part.table, part.figure.data.rows.length)
          : [],
    );
  const { block, exhibit } = known;
  if (!exhibit) return [];
  if (block.shows === 'table' || !exhibit.figure) return exhibit.table ? ['table'] : [];
  return countedOfFigure(block.table, exhibit.table?.rows.length ?? 0);
}

/** Headings, figures and tables of a report in their order, as texts refer to them and lists name them. */
export const targetsOfBlocks = (
  blocks: readonly ReportBlock[],
  labels: ReadonlyMap<string, readonly string[]>,
  named: Named,
  t: Translator,
): readonly ReportTarget[] =>
  blocks.flatMap((block): readonly ReportTarget[] => {
    const [name, whole] = [nameOfBlock(block, named, t), wholeNameOfBlock(block, named, t)];
    const [label] = labels.get(block.id) ?? [];
    if (label === undefined) return [];
    if (block.kind === 'heading')
      return [
        {
          id: block.id,
          kind: 'heading',
          level: block.level,
          label: t('reportDocument.section', { number: label }),
          name: `${label} ${name}`,
          listed: `${label} ${whole}`,
        },
      ];
    const kind = kindOfBlock(block) === 'table' ? 'table' : 'figure';
    const captioned = (text: string) => (text ? t('report.caption', { label, text }) : label);
    return [{ id: block.id, kind, level: 1, label, name: captioned(name), listed: captioned(whole) }];
  });
