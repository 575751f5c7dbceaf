import type { Language } from '#shared/core/language';
import { quoteOf, reportParagraphs } from '#shared/review/paragraphs';
import { isJudgedBlock } from '#shared/review/shown';
import type { ReportBlock } from '#shared/workbench/report';
import type { CommentPlace } from '#shared/workbench/review';
import { useSession } from '../../store/session.ts';

const isText = ({ kind }: Pick<ReportBlock, 'kind'>): boolean => kind === 'text' || kind === 'callout';

/** Whether a comment can hang on a block. */
export const isCommented = (block: ReportBlock): boolean => isText(block) || isJudgedBlock(block);

/** What a comment on a block hangs on: a figure itself; of a text the paragraph of the caret, or its first. Null: it has no words yet. */
export function commentPlace(
  block: Pick<ReportBlock, 'id' | 'kind'>,
  languages: readonly Language[],
): CommentPlace | null {
  if (!isText(block)) return { on: 'figure', block: block.id };
  const blocks = useSession.getState().workbench?.report.blocks ?? [];
  const node = globalThis.getSelection?.()?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const caret = element?.closest('p, li, h2, h3')?.textContent?.replaceAll(/\s+/g, ' ').trim();
  for (const language of languages) {
    const all = reportParagraphs(blocks, language);
    const own = all.flatMap((paragraph, at) => (paragraph.block === block.id ? [at] : []));
    const at = own.find((one) => all[one]?.text === caret) ?? own[0];
    if (at !== undefined) return quoteOf(all, at, language);
  }
  return null;
}
