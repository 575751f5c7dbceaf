import type { Editor } from '@tiptap/core';

let inHand: Editor | null = null;

/** Notes the editor a person writes in, for what is inserted from outside of it. */
export const setEditorInHand = (editor: Editor | null): void => {
  inHand = editor;
};

/** The editor a person last wrote in, while it is there. */
export const editorInHand = (): Editor | null => (inHand?.isDestroyed ? null : inHand);
