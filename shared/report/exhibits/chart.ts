import { followsLens } from '../../charts/chart-scope.ts';
import { showsAnything } from '../../charts/one-year.ts';
import { withSources } from '../../charts/source-reports.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { twinOf } from '../../charts/twin.ts';
import { joinedList } from '../../core/format.ts';
import { chartDataFrom } from '../../workbench/chart-data.ts';
import type { Exhibit, ExhibitContext } from './exhibit.ts';
import { exhibitName } from './exhibit-name.ts';

/** A saved chart, with its table. `null` where no number is left of it. */
export async function chartExhibit(chart: ChartSpec, context: ExhibitContext): Promise<Exhibit | null> {
  const { engine, workbench, known, t, project } = context;
  const { catalogue, scenarios } = workbench;
  const drawn = await chartDataFrom(engine, chart, workbench, t, (series) =>
    project({ scenario: chart.scenario, series, catalogue, scenarios }),
  );
  if (!showsAnything(drawn)) return null;
  const { footnotesCounted = '', ...data } = withSources(drawn, known, t);
  const codes = chart.indicators.map((id) => catalogue.framework.indicators.find((one) => one.id === id)?.code || id);
  // The footnotes themselves stand here, in place of how many there are.
  const own = (data.note ?? '').replace(footnotesCounted, '').trim();
  const notes = [own, ...(data.footnotes ?? []), followsLens(chart) ? t('report.followed') : null];
  return {
    title: data.title,
    subtitle: data.subtitle,
    figure: chart.kind === 'table' ? null : { kind: chart.kind, data },
    table: twinOf(data, t),
    source: joinedList([...new Set(data.sources?.map(({ brief }) => brief) ?? [data.source])], t.language),
    note: sentences(notes) || null,
    warnings: [],
    sources: data.sources ?? [],
    name: exhibitName([...codes, ...chart.areas.slice(0, 3), (chart.years ?? []).join('-'), chart.kind]),
  };
}

/** Notes in a row, each closed as a sentence is. */
const sentences = (notes: readonly (string | null)[]): string =>
  notes.flatMap((note) => (note ? [/[.!?…]$/.test(note) ? note : `${note}.`] : [])).join(' ');
