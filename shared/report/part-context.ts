import type { FigureOptions } from '../charts/figure-parts.ts';
import type { ExhibitBlock } from '../workbench/report.ts';
import { richOf } from '../workbench/rich-text.ts';
import type { ReportFinding } from './document.ts';
import { type Showing, unnumberedFigure, unnumberedTable } from './exhibit-parts.ts';
import type { Exhibit, ExhibitContext } from './exhibits/exhibit.ts';
import type { Part, Used } from './parts.ts';

/** What blocks are worked out with, what they used, and what they found. */
export interface PartContext extends ExhibitContext {
  readonly used: Used;
  /** In whose colours figures are drawn; absent: the light ones of paper. */
  readonly theme?: FigureOptions['theme'] | undefined;
  find(finding: ReportFinding): void;
}

/** What blocks of a part of a report used, when nothing is known yet. */
export const nothingUsed = (): Used => ({
  exhibits: [],
  sources: [],
  indicators: [],
  methods: new Map(),
  hasProjections: false,
});

/** A warning in place of what cannot be shown. */
export const notice = (block: string, title: string, text: string): Part => ({
  kind: 'box',
  block,
  tone: 'warning',
  title,
  text: richOf(text),
});

/** Says in place of an exhibit that there is nothing to show; `name` is what the exhibit is called, where it has a name. */
export function nothing(block: string, { t, find }: Pick<PartContext, 't' | 'find'>, name = ''): readonly Part[] {
  const what = t('reportDocument.empty');
  find({ kind: 'empty', block, text: t('reportDocument.finding.empty', { what }) });
  return [notice(block, name, what)];
}

/** Says that what a block shows is no longer there. */
export function gone(block: string, { t, find }: PartContext): readonly Part[] {
  const what = t('reportDocument.goneBlock');
  find({ kind: 'gone', block, text: what });
  return [notice(block, '', what)];
}

/** A figure, noted as shown; null: it has none. */
export function shownFigure(
  showing: Showing,
  exhibit: Exhibit,
  table: Extract<Part, { kind: 'figure' }>['table'],
  context: Pick<PartContext, 't' | 'used' | 'theme'>,
): Part | null {
  const figure = unnumberedFigure(showing, exhibit, context.t, context.theme);
  if (!figure) return null;
  context.used.exhibits.push(exhibit);
  return { kind: 'figure', block: showing.block, figure, table };
}

/** A table, noted as shown; null: it has none. */
export function shownTable(
  showing: Pick<Showing, 'block' | 'caption'>,
  exhibit: Exhibit,
  chosen: Pick<ExhibitBlock, 'columns' | 'rows'>,
  context: Pick<PartContext, 't' | 'used' | 'theme'>,
): Part | null {
  const table = unnumberedTable(showing, exhibit, chosen, context.t);
  if (!table) return null;
  context.used.exhibits.push(exhibit);
  return { kind: 'table', block: showing.block, table };
}
