import type { TwinCell } from '../../charts/twin.ts';
import { joinedList } from '../../core/format.ts';
import { breakdownText } from '../../framework/breakdown.ts';
import { decidingSteps } from '../../gaps/methods/component-text.ts';
import type { Assessment } from '../../gaps/methods/method.ts';
import { METHODS } from '../../gaps/methods/methods.ts';
import { type MethodId, type Status, statusKey } from '../../gaps/methods/statuses.ts';
import { verdictClassOf } from '../../gaps/methods/verdict-classes.ts';
import { boardColumnsOf } from '../../gaps/scoreboard/board-columns.ts';
import { classPair } from '../../gaps/scoreboard/class-change.ts';
import { methodLens } from '../../gaps/scoreboard/method-lens.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { MethodLensSource } from '../../workbench/exhibit-source.ts';
import { columnsChosen, entriesOrigin, judged, judgedSeries } from './judged-board.ts';
import { type PictureContext, placeNames, type ViewPicture, viewPicture } from './view-picture.ts';

/** How the classes of two methods meet, or the series whose verdict depends on the method; null where no series is held against anything. */
export async function methodLensPicture(
  source: MethodLensSource,
  context: PictureContext,
): Promise<ViewPicture | null> {
  const { workbench, t } = context;
  const { catalogue, lens } = workbench;
  const methodOf = (id: MethodId) => METHODS.find((one) => one.id === id)!;
  const [first, second] = [methodOf(source.first), methodOf(source.second)];
  const series = await judgedSeries(context);
  const one = await judged(series, context, first, source.against, first);
  const other = await judged(series, context, second, source.against, second);
  const columns = boardColumnsOf(catalogue, lens, columnsChosen(source.columns, one, workbench));
  const { rows, table } = methodLens(one, other, [first.id, second.id], workbench, columns, source.benchmark);
  if (table.pairs === 0) return null;
  const named = { first: t(`gaps.method.${first.id}`), second: t(`gaps.method.${second.id}`) };
  const year = String(catalogue.framework.baselineYear);
  const words = {
    title: t('gaps.lens.summary', { count: table.differing.length, all: table.assessed }),
    subtitle: source.as === 'classes' ? t('gaps.lens.table', named) : t('gaps.lens.differing'),
    ...entriesOrigin(
      rows.map((row) => one.columns.at(row)),
      workbench,
      t,
    ),
    note: [
      t('gaps.lens.borders', { count: table.borders }),
      t('gaps.lens.unassessed', { one: table.byOne, none: table.pairs - table.assessed - table.byOne }),
      ...(source.against === 'baseline' ? [t('gaps.lens.noTarget', { year })] : []),
    ].join(' '),
    unit: { label: { en: '', fr: '' }, percent: false },
  };
  const text = (label: string) => ({ label, kind: 'text' as const });
  if (source.as === 'classes') {
    const nameOf = (method: MethodId, status: Status) => classText({ method, status, trend: null, gapAbs: null }, t);
    return viewPicture(null, words, {
      columns: [
        text(named.first),
        ...table.columns.map((status) => ({ label: nameOf(second.id, status), kind: 'value' as const })),
      ],
      rows: table.rows.map((status, at) => [nameOf(first.id, status), ...(table.counts[at] ?? [])]),
    });
  }
  const { nameOf } = placeNames(catalogue, t);
  const indicators = new Map(catalogue.framework.indicators.map((indicator) => [indicator.id, indicator]));
  return viewPicture(null, words, {
    columns: [text(t('gaps.series')), text(named.first), text(named.second), text(t('exhibits.why'))],
    rows: table.differing.flatMap((row): readonly (readonly TwinCell[])[] => {
      const pair = classPair(one.columns, other.columns, row);
      const { id, area, dims } = pair.entry.series;
      const indicator = indicators.get(id);
      if (!indicator) return [];
      const why = (assessment: Assessment) => {
        const steps = decidingSteps(assessment, indicator, t);
        return steps.length > 0 ? steps : assessment.warnings.map((warning) => t(`gaps.warning.${warning}`));
      };
      return [
        [
          [indicator.code, nameOf(area), breakdownText(dims, t)].filter(Boolean).join(' · '),
          classText(pair.first, t),
          classText(pair.second, t),
          joinedList([...why(pair.first), ...why(pair.second)], t.language),
        ],
      ];
    }),
  });
}

/** A verdict in the vocabulary of all methods, with the method's own word. */
const classText = (assessment: Parameters<typeof verdictClassOf>[0], t: Translator): string =>
  `${t(`gaps.class.${verdictClassOf(assessment)}`)} (${t(statusKey(assessment))})`;
