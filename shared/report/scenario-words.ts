import { nameOf } from '../charts/from-series.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { valueText } from '../framework/value-text.ts';
import type { Translator } from '../i18n/translator.ts';
import { assumptionOf, type Names, remarkText } from '../projections/assumptions.ts';
import { outcomeSentence } from '../projections/outcome-sentence.ts';
import type { Scenario } from '../projections/scenario.ts';
import type { ScenarioProjection } from '../projections/scenario-projection.ts';
import { trustLines } from '../projections/trust-text.ts';

/** A scenario in words: what it comes to, what it supposes, what is to be known, how far it can be trusted. */
export function scenarioWords(
  { levers, indicator }: Pick<Scenario, 'levers' | 'indicator'>,
  { baseline, scenario, judge, remarks, notes = [], isAssumed, years }: ScenarioProjection,
  catalogue: Catalogue,
  t: Translator,
) {
  const indicatorOf = (id: string) => catalogue.framework.indicators.find((one) => one.id === id);
  const names: Names = {
    indicator: (id) => indicatorOf(id)?.name[t.language] ?? id,
    place: (code) => nameOf(catalogue, code, t),
    value(value, id) {
      const unit = indicatorOf(id)?.unit;
      if (!unit) return String(value);
      const isWhole = unit.measure === 'count' || unit.measure === 'currency';
      return valueText(isWhole ? Math.round(value) : value, unit, t.language, 'full');
    },
  };
  const unit = indicatorOf(indicator)?.unit;
  const path = scenario ?? baseline;
  const caution = t('reportDocument.scenario.caution');
  const assumptions = levers.map((lever) => assumptionOf(lever, indicator, names, t));
  const known = [
    ...remarks.map((remark) => remarkText(remark, t)),
    ...notes.map((note) => t(`scenarios.note.${note}`)),
    ...(isAssumed ? [t('reportDocument.scenario.assumed')] : []),
  ];
  return {
    outcome: unit
      ? outcomeSentence({ years, baseline, path, isAssumed, remarks, reach: null }, levers, unit, names, t)
      : '',
    assumptions,
    /** What a figure of it is never without. */
    inseparable: [caution, ...assumptions, ...known],
    trust: judge ? trustLines(judge.backtest, (value) => names.value(value, indicator), t) : [],
  };
}
