import type { Translator } from '../i18n/translator.ts';
import type { DocumentLabel } from './document.ts';

/** What something is called where it stands and where it is referred to. */
export interface Label {
  /** “Figure 3”, “Section 2.1”. */
  readonly text: string;
  readonly anchor: string;
}

export interface Counted extends Label {
  readonly label: DocumentLabel;
}

/** Counts what a document numbers, in its order. One counter per document. */
export interface Numbering {
  /** Number of a heading: “2.1”. */
  heading(level: 1 | 2 | 3): { readonly number: string } & Label;
  /** “Annex B”. */
  annex(): { readonly number: string } & Label;
  figure(): Counted;
  /** Of an annex: “Table A2”. */
  table(isAnnexed: boolean): Counted;
  footnote(): number;
}

export function numbering(t: Translator): Numbering {
  const headings = [0, 0, 0];
  let [annexes, figures, tables, annexed, footnotes] = [0, 0, 0, 0, 0];
  /** Headings below an annex are counted within it. */
  let letter: string | null = null;
  const counted = (word: string, number: string, stem: string): Counted => ({
    label: { word, number },
    text: `${word}\u00a0${number}`,
    anchor: `${stem}-${number.toLowerCase()}`,
  });
  return {
    heading(level) {
      if (level === 1) letter = null;
      headings[level - 1] = (headings[level - 1] ?? 0) + 1;
      headings.fill(0, level);
      // A heading whose upper ones were left out begins at 1 with them.
      const above = headings.slice(letter === null ? 0 : 1, level).map((one) => Math.max(one, 1));
      const number = [...(letter === null ? [] : [letter]), ...above].join('.');
      return {
        number,
        text: t('reportDocument.section', { number }),
        anchor: `heading-${number.toLowerCase().replaceAll('.', '-')}`,
      };
    },
    annex() {
      letter = letterOf(annexes++);
      headings.fill(0, 1);
      const number = t('reportDocument.annex', { letter });
      return { number, text: number, anchor: `annex-${letter.toLowerCase()}` };
    },
    figure: () => counted(t('reportDocument.figure'), String(++figures), 'figure'),
    table: (isAnnexed) =>
      isAnnexed
        ? counted(t('reportDocument.table'), `A${++annexed}`, 'table')
        : counted(t('reportDocument.table'), String(++tables), 'table'),
    footnote: () => ++footnotes,
  };
}

/** A, B … Z, AA, AB … */
const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
