import { formatNumber } from '../../core/format.ts';
import type { Indicator } from '../../framework/framework.ts';
import { handleOf } from '../../framework/indicators-named.ts';
import { changeText, differenceText, valueText } from '../../framework/value-text.ts';
import type { Translator } from '../../i18n/translator.ts';
import { linear } from '../methods/linear.ts';
import type { Assessment } from '../methods/method.ts';
import { METHODS } from '../methods/methods.ts';
import { VERDICT_CLASSES, type VerdictClass, verdictClassOf } from '../methods/verdict-classes.ts';
import { type Board, judgedOf } from './board.ts';
import { type BoardEntry, hasTarget } from './board-entries.ts';
import { breakSinceBase, hasOtherAreasSinceBase, verdictText } from './cell-text.ts';

/** What one method says of an entry, in its own word and in the vocabulary common to all. */
export interface MethodVerdict {
  readonly assessment: Assessment;
  readonly verdict: VerdictClass;
}

/** What every method says of the same question, in their order; empty where there is no target to ask them about. */
export const methodVerdicts = (entry: BoardEntry): readonly MethodVerdict[] =>
  entry.input && hasTarget(entry) && entry.benchmark.target !== null && !entry.resolution?.reversed
    ? METHODS.map((method) => method.assess(entry.input!)).map((assessment) => ({
        assessment,
        verdict: verdictClassOf(assessment),
      }))
    : [];

/** The finding of an entry in a sentence or two, before any table: how far, which way, by when, and what the methods say. */
export function verdictSentence(entry: BoardEntry, indicator: Indicator, place: string, t: Translator): string {
  const { assessment, benchmark } = entry;
  const { latestValue, latestYear, gapAbs } = assessment;
  const subject = `${handleOf(indicator, t.language)}, ${place}`;
  if (latestValue === null || latestYear === null) return t('gaps.verdict.noData', { subject });
  const write = (value: number) => valueText(value, indicator.unit, t.language, 'full');
  const now = { subject, value: write(latestValue), year: String(latestYear) };
  if (!hasTarget(entry) || benchmark?.target == null || entry.resolution?.reversed)
    return withoutTarget(entry, indicator, now, t);
  const target = { target: write(benchmark.target), due: String(benchmark.targetYear ?? 'none') };
  if (assessment.status === 'not_scored') return t('gaps.verdict.notScored', { ...now, ...target });
  const verdicts = methodVerdicts(entry);
  const said = methodsText(
    verdicts.map(({ verdict }) => verdict),
    t,
  );
  const left = gapAbs ?? benchmark.target - latestValue;
  const first =
    gapAbs !== null && gapAbs <= 0
      ? t('gaps.verdict.reached', { ...now, ...target })
      : t('gaps.verdict.short', {
          ...now,
          ...target,
          gap: differenceText(Math.abs(left), indicator.unit, t, false),
          side: latestValue < benchmark.target ? 'below' : 'above',
          isPast: String(benchmark.targetYear !== null && benchmark.targetYear <= latestYear),
          pace: paceOf(entry, indicator),
        });
  return [first, said].filter(Boolean).join(' ');
}

type Now = Readonly<Record<'subject' | 'value' | 'year', string>>;

/** What is known where there is no distance to go: the value, and how it changed if its years compare. */
function withoutTarget(entry: BoardEntry, indicator: Indicator, now: Now, t: Translator): string {
  const { baseValue, latestValue, baseYear, latestYear } = entry.assessment;
  const broken = breakSinceBase(entry, indicator);
  const isSinceBase = entry.benchmark !== null && 'isSinceBaseline' in entry.benchmark;
  if (!isSinceBase) return t('gaps.verdict.unjudged', { ...now, verdict: verdictText(entry, indicator, t) });
  if (broken !== null) return t('gaps.verdict.broken', { ...now, broken: String(broken) });
  if (hasOtherAreasSinceBase(entry)) return t('gaps.verdict.otherAreas', { ...now, base: String(baseYear) });
  const change =
    baseValue === null || latestValue === null || baseYear === latestYear
      ? null
      : changeText(baseValue, latestValue, indicator.unit, t);
  return change === null
    ? t('gaps.verdict.single', now)
    : t('gaps.verdict.change', { ...now, change, base: String(baseYear) });
}

/** How the latest value moves towards the target on the straight line since the base. */
function paceOf({ input, ...entry }: BoardEntry, indicator: Indicator): 'away' | 'still' | 'slow' | 'course' | 'none' {
  if (!input || breakSinceBase({ input, ...entry }, indicator) !== null || hasOtherAreasSinceBase({ input, ...entry }))
    return 'none';
  const { status, baseValue, latestValue } = linear.assess(input);
  if (status === 'on_track') return 'course';
  if (status === 'accelerate') return 'slow';
  if (status !== 'reverse') return 'none';
  return baseValue === latestValue ? 'still' : 'away';
}

/** How many methods say what: `Of 9 methods, 5 say away, 2 too slow, 1 cannot say.` Blank without any. */
export function methodsText(verdicts: readonly VerdictClass[], t: Translator): string {
  if (verdicts.length === 0) return '';
  const parts = VERDICT_CLASSES.flatMap((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length;
    return count === 0 ? [] : [t(`gaps.verdict.methods.${verdict}`, { count })];
  });
  return t('gaps.verdict.methods', { all: verdicts.length, list: parts.join(', ') });
}

/**
 * The board in a sentence: how many of its judged cells are where, and how few of them have a target. Context indicators, which are no
 * part of what the Compact is measured by, are counted apart. `whole`: the name of the column of the lens as a whole where it stands
 * beside others, which is not counted; null where it stands alone.
 */
export function boardSentence(
  { counts, withTarget, contextJudged: context }: Pick<Board, 'counts' | 'withTarget' | 'contextJudged'>,
  whole: string | null,
  t: Translator,
): string {
  const judged = judgedOf(counts);
  if (judged === 0) return t('gaps.verdict.boardNone', { none: counts.none, context });
  return t('gaps.verdict.board', {
    judged,
    whole: whole ?? 'none',
    good: counts.good,
    moderate: counts.moderate,
    poor: counts.poor,
    bad: counts.bad,
    none: counts.none,
    target: withTarget,
    context,
    share: formatNumber(counts.good / judged, t.language, { percent: true, decimals: 0 }),
  });
}
