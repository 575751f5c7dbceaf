import { nameOf } from '../charts/from-series.ts';
import type { Language } from '../core/language.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ExhibitBlock, ReportBlock } from '../workbench/report.ts';
import { plainOf, type RichNode, type RichText } from '../workbench/rich-text.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { isBlank } from './block-parts.ts';
import { nameOfExhibit } from './exhibit-name.ts';
import { numbering } from './numbering.ts';

/** What a block is called in menus and in the outline. */
export type BlockKind = Exclude<ReportBlock['kind'], 'exhibit'> | 'figure' | 'table';

type Named = Pick<Workbench, 'catalogue' | 'scenarios'>;

/** An exhibit of the table of a chart is a table, and so is a chart that is one. */
export function kindOfBlock(block: ReportBlock): BlockKind {
  if (block.kind !== 'exhibit') return block.kind;
  return block.shows === 'table' || (block.source.of === 'chart' && block.source.chart.kind === 'table')
    ? 'table'
    : 'figure';
}

/** What of a block is counted, in order. */
export type CountedKind = 'figure' | 'table';

/** Blocks that become several figures and tables, how many is known when they are worked out. */
const COMPOSED: ReadonlySet<ReportBlock['kind']> = new Set(['situation', 'country']);

/** What is taken for granted of a block before it is worked out. */
function countedBefore(block: ReportBlock): readonly CountedKind[] {
  if (block.kind === 'scenario') return ['figure'];
  const kind = kindOfBlock(block);
  if (kind === 'table') return ['table'];
  if (kind !== 'figure') return [];
  return block.kind === 'exhibit' && block.table === 'short' ? ['figure', 'table'] : ['figure'];
}

/** What a figure counts as, with its table beside it or without. */
export const countedOfFigure = (table: ExhibitBlock['table'], rows: number): readonly CountedKind[] =>
  table === 'short' && rows > 0 ? ['figure', 'table'] : ['figure'];

/**
 * “2.1” of every heading and “Figure 3” of every figure and table, by the id of its block and in the order of the document, as it is
 * exported. `known`: what was worked out. After a page of a country or situation that is not, no number is claimed.
 */
export function labelsOfBlocks(
  blocks: readonly ReportBlock[],
  t: Translator,
  known: ReadonlyMap<string, readonly CountedKind[]> = new Map(),
): ReadonlyMap<string, readonly string[]> {
  const numbers = numbering(t);
  const labels = new Map<string, readonly string[]>();
  let isCertain = true;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.text.en.trim() || block.text.fr.trim()) labels.set(block.id, [numbers.heading(block.level).number]);
      continue;
    }
    if (block.kind === 'text') {
      for (const level of levelsIn(block.text[hasWords(block.text[t.language]) ? t.language : otherThan(t)].content))
        numbers.heading(level);
      continue;
    }
    const counted = known.get(block.id) ?? countedBefore(block);
    isCertain &&= known.has(block.id) || !COMPOSED.has(block.kind);
    const found = counted.map((one) => (one === 'figure' ? numbers.figure() : numbers.table(false)).text);
    if (found.length > 0) labels.set(block.id, isCertain ? found : counted.map((one) => t(`report.kind.${one}`)));
  }
  return labels;
}

const otherThan = ({ language }: Translator): Language => (language === 'en' ? 'fr' : 'en');

const hasWords = (text: RichText): boolean => !isBlank(text);

/** Levels of the headings within a text, in order. */
const levelsIn = (nodes: readonly RichNode[]): readonly (2 | 3)[] =>
  nodes.flatMap((node): readonly (2 | 3)[] => {
    if (node.type === 'heading') return [node.attrs.level];
    if (node.type === 'paragraph') return [];
    if (node.type === 'blockquote') return levelsIn(node.content);
    return node.content.flatMap((item) => levelsIn(item.content));
  });

/** How many characters of a text name it. */
const NAME_SIGNS = 60;

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > NAME_SIGNS ? `${line.slice(0, NAME_SIGNS).trimEnd()}…` : line;
};

/** What a block says of itself in a few words; blank: nothing yet. */
export const nameOfBlock = (block: ReportBlock, named: Named, t: Translator): string =>
  shortened(wholeNameOfBlock(block, named, t));

/** What a block says of itself, however long; blank: nothing yet. */
export function wholeNameOfBlock(block: ReportBlock, { catalogue, scenarios }: Named, t: Translator): string {
  const { language } = t;
  const other = language === 'en' ? 'fr' : 'en';
  switch (block.kind) {
    case 'heading':
      return block.text[language] || block.text[other];
    case 'text':
      return plainOf(block.text[language], '…') || plainOf(block.text[other], '…');
    case 'callout':
      return block.title[language] || block.title[other] || plainOf(block.text[language], '…');
    case 'exhibit':
      return nameOfExhibit(block, catalogue, t);
    case 'scenario':
      return scenarios.find(({ id }) => id === block.scenario)?.name ?? '';
    case 'method':
      return t('charts.subject', {
        indicator: catalogue.framework.indicators.find(({ id }) => id === block.indicator)?.name[language] ?? '',
        area: nameOf(catalogue, block.area, t),
      });
    case 'situation':
      return nameOf(catalogue, block.situation, t);
    case 'country':
      return nameOf(catalogue, block.area, t);
    case 'contents':
      return block.of === 'headings' ? '' : t(`report.contents.${block.of}`);
    case 'annex':
      return block.parts.map((part) => t(`report.annex.${part}`)).join(', ');
    case 'page-break':
      return '';
  }
}

/** Kind and name of a block in one, as controls and screen readers say it. */
export function fullNameOfBlock(block: ReportBlock, named: Named, t: Translator): string {
  const kind = t(`report.kind.${kindOfBlock(block)}`);
  const name = nameOfBlock(block, named, t);
  return name ? t('report.named', { kind, name }) : kind;
}

/** Figures and tables that a report shows, those of its annexes left out. */
export function countedExhibits(
  blocks: readonly ReportBlock[],
  known: ReadonlyMap<string, readonly CountedKind[]>,
): { readonly figures: number; readonly tables: number } {
  const all = blocks.flatMap((block) => known.get(block.id) ?? countedBefore(block));
  return {
    figures: all.filter((kind) => kind === 'figure').length,
    tables: all.filter((kind) => kind === 'table').length,
  };
}
