/**
 * What the person looks at, everywhere at once: the stock-take. Null means "all".
 * `edition` is the edition of the framework (2019, 2022).
 */
export interface Lens {
  readonly group: string | null;
  readonly theme: string | null;
  readonly actor: string | null;
  readonly years: readonly [from: number, to: number] | null;
  readonly edition: string | null;
}

export const WHOLE_LENS: Lens = { group: null, theme: null, actor: null, years: null, edition: null };
