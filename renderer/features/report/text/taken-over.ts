import type { Editor, JSONContent } from '@tiptap/core';

/** Puts `json` in place of what the editor holds, changing only what differs, so that caret and selection stay; tells nobody. */
export function takeOver({ state, schema, view }: Pick<Editor, 'state' | 'schema' | 'view'>, json: JSONContent): void {
  const next = schema.nodeFromJSON(json);
  const start = state.doc.content.findDiffStart(next.content);
  if (start === null) return;
  const ends = state.doc.content.findDiffEnd(next.content);
  if (!ends) return;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const { tr } = state;
  tr.replace(start, ends.a + overlap, next.slice(start, ends.b + overlap));
  if (!tr.doc.eq(next)) tr.replaceWith(0, tr.doc.content.size, next.content);
  view.dispatch(tr.setMeta('preventUpdate', true).setMeta('addToHistory', false));
}
