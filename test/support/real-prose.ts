import type { Language } from '#shared/core/language';
import type { Catalogue } from '#shared/framework/catalogue';
import { parseValueReference } from '#shared/report/value-reference';
import type { ReportBlock } from '#shared/workbench/report';
import type { RichInline, RichText } from '#shared/workbench/rich-text';

/** Texts of a report in both languages, a block each. */
export type Prose = Readonly<Record<Language, string>>;

const MARKED = /\{\{([^}|]+)(?:\|([^}]+))?\}\}|\[\[([^\]]+)\]\]|\^\[([^\]]+)\]/g;

/**
 * Prose as the editor would hold it. Blank lines part paragraphs, `- ` begins an item of a list; `{{3.1.1 World 2025}}` is a value, with
 * its breakdown behind a bar; `[[block]]` a reference; `^[words]` a footnote.
 */
export function richProse(text: string, catalogue: Catalogue, language: Language): RichText {
  const inlines = (line: string): readonly RichInline[] => {
    const made: RichInline[] = [];
    let from = 0;
    const plain = (to: number) => {
      if (to > from) made.push({ type: 'text', text: line.slice(from, to) });
    };
    for (const found of line.matchAll(MARKED)) {
      const [whole, value, dims = '', block, footnote] = found;
      plain(found.index);
      from = found.index + whole.length;
      if (value) {
        const reference = parseValueReference(value, catalogue, language);
        if (!reference) throw new Error(`no value is meant by ${whole}`);
        made.push({ type: 'value', attrs: { ...reference, dims } });
      } else if (block) made.push({ type: 'reference', attrs: { block } });
      else if (footnote) made.push({ type: 'footnote', attrs: { text: footnote } });
    }
    plain(line.length);
    return made;
  };
  return {
    type: 'doc',
    content: text
      .trim()
      .split(/\n\s*\n/)
      .map((part) =>
        part.startsWith('- ')
          ? {
              type: 'bulletList',
              content: part
                .split(/\n?- /)
                .flatMap((item) =>
                  item
                    ? [{ type: 'listItem' as const, content: [{ type: 'paragraph' as const, content: inlines(item) }] }]
                    : [],
                ),
            }
          : { type: 'paragraph', content: inlines(part.replaceAll('\n', ' ')) },
      ),
  };
}

export const proseBlock = (id: string, { en, fr }: Prose, catalogue: Catalogue): ReportBlock => ({
  id,
  kind: 'text',
  text: { en: richProse(en, catalogue, 'en'), fr: richProse(fr, catalogue, 'fr') },
});
