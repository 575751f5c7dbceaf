import type { Lens } from '../../framework/lens.ts';
import type { ExhibitSource } from '../../workbench/exhibit-source.ts';
import { chartExhibit } from './chart.ts';
import type { Exhibit, ExhibitContext } from './exhibit.ts';
import { viewExhibit } from './view-exhibit.ts';

/** An exhibit under `lens`, or under that of the workbench; null: it shows nothing. Rejects as the engine does. */
export function exhibitOf(source: ExhibitSource, lens: Lens | null, context: ExhibitContext): Promise<Exhibit | null> {
  if (source.of !== 'chart') return viewExhibit(source, lens, context);
  const under = lens ? { ...context, workbench: { ...context.workbench, lens } } : context;
  return chartExhibit(source.chart, under);
}
