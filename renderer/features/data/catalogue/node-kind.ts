import type { Translator } from '#shared/i18n/translator';

/** Kinds of node that are offered; others of a document stay as they are written. */
export const NODE_KINDS = ['objective', 'outcome', 'output', 'context'] as const;

export function kindText(t: Translator, kind: string): string {
  const known = NODE_KINDS.find((one) => one === kind);
  return known ? t(`catalogue.nodeKind.${known}`) : kind;
}
