import type { comparisons as en } from '../en/comparisons.ts';

export const comparisons: Record<keyof typeof en, string> = {
  'charts.compared.count': 'n = {count, number} ({year})',
  'charts.compared.countLatest': 'n = {count, number}, dernière année de chacun',
  'charts.compared.countWithout': '{count} ; {without}.',
  'charts.compared.without': '{count, plural, one {# est sans valeur} other {# sont sans valeur}}',
  'charts.compared.others': 'et {count, plural, one {# autre} other {# autres}}',
  'charts.compared.othersSum': 'et {count, plural, one {# autre} other {# autres}} : {value}',
  'charts.compared.rank': '{rank, number}. {name}',
  'charts.compared.inYear': '{value} ({year})',
  'charts.compared.change': '{from} → {to}',
  'charts.compared.axis': '{name} ({unit})',
  'charts.compared.axisLog': '{name} ({unit}, échelle logarithmique)',
  'charts.compared.line': 'Ligne à {value} : {name}.',
  'charts.compared.log': '{name}, échelle logarithmique',
  'charts.compared.size': 'Surface d’un point : {name} ({unit}).',
  'charts.compared.oneEnd':
    '{count, plural, one {# série n’a} other {# séries n’ont}} que l’une des deux années ({names}).',
  'charts.compared.brokenBetween':
    '≠ et tirets : une rupture de série sépare les deux années, qui ne sont pas comparables.',
  'charts.compared.notDrawn':
    '{count, plural, one {# autre ne figure} other {# autres ne figurent}} que dans le tableau',
  'charts.compared.unnamed':
    '{count, plural, one {# ligne sans nom, faute de place} other {# lignes sans nom, faute de place}} ; voir le tableau',
  'charts.scatter.left':
    '{count, plural, one {# zone sans l’une des mesures en {year} est écartée.} other {# zones sans l’une des mesures en {year} sont écartées.}}',
  'charts.scatter.leftAll':
    '{count, plural, one {# zone sans l’une des mesures est écartée.} other {# zones sans l’une des mesures sont écartées.}}',
  'charts.scatter.title': '{up}, par rapport à l’indicateur « {across} »',
  'charts.scatter.point': '{up} ; {across}',
  'charts.scatter.pointSized': '{up} ; {across} ; {size}',
  'charts.scatter.measured': '{name} : {value}',
};
