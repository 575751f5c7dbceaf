import type { Indicator } from '../../framework/framework.ts';
import { valueText } from '../../framework/value-text.ts';
import type { Translator } from '../../i18n/translator.ts';
import { latestMedianOf } from '../assessment/latest-median.ts';
import { statusKey } from '../methods/statuses.ts';
import { type BoardEntry, hasTarget } from './board-entries.ts';
import { hasOtherAreasSinceBase, isUnjudgedMedian, isUnjudgedSmall } from './cell-text.ts';

/** What an entry says, as a paragraph of a report: the values, the verdict, the method and what it was measured against. */
export function findingOf(entry: BoardEntry, indicator: Indicator, place: string, t: Translator): string {
  const { assessment } = entry;
  const { baseYear, baseValue, latestYear, latestValue } = assessment;
  const write = (value: number) => valueText(value, indicator.unit, t.language, 'full');
  const subject = { indicator: `${indicator.code} ${indicator.name[t.language]}`, area: place };
  const verdict = { status: t(statusKey(assessment)), method: t(`gaps.method.${assessment.method}`) };
  const sentences = [
    latestValue === null || latestYear === null
      ? t('gaps.finding.none', subject)
      : baseValue === null || baseYear === null || baseYear === latestYear
        ? t('gaps.finding.single', { ...subject, value: write(latestValue), year: String(latestYear) })
        : t('gaps.finding.change', {
            ...subject,
            from: write(baseValue),
            fromYear: String(baseYear),
            to: write(latestValue),
            toYear: String(latestYear),
          }),
  ];
  const median = latestMedianOf(entry);
  if (median !== null) sentences.push(t('gaps.finding.median', { count: median }));
  if (hasOtherAreasSinceBase(entry)) sentences.push(t('gaps.finding.otherAreas'));
  if (isUnjudgedSmall(entry)) sentences.push(t('gaps.finding.smallMedian'));
  else if (isUnjudgedMedian(entry)) sentences.push(t('gaps.finding.shiftingMedian'));
  else if (!hasTarget(entry)) sentences.push(t('gaps.finding.noTarget', verdict));
  else {
    const { name, source, sourceYear, target, targetYear } = entry.benchmark;
    sentences.push(
      t('gaps.finding.against', {
        ...verdict,
        name,
        target: target === null ? t('gaps.notComputed') : write(target),
        year: targetYear === null ? t('gaps.noYear') : String(targetYear),
        source: [source, sourceYear].filter(Boolean).join(', '),
      }),
    );
  }
  return sentences.join(' ');
}
