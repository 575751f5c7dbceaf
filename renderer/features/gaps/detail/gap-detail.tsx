import { chartDataOf } from '#shared/charts/from-series';
import { handleOf } from '#shared/framework/indicators-named';
import { standsStill } from '#shared/gaps/methods/verdict-classes';
import type { BoardEntry } from '#shared/gaps/scoreboard/board-entries';
import { hasTarget } from '#shared/gaps/scoreboard/board-entries';
import { medianText, verdictText } from '#shared/gaps/scoreboard/cell-text';
import { methodVerdicts, verdictSentence } from '#shared/gaps/scoreboard/verdict';
import { shortSourcesOf } from '#shared/workbench/chart-data';
import { ChartPanel } from '../../../charts/chart-panel.tsx';
import { ExportPanel } from '../../../charts/export-panel.tsx';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { Panel } from '../../../ui/layout.tsx';
import { StatusMark } from '../../../ui/status.tsx';
import { ResolvedTarget } from '../benchmarks/resolved-target.tsx';
import styles from './detail.module.css';
import { DetailActions } from './detail-actions.tsx';
import { FilledFormula } from './formula.tsx';
import { gapChart } from './gap-chart.ts';
import { MethodChips } from './method-chips.tsx';
import { SensitivityTable } from './sensitivity-table.tsx';

/** One series and what it is measured against: verdict, formula, every number, the verdicts of all methods, and the chart. */
export function GapDetail({ entry }: { readonly entry: BoardEntry }) {
  const t = useT();
  const { catalogue, ...origins } = useDocument('catalogue', 'publishers', 'sources');
  const { nameOf } = usePlaces();
  const { series, benchmark, assessment } = entry;
  const indicator = catalogue.framework.indicators.find(({ id }) => id === series.id);
  const target = hasTarget(entry) ? entry.benchmark : null;
  if (!indicator) return null;
  const place = nameOf(series.area);
  const spec = { indicators: [series.id], areas: [series.area], title: null, note: null };
  const data = chartDataOf(spec, [{ ...series, indicator: series.id }], catalogue, shortSourcesOf(origins, t), t);
  const chart = gapChart(data, entry, { indicator, place }, t);
  return (
    <Panel title={target ? t('gaps.detail', { name: target.name }) : t('gaps.detailSince', { area: place })}>
      <p className={styles.sentence}>{verdictSentence(entry, indicator, place, t)}</p>
      <div className={styles.pictureAndMethods}>
        <div>
          <ChartPanel kind="fan" data={chart} />
          <details>
            <summary>{t('explore.export')}</summary>
            <ExportPanel kind="fan" data={chart} />
          </details>
        </div>
        <div>
          <p className={styles.verdict}>
            <StatusMark tone={assessment.tone} label={verdictText(entry, indicator, t)} hollow={!target} />
            <span className="soft-ink">
              {[
                standsStill(assessment) && assessment.tone === 'bad' ? t('gaps.class.still') : '',
                handleOf(indicator, t.language),
                place,
                medianText(entry, t),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </p>
          <MethodChips verdicts={methodVerdicts(entry)} />
          <p className="soft">
            {target
              ? t('gaps.source', {
                  source: target.source,
                  year: target.sourceYear === null ? t('gaps.noYear') : String(target.sourceYear),
                })
              : t(benchmark ? 'gaps.sinceWhy' : 'gaps.warning.no_benchmark')}
          </p>
          <DetailActions entry={entry} indicator={indicator} place={place} />
          <ResolvedTarget entry={entry} indicator={indicator} />
          <SensitivityTable entry={entry} />
        </div>
      </div>
      {benchmark ? <FilledFormula assessment={assessment} indicator={indicator} /> : null}
    </Panel>
  );
}
