import type { Figure, FigureKind } from '../charts/figure-parts.ts';
import type { ChartData } from '../charts/spec.ts';
import type { TwinColumn } from '../charts/twin.ts';
import type { Language } from '../core/language.ts';

/**
 * A report as every format writes it: worked out, numbered, in one language. Plain data, so that it can be frozen, hashed and compared.
 * Writers add nothing to it and leave nothing out; text is as people typed it, and each writer makes it inert for its format.
 */
export interface ReportDocument {
  readonly title: string;
  readonly language: Language;
  readonly authors: string;
  /** ISO date the report is of: when it was frozen, or else made. Files carry this date and no other. */
  readonly date: string;
  /** What names the state of the data, in groups that can be read aloud; blank: none. */
  readonly code: string;
  readonly isFrozen: boolean;
  readonly blocks: readonly DocumentBlock[];
  /** What the writer of the report should know before sending it. */
  readonly findings: readonly ReportFinding[];
}

/** Text without its translation, what is referred to and not there, figures that changed. */
export interface ReportFinding {
  readonly kind: 'untranslated' | 'gone' | 'changed' | 'empty' | 'illustrative' | 'failed';
  /** Id of the block. */
  readonly block: string;
  readonly text: string;
}

export type DocumentInline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly place?: 'superscript' | 'subscript';
      /** A safe address (`isSafeAddress`); writers make no link of any other. */
      readonly href?: string;
    }
  | { readonly kind: 'break' }
  /** A value of the data, written out, and where it comes from in a sentence. */
  | { readonly kind: 'value'; readonly text: string; readonly origin: string }
  /** “Figure 3”, which leads to the anchor of that name. */
  | { readonly kind: 'reference'; readonly text: string; readonly to: string }
  | { readonly kind: 'footnote'; readonly number: number; readonly content: readonly DocumentInline[] };

export type DocumentProse =
  | { readonly kind: 'paragraph'; readonly content: readonly DocumentInline[] }
  | DocumentHeading
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly DocumentProse[])[] }
  | { readonly kind: 'quote'; readonly content: readonly DocumentProse[] };

export interface DocumentHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  /** “2.1”; null where it is not counted. */
  readonly number: string | null;
  readonly content: readonly DocumentInline[];
  /** What leads here: unique in the document, letters, digits and hyphens. */
  readonly anchor: string;
}

/** “Figure 3” or “Table A2”, in two parts, since Word counts itself. */
export interface DocumentLabel {
  readonly word: string;
  readonly number: string;
}

export interface DocumentFigure {
  readonly kind: 'figure';
  readonly block: string;
  readonly anchor: string;
  readonly label: DocumentLabel;
  readonly caption: string;
  /** The picture in words, for who does not see it. */
  readonly alt: string;
  /** As Plotly draws it, in light colours, at its size on paper; title, source and note stand in the caption, not in the picture. */
  readonly figure: Figure;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Of kinds that are drawn from series: for formats that have charts of their own. */
  readonly chart: { readonly kind: FigureKind; readonly data: ChartData } | null;
  /** Publisher, edition and licence, short. */
  readonly source: string;
  readonly note: string | null;
  /** What is not separable from the figure: assumptions of a scenario, invented data. */
  readonly warnings: readonly string[];
  /** Everything drawn, for the data annex. */
  readonly data: TableContent;
  /** Stem of file names: short, safe, the same between editions. */
  readonly name: string;
}

export interface TableContent {
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly DocumentCell[])[];
}

export interface DocumentColumn {
  readonly label: string;
  readonly kind: TwinColumn['kind'];
  /** Decimals shown, and whether values are percentages (0–100): number formats of spreadsheets. */
  readonly decimals?: number;
  readonly isPercent?: boolean;
}

export interface DocumentCell {
  /** As people read it in the language of the document; blank: nothing. */
  readonly text: string;
  /** The value to its last digit; absent: a word. */
  readonly value?: number;
  readonly tone?: 'good' | 'fair' | 'poor' | 'bad' | 'none';
}

export interface DocumentTable extends TableContent {
  readonly kind: 'table';
  readonly block: string;
  readonly anchor: string;
  readonly label: DocumentLabel;
  readonly caption: string;
  readonly source: string;
  readonly note: string | null;
  readonly warnings: readonly string[];
  /** Rows there are beyond those shown. */
  readonly left: number;
  readonly name: string;
}

export type DocumentExhibit = DocumentFigure | DocumentTable;

export type DocumentBlock =
  | DocumentProse
  | DocumentFigure
  | DocumentTable
  | {
      readonly kind: 'box';
      readonly tone: 'finding' | 'note' | 'warning' | 'method';
      readonly title: string;
      readonly content: readonly DocumentProse[];
    }
  | { readonly kind: 'page-break' }
  | {
      readonly kind: 'contents';
      readonly of: 'headings' | 'figures' | 'tables';
      readonly title: string;
      readonly entries: readonly { readonly level: 1 | 2 | 3; readonly text: string; readonly to: string }[];
    };

/** A figure as drawn by the host. */
export interface DrawnFigure {
  /** A finished SVG document with its fonts inside. */
  readonly svg: string;
  /** 300 dots to the inch. */
  readonly png: Uint8Array;
}

/** Drawn figures by anchor. */
export type DrawnFigures = ReadonlyMap<string, DrawnFigure>;
