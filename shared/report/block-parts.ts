import { toFailure } from '../core/errors.ts';
import type { LocalText } from '../core/language.ts';
import { describeFailure } from '../i18n/translator.ts';
import type { ExhibitSource } from '../workbench/exhibit-source.ts';
import type { ExhibitBlock, LocalRichText, ReportBlock } from '../workbench/report.ts';
import { inlinesOf, type RichText } from '../workbench/rich-text.ts';
import { composedParts } from './composed-parts.ts';
import { nameOfExhibit } from './exhibit-name.ts';
import type { Exhibit } from './exhibits/exhibit.ts';
import { exhibitOf } from './exhibits/exhibit-of.ts';
import { methodParts } from './method-parts.ts';
import { nothing, notice, type PartContext, shownFigure, shownTable } from './part-context.ts';
import type { Part } from './parts.ts';
import { scenarioParts } from './scenario-parts.ts';

/** What a block comes to. A block that fails becomes a box that says so, and a finding; only `cancelled` rejects. */
export async function blockParts(block: ReportBlock, context: PartContext): Promise<readonly Part[]> {
  const { t, find, signal } = context;
  try {
    return await madeOf(block, context);
  } catch (error) {
    signal?.throwIfAborted();
    const failure = toFailure(error);
    if (failure.code === 'cancelled') throw error;
    const why = describeFailure(t, failure);
    find({ kind: 'failed', block: block.id, text: t('reportDocument.finding.failed', { why }) });
    return [notice(block.id, t('reportDocument.failed'), why)];
  }
}

async function madeOf(block: ReportBlock, context: PartContext): Promise<readonly Part[]> {
  switch (block.kind) {
    case 'heading': {
      const text = localText(block.id, block.text, context);
      return text ? [{ kind: 'heading', block: block.id, level: block.level, text }] : [];
    }
    case 'text': {
      const text = localProse(block.id, block.text, context);
      return text ? [{ kind: 'prose', block: block.id, text }] : [];
    }
    case 'callout': {
      const text = localProse(block.id, block.text, context);
      const title = block.title.en || block.title.fr ? localText(block.id, block.title, context) : '';
      return text ? [{ kind: 'box', block: block.id, tone: block.tone, title, text }] : [];
    }
    case 'exhibit': {
      const exhibit = await exhibitOf(block.source, block.lens, context);
      if (exhibit && isProjected(block.source)) context.used.hasProjections = true;
      return exhibitParts(block, exhibit, context, nameOfExhibit(block, context.workbench.catalogue, context.t));
    }
    case 'page-break':
      return [{ kind: 'page-break' }];
    case 'contents':
      return [{ kind: 'contents', of: block.of }];
    case 'annex':
      return [{ kind: 'annex', parts: block.parts }];
    case 'scenario':
      return scenarioParts(block, context);
    case 'method':
      return methodParts(block, context);
    case 'situation':
    case 'country':
      return composedParts(block, context);
  }
}

/** Whether what a source shows is of the future: the annex says how it was made. */
const isProjected = (source: ExhibitSource): boolean =>
  source.of === 'scenario' || (source.of === 'chart' && source.chart.kind === 'fan');

/** How a block shows its exhibit; `name` says what it is where there is nothing to show. */
export function exhibitParts(
  block: ExhibitBlock,
  exhibit: Exhibit | null,
  context: Pick<PartContext, 't' | 'find' | 'used' | 'theme'>,
  name = '',
): readonly Part[] {
  const { id, shows, table, columns, rows } = block;
  if (!exhibit) return nothing(id, context, name);
  const { t, find } = context;
  if (exhibit.isInvented) find({ kind: 'illustrative', block: id, text: t('reportDocument.finding.illustrative') });
  const isTable = shows === 'table' || exhibit.figure === null;
  const made = isTable
    ? shownTable({ block: id, caption: block.caption }, exhibit, { columns, rows }, context)
    : shownFigure({ ...block, block: id }, exhibit, table, context);
  return made ? [made] : nothing(id, context, name);
}

/** The text in the language of the document, or in the other one where it has none; blank: it has none at all. */
function localText(block: string, text: LocalText, { t, find }: PartContext): string {
  const own = text[t.language].trim();
  const other = text[t.language === 'en' ? 'fr' : 'en'].trim();
  if (own) return own;
  find(
    other
      ? { kind: 'untranslated', block, text: t('reportDocument.finding.untranslated') }
      : { kind: 'empty', block, text: t('reportDocument.finding.emptyBlock') },
  );
  return other;
}

function localProse(block: string, text: LocalRichText, { t, find }: PartContext): RichText | null {
  const own = text[t.language];
  const other = text[t.language === 'en' ? 'fr' : 'en'];
  if (!isBlank(own)) return own;
  find(
    isBlank(other)
      ? { kind: 'empty', block, text: t('reportDocument.finding.emptyBlock') }
      : { kind: 'untranslated', block, text: t('reportDocument.finding.untranslated') },
  );
  return isBlank(other) ? null : other;
}

/** Whether a text holds nothing that can be read. */
export const isBlank = ({ content }: RichText): boolean =>
  [...inlinesOf(content)].every(
    (inline) => inline.type === 'hardBreak' || (inline.type === 'text' && !inline.text.trim()),
  );
