import { AlignmentType, type IPropertiesOptions, LevelFormat } from 'docx';
import type { Translator } from '../../i18n/translator.ts';
import { headingLists } from './heading-numbers.ts';

// Names that no text of a report holds: the library looks for them in what it writes.
export const BULLETS = 'bullets\uffff';
export const NUMBERS = 'numbers\uffff';
/** Levels of lists that Word has. */
export const DEEPEST = 9;

const SIGNS = ['•', '–', '▪'];
const FORMATS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];

const levels = (isOrdered: boolean) =>
  Array.from({ length: DEEPEST }, (_, level) => ({
    level,
    format: isOrdered ? (FORMATS[level % 3] ?? LevelFormat.DECIMAL) : LevelFormat.BULLET,
    text: isOrdered ? `%${level + 1}.` : (SIGNS[level % 3] ?? '•'),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  }));

/** Every list of a document written in the language of `t`. */
export const numberingFor = (t: Translator): NonNullable<IPropertiesOptions['numbering']> => ({
  config: [
    ...headingLists(t),
    { reference: BULLETS, levels: levels(false) },
    { reference: NUMBERS, levels: levels(true) },
  ],
});
