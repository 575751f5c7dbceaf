import type { Translator } from '#shared/i18n/translator';
import { kindOfBlock, nameOfBlock } from '#shared/report/block-labels';
import type { ReportBlock } from '#shared/workbench/report';
import type { Workbench } from '#shared/workbench/workbench';
import type { ReportTarget } from './report-context.ts';

export {
  type BlockKind,
  countedExhibits,
  fullNameOfBlock,
  kindOfBlock,
  labelsOfBlocks,
  nameOfBlock,
} from '#shared/report/block-labels';

type Named = Pick<Workbench, 'catalogue' | 'scenarios'>;

/** Headings, figures and tables of a report in their order, as texts refer to them and lists name them. */
export const targetsOfBlocks = (
  blocks: readonly ReportBlock[],
  labels: ReadonlyMap<string, string>,
  named: Named,
  t: Translator,
): readonly ReportTarget[] =>
  blocks.flatMap((block): readonly ReportTarget[] => {
    const name = nameOfBlock(block, named, t);
    if (block.kind === 'heading')
      return name ? [{ id: block.id, kind: 'heading', level: block.level, label: name, name }] : [];
    const label = labels.get(block.id);
    if (label === undefined) return [];
    const kind = kindOfBlock(block) === 'table' ? 'table' : 'figure';
    return [{ id: block.id, kind, level: 1, label, name: name ? t('report.caption', { label, text: name }) : label }];
  });
