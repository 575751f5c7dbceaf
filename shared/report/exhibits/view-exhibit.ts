import { withSources } from '../../charts/source-reports.ts';
import type { Lens } from '../../framework/lens.ts';
import type { ViewSource } from '../../workbench/exhibit-source.ts';
import { dataGapsPicture } from './data-gaps.ts';
import { fundingPicture } from './funding.ts';
import { inequalityPicture } from './inequality.ts';
import { methodLensPicture } from './method-lens.ts';
import { noteWithout } from './note-without.ts';
import { overviewHeadlines } from './overview/headlines.ts';
import { overviewStrips } from './overview/strips.ts';
import { overviewCarriers, overviewMap } from './overview/who.ts';
import { matchingPicture } from './pledges/matching.ts';
import { needsPicture } from './pledges/needs.ts';
import { pledgePagePicture } from './pledges/page.ts';
import { pledgePicture } from './pledges/pledge-exhibits.ts';
import { rankingPicture } from './ranking.ts';
import { scenarioPicture } from './scenario.ts';
import { scoreboardPicture } from './scoreboard.ts';
import { shareSlopePicture } from './share-slope.ts';
import type { PictureContext, ViewPicture } from './view-picture.ts';

/** What a view shows, worked out anew from what was chosen there. */
function pictureFor(source: ViewSource, context: PictureContext): Promise<ViewPicture | null> {
  switch (source.of) {
    case 'scoreboard':
      return scoreboardPicture(source, context);
    case 'ranking':
      return rankingPicture(source, context);
    case 'funding':
      return fundingPicture(source, context);
    case 'data-gaps':
      return dataGapsPicture(source, context);
    case 'inequality':
      return inequalityPicture(source, context);
    case 'needs':
      return needsPicture(source, context);
    case 'overview-headlines':
      return overviewHeadlines(context);
    case 'overview-strips':
      return overviewStrips(context);
    case 'overview-map':
      return overviewMap(source, context);
    case 'overview-carriers':
      return overviewCarriers(source, context);
    case 'method-lens':
      return methodLensPicture(source, context);
    case 'share-slope':
      return shareSlopePicture(source, context);
    case 'scenario':
      return scenarioPicture(source, context);
    case 'pledge-matching':
      return matchingPicture(source, context);
    case 'pledge-page':
      return pledgePagePicture(source, context);
    default:
      return pledgePicture(source, context);
  }
}

/**
 * What a view shows under `lens` (null: that of the workbench), as an exhibit of a report; null where there is nothing to show. Rejects as
 * the engine does.
 */
export async function viewExhibit(source: ViewSource, lens: Lens | null, context: PictureContext) {
  const { known, t } = context;
  const own = lens === null ? context : { ...context, workbench: { ...context.workbench, lens } };
  const picture = await pictureFor(source, own);
  if (!picture || picture.twin.rows.length === 0) return null;
  const { kind, data: bare, twin: table, warnings, isInvented } = picture;
  const data = withSources(bare, known, t);
  const sources = data.sources ?? [];
  return {
    title: data.title,
    subtitle: data.subtitle,
    figure: kind === null ? null : { kind, data },
    table: { ...table, sources },
    source: data.source,
    // What is inseparable says it already.
    note: warnings.length > 0 ? noteWithout(data.note, data.supposed) : data.note,
    warnings,
    isInvented,
    sources,
    name: source.of,
  };
}
