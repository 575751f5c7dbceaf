import { type AnyExtension, InputRule } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { parseValueReference } from '#shared/report/value-reference';
import { useSession } from '../../../store/session.ts';
import { FootnoteNode, proseExtensions, ReferenceNode, ValueNode } from './extensions.ts';
import { FootnoteView } from './footnote-view.tsx';
import { ReferenceView } from './reference-view.tsx';
import { noteTyped } from './typed-values.ts';
import { ValueView } from './value-view.tsx';

const Value = ValueNode.extend({
  addNodeView: () => ReactNodeViewRenderer(ValueView),
  addInputRules() {
    return [
      new InputRule({
        find: /\{\{([^{}]{3,200})\}\}$/u,
        handler: ({ state, range, match }) => {
          const { workbench, language } = useSession.getState();
          const reference = workbench && parseValueReference(match[1] ?? '', workbench.catalogue, language);
          if (!reference) return null;
          noteTyped(reference);
          state.tr.replaceWith(range.from, range.to, this.type.create(reference));
          return undefined;
        },
      }),
    ];
  },
});

const Reference = ReferenceNode.extend({ addNodeView: () => ReactNodeViewRenderer(ReferenceView) });

const Footnote = FootnoteNode.extend({ addNodeView: () => ReactNodeViewRenderer(FootnoteView) });

/** All that a text can hold, with how its atoms look. */
export const editorExtensions: readonly AnyExtension[] = [...proseExtensions, Value, Reference, Footnote];
