import type { Indicator } from '../../framework/framework.ts';
import { applyLens } from '../../framework/lens.ts';
import type { ExhibitBlock, ReportBlock } from '../../workbench/report.ts';
import type { Workbench } from '../../workbench/workbench.ts';
import { figure, heading, latestValues, type Making, overTime, said } from './make.ts';

/** Benchmarks whose method is shown with its numbers. */
const MOST_METHODS = 3;

const MOST_RANKED = 12;

/** With captions and notes of their usual length two stand on a page. */
const RANKED = { heightMm: 78 } as const;
const MAP = { widthMm: 125 } as const;
const SMALL = { heightMm: 45, table: 'none' } as const;

/** Behind its name, as a heading has a number of its own. */
const named = ({ code, name }: Indicator) => (code ? { en: `${name.en} (${code})`, fr: `${name.fr} (${code})` } : name);

/** The first indicator report: who hosts, each objective with its indicators, gaps, money, what may come, and the annexes; as far as the workbench holds it. */
export function indicatorReport(workbench: Workbench, making: Making): readonly ReportBlock[] {
  const { catalogue, lens, scenarios, benchmarks } = workbench;
  const { framework } = catalogue;
  const { area } = applyLens(catalogue, lens);
  const shown = framework.indicators.filter(({ id }) => making.has(id));
  const withId = (...ids: readonly string[]) => shown.filter(({ id }) => ids.includes(id));
  const section = (key: Parameters<typeof said>[0], blocks: readonly ReportBlock[]): readonly ReportBlock[] =>
    blocks.length > 0 ? [heading(making, 1, said(key)), ...blocks] : [];
  const line = (id: string, given: Partial<ExhibitBlock> = {}): ReportBlock => overTime(making, id, area, given);
  const ranked = (id: string): ReportBlock =>
    figure(making, { kind: 'ranked-bar', indicators: [id], areas: [], look: { top: MOST_RANKED } }, RANKED);

  const below = (node: string): readonly string[] => [
    node,
    ...framework.nodes.filter(({ parent }) => parent === node).flatMap(({ id }) => below(id)),
  ];
  const objectives = framework.nodes.filter(({ parent, kind }) => parent === null && kind !== 'context');
  const ofObjectives = new Set(objectives.flatMap(({ id }) => below(id)));
  const hosted = withId('ctx-refugees-oip')[0] ?? withId('ctx-refugees')[0];
  // Of the others one breakdown speaks, on which neither a single value nor a target is said.
  const totals = new Set(shown.filter(({ headline }) => headline === undefined).map(({ id }) => id));
  const loads = withId('ctx-refugees-per-1000', 'ctx-refugees-per-gdp');
  return [
    { id: making.id(), kind: 'contents', of: 'headings' },
    { id: making.id(), kind: 'page-break' },
    ...section(
      'reportDocument.template.summary',
      latestValues(
        making,
        shown.filter(({ id, parent }) => parent !== null && ofObjectives.has(parent) && totals.has(id)),
        area,
      ),
    ),
    ...section(
      'reportDocument.template.hosting',
      hosted
        ? [line(hosted.id), ranked(hosted.id), figure(making, { kind: 'map', indicators: [hosted.id], areas: [] }, MAP)]
        : [],
    ),
    ...section(
      'reportDocument.template.loads',
      loads.map(({ id }) => ranked(id)),
    ),
    ...objectives.flatMap((objective): readonly ReportBlock[] => {
      const nodes = new Set(below(objective.id));
      const own = shown.filter(({ parent }) => parent !== null && nodes.has(parent));
      return own.length === 0
        ? []
        : [
            heading(making, 1, objective.name),
            ...own.flatMap((indicator) => [heading(making, 2, named(indicator)), line(indicator.id, SMALL)]),
          ];
    }),
    ...section(
      'reportDocument.template.gaps',
      benchmarks
        .filter(({ indicator, target }) => target !== null && totals.has(indicator))
        .slice(0, MOST_METHODS)
        .map(({ id, indicator, scope }) => ({
          id: making.id(),
          kind: 'method' as const,
          method: 'linear',
          indicator,
          area: scope.kind === 'area' ? scope.area : scope.kind === 'group' ? scope.group : area,
          dims: '',
          benchmark: id,
        })),
    ),
    ...section(
      'reportDocument.template.funding',
      withId('money-oda', 'money-in-donor-costs', 'money-income-audited', 'money-expenditure').map(({ id }) =>
        line(id, SMALL),
      ),
    ),
    ...section(
      'reportDocument.template.scenarios',
      scenarios.map(({ id }) => ({
        id: making.id(),
        kind: 'scenario' as const,
        scenario: id,
        widthMm: 160,
        caption: null,
        seen: null,
      })),
    ),
    { id: making.id(), kind: 'page-break' },
    {
      id: making.id(),
      kind: 'annex',
      parts: ['sources', 'methods', 'data-gaps', 'losses', 'glossary', 'tables'],
    },
  ];
}
