import { getSchema } from '@tiptap/core';
import { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { NO_TEXT, type RichText } from '#shared/workbench/rich-text';
import {
  FootnoteNode,
  proseExtensions,
  ReferenceNode,
  ValueNode,
} from '../../../../renderer/features/report/text/extensions.ts';
import { editorJsonOf, richTextFrom } from '../../../../renderer/features/report/text/rich-json.ts';

const schema = getSchema([...proseExtensions, ValueNode, ReferenceNode, FootnoteNode]);
const through = (rich: RichText): RichText => {
  const node = ProseMirrorNode.fromJSON(schema, editorJsonOf(rich));
  node.check();
  return richTextFrom(node.toJSON());
};

const EVERYTHING: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Who hosts' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Most', marks: [{ type: 'bold' }, { type: 'italic' }] },
        { type: 'text', text: ' of m' },
        { type: 'text', text: '2', marks: [{ type: 'superscript' }] },
        { type: 'text', text: '0', marks: [{ type: 'subscript' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href: 'https://www.unhcr.org/' } }] },
        { type: 'value', attrs: { indicator: '3.1.1', area: 'WLD', year: 2025, dims: '', seen: 81766 } },
        { type: 'value', attrs: { indicator: '3.1.1', area: 'WLD', year: null, dims: 'sex=f', seen: null } },
        { type: 'reference', attrs: { block: 'b1' } },
        { type: 'footnote', attrs: { text: 'As published <b>in June</b>.' } },
      ],
    },
    {
      type: 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'One' }] },
            {
              type: 'bulletList',
              content: [
                { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Deeper' }] }] },
              ],
            },
          ],
        },
      ],
    },
    { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Said' }] }] },
    { type: 'paragraph' },
  ],
};

test('all that a text can hold goes through the editor and comes back the same', () => {
  expect(through(EVERYTHING)).toEqual(EVERYTHING);
});

test('an empty text is an empty paragraph in the editor, and nothing in the report', () => {
  expect(through(NO_TEXT)).toEqual(NO_TEXT);
});

test('what the editor should not hold gives up its words and nothing else', () => {
  expect(
    richTextFrom({
      type: 'doc',
      content: [
        { type: 'codeBlock', attrs: { style: 'x' }, content: [{ type: 'text', text: '=1+1' }] },
        {
          type: 'paragraph',
          attrs: { textAlign: 'left' },
          content: [
            {
              type: 'text',
              text: 'click',
              marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)', target: '_blank' } }],
            },
            { type: 'text', text: 'red', marks: [{ type: 'textStyle', attrs: { color: 'red' } }] },
            { type: 'image', attrs: { src: 'https://example.org/x.png' } },
            { type: 'value', attrs: { indicator: 4, area: 'KEN' } },
          ],
        },
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Big' }] },
      ],
    }),
  ).toEqual({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: '=1+1' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'click' },
          { type: 'text', text: 'red' },
        ],
      },
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Big' }] },
    ],
  });
});

test('lists deeper than a file can hold lie flat at the last depth', () => {
  const nested = (depth: number): object =>
    depth === 0
      ? { type: 'paragraph', content: [{ type: 'text', text: 'deep' }] }
      : { type: 'bulletList', content: [{ type: 'listItem', content: [nested(depth - 1)] }] };
  const made = JSON.stringify(richTextFrom({ type: 'doc', content: [nested(9)] }));
  expect(made.match(/bulletList/g)).toHaveLength(6);
  expect(made).toContain('deep');
});
