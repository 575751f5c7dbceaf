import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import type { Language } from '../../core/language.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import type { DocumentHeading, ReportDocument } from '../../report/document.ts';
import { asChildren, type Inline } from './fields.ts';
import { countedHeadings } from './heading-numbers.ts';
import { targetsOf, type WordTarget } from './targets.ts';
import { wordText } from './text.ts';

const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** Beyond these the library’s layout takes long: a word that fills lines is broken letter by letter, and a thousand paragraphs are a second. */
const [LONGEST_WORD, MOST_PARAGRAPHS] = [150, 10_000];

export type ParagraphOptions = Omit<IParagraphOptions, 'children'> & { readonly children?: readonly Inline[] };

/** What the parts of one Word document share while it is written: its language, its bookmarks, and the next free ids. */
export class WordContext {
  readonly t: Translator;
  /** As Word writes it: `en-GB`, `fr-FR`. */
  readonly tag: string;
  readonly targets: ReadonlyMap<string, WordTarget>;
  /** The list by which Word counts a heading. */
  readonly headings: ReadonlyMap<DocumentHeading, string>;
  readonly footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {};
  private ids = 0;
  private lists = 0;
  private paragraphs = 0;
  private longestWord = 0;
  private startsPage = false;
  private readonly counted = new Map<string, number>();

  constructor(document: ReportDocument) {
    this.t = translator(document.language);
    this.tag = TAGS[document.language];
    this.headings = countedHeadings(document.blocks, this.t);
    this.targets = targetsOf(document.blocks, this.headings);
  }

  /** A positive whole number no other bookmark, picture or footnote of the document has. */
  nextId(): number {
    this.ids += 1;
    return this.ids;
  }

  /** A number of its own for every ordered list, so that each counts from 1. */
  nextList(): number {
    this.lists += 1;
    return this.lists;
  }

  /** Whether `number` follows the last one of its sequence. */
  follows(sequence: string, number: number): boolean {
    const isNext = number === (this.counted.get(sequence) ?? 0) + 1;
    this.counted.set(sequence, number);
    return isNext;
  }

  /** The next paragraph starts a page. */
  breakPage(): void {
    this.startsPage = true;
  }

  /** The number of a footnote whose text is `runs`. */
  footnote(runs: readonly Inline[]): number {
    const number = Object.keys(this.footnotes).length + 1;
    this.footnotes[number] = {
      children: [new Paragraph({ style: 'FootnoteText', children: asChildren([this.run(' '), ...runs]) })],
    };
    return number;
  }

  /** Whether the pages can be laid out in a few seconds, to say in the contents which page is which. */
  get canLayOut(): boolean {
    return this.longestWord <= LONGEST_WORD && this.paragraphs <= MOST_PARAGRAPHS;
  }

  paragraph({ children = [], ...options }: ParagraphOptions): Paragraph {
    const made = new Paragraph({
      ...options,
      children: asChildren(children),
      ...(this.startsPage ? { pageBreakBefore: true } : {}),
    });
    this.startsPage = false;
    this.paragraphs += 1;
    return made;
  }

  /** `text`, inert, in the language of the document. */
  run(text: string, options: Omit<IRunOptions, 'text' | 'language'> = {}): TextRun {
    const shown = wordText(text);
    for (const word of shown.split(' ')) this.longestWord = Math.max(this.longestWord, word.length);
    return new TextRun({ ...options, text: shown, language: { value: this.tag } });
  }
}
