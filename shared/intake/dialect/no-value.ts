/** Cells that say there is no value: blank, or marked as suppressed, not applicable or missing. */
export const NO_VALUE = /^(|\*|-|–|—|\.{2,3}|…|:|n\/?a|#n\/a|null|nan)$/i;
