import { chartName } from '../charts/from-series.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ExhibitBlock } from '../workbench/report.ts';
import { nameOfSource } from './exhibits/source-name.ts';

/** What an exhibit is called before it is worked out: by its caption, or as its chart or what its view shows is. */
export const nameOfExhibit = (
  { caption, source }: Pick<ExhibitBlock, 'caption' | 'source'>,
  catalogue: Catalogue,
  t: Translator,
): string =>
  caption?.[t.language] ||
  (source.of === 'chart' ? chartName(source.chart, catalogue, t) : nameOfSource(source, catalogue, t));
