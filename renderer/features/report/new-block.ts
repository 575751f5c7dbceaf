import { EVERY_PLEDGE } from '#shared/pledges/register';
import type { BlockKind } from '#shared/report/block-labels';
import { REGISTERS } from '#shared/workbench/exhibit-source';
import { ANNEXES, figureBlock, type ReportBlock, scenarioBlock, tableBlock } from '#shared/workbench/report';
import { NO_TEXT } from '#shared/workbench/rich-text';
import type { Workbench } from '#shared/workbench/workbench';

const NO_WORDS = { en: '', fr: '' };
const NO_WORDS_YET = { en: NO_TEXT, fr: NO_TEXT };

/** Kinds of blocks that show one of several things a person chooses first. */
export const CHOSEN_KINDS = ['figure', 'table', 'scenario', 'pledges', 'situation', 'country'] as const;
export type ChosenKind = (typeof CHOSEN_KINDS)[number];

export const isChosenKind = (kind: string): kind is ChosenKind => (CHOSEN_KINDS as readonly string[]).includes(kind);

/** A block of `kind` that shows what was chosen; null where that is not there. */
export function blockShowing(
  kind: ChosenKind,
  id: string,
  chosen: string,
  { charts }: Pick<Workbench, 'charts'>,
): ReportBlock | null {
  switch (kind) {
    case 'figure':
    case 'table': {
      const chart = charts.find((one) => one.id === chosen);
      if (!chart) return null;
      return (kind === 'figure' ? figureBlock : tableBlock)(id, { of: 'chart', chart });
    }
    case 'scenario':
      return scenarioBlock(id, chosen);
    case 'pledges': {
      const register = REGISTERS.find((one) => one === chosen);
      const { areas: _, ...filter } = EVERY_PLEDGE;
      return register ? tableBlock(id, { of: 'pledge-list', register, filter }) : null;
    }
    case 'situation':
      return { id, kind, situation: chosen };
    case 'country':
      return { id, kind, area: chosen };
  }
}

/** A new block that needs no choice; a method box starts with the first indicator, of the world. */
export function blankBlock(
  kind: Exclude<BlockKind, ChosenKind>,
  id: string,
  { catalogue, benchmarks }: Pick<Workbench, 'catalogue' | 'benchmarks'>,
): ReportBlock {
  switch (kind) {
    case 'heading':
      return { id, kind, level: 1, text: NO_WORDS };
    case 'text':
      return { id, kind, text: NO_WORDS_YET };
    case 'callout':
      return { id, kind, tone: 'finding', title: NO_WORDS, text: NO_WORDS_YET };
    case 'method': {
      const benchmark = benchmarks[0];
      const indicator =
        catalogue.framework.indicators.find((one) => one.id === benchmark?.indicator) ??
        catalogue.framework.indicators[0];
      return {
        id,
        kind,
        method: 'unsd',
        indicator: indicator?.id ?? '',
        area: catalogue.groups.find((group) => group.kind === 'world')?.code ?? catalogue.areas[0]?.code ?? '',
        dims: indicator?.headline ?? '',
        benchmark: benchmark?.id ?? null,
      };
    }
    case 'contents':
      return { id, kind, of: 'headings' };
    case 'page-break':
      return { id, kind };
    case 'annex':
      return { id, kind, parts: ANNEXES };
  }
}
