import { withSources } from '../../charts/source-reports.ts';
import type { Lens } from '../../framework/lens.ts';
import type { ViewSource } from '../../workbench/exhibit-source.ts';
import { scoreboardPicture } from './scoreboard.ts';
import type { PictureContext, ViewPicture } from './view-picture.ts';

/** What a view shows, worked out anew from what was chosen there. */
function pictureFor(source: ViewSource, context: PictureContext): Promise<ViewPicture> {
  switch (source.of) {
    case 'scoreboard':
      return scoreboardPicture(source, context);
  }
}

/** What a view shows under `lens` (null: that of the workbench), as an exhibit of a report. Throws what the engine throws. */
export async function viewExhibit(source: ViewSource, lens: Lens | null, context: PictureContext) {
  const { known, t } = context;
  const own = lens === null ? context : { ...context, workbench: { ...context.workbench, lens } };
  const { kind, data: bare, twin: table, warnings } = await pictureFor(source, own);
  const data = withSources(bare, known, t);
  const sources = data.sources ?? [];
  return {
    title: data.title,
    subtitle: data.subtitle,
    figure: kind === null ? null : { kind, data },
    table: { ...table, sources },
    source: data.source,
    note: data.note,
    warnings,
    sources,
    name: source.of,
  };
}
