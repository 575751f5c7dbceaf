import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import type { Language } from '../../core/language.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import type { ReportDocument } from '../../report/document.ts';
import { asChildren, type Inline } from './fields.ts';
import { targetsOf, type WordTarget } from './targets.ts';
import { wordText } from './text.ts';

const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

export type ParagraphOptions = Omit<IParagraphOptions, 'children'> & { readonly children?: readonly Inline[] };

/** What the parts of one Word document share while it is written: its language, its bookmarks, and the next free ids. */
export class WordContext {
  readonly t: Translator;
  /** As Word writes it: `en-GB`, `fr-FR`. */
  readonly tag: string;
  readonly targets: ReadonlyMap<string, WordTarget>;
  readonly footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {};
  private ids = 0;
  private lists = 0;
  private startsPage = false;
  private readonly counted = new Map<string, number>();

  constructor(document: ReportDocument) {
    this.t = translator(document.language);
    this.tag = TAGS[document.language];
    this.targets = targetsOf(document.blocks);
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

  /** Whether a page break waits for a paragraph. */
  get isPageDue(): boolean {
    return this.startsPage;
  }

  paragraph({ children = [], ...options }: ParagraphOptions): Paragraph {
    const made = new Paragraph({
      ...options,
      children: asChildren(children),
      ...(this.startsPage ? { pageBreakBefore: true } : {}),
    });
    this.startsPage = false;
    return made;
  }

  /** `text`, inert, in the language of the document. */
  run(text: string, options: Omit<IRunOptions, 'text' | 'language'> = {}): TextRun {
    return new TextRun({ ...options, text: wordText(text), language: { value: this.tag } });
  }
}
