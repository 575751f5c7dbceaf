import { FIRST_YEAR, LAST_YEAR } from '../charts/chart-scope.ts';
import type { ChartSpec } from '../charts/spec.ts';
import type { Scenario } from '../projections/scenario.ts';
import type { ScenarioProjection } from '../projections/scenario-projection.ts';
import type { ReportBlock } from '../workbench/report.ts';
import type { RichNode, RichText } from '../workbench/rich-text.ts';
import { listOf } from './annexes/sources.ts';
import { chartExhibit } from './exhibits/chart.ts';
import type { ExhibitContext } from './exhibits/exhibit.ts';
import { noteWithout } from './exhibits/note-without.ts';
import { gone, nothing, type PartContext, shownFigure } from './part-context.ts';
import type { Part } from './parts.ts';
import { scenarioWords } from './scenario-words.ts';

/** The fan of a saved scenario and the projection behind it. */
async function projectedScenario(scenario: Scenario, id: string, context: ExhibitContext) {
  let projected: ScenarioProjection | null = null;
  const exhibit = await chartExhibit(fanOf(id, scenario), {
    ...context,
    async project(question) {
      projected = await context.project(question);
      return projected;
    },
  });
  return { exhibit, projected: projected as ScenarioProjection | null };
}

/** Whether the projection of a saved scenario did no better in the past of its series than no change. */
export async function isWithoutSkill(scenario: Scenario, context: ExhibitContext): Promise<boolean> {
  const { projected } = await projectedScenario(scenario, scenario.id, context);
  return projected?.judge?.backtest.verdict === 'no_skill';
}

/** A scenario as one thing: its figure, which is never without what it supposes and what is to be known, then in a box what it comes to and how far it can be trusted. */
export async function scenarioParts(
  block: Extract<ReportBlock, { kind: 'scenario' }>,
  context: PartContext,
): Promise<readonly Part[]> {
  const { workbench, t, used } = context;
  const scenario = workbench.scenarios.find(({ id }) => id === block.scenario);
  if (!scenario) return gone(block.id, context);
  const { exhibit, projected } = await projectedScenario(scenario, block.id, context);
  if (!exhibit || !projected) return nothing(block.id, context, scenario.name);
  used.hasProjections = true;
  const said = scenarioWords(scenario, projected, workbench.catalogue, t);
  const figure = shownFigure(
    { ...block, block: block.id, heightMm: null, alt: null },
    { ...exhibit, note: noteWithout(exhibit.note, exhibit.figure?.data.supposed), warnings: said.inseparable },
    'annex',
    context,
  );
  const section = (title: string, lines: readonly string[]): readonly RichNode[] =>
    lines.length === 0 ? [] : [bold(title), ...listOf(lines).content];
  const text: RichText = {
    type: 'doc',
    content: [
      paragraph(said.outcome),
      ...(said.assumptions.length > 0 ? [] : [paragraph(t('reportDocument.scenario.none'))]),
      ...section(t('reportDocument.scenario.trust'), said.trust),
    ],
  };
  const title = t('reportDocument.scenario.title', { name: scenario.name || t('reportDocument.scenario.baseline') });
  return [...(figure ? [figure] : []), { kind: 'box', block: block.id, tone: 'warning', title, text }];
}

const fanOf = (id: string, { id: scenario, indicator, area }: Scenario): ChartSpec => ({
  id,
  kind: 'fan',
  indicators: [indicator],
  areas: area ? [area] : [],
  years: [FIRST_YEAR, LAST_YEAR],
  title: null,
  note: null,
  scenario,
});

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const bold = (text: string): RichNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks: [{ type: 'bold' }] }],
});
