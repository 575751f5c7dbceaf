import type { yearCharts as en } from '../en/year-charts.ts';

export const yearCharts: Record<keyof typeof en, string> = {
  'charts.area.log': 'Une aire part de zéro, valeur qu’une échelle logarithmique ne comporte pas : l’axe est linéaire.',
  'charts.inTableOnly':
    '{count, plural, one {# autre série ne figure} other {# autres séries ne figurent}} que dans le tableau.',
  'charts.stack.missing':
    '{count, plural, one {# valeur manque et reste vide, ce qui n’est pas} other {# valeurs manquent et restent vides, ce qui n’est pas}} zéro ; ces années-là, l’ensemble est celui des parties connues.',
  'charts.stack.negative':
    '{count, plural, one {# valeur négative, qui n’est pas partie d’un ensemble, ne figure} other {# valeurs négatives, qui ne sont pas parties d’un ensemble, ne figurent}} que dans le tableau.',
  'charts.stack.total': 'Total',
  'charts.stack.value': '{a} ({b})',
  'charts.bump.about':
    'Le rang 1 est celui de la valeur la plus élevée de l’année ; les rangs portent sur l’ensemble des {count, number} séries.',
  'charts.bump.deep':
    '{count, plural, one {# position au-delà du rang {rank} n’est pas représentée} other {# positions au-delà du rang {rank} ne sont pas représentées}}.',
  'charts.bump.rank': 'rang {rank} sur {count} : {value}',
  'charts.describe.more':
    '{count, plural, one {# autre série figure} other {# autres séries figurent}} dans le tableau.',
  'charts.heatmap.under': 'moins de {to}',
  'charts.heatmap.between': 'de {from} à moins de {to}',
  'charts.heatmap.over': '{from} et plus',
  'charts.heatmap.quantiles': 'Chaque couleur réunit à peu près autant de valeurs que les autres.',
  'charts.multiples.benchmark': 'En tirets : {name}.',
  'charts.multiples.free':
    'Chaque petit graphique a son propre axe : les hauteurs ne se comparent pas de l’un à l’autre.',
};
