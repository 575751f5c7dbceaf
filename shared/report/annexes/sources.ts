import type { SourceReport } from '../../charts/spec.ts';
import { collator } from '../../core/format.ts';
import {
  isSafeAddress,
  type RichInline,
  type RichItem,
  type RichMark,
  type RichNode,
  type RichText,
} from '../../workbench/rich-text.ts';
import type { PartContext } from '../part-context.ts';
import type { Part } from '../parts.ts';

/** Every source of the report once, with its licence, edition and what was lost of it. */
export function sourcesAnnex(context: PartContext): readonly Part[] {
  const sources = sourcesUsed(context);
  if (sources.length === 0) return [];
  // Said once of all that come with Jalon.
  const prepared = context.t('origin.prepared');
  const items = sources.map(
    ({ title, lines, url }): RichItem => ({
      type: 'listItem',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: title, marks: [{ type: 'bold' }, ...linkTo(url)] },
            ...filled(lines.filter((text) => text !== prepared)).flatMap((text): RichInline[] => [
              { type: 'hardBreak' },
              { type: 'text', text },
            ]),
          ],
        },
      ],
    }),
  );
  const closing: readonly RichNode[] = sources.some(({ lines }) => lines.includes(prepared))
    ? [{ type: 'paragraph', content: [{ type: 'text', text: context.t('reportDocument.prepared') }] }]
    : [];
  const content = [{ type: 'bulletList' as const, content: items }, ...closing];
  return [{ kind: 'prose', block: '', text: { type: 'doc', content } }];
}

/** Letters of a line on paper. */
const LINE = 90;

/** Short lines that follow one another stand in one. */
function filled(lines: readonly string[]): readonly string[] {
  const made: string[] = [];
  for (const line of lines) {
    const before = made.pop();
    const joined = before === undefined ? line : `${before} · ${line}`;
    if (before === undefined || joined.length <= LINE) made.push(joined);
    else made.push(before, line);
  }
  return made;
}

const linkTo = (url: string | undefined): readonly RichMark[] =>
  url?.startsWith('https://') && isSafeAddress(url) ? [{ type: 'link', attrs: { href: url } }] : [];

/** Sources of everything shown, each once, in the order of their titles. */
export function sourcesUsed({ used, t }: Pick<PartContext, 'used' | 't'>): readonly SourceReport[] {
  const known = new Map<string, SourceReport>();
  for (const source of [...used.exhibits.flatMap(({ sources }) => sources), ...used.sources])
    if (!known.has(source.title)) known.set(source.title, source);
  const { compare } = collator(t.language);
  return [...known.values()].sort((a, b) => compare(a.title, b.title));
}

/** Lines as a list, each as it stands. */
export const listOf = (lines: readonly string[]): RichText => ({
  type: 'doc',
  content:
    lines.length === 0
      ? []
      : [
          {
            type: 'bulletList',
            content: lines.map((text) => ({
              type: 'listItem',
              content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
            })),
          },
        ],
});
