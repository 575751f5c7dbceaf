import { test } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import { flowChart } from '#shared/charts/flow/flow-chart';
import { flowGraph } from '#shared/charts/flow/flow-graph';
import { flowColumnReader } from '#shared/pledges/flow-columns';
import { matchPledges } from '#shared/pledges/matching/match-pledges';
import { pledgeOfRow } from '#shared/pledges/rows';
import { stageFlow } from '#shared/pledges/stage-flow';
import { survivalBy, timesToFulfilment } from '#shared/pledges/time-to-fulfilment';
import { pledgesUnder } from '#shared/pledges/under-lens';
import { randomPledges } from '../support/pledges.ts';
import { bundled } from '../support/workbench.ts';

const NOTHING_SAID = {
  title: '',
  subtitle: '',
  source: '',
  note: null,
  unit: { label: { en: 'pledges', fr: 'engagements' }, percent: false },
  series: [],
};

test('pledges: 5,000 of policy against 5,000 with resources; time to fulfilment of 50,000', () => {
  const { catalogue, pledges } = bundled();
  const steps = matchPledges(randomPledges(10_000, 1, catalogue.groups), { groups: catalogue.groups });
  const started = performance.now();
  let [slices, longest, before] = [0, 0, started];
  for (let step = steps.next(); ; step = steps.next()) {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (step.done) break;
    slices++;
  }
  const matching = performance.now() - started;
  const register = pledges.map(pledgeOfRow);
  const many = Array.from({ length: 50_000 }, (_, at) => ({ ...register[at % register.length]!, id: String(at) }));
  const start = performance.now();
  survivalBy(timesToFulfilment(many, '2026-01-01').times, ['actor']);
  const survival = performance.now() - start;
  const read = flowColumnReader(catalogue.groups);
  const world = new Set(catalogue.groups.find(({ code }) => code === 'WLD')?.members);
  const shown = Array.from({ length: 40 }, (_, at) => {
    const begun = performance.now();
    const { kept } = pledgesUnder(many, { theme: null, actor: at % 2 ? 'states' : null, years: [2019, 2024] }, world);
    const columns = ['actor', 'contribution', 'situation', 'stage'] as const;
    const flow = stageFlow(kept, columns, { categoriesIn: read, weightOf: () => 1 });
    const names = { columnName: String, categoryName: (_: string, one: string) => one, restName: String };
    const figure = { kind: flowChart(flowGraph(flow, columns, 9, names)) };
    figureOf(figure, NOTHING_SAID, { language: 'en', theme: 'light', size: { width: 1000, height: 520 } });
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  console.table({
    'matched, 5,000 × 5,000 (goal ≤ 3 s)': `${(matching / 1000).toFixed(2)} s in ${slices} slices, the longest ${longest.toFixed(0)} ms`,
    'lens to figure of the stage flow of 50,000, median and p95 of 40 (goal ≤ 150 ms)': `${shown[20]!.toFixed(0)} and ${shown[37]!.toFixed(0)} ms`,
    'time to fulfilment of 50,000 by kind of actor': `${survival.toFixed(0)} ms`,
  });
});
