import type { pledgePages as en } from '../en/pledge-pages.ts';

export const pledgePages: Record<keyof typeof en, string> = {
  'library.pledgesHistory': 'Engagements fournis comme par le passé : taux et délai',
  'library.pledgesHistory.about':
    'Sur {pledges, plural, one {# engagement} other {# engagements}} de ce type, {rate} % ont été déclarés honorés dans les {years} ans suivant leur début{rateLower, select, none {} other { (intervalle à 95 % : de {rateLower} à {rateUpper} %)}}, dont la moitié en {lag} mois (intervalle à 95 % : de {lagLower, select, none {non connu} other {{lagLower}}} à {lagUpper, select, none {non atteint} other {{lagUpper}}}). Les engagements encore en cours ont les chances de ceux qui l’étaient depuis aussi longtemps et arrivent après ce délai, en années entières.{paid, select, none {} other { En argent, {paid} % de ce qui a été promis est versé ; selon l’année de l’engagement, de {paidLeast} à {paidMost} %.}}',
  'library.pledgesHistory.refused.noDate':
    'Non proposé : le registre vaut à plusieurs dates, ou à aucune, de sorte que nul ne peut dire depuis combien de temps ses engagements sont en cours.',
  'library.pledgesHistory.refused.short':
    'Non proposé : trop peu d’engagements ont été suivis un an ou plus pour qu’une part honorée puisse être établie.',
  'library.pledgesHistory.refused.thin':
    'Non proposé : le registre déclare {events} engagements de ce type honorés et datés ; moins de {least} en disent trop peu pour un taux.',
  'pages.kind': 'Page de',
  'pages.kind.body': 'Organe responsable',
  'pages.kind.platform': 'Plateforme d’appui',
  'pages.body': 'Organe responsable',
  'pages.body.search': 'Rechercher par le nom',
  'pages.body.none': 'Aucun organe ne porte ce nom.',
  'pages.body.empty': 'Aucun registre ne nomme d’organe qui s’engage.',
  'pages.body.sentence':
    '{pledges, plural, =0 {Aucun engagement propre dans votre registre} one {# engagement propre dans votre registre} other {# engagements propres dans votre registre}}{partner, plural, =0 {} one {, et partenaire dans # engagement d’autrui} other {, et partenaire dans # engagements d’autrui}} ; {flows, plural, =0 {aucun flux financier} one {# flux financier} other {# flux financiers}} dans le Service de surveillance financière{flows, plural, =0 {} other {, {usd} USD en tout}}.',
  'pages.stages': 'Engagements par stade',
  'pages.stages.base': 'Base : tous les engagements de la page ; dans le tableau, à côté, ceux qui ont été mis à jour.',
  'pages.money': 'Argent par statut',
  'pages.money.base':
    'Base : tous les flux de la page dont le montant est indiqué, en dollars É.-U. Chaque flux ne figure qu’à son dernier statut : les statuts s’additionnent, et aucune part tenue ne s’en déduit.',
  'pages.byPlan': 'Par plan',
  'pages.byCountry': 'Par pays',
  'pages.country': 'Pays',
  'pages.country.several': 'Plusieurs pays, non ventilé',
  'pages.country.none': 'Aucun pays indiqué',
  'pages.results': 'Résultats des indicateurs visés',
  'pages.results.where':
    'Valeurs {area} : {one, select, yes {le seul pays que nomment les engagements.} other {la zone du périmètre, car les engagements nomment plusieurs pays ou aucun.}} Un engagement vise un indicateur par un thème commun ou un objectif dont celui-ci relève ; cela ne dit pas que l’engagement a causé l’évolution.',
  'pages.results.none':
    'Aucun engagement de la page ne nomme de thème ni d’objectif : aucun indicateur ne peut être indiqué.',
  'pages.results.without':
    '{count, plural, one {# indicateur visé n’a} other {# indicateurs visés n’ont}} pas de valeur ici : {codes}.',
  'pages.given': 'Argent donné et dépensé',
  'pages.given.none': 'Aucune somme n’est observée sous ce nom ni pour son pays.',
  'pages.indicator': 'Indicateur',
  'pages.trend': 'Tendance',
  'pages.trend.label': '{name} : de {first} en {from} à {last} en {to}',
  'pages.latest': 'Dernière valeur',
  'pages.change': 'Évolution',
  'pages.change.since': '{change} depuis {year}',
  'pages.change.none': 'rien à comparer',
  'pages.change.broken': '≠ rupture de série en {year}',
  'pages.change.otherAreas': '≠ autres pays qu’en {year}',
  'pages.platform': 'Plateforme d’appui',
  'pages.platform.members': 'Membres ({count})',
  'pages.platform.supporters': 'Soutiens ({count})',
  'pages.platform.hosted': 'Personnes accueillies par les membres',
  'pages.platform.gaps': 'L’état de ses indicateurs',
  'pages.platform.gaps.about':
    'Selon la méthode {method}, pour les membres pris ensemble ; comme dans le tableau de bord des écarts.',
  'pages.platform.gaps.none': 'Aucun indicateur n’a de valeur pour les membres pris ensemble.',
  'pages.platform.verdict': 'Appréciation',
  'pages.platform.sentence':
    '{pledges, plural, =0 {Aucun engagement} one {# engagement} other {# engagements}} de votre registre pour la plateforme ou ses seuls membres{elsewhere, plural, =0 {} one { ; # autre porte aussi sur des pays extérieurs} other { ; # autres portent aussi sur des pays extérieurs}}. {flows, plural, =0 {Aucun flux financier} one {# flux financier} other {# flux financiers}} vers les seuls membres{flowsElsewhere, plural, =0 {} one { ; # autre va aussi à des pays extérieurs et n’est pas ventilé} other { ; # autres vont aussi à des pays extérieurs et ne sont pas ventilés}}.',
  'pages.platform.without': 'Aucun flux financier vers : {names}.',
  'pages.platform.support': 'Engagements et argent',
  'pages.platform.funding': 'Financement et besoins',
  'pages.platform.funding.about':
    'Plans d’intervention des situations dont un membre est pays d’accueil, {year}. Un plan vaut pour toute sa situation, y compris pour des pays d’accueil qui ne sont pas membres.',
  'pages.platform.funding.none': 'Aucun plan d’intervention avec un membre parmi ses pays d’accueil ces années-là.',
  'pages.situation': 'Situation',
  'pages.requirements': 'Besoins (USD)',
  'pages.funding': 'Financement (USD)',
  'pages.coverage': 'Couverture',
  'pages.gap': 'Reste à financer (USD)',
  'pages.export': 'Exporter en CSV',
  'pages.csv.body': '{name} : engagements, argent et résultats',
  'pages.csv.source': 'Registre du classeur ; {title}.',
};
