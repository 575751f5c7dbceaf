/** The areas a benchmark or a lever is meant for. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'area'; readonly area: string };
