import type { Translator } from '../i18n/translator.ts';
import type { Annex } from '../workbench/report.ts';
import type { RichNode, RichText } from '../workbench/rich-text.ts';
import { withContents } from './contents.ts';
import type { DocumentBlock, DocumentFigure, DocumentTable, ReportFinding } from './document.ts';
import type { UnnumberedFigure, UnnumberedTable } from './exhibit-parts.ts';
import { type Counted, type Label, numbering } from './numbering.ts';
import type { Part } from './parts.ts';
import { headingWritten, proseOf, type Scribe, typeset } from './prose.ts';
import type { Values } from './values.ts';

/** Rows of a figure's table that stand beside it where its table is short. */
const SHORT = 8;

export interface Writing {
  readonly t: Translator;
  readonly values: Values;
  /** What annexes consist of, but for the tables of figures. */
  readonly annexes: ReadonlyMap<Annex, readonly Part[]>;
  find(finding: ReportFinding): void;
}

/** The blocks of a document, numbered, with references, footnotes and contents. */
export function writeParts(parts: readonly Part[], writing: Writing): readonly DocumentBlock[] {
  // References lead forward too: what everything is called is known after it was written once.
  const labels = new Map<string, Label>();
  writeOnce(parts, { ...writing, find: () => {} }, new Map(), labels);
  return withContents(writeOnce(parts, writing, labels, new Map()), writing.t);
}

const annexedOf = (at: number): string => `\u0000annexed-${at}`;

function writeOnce(
  parts: readonly Part[],
  { t, values, annexes, find }: Writing,
  known: ReadonlyMap<string, Label>,
  found: Map<string, Label>,
): readonly DocumentBlock[] {
  const { language } = t;
  const numbers = numbering(t);
  const scribe: Scribe = {
    language,
    numbers,
    values,
    find,
    label: (block) => known.get(block),
    words: {
      gone: t('reportDocument.gone'),
      missingReference: () => t('reportDocument.finding.reference'),
      missingValue: (origin) => t('reportDocument.finding.value', { origin }),
      changedValue: (before, origin) => t('reportDocument.finding.valueChanged', { before, origin }),
    },
  };
  const call = (block: string, { text, anchor }: Label): void => {
    if (!found.has(block)) found.set(block, { text, anchor });
  };
  const tableOf = (table: UnnumberedTable, isAnnexed: boolean, key: string): DocumentTable => {
    const { label, ...called }: Counted = numbers.table(isAnnexed);
    call(key, called);
    return { ...table, label, anchor: called.anchor };
  };
  /** Figures whose tables go into the annex, in order. */
  const annexed: { readonly figure: DocumentFigure; readonly text: string }[] = [];

  const write = (part: Part, isAnnexed: boolean): readonly DocumentBlock[] => {
    switch (part.kind) {
      case 'heading': {
        const content = [{ kind: 'text', text: typeset(part.text, language) }] as const;
        const heading = headingWritten(part.level, content, scribe);
        call(part.block, {
          text: t('reportDocument.section', { number: heading.number ?? '' }),
          anchor: heading.anchor,
        });
        return [heading];
      }
      case 'prose':
        return proseOf(part.block, part.text, scribe);
      case 'box': {
        const content = proseOf(part.block, withoutHeadings(part.text), scribe);
        return [{ kind: 'box', tone: part.tone, title: typeset(part.title, language), content }];
      }
      case 'table':
        return [tableOf(part.table, isAnnexed, part.block)];
      case 'figure': {
        const { label, text, anchor } = numbers.figure();
        call(part.block, { text, anchor });
        const figure: DocumentFigure = { ...part.figure, label, anchor };
        const hasTable = figure.data.rows.length > 0;
        if (part.table === 'short' && hasTable)
          return [figure, tableOf(shortTable(figure, text, t), isAnnexed, `\u0000short-${anchor}`)];
        if (part.table !== 'annex' || !hasTable) return [figure];
        const table = known.get(annexedOf(annexed.length))?.text;
        annexed.push({ figure, text });
        if (!table) return [figure];
        const numbersIn = t('reportDocument.numbersIn', { table });
        return [{ ...figure, note: typeset([figure.note, numbersIn].filter(Boolean).join(' '), language) }];
      }
      case 'page-break':
        return [{ kind: 'page-break' }];
      case 'contents':
        return [{ kind: 'contents', of: part.of, title: '', entries: [] }];
      case 'annex':
        return part.parts.flatMap((annex) => {
          const inside: readonly (() => readonly DocumentBlock[])[] =
            annex === 'tables'
              ? annexed.map(({ figure, text }, at) => () => [tableOf(wholeTable(figure, text, t), true, annexedOf(at))])
              : (annexes.get(annex) ?? []).map((one) => () => write(one, true));
          if (inside.length === 0) return [];
          const { number, anchor } = numbers.annex();
          const content = [{ kind: 'text', text: typeset(t(`reportDocument.annex.${annex}`), language) }] as const;
          return [{ kind: 'heading', level: 1, number, content, anchor }, ...inside.flatMap((make) => make())];
        });
    }
  };
  return parts.flatMap((part) => write(part, false));
}

const tableOfFigure = (figure: UnnumberedFigure, caption: string): UnnumberedTable => ({
  kind: 'table',
  ...figure.data,
  block: figure.block,
  caption,
  source: figure.source,
  note: null,
  warnings: figure.warnings,
  left: 0,
  name: figure.name,
});

const wholeTable = (figure: DocumentFigure, text: string, t: Translator): UnnumberedTable =>
  tableOfFigure(figure, t('reportDocument.tableOf', { figure: text, caption: figure.caption }));

/** The latest rows of a table along years, else the first ones. */
export function shortTable(figure: UnnumberedFigure, text: string, t: Translator): UnnumberedTable {
  const { columns, rows } = figure.data;
  const isOverYears = columns[0]?.kind === 'year';
  const shown = isOverYears ? rows.slice(-SHORT) : rows.slice(0, SHORT);
  const caption = t(isOverYears ? 'reportDocument.lastYears' : 'reportDocument.firstRows', { figure: text });
  return { ...tableOfFigure(figure, caption), rows: shown, left: rows.length - shown.length };
}

/** Boxes are outside of the outline: their headings are lines in bold. */
const withoutHeadings = ({ type, content }: RichText): RichText => ({
  type,
  content: content.map(
    (node): RichNode =>
      node.type === 'heading'
        ? {
            type: 'paragraph',
            content: (node.content ?? []).map((inline) =>
              inline.type === 'text' ? { ...inline, marks: [...(inline.marks ?? []), { type: 'bold' }] } : inline,
            ),
          }
        : node,
  ),
});
