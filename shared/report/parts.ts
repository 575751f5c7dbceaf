import type { SourceReport } from '../charts/spec.ts';
import type { Annex, CALLOUT_TONES, CONTENTS_OF, FIGURE_TABLES } from '../workbench/report.ts';
import type { RichText } from '../workbench/rich-text.ts';
import type { UnnumberedFigure, UnnumberedTable } from './exhibit-parts.ts';
import type { Exhibit } from './exhibits/exhibit.ts';

/** A report worked out in one language, before anything has a number. */
export type Part =
  | { readonly kind: 'heading'; readonly block: string; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'prose'; readonly block: string; readonly text: RichText }
  | {
      readonly kind: 'box';
      readonly block: string;
      readonly tone: (typeof CALLOUT_TONES)[number] | 'method';
      readonly title: string;
      readonly text: RichText;
    }
  | {
      readonly kind: 'figure';
      readonly block: string;
      readonly figure: UnnumberedFigure;
      readonly table: (typeof FIGURE_TABLES)[number];
    }
  | { readonly kind: 'table'; readonly block: string; readonly table: UnnumberedTable }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'contents'; readonly of: (typeof CONTENTS_OF)[number] }
  | { readonly kind: 'annex'; readonly parts: readonly Annex[] };

/** What the annexes are written from. */
export interface Used {
  readonly exhibits: Exhibit[];
  /** Of values in the text. */
  readonly sources: SourceReport[];
  /** Of values in the text and of methods. */
  readonly indicators: string[];
  /** Methods shown with their numbers, each with the formulas it went by. */
  readonly methods: Map<string, readonly string[]>;
  /** Whether something is projected. */
  hasProjections: boolean;
}
