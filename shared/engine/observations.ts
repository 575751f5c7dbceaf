/**
 * The observation table, in physical order. One table per source (`obs_<source id>`); the view `observation` is their union.
 * `period` is as published ("2018-2019"), `year` orders it. `status`: A normal, E estimated, P provisional, B break in
 * the series, M missing, N not applicable, C not collected, Q suppressed. `dims`: sorted `key=value` joined by `;`, blank = total.
 * `edition`: year of the publication for headline figures. `source_row`: 1-based row in the source file.
 */
export const OBSERVATION_COLUMNS = {
  indicator: 'VARCHAR',
  area: 'VARCHAR',
  counterpart: 'VARCHAR',
  period: 'VARCHAR',
  year: 'INTEGER',
  value: 'DOUBLE',
  status: 'VARCHAR',
  dims: 'VARCHAR',
  edition: 'VARCHAR',
  source: 'VARCHAR',
  note: 'VARCHAR',
  source_row: 'INTEGER',
} as const;

/** Source of values given by hand; they come before every other source. */
export const BY_HAND = 'by_hand';

export type ObservationColumn = keyof typeof OBSERVATION_COLUMNS;

/** One point of a series. `areas`: how many areas contributed (1 for an area, n of N for a group). */
export interface Point {
  readonly year: number;
  readonly period: string;
  readonly value: number;
  readonly status: string;
  readonly areas: number;
  /**
   * Of a group, which areas it is made of, by number: a change to a year with another number is no change of the group. Absent where that
   * is the same in all years, or says nothing, as of counts of people, of which an area without a row has none.
   */
  readonly set?: number | undefined;
  /** Of how many areas it is the median; absent for a value that is none. */
  readonly medianOf?: number | undefined;
}

/** What names a series. `area` is an area or group code. */
export interface SeriesKey {
  readonly indicator: string;
  readonly area: string;
  readonly dims: string;
}

/** Observations that differ only in time, ordered by year, missing values left out (their causes are in coverage). */
export interface Series extends SeriesKey {
  /** Source ids the points come from. */
  readonly sources: readonly string[];
  readonly points: readonly Point[];
  /** Years whose number rests on a value given by hand, with what it is without (`withBefore`); null: no value. */
  readonly before?: readonly { readonly year: number; readonly value: number | null }[];
}

export interface SeriesRequest {
  readonly indicators: readonly string[];
  /** Area or group codes. */
  readonly areas: readonly string[];
  readonly years: readonly [number, number] | null;
  /** Leaves out what was given by hand. */
  readonly isPublished?: boolean;
  /** Of each indicator the headline breakdown only, or it and those shown beside it; absent: all. */
  readonly breakdowns?: 'headline' | 'shown';
  /** With `breakdowns`: those asked for besides, by name. */
  readonly also?: readonly Pick<SeriesKey, 'indicator' | 'dims'>[];
  /** Counterparts as a dimension of their own (`counterpart=SYR`), beside the totals that are published as such. */
  readonly byCounterpart?: boolean;
  /** Stated baselines besides, a series for each report that states them (`statedEditionsOf`). */
  readonly hasEditions?: boolean;
}
