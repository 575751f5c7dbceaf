export type RowAction = 'add' | 'replace' | 'merge' | 'delete';

const ACTIONS: readonly (readonly [RegExp, RowAction])[] = [
  [/^(|i|a|information|informational|append|insert|add|ajout(er)?)$/i, 'add'],
  [/^(r|replace(ment|d)?|remplace(r|ment)?)$/i, 'replace'],
  [/^(m|merge|update|mise à jour|fusion(ner)?)$/i, 'merge'],
  [/^(d|delet(e|ed|ion)|remove|supprim(er|é)|suppression)$/i, 'delete'],
];

/** What a row does to the data (SDMX-CSV 2.0, ACTION), by code, word or both ("D: Delete"); null for anything else. */
export const actionOf = (text: string): RowAction | null => {
  const plain = text.trim().replace(/^([A-Za-z])\s*:.*$/, '$1');
  return ACTIONS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
};
