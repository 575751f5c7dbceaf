import type { Language, LocalText } from '#shared/core/language';
import type { ReportBlock } from '#shared/workbench/report';
import { inlinesOf, plainOf, type RichText } from '#shared/workbench/rich-text';

const otherThan = (language: Language): Language => (language === 'en' ? 'fr' : 'en');

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Words of a text, those of its footnotes among them. */
export const wordsOfRichText = (text: RichText): number =>
  [...inlinesOf(text.content)].reduce(
    (sum, inline) => sum + (inline.type === 'footnote' ? wordsIn(inline.attrs.text) : 0),
    wordsIn(plainOf(text)),
  );

const lackingIn = (text: LocalText | null, language: Language): number =>
  text && !text[language].trim() ? wordsIn(text[otherThan(language)]) : 0;

/** How many words of a block stand in the other language only. */
export function untranslatedWords(block: ReportBlock, language: Language): number {
  switch (block.kind) {
    case 'heading':
      return lackingIn(block.text, language);
    case 'text':
      return wordsOfRichText(block.text[language]) > 0 ? 0 : wordsOfRichText(block.text[otherThan(language)]);
    case 'callout':
      return (
        lackingIn(block.title, language) +
        (wordsOfRichText(block.text[language]) > 0 ? 0 : wordsOfRichText(block.text[otherThan(language)]))
      );
    case 'exhibit':
      return lackingIn(block.caption, language) + lackingIn(block.alt, language);
    case 'scenario':
      return lackingIn(block.caption, language);
    default:
      return 0;
  }
}
