import type { overview as en } from '../en/overview.ts';

export const overview: Record<keyof typeof en, string> = {
  'overview.title': 'Où en est le Pacte',
  'overview.lead':
    '{area} : dernière valeur de chaque indicateur, évolution depuis {year} et étendue des données disponibles.',
  'overview.indicator': 'Indicateur',
  'overview.latest': 'Dernière valeur',
  'overview.change': 'Évolution depuis {year}',
  'overview.trend': 'Depuis {year}',
  'overview.coverage': 'Couverture',
  'overview.coverageCount': '{areas} pays sur {of}, {years}',
  'overview.coverageNone': 'sans objet ici',
  'overview.coverageRule':
    'Couverture : pays et territoires du périmètre disposant d’une valeur pour au moins une année de la période, sur ceux que l’indicateur concerne : tous ceux qui sont habités ou, pour certains indicateurs, les seuls pays où le HCR a une opération, ceux dont les opérations rendent compte, ou les donateurs.',
  'overview.coverageOne': 'une série, {years}',
  'overview.span': '{from}-{to}',
  'overview.noData': 'Aucune donnée',
  'overview.noDataHere': 'Aucune donnée pour ce périmètre',
  'overview.notAsked': 'Sans objet : aucun pays de ce périmètre n’est concerné',
  'overview.noDataText':
    'Aucune source du classeur n’a de valeur pour cette zone dans son ensemble. Chargez une source de votre choix pour la renseigner.',
  'overview.noDataWhole':
    'Pas de valeur pour cette zone dans son ensemble, mais des valeurs pour des pays ou des situations.',
  'overview.noBase': 'pas de valeur pour {year}',
  'overview.dims': 'aussi {names}{more, plural, =0 {} one { et # autre} other { et # autres}}',
  'overview.otherAreas': '≠ pays différents',
  'overview.marked': '{period}, {mark}',
  'overview.break': '≠ non comparable : rupture en {year}',
  'overview.context': 'Contexte',
  'overview.own': 'Vos indicateurs',
  'overview.gap':
    '{count, plural, =0 {Aucun indicateur affiché n’est sans valeur.} one {# indicateur affiché n’a aucune valeur.} other {# indicateurs affichés n’ont aucune valeur.}}{elsewhere, plural, =0 {} one { # n’en a pas pour cette zone dans son ensemble, mais en a pour des pays ou des situations.} other { # n’en ont pas pour cette zone dans son ensemble, mais en ont pour des pays ou des situations.}}',
  'overview.noteMark': '*',
  'overview.note': '* {code} : {note}',
  'overview.conditional': 'Présenté sans notation : une hausse n’est pas un progrès en soi.',
  'overview.headline.broken': '{before} ; {year} non comparable (rupture de série)',
  'overview.sparkline': '{name}, de {from} à {to} : de {first} à {last}',
};
