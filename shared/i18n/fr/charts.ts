import type { charts as en } from '../en/charts.ts';

export const charts: Record<keyof typeof en, string> = {
  'charts.subject': '{indicator}, {area}',
  'charts.noBenchmark':
    'Le repère de ce graphique n’existe plus, ou sa valeur ne peut être calculée à partir des données chargées.',
  'charts.medianShifts':
    '≠ : médiane de pays différents de ceux de l’année précédente, ce qui n’est pas une évolution du groupe.',
  'charts.fewAreas': '{group} : {areas, number} zones sur {members, number} ont une valeur en {year}.',
  'charts.otherUnit':
    '{count, plural, one {# série d’une autre unité est écartée.} other {# séries d’une autre unité sont écartées.}}',
  'charts.tooLarge':
    '{count, plural, one {# valeur supérieure à {limit} ne peut être représentée} other {# valeurs supérieures à {limit} ne peuvent être représentées}} ; voir le tableau.',
  'charts.source': 'Source : {source}',
  'charts.footnotes': 'Notes sur les valeurs affichées',
  'charts.footnote': '{where}, {when} : {text}',
  'charts.beside':
    '{count, plural, one {Non représenté, faute de figurer dans la liste des pays, alors que les données en donnent des valeurs : {names}.} other {Non représentés, faute de figurer dans la liste des pays, alors que les données en donnent des valeurs : {names}.}}',
  'charts.footnote.more': 'et {count, plural, one {# autre} other {# autres}}',
  'charts.footnote.left': '{count, plural, one {# autre note} other {# autres notes}} dans les sources.',
  'charts.footnoteCount': '{count, plural, one {# note, avec le tableau.} other {# notes, avec le tableau.}}',
  'charts.note': 'Note : {note}',
  'charts.finding.change':
    '{direction, select, up {{subject} : hausse, de {from} en {fromYear} à {to} en {toYear}} down {{subject} : baisse, de {from} en {fromYear} à {to} en {toYear}} other {{subject} : quasi-stabilité, {from} en {fromYear} et {to} en {toYear}}}',
  'charts.break.mark': '≠ {year}',
  'charts.break.note': 'Rupture de série en {year} : les valeurs antérieures et postérieures ne sont pas comparables.',
  'charts.finding.broken':
    '{subject} : {value} en {year}, non comparable avec les années antérieures à la rupture de {break}',
  'charts.finding.otherAreas':
    '{subject} : {value} en {year} ; les années antérieures portent sur d’autres pays ou territoires',
  'charts.finding.single': '{subject} : {value} en {year}',
  'charts.finding.leap':
    '{kind, select, half {{subject} : baisse de moitié en {year}, à {to}} double {{subject} : doublement en {year}, à {to}} up {{subject} : hausse de {by} en {year}, à {to}} other {{subject} : baisse de {by} en {year}, à {to}}}',
  'charts.finding.turn':
    '{kind, select, peak {{subject} : maximum de {value} en {year}, puis {to} en {toYear}} other {{subject} : minimum de {value} en {year}, puis {to} en {toYear}}}',
  'charts.finding.highest': '{subject} : {name} en tête des séries affichées, {value} en {year}',
  'charts.finding.unchanged': '{subject} : {value} en {year} si rien ne change',
  'charts.finding.projection': '{subject} : {value} en {year} si les tendances passées se poursuivent',
  'charts.finding.scenario':
    '{subject} : {value} en {year} selon « {scenario} », contre {baseline} dans la projection de référence',
  'charts.fan.bands': '{count, plural, one {bande : {levels}} other {bandes : {levels}}}',
  'charts.fan.supposes': '« {name} » suppose : {what}.',
  'charts.describe.across': '{name} : {x} ({across}) détiennent {y}.',
  'charts.describe.empty': '{name} : aucune valeur.',
  'charts.describe.benchmark': 'Repère {name} : {value} ({year}).',
  'charts.describe.band': 'En {year}, l’intervalle à {level} % va de {lower} à {upper}.',
  'charts.describe.missing': '{count, plural, one {# année} other {# années}} sans valeur.',
  'charts.table.year': 'Année',
  'charts.table.series': 'Série',
  'charts.table.lower': '{name}, intervalle à {level} %, borne inférieure',
  'charts.table.upper': '{name}, intervalle à {level} %, borne supérieure',
  'charts.before': '{value} ; avant correction à la main : {before}',
  'charts.corrected':
    '{count, plural, one {# valeur est corrigée} other {# valeurs sont corrigées}} à la main ; les marques vides et le tableau montrent ce qui précédait.',
  'charts.table.before': '{name}, avant correction à la main',
  'charts.table.missing': 'Aucune valeur',
  'charts.show.table': 'Afficher le tableau',
  'charts.show.chart': 'Afficher le graphique',
  'charts.keyboard':
    'Les flèches gauche et droite parcourent les points, haut et bas les séries ; Début et Fin vont aux extrémités ; Échap pour quitter.',
  'charts.point': '{name}, {year} : {value}, point {index} sur {count}',
  'charts.loading': 'Tracé du graphique…',
  'charts.failed': 'Le graphique n’a pas pu être tracé ; ses valeurs figurent dans le tableau.',
};
