import { type AnyExtension, Mark, mergeAttributes, Node } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { isSafeAddress } from '#shared/workbench/rich-text';

/** Raised or lowered text; one takes the place of the other. */
const placed = (name: 'superscript' | 'subscript', tag: 'sup' | 'sub', key: string) =>
  Mark.create({
    name,
    excludes: name === 'superscript' ? 'subscript superscript' : 'superscript subscript',
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes), 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) };
    },
  });

/** What stands in a line as one sign; it is never pasted in from HTML. */
const atom = (name: string, attributes: Record<string, { readonly default: unknown }>) =>
  Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    marks: '',
    addAttributes: () =>
      Object.fromEntries(Object.entries(attributes).map(([key, one]) => [key, { ...one, rendered: false }])),
    parseHTML: () => [],
    renderHTML: () => ['span', { 'data-inline': name }],
  });

export const ValueNode = atom('value', {
  indicator: { default: '' },
  area: { default: '' },
  year: { default: null },
  dims: { default: '' },
  seen: { default: null },
});

export const ReferenceNode = atom('reference', { block: { default: '' } });

export const FootnoteNode = atom('footnote', { text: { default: '' } });

/** Nodes and marks of `RichText`, and no other; without a history of its own, since undo is the document's. */
export const proseExtensions: readonly AnyExtension[] = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    dropcursor: false,
    heading: { levels: [2, 3] },
    horizontalRule: false,
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: true,
      protocols: ['http', 'https', 'mailto'],
      isAllowedUri: (address) => isSafeAddress(address),
    },
    strike: false,
    trailingNode: false,
    underline: false,
    undoRedo: false,
  }),
  placed('superscript', 'sup', 'Mod-.'),
  placed('subscript', 'sub', 'Mod-,'),
];
