import { type IPropertiesOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Translator } from '../../i18n/translator.ts';
import type { DocumentBlock, DocumentHeading, DocumentProse } from '../../report/document.ts';

/** Lists that Word counts headings by: those of the report, linked to its heading styles, and those of annexes. */
export const HEADING_LIST = 'headings\uffff';
export const ANNEX_LIST = 'annexes\uffff';

type List = NonNullable<IPropertiesOptions['numbering']>['config'][number];
type Level = 1 | 2 | 3;
const LEVELS = [1, 2, 3] as const;
/** Word counts A … Z, AA, BB: after Z it no longer says what the report says. */
const MOST_LETTERS = 26;

/** “2.1” and “Annex B”, “B.1”, as levels that Word counts by; `t` in the language of the document. */
export const headingLists = (t: Translator): readonly List[] =>
  [HEADING_LIST, ANNEX_LIST].map((reference) => ({
    reference,
    levels: LEVELS.map((level) => ({
      level: level - 1,
      format: reference === ANNEX_LIST && level === 1 ? LevelFormat.UPPER_LETTER : LevelFormat.DECIMAL,
      text: reference === ANNEX_LIST && level === 1 ? t('reportDocument.annex', { letter: '%1' }) : dotted(level),
      suffix: LevelSuffix.SPACE,
      style: { ...(reference === HEADING_LIST ? { style: `Heading${level}` } : {}), paragraph: { indent: FLUSH } },
    })),
  }));

const FLUSH = { left: 0, hanging: 0 };
const dotted = (level: Level): string =>
  LEVELS.slice(0, level)
    .map((one) => `%${one}`)
    .join('.');

/**
 * The list by which Word counts a heading to the number it has in the report. Headings it would count otherwise (a level left out above
 * them, a number of another origin) are missing: their number stands as text.
 */
export function countedHeadings(blocks: readonly DocumentBlock[], t: Translator): ReadonlyMap<DocumentHeading, string> {
  const lists = [
    { list: HEADING_LIST, counts: [0, 0, 0], first: String },
    { list: ANNEX_LIST, counts: [0, 0, 0], first: (at: number) => String.fromCharCode(64 + at) },
  ];
  const counted = new Map<DocumentHeading, string>();
  for (const heading of headingsOf(blocks))
    for (const { list, counts, first } of lists) {
      const next = counts.map((count, at) => (at < heading.level - 1 ? count : at < heading.level ? count + 1 : 0));
      const own = next.slice(0, heading.level);
      const [top = 0, ...below] = own;
      if (own.includes(0) || (list === ANNEX_LIST && top > MOST_LETTERS)) continue;
      const isAnnex = list === ANNEX_LIST && heading.level === 1;
      const number = isAnnex ? t('reportDocument.annex', { letter: first(top) }) : [first(top), ...below].join('.');
      if (number !== heading.number) continue;
      counts.splice(0, counts.length, ...next);
      counted.set(heading, list);
      break;
    }
  return counted;
}

/** Headings in the order of the document, those within boxes, lists and quotes too. */
export const headingsOf = (blocks: readonly DocumentBlock[]): readonly DocumentHeading[] =>
  blocks.flatMap((block) =>
    block.kind === 'box' ? proseHeadings(block.content) : isProse(block) ? proseHeadings([block]) : [],
  );

const proseHeadings = (prose: readonly DocumentProse[]): readonly DocumentHeading[] =>
  prose.flatMap((one) =>
    one.kind === 'heading'
      ? [one]
      : one.kind === 'list'
        ? one.items.flatMap(proseHeadings)
        : one.kind === 'quote'
          ? proseHeadings(one.content)
          : [],
  );

const isProse = (block: DocumentBlock): block is DocumentProse =>
  block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'quote';
