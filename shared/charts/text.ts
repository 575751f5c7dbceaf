import { formatNumber } from '../core/format.ts';
import type { Language } from '../core/language.ts';
import { countsPeople } from '../framework/units.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ChartData, ChartSeries } from './spec.ts';
import { type FontWeight, textWidth } from './text-width.ts';

/** Sizes of the texts of a figure, in CSS pixels: the smallest one, and names and values beside what they belong to. */
export const SMALL = 11;
export const LABEL = 12;

/** CSS pixels of `text` in one line, with room for kerning. */
export const roomFor = (text: string, font: number = LABEL, weight: FontWeight = 'regular'): number =>
  textWidth(text, font, weight) * 1.02 + 1;

/** How much of a line a text takes. */
type Measure = (text: string) => number;

/** Measures texts of a font as they are drawn, in CSS pixels. */
export const roomIn =
  (font: number, weight: FontWeight = 'regular'): Measure =>
  (text) =>
    roomFor(text, font, weight);

/** CSS pixels of the widest of `texts`; 0 where there is none. */
export const widestOf = (texts: readonly string[], font: number = LABEL, weight: FontWeight = 'regular'): number =>
  texts.reduce((widest, text) => Math.max(widest, roomFor(text, font, weight)), 0);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** `text` with control and direction-override characters shown as marks (⟨U+202E⟩), so that no name can disguise itself. */
export const visibleText = (text: string): string =>
  text.replace(INVISIBLE, (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`);

/** Text from data as Plotly must get it: its pseudo-HTML, entities and line breaks have no effect. Tags come from our code only. */
export const plotlyText = (text: string): string =>
  visibleText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\s*[\r\n\t]+\s*/g, ' ');

/** A place of a series in words: its value and, where it was corrected by hand, the one before. */
export function pointText(series: ChartSeries, x: number, y: number, unit: ChartData['unit'], t: Translator): string {
  const before = series.before?.find((one) => one.x === x);
  const value = chartValueText(y, unit, t.language);
  return before ? t('charts.before', { value, before: beforeText(before.y, unit, t) }) : value;
}

export const beforeText = (value: number | null, unit: ChartData['unit'], t: Translator): string =>
  value === null ? t('charts.table.missing') : chartValueText(value, unit, t.language);

/** A value of a chart as people read it. Percentages are stored as 42 for 42 %. */
export function chartValueText(
  value: number,
  unit: ChartData['unit'],
  language: Language,
  notation: 'full' | 'compact' = 'full',
): string {
  // Too small to be read as a row of zeros: a power of ten.
  if (value !== 0 && Math.abs(value) < 1e-6)
    return `${value.toExponential(0).toUpperCase().replaceAll('-', '\u2212')}${unit.percent ? '\u00a0%' : ''}`;
  // Two digits of what would else be written as nothing.
  if (value !== 0 && Math.abs(value) < 0.1)
    return formatNumber(unit.percent ? value / 100 : value, language, { percent: unit.percent, significant: 2 });
  if (unit.percent)
    return formatNumber(value / 100, language, {
      percent: true,
      // 74.98 beside 75: one digit that is nought says no more, and one text should stand for one number.
      decimals: Math.round(value * 10) % 10 === 0 ? 0 : 1,
    });
  const isWhole = countsPeople(unit.label) && (notation === 'full' || Math.abs(value) < 1000);
  return formatNumber(value, language, { notation, ...(isWhole ? { decimals: 0 } : {}) });
}

/** A number that can be drawn; null for a gap. */
export const drawable = (value: number | null | undefined): number | null =>
  value != null && Number.isFinite(value) ? value : null;

/** Where a value stands along x: a year, or a share of what the chart counts across. */
export const placeText = (x: number, data: Pick<ChartData, 'across' | 'unit'>, language: Language): string =>
  data.across ? chartValueText(x, { ...data.unit, percent: true }, language) : String(x);

/** Names of areas a sentence lists; more are a number. */
const NAMED = 5;

/** Names after one another; beyond the first few, how many more there are. */
export function namesText(names: readonly string[], t: Translator): string {
  const listed = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? t('charts.map.andMore', { names: listed, count: names.length - NAMED }) : listed;
}

/** Lines of at most `limit` CSS pixels, or of what else `measure` counts, broken between words; at most `most` lines, the last one shortened with … where text is left. */
export function wrapText(text: string, limit: number, most: number, measure: Measure = roomFor): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    if (line && measure(`${line} ${word}`) > limit) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  const shown = lines.slice(0, most).map((each) => shorten(each, limit, measure));
  if (lines.length > most && shown.length > 0)
    shown[most - 1] = shorten(`${lines[most - 1]} ${lines[most]}`, limit, measure);
  return shown;
}

/** `text`, or as much of its start as `limit` has room for, with … */
export function shorten(text: string, limit: number, measure: Measure = roomFor): string {
  if (measure(text) <= limit) return text;
  let [kept, tooMuch] = [Math.min(1, text.length - 1), text.length];
  while (tooMuch - kept > 1) {
    const middle = (kept + tooMuch) >> 1;
    if (measure(`${text.slice(0, middle)}…`) > limit) tooMuch = middle;
    else kept = middle;
  }
  // No half of a letter that is two code units.
  return `${text
    .slice(0, kept)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
