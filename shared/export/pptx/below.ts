import type { Translator } from '../../i18n/translator.ts';
import type { DocumentFigure, DocumentTable } from '../../report/document.ts';
import { exhibitLabel } from '../xlsx/exhibit-sheet.ts';
import { BOXES, INK } from './deck-layouts.ts';
import { type TextBox, type WrittenText, writtenHeight } from './slide-text.ts';

/** The least type (points) in which a room reads a source, and what of the body it may take for that (inches). */
const [READABLE, MOST_TAKEN] = [9, 1.1];

interface Below {
  readonly lines: readonly WrittenText[];
  /** What is left for the exhibit, and where the lines stand. */
  readonly body: TextBox;
  readonly below: TextBox;
}

/**
 * What stands in small type under an exhibit: what must not be overlooked, then label, source and note. Where that is too long to be read,
 * the note stands in the notes of the slide alone, and the rest takes room from the exhibit.
 */
export function belowOf(exhibit: DocumentFigure | DocumentTable, remarks: readonly string[], t: Translator): Below {
  const warnings = exhibit.warnings.map((text) => ({
    text: t('reportFiles.caution', { text }),
    color: INK.caution,
    bold: true,
  }));
  const facts = [
    exhibitLabel(exhibit),
    ...(exhibit.kind === 'figure' && exhibit.chart?.data.subtitle ? [exhibit.chart.data.subtitle] : []),
    ...remarks,
    ...(exhibit.source ? [t('charts.source', { source: exhibit.source })] : []),
  ];
  const linesWith = (note: readonly string[]): readonly WrittenText[] => [
    ...warnings,
    { text: [...facts, ...note].filter(Boolean).map(sentence).join(' ') },
  ];
  const needed = (lines: readonly WrittenText[]): number => writtenHeight(lines, BOXES.below.w, READABLE);
  const whole = linesWith(exhibit.note ? [t('charts.note', { note: exhibit.note })] : []);
  const lines = exhibit.note && needed(whole) > BOXES.below.h ? linesWith([t('reportFiles.noteBeside')]) : whole;
  const taken = Math.min(MOST_TAKEN, Math.max(0, needed(lines) - BOXES.below.h));
  return {
    lines,
    body: { ...BOXES.body, h: BOXES.body.h - taken },
    below: { ...BOXES.below, y: BOXES.below.y - taken, h: BOXES.below.h + taken },
  };
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
