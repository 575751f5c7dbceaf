import type { drawing as en } from '../en/drawing.ts';

export const drawing: Record<keyof typeof en, string> = {
  'charts.year.latestOfMost':
    '{year} est la dernière année pour laquelle la plupart ont une valeur ; {count, plural, one {# en a} other {# en ont}} une plus récente.',
};
