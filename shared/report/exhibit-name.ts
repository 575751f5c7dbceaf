import { chartName } from '../charts/from-series.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ExhibitBlock } from '../workbench/report.ts';

/** What an exhibit is called: by its caption, or as its chart is; blank: it has no name of its own. */
export const nameOfExhibit = (
  { caption, source }: Pick<ExhibitBlock, 'caption' | 'source'>,
  catalogue: Catalogue,
  t: Translator,
): string => caption?.[t.language] || (source.of === 'chart' ? chartName(source.chart, catalogue, t) : '');
