import type { maps as en } from '../en/maps.ts';

export const maps: Record<keyof typeof en, string> = {
  'charts.class.under': '{name} (moins de {to})',
  'charts.class.between': '{name} (de {from} à moins de {to})',
  'charts.class.over': '{name} ({from} et plus)',
  'charts.class.all': 'Toutes les valeurs',
  'charts.class.limits.under': 'moins de {to}',
  'charts.class.limits.between': 'de {from} à moins de {to}',
  'charts.class.limits.over': '{from} et plus',
  'charts.map.class': 'Classe',
  'charts.map.area': 'Zone',
  'charts.map.counted': '{label} : {count}',
  'charts.map.noData': 'Aucune donnée',
  'charts.map.leftOut': 'Accueille des réfugiés, hors calcul',
  'charts.map.other': 'Hors comparaison',
  'charts.map.notShown':
    '{count, plural, one {# zone, absente du fond de carte, ne figure} other {# zones, absentes du fond de carte, ne figurent}} que dans le tableau : {names}.',
  'charts.map.andMore': '{names} et {count, plural, one {# autre} other {# autres}}',
  'charts.map.geometry':
    'Fond de carte : Nations Unies (Geospatial), simplifié, tel que fourni avec plotly.js ; projection Equal Earth. Les cercles représentent les zones trop petites pour être visibles. « Hors comparaison » : hors de la sélection, ou statut non réglé.',
  'charts.map.disclaimer':
    'Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent pas reconnaissance ou acceptation officielle par l’Organisation des Nations Unies.',
  'charts.map.describe.ends': 'Valeur la plus élevée : {high}, {highValue}. La plus basse : {low}, {lowValue}.',
  'charts.map.describe.classes': 'Zones par classe : {classes}.',
  'charts.map.describe.noData':
    '{count, plural, =0 {Toutes les zones ont une valeur.} one {# zone est sans valeur : {names}.} other {# zones sont sans valeur : {names}.}}',
  'charts.map.keyboard':
    'Les flèches gauche et droite parcourent les zones d’une classe à partir de la valeur la plus élevée, haut et bas les classes ; Origine et Fin mènent aux extrémités ; Échap quitte. « Afficher le tableau » donne toutes les zones.',
  'charts.map.enter': 'Entrée mène à la source de la valeur.',
  'charts.map.place': '{year} : {value}, {name}, {index} sur {count}',
  'gaps.responsibility.kind.map': 'Carte',
  'gaps.responsibility.measure': 'Mesure de la carte',
  'gaps.responsibility.mapTitle':
    '{measure} : le niveau le plus élevé est celui {high} ({value}) ; la moitié des {count} pays sont en dessous de {median}',
  'gaps.responsibility.column.ratioKey': 'Part accueillie ÷ juste part selon la clé',
  'gaps.responsibility.partOf.ratioKey': '{many, select, yes {leur} other {sa}} juste part selon la clé',
  'gaps.responsibility.byKey': 'Clé de juste part : {name} ({weights}).',
  'gaps.responsibility.pick':
    'Un clic sur un pays, ou la touche Entrée, montre d’où vient son nombre de personnes accueillies.',
  'gaps.responsibility.leftOut':
    'Hors calcul, faute de population ou de PIB en {year} : {count, plural, one {# pays d’accueil} other {# pays d’accueil}} ; personnes accueillies : {hosted} ({names}).',
  'gaps.responsibility.leftOutOne':
    'accueille {hosted} personnes ; hors calcul, faute de population ou de PIB en {year}',
  'gaps.responsibility.breaks':
    'Les classes sont les mêmes pour toutes les années et toutes les sélections, pour que les cartes soient comparables ; les taux progressent par pas d’environ trois ou dix.',
  'gaps.responsibility.class.rate.0': 'Presque nul',
  'gaps.responsibility.class.rate.1': 'Très faible',
  'gaps.responsibility.class.rate.2': 'Faible',
  'gaps.responsibility.class.rate.3': 'Moyen',
  'gaps.responsibility.class.rate.4': 'Élevé',
  'gaps.responsibility.class.rate.5': 'Très élevé',
  'gaps.responsibility.class.parity.0': 'Très en dessous',
  'gaps.responsibility.class.parity.1': 'Bien en dessous',
  'gaps.responsibility.class.parity.2': 'En dessous',
  'gaps.responsibility.class.parity.3': 'Environ sa part',
  'gaps.responsibility.class.parity.4': 'Au-dessus',
  'gaps.responsibility.class.parity.5': 'Bien au-dessus',
  'gaps.responsibility.class.parity.6': 'Très au-dessus',
};
