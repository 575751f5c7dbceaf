// Gives charts as SVG by the way that exports go, for the test that compares them with files.
import type { FigureKind } from '#shared/charts/figure-parts';
import type { Language } from '#shared/core/language';
import type { PictureRequest } from '#shared/export/chart-picture';
import { translator } from '#shared/i18n/translator';
import { chartSvg } from '../../../renderer/charts/export-image.ts';

export interface GoldenRequest extends Pick<PictureRequest, 'data' | 'theme' | 'size'> {
  readonly kind: FigureKind;
  readonly language: Language;
}

export interface GoldenPage {
  readonly svgOf: (request: GoldenRequest) => Promise<string>;
}

Object.assign(globalThis, {
  svgOf: ({ language, ...request }: GoldenRequest) => chartSvg({ ...request, t: translator(language) }),
} satisfies GoldenPage);
