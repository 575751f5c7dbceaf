import type { ChartData } from '../../charts/spec.ts';
import { LANGUAGES, type LocalText } from '../../core/language.ts';
import { breakdownText } from '../../framework/breakdown.ts';
import { valueText } from '../../framework/value-text.ts';
import type { Board } from '../../gaps/scoreboard/board.ts';
import { targetText, verdictText } from '../../gaps/scoreboard/cell-text.ts';
import { dumbbellsOf } from '../../gaps/scoreboard/dumbbell.ts';
import { type MessageKey, type Translator, translator } from '../../i18n/translator.ts';
import { type ViewPicture, viewPicture } from './view-picture.ts';

/** A word of Jalon in every language. */
export const everyLanguage = (key: MessageKey): LocalText =>
  Object.fromEntries(LANGUAGES.map((language) => [language, translator(language)(key)])) as LocalText;

/** The board as shares of the way from the base to the target, 100 being there; the furthest from it first. */
export function waysPicture(
  board: Board,
  words: Omit<ChartData, 'series'>,
  nameOf: (code: string) => string,
  t: Translator,
): ViewPicture {
  const { rows, without } = dumbbellsOf(board);
  const nameOfRow = ({ indicator, area, entry }: (typeof rows)[number]) =>
    [indicator.code, nameOf(area), breakdownText(entry.series.dims, t)].filter(Boolean).join(' · ');
  const known = rows.filter(({ way, entry }) => way !== null && entry.assessment.latestYear !== null);
  const years = known.map(({ entry }) => entry.assessment.latestYear ?? 0);
  const year = years.length === 0 ? 0 : Math.max(...years);
  return viewPicture(
    known.length === 0 ? null : 'ranked-bar',
    {
      ...words,
      subtitle: `${words.subtitle} · ${t('gaps.dumbbell.way')}`,
      note:
        [words.note, without > 0 ? t('gaps.dumbbell.without', { count: without }) : ''].filter(Boolean).join(' ') ||
        null,
      unit: { label: everyLanguage('gaps.dumbbell.way'), percent: true },
      year,
      look: { order: 'given' },
      series: [
        ...known.map((row) => ({
          name: nameOfRow(row),
          role: 'observed' as const,
          x: [year],
          y: [100 * (row.way ?? 0)],
          bands: [],
        })),
        ...(known.length > 0
          ? [{ name: t('gaps.target'), role: 'benchmark' as const, x: [year], y: [100], bands: [] }]
          : []),
      ],
    },
    {
      columns: [
        { label: t('gaps.series'), kind: 'text' },
        { label: t('gaps.latest'), kind: 'text' },
        { label: t('gaps.target'), kind: 'text' },
        { label: t('gaps.dumbbell.way'), kind: 'value' },
        { label: t('gaps.status'), kind: 'text' },
      ],
      rows: rows.map((row) => {
        const { indicator, entry, way } = row;
        const { latestValue, latestYear } = entry.assessment;
        const target = targetText(entry, indicator, t);
        return [
          nameOfRow(row),
          latestValue === null ? '' : `${valueText(latestValue, indicator.unit, t.language)} (${latestYear ?? ''})`,
          [target.value, target.year && `(${target.year})`].filter(Boolean).join(' '),
          way === null ? null : 100 * way,
          verdictText(entry, indicator, t),
        ];
      }),
    },
  );
}
