import type { Language } from '../core/language.ts';

/** What a person can say of a figure, or of the whole; `not-reviewed` takes an earlier verdict back. */
export const FIGURE_VERDICTS = ['agree', 'agree-with-changes', 'disagree', 'not-reviewed'] as const;
export type FigureVerdict = (typeof FIGURE_VERDICTS)[number];

/** What a verdict is about: everything, an exhibit of the report, a saved chart or a saved scenario, by its id. */
export type JudgedPlace =
  | { readonly on: 'whole' }
  | { readonly on: 'figure'; readonly block: string }
  | { readonly on: 'chart'; readonly chart: string }
  | { readonly on: 'scenario'; readonly scenario: string };

/** One series of observations; blank `dims` is the total. */
export interface SeriesPlace {
  readonly on: 'series';
  readonly indicator: string;
  readonly area: string;
  readonly dims: string;
}

/** One value of a series. */
export interface PointPlace extends Omit<SeriesPlace, 'on'> {
  readonly on: 'point';
  readonly year: number;
}

/** A paragraph of the report as a TextQuoteSelector of the W3C Web Annotation Data Model; blank `prefix` or `suffix`: its text begins or ends there. */
export interface ParagraphPlace {
  readonly on: 'paragraph';
  readonly block: string;
  readonly language: Language;
  readonly exact: string;
  /** Whether its words stood once in the report when it was quoted. */
  readonly isOnly: boolean;
  readonly prefix: string;
  readonly suffix: string;
}

/** An assumption of a saved scenario. Levers have no ids: `before` and `after` are SHA-256 of its neighbours, blank at an end. */
export interface LeverPlace {
  readonly on: 'lever';
  readonly scenario: string;
  readonly at: number;
  /** Whether no other lever of the scenario said the same. */
  readonly isOnly: boolean;
  readonly before: string;
  readonly after: string;
}

export type CommentPlace =
  | JudgedPlace
  | SeriesPlace
  | PointPlace
  /** A row of a table of the report by its words, in the language it was read in; `column` null: all of it. */
  | {
      readonly on: 'row';
      readonly block: string;
      readonly language: Language;
      readonly labels: readonly string[];
      readonly column: number | null;
    }
  | ParagraphPlace
  /** A row of the file of a source, counted as the file counts. */
  | { readonly on: 'source-row'; readonly source: string; readonly row: number }
  | { readonly on: 'pledge'; readonly pledge: string }
  | LeverPlace;

/** What a comment or verdict hangs on, and what that showed. */
export interface ReviewAnchor<P extends CommentPlace = CommentPlace> {
  readonly place: P;
  /** SHA-256 of what stood there. */
  readonly shown: string;
  /** SHA-256 of the numbers an exhibit showed; null: not known, or none. */
  readonly numbers: string | null;
  /** Its number among its like, from 1 ("Figure 3"); null where those are not counted. */
  readonly number: number | null;
}

/** What a person says. Never changed once made: answers and settlements are comments of their own. */
export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly at: string;
  readonly text: string;
  /** Absent: of the whole. */
  readonly anchor?: ReviewAnchor | undefined;
  /** The comment or verdict it answers. */
  readonly answers?: string | undefined;
  /** What it does to the thread it stands in; absent: nothing. */
  readonly settles?: 'resolved' | 'reopened' | undefined;
  /** Ids of the blocks of the report it refers to. */
  readonly mentions?: readonly string[] | undefined;
}

/** Of one person at one time. The latest of a person stands; earlier ones are kept. */
export interface Verdict {
  readonly id: string;
  readonly author: string;
  readonly at: string;
  readonly anchor: ReviewAnchor<JudgedPlace>;
  readonly verdict: FigureVerdict;
  readonly reason: string;
}
