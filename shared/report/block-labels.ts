import { chartName, nameOf } from '../charts/from-series.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ReportBlock } from '../workbench/report.ts';
import { plainOf } from '../workbench/rich-text.ts';
import type { Workbench } from '../workbench/workbench.ts';

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

/** Blocks that become several figures and tables, how many is known when the report is worked out. */
const COMPOSED: ReadonlySet<ReportBlock['kind']> = new Set(['situation', 'country']);

/** “Figure 3” of every figure and table, by the id of its block; after a page of a country or situation, whose figures are not counted here, without a number. */
export function labelsOfBlocks(blocks: readonly ReportBlock[], t: Translator): ReadonlyMap<string, string> {
  const counted = { figure: 0, table: 0 };
  const labels = new Map<string, string>();
  let isCertain = true;
  for (const block of blocks) {
    isCertain &&= !COMPOSED.has(block.kind);
    const kind = block.kind === 'scenario' ? 'figure' : kindOfBlock(block);
    if (kind !== 'figure' && kind !== 'table') continue;
    counted[kind]++;
    labels.set(
      block.id,
      isCertain ? t(`report.label.${kind}`, { number: String(counted[kind]) }) : t(`report.kind.${kind}`),
    );
  }
  return labels;
}

/** How many characters of a text name it. */
const NAME_SIGNS = 60;

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > NAME_SIGNS ? `${line.slice(0, NAME_SIGNS).trimEnd()}…` : line;
};

/** What a block says of itself in a few words; blank: nothing yet. */
export function nameOfBlock(block: ReportBlock, { catalogue, scenarios }: Named, t: Translator): string {
  const { language } = t;
  const other = language === 'en' ? 'fr' : 'en';
  switch (block.kind) {
    case 'heading':
      return shortened(block.text[language] || block.text[other]);
    case 'text':
      return shortened(plainOf(block.text[language]) || plainOf(block.text[other]));
    case 'callout':
      return shortened(block.title[language] || block.title[other] || plainOf(block.text[language]));
    case 'exhibit':
      return shortened(
        block.caption?.[language] || (block.source.of === 'chart' ? chartName(block.source.chart, catalogue, t) : ''),
      );
    case 'scenario':
      return shortened(scenarios.find(({ id }) => id === block.scenario)?.name ?? '');
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

/** Figures and tables that a report shows as blocks of their own. */
export function countedExhibits(blocks: readonly ReportBlock[]): { readonly figures: number; readonly tables: number } {
  const kinds = blocks.map((block) => (block.kind === 'scenario' ? 'figure' : kindOfBlock(block)));
  return {
    figures: kinds.filter((kind) => kind === 'figure').length,
    tables: kinds.filter((kind) => kind === 'table').length,
  };
}
