import type { JSONContent } from '@tiptap/core';
import {
  isSafeAddress,
  type RichInline,
  type RichItem,
  type RichMark,
  type RichNode,
  type RichText,
  type ValueReference,
} from '#shared/workbench/rich-text';

/** Lists and quotations in one another, at most so deep: what a file of the workbench can hold. */
const DEEPEST = 6;

/** What the editor starts from: it needs a paragraph where there is nothing. */
export const editorJsonOf = ({ content }: RichText): JSONContent =>
  ({ type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }) as unknown as JSONContent;

/** What the editor holds, strictly as a text of the report: unknown nodes give up their words, unknown marks and attributes go. */
export function richTextFrom(json: JSONContent): RichText {
  const content = nodesFrom(json.content ?? [], DEEPEST);
  const isBlank = content.length === 1 && content[0]?.type === 'paragraph' && !content[0].content;
  return { type: 'doc', content: isBlank ? [] : content };
}

const nodesFrom = (nodes: readonly JSONContent[], depth: number): readonly RichNode[] =>
  nodes.flatMap((node) => nodeFrom(node, depth));

function nodeFrom(node: JSONContent, depth: number): readonly RichNode[] {
  const children = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', ...lineOf(children) }];
    case 'heading':
      return [{ type: 'heading', attrs: { level: node.attrs?.level === 3 ? 3 : 2 }, ...lineOf(children) }];
    case 'bulletList':
    case 'orderedList': {
      if (depth === 0) return nodesFrom(children, 0);
      const items = children.map(
        (item): RichItem => ({ type: 'listItem', content: nodesFrom(item.content ?? [], depth - 1) }),
      );
      return items.length > 0 ? [{ type: node.type, content: items }] : [];
    }
    case 'blockquote':
      return depth === 0 ? nodesFrom(children, 0) : [{ type: 'blockquote', content: nodesFrom(children, depth - 1) }];
    default: {
      const line = inlineFrom(node);
      return line.length > 0 ? [{ type: 'paragraph', content: line }] : nodesFrom(children, depth);
    }
  }
}

const lineOf = (children: readonly JSONContent[]): { readonly content?: readonly RichInline[] } => {
  const content = children.flatMap(inlineFrom);
  return content.length > 0 ? { content } : {};
};

function inlineFrom({ type, text, marks = [], attrs = {} }: JSONContent): readonly RichInline[] {
  switch (type) {
    case 'text': {
      const kept = marks.flatMap(markFrom);
      return text ? [{ type, text, ...(kept.length > 0 ? { marks: kept } : {}) }] : [];
    }
    case 'hardBreak':
      return [{ type }];
    case 'value': {
      const value = valueFrom(attrs);
      return value ? [{ type, attrs: value }] : [];
    }
    case 'reference':
      return typeof attrs.block === 'string' ? [{ type, attrs: { block: attrs.block } }] : [];
    case 'footnote':
      return [{ type, attrs: { text: typeof attrs.text === 'string' ? attrs.text : '' } }];
    default:
      return [];
  }
}

function valueFrom({ indicator, area, year, dims, seen }: Record<string, unknown>): ValueReference | null {
  if (typeof indicator !== 'string' || typeof area !== 'string' || !indicator || !area) return null;
  return {
    indicator,
    area,
    year: Number.isInteger(year) ? (year as number) : null,
    dims: typeof dims === 'string' ? dims : '',
    seen: typeof seen === 'number' && Number.isFinite(seen) ? seen : null,
  };
}

function markFrom({
  type,
  attrs,
}: {
  readonly type: string;
  readonly attrs?: Record<string, unknown>;
}): readonly RichMark[] {
  if (type === 'bold' || type === 'italic' || type === 'superscript' || type === 'subscript') return [{ type }];
  return type === 'link' && isSafeAddress(attrs?.href) ? [{ type, attrs: { href: attrs.href } }] : [];
}
