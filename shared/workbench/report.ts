import type { ChartSpec } from '../charts/spec.ts';
import type { Language, LocalText } from '../core/language.ts';
import type { Lens } from '../framework/lens.ts';
import type { ExhibitSource } from './exhibit-source.ts';
import type { RichText } from './rich-text.ts';

/** What of the table behind a figure the report shows: nothing, its first rows beside it, or all of it in the annex. */
export const FIGURE_TABLES = ['none', 'short', 'annex'] as const;

export const CALLOUT_TONES = ['finding', 'note', 'warning'] as const;

export const CONTENTS_OF = ['headings', 'figures', 'tables'] as const;

/** Annexes that Jalon writes itself. */
export const ANNEXES = ['tables', 'sources', 'methods', 'data-gaps', 'losses', 'glossary'] as const;
export type Annex = (typeof ANNEXES)[number];

export type LocalRichText = Readonly<Record<Language, RichText>>;

/** What an exhibit said when a person last wrote about it: SHA-256 of its table, and when. */
export interface LastRead {
  readonly hash: string;
  readonly at: string;
}

/** A figure or a table of the report, made anew from the data until the report is frozen. */
export interface ExhibitBlock {
  readonly id: string;
  readonly kind: 'exhibit';
  readonly source: ExhibitSource;
  /** Its own lens; null: it follows the lens of the workbench. A chart keeps areas and years itself. */
  readonly lens: Lens | null;
  readonly shows: 'figure' | 'table';
  /** Of a figure. */
  readonly table: (typeof FIGURE_TABLES)[number];
  /** Millimetres on paper; height null: what suits its kind. */
  readonly widthMm: number;
  readonly heightMm: number | null;
  /** Written by hand; null: the finding it states itself. */
  readonly caption: LocalText | null;
  readonly alt: LocalText | null;
  /** Of a table: which of its columns, by place, and how many rows from the first; null: all. */
  readonly columns: readonly number[] | null;
  readonly rows: number | null;
  readonly seen: LastRead | null;
}

export type ReportBlock =
  | { readonly id: string; readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: LocalText }
  | { readonly id: string; readonly kind: 'text'; readonly text: LocalRichText }
  | {
      readonly id: string;
      readonly kind: 'callout';
      readonly tone: (typeof CALLOUT_TONES)[number];
      readonly title: LocalText;
      readonly text: LocalRichText;
    }
  | ExhibitBlock
  /** A scenario as figure, assumptions and warnings, which are not separable. */
  | {
      readonly id: string;
      readonly kind: 'scenario';
      readonly scenario: string;
      readonly widthMm: number;
      readonly caption: LocalText | null;
      readonly seen: LastRead | null;
    }
  /** A gap worked out with its numbers: the formula of a method for one series. */
  | {
      readonly id: string;
      readonly kind: 'method';
      readonly method: string;
      readonly indicator: string;
      readonly area: string;
      readonly dims: string;
      readonly benchmark: string | null;
    }
  /** What is known of one situation, or of one area: several figures and tables in a fixed order. */
  | { readonly id: string; readonly kind: 'situation'; readonly situation: string }
  | { readonly id: string; readonly kind: 'country'; readonly area: string }
  | { readonly id: string; readonly kind: 'page-break' }
  | { readonly id: string; readonly kind: 'contents'; readonly of: (typeof CONTENTS_OF)[number] }
  | { readonly id: string; readonly kind: 'annex'; readonly parts: readonly Annex[] };

/** The indicator report: one text in two languages, and what it shows. */
export interface Report {
  readonly title: LocalText;
  /** The language it is written and read in first. */
  readonly language: Language;
  readonly authors?: string | undefined;
  /** Id of the edition it is frozen as (`Workbench.frozenReports`); absent: it follows the data. */
  readonly frozen?: string | undefined;
  readonly blocks: readonly ReportBlock[];
}

/** A report to begin with, as a file of its own (JSON). */
export interface TemplateFile {
  readonly jalonTemplate: 1;
  readonly name: string;
  /** The area or group it was made for, in place of which another one can be put (`forAreas`). */
  readonly area: string;
  readonly blocks: readonly ReportBlock[];
}

/** Width of what is new, in millimetres: the text of an A4 page. */
export const PAGE_WIDTH_MM = 160;

const EXHIBIT = {
  kind: 'exhibit',
  lens: null,
  table: 'annex',
  widthMm: PAGE_WIDTH_MM,
  heightMm: null,
  caption: null,
  alt: null,
  columns: null,
  rows: null,
  seen: null,
} as const;

/** A figure of `source`, as it enters a report: its table goes into the annex. */
export const figureBlock = (id: string, source: ExhibitSource, lens: Lens | null = null): ExhibitBlock => ({
  ...EXHIBIT,
  id,
  source,
  lens,
  shows: 'figure',
});

/** A table of `source`, as it enters a report. */
export const tableBlock = (id: string, source: ExhibitSource, lens: Lens | null = null): ExhibitBlock => ({
  ...EXHIBIT,
  id,
  source,
  lens,
  shows: 'table',
});

/** A saved scenario with its assumptions, as it enters a report. */
export const scenarioBlock = (id: string, scenario: string): ReportBlock => ({
  id,
  kind: 'scenario',
  scenario,
  widthMm: PAGE_WIDTH_MM,
  caption: null,
  seen: null,
});

/** The chart a block shows, where it shows one. */
export const chartOfBlock = (block: ReportBlock): ChartSpec | null =>
  block.kind === 'exhibit' && block.source.of === 'chart' ? block.source.chart : null;
