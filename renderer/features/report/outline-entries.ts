import { LANGUAGES } from '#shared/core/language';
import type { Translator } from '#shared/i18n/translator';
import { kindOfBlock, nameOfBlock } from '#shared/report/block-labels';
import type { ReportBlock } from '#shared/workbench/report';
import type { Workbench } from '#shared/workbench/workbench';
import type { OutlineEntry } from './outline.tsx';
import { untranslatedWords } from './untranslated.ts';

/** The outline of blocks, in their order, each below the heading over it; `labels`: “Figure 3” of figures and tables. */
export function outlineEntries(
  blocks: readonly ReportBlock[],
  labels: ReadonlyMap<string, readonly string[]>,
  named: Pick<Workbench, 'catalogue' | 'scenarios'>,
  t: Translator,
): readonly OutlineEntry[] {
  let depth = 0;
  return blocks.map((block): OutlineEntry => {
    const isHeading = block.kind === 'heading';
    if (isHeading) depth = block.level;
    const kind = (isHeading ? undefined : labels.get(block.id)?.[0]) ?? t(`report.kind.${kindOfBlock(block)}`);
    const own = nameOfBlock(block, named, t);
    const name = isHeading && own ? [labels.get(block.id)?.[0], own].filter(Boolean).join(' ') : own;
    const isNamed = isHeading || block.kind === 'text';
    return {
      id: block.id,
      depth: isHeading ? block.level - 1 : depth,
      isHeading,
      name: isNamed ? name || kind : name ? t('report.caption', { label: kind, text: name }) : kind,
      lacks: LANGUAGES.filter((language) => untranslatedWords(block, language) > 0),
    };
  });
}

const isSameEntry = (a: OutlineEntry, b: OutlineEntry | undefined): boolean =>
  b !== undefined &&
  a.id === b.id &&
  a.depth === b.depth &&
  a.isHeading === b.isHeading &&
  a.name === b.name &&
  a.lacks.join() === b.lacks.join();

/** `next`, or the very `before` where they say the same, so that nothing is drawn anew at every key. */
export const sameEntries = (before: readonly OutlineEntry[], next: readonly OutlineEntry[]): readonly OutlineEntry[] =>
  before.length === next.length && next.every((entry, at) => isSameEntry(entry, before[at])) ? before : next;

/** Whether two outlines have the same blocks in the same places, whatever these are called. */
export const sameOrder = (a: readonly OutlineEntry[], b: readonly OutlineEntry[]): boolean =>
  a.length === b.length && a.every(({ id, depth }, at) => id === b[at]?.id && depth === b[at].depth);
