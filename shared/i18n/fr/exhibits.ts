import type { exhibits as en } from '../en/exhibits.ts';

export const exhibits: Record<keyof typeof en, string> = {
  'exhibits.added': 'Ajouté à la fin du rapport.',
  'exhibits.addFigure': 'Ajouter au rapport',
  'exhibits.addTable': 'Ajouter le tableau au rapport',
  'exhibits.columnsLeft':
    '{count, number} colonnes sur {all, number} n’ont pas de place dans l’image et ne figurent que dans le tableau.',
  'exhibits.hollow': 'Signes vides : sens de l’évolution depuis {year} ou la première valeur après, sans cible.',
  'exhibits.taken': 'Retiré du rapport.',
  'exhibits.undo': 'Annuler',
  'exhibits.rates': '{count, number} engagements sur {of, number} sont tenus ({share}).',
  'exhibits.rateOf': 'Part tenue',
  'exhibits.counted': 'Engagements',
  'exhibits.base': 'Sur',
  'exhibits.obstacle': 'Obstacle',
  'exhibits.obstacles':
    '« {obstacle} » est le plus cité : par {count, number} des {naming, number} engagements qui citent un obstacle.',
  'exhibits.matched':
    '{count, plural, one {# appariement accepté à la main} other {# appariements acceptés à la main}}, pour {policies, plural, one {# engagement politique} other {# engagements politiques}} de pays d’accueil.',
  'exhibits.matched.by': 'Engagement qui l’appuie',
  'exhibits.matched.note':
    'Ce qui a été accepté à la main est conservé à côté du registre, qui reste tel qu’il a été soumis.',
  'exhibits.page.countries':
    '{name} : parmi les pays nommés, {part} vient en tête, avec {usd} sur {all} (dollars É.-U.).',
  'exhibits.page.given': '{name} – {indicator} : {value} ({year}).',
  'exhibits.page.money':
    '{name}, en dollars É.-U. : {paid} versés, {commitment} engagés et {pledge} annoncés, chaque flux à son dernier statut.',
  'exhibits.page.plans': '{name} : parmi les plans nommés, {part} vient en tête, avec {usd} sur {all} (dollars É.-U.).',
  'exhibits.page.results':
    '{name} : sur {of, plural, one {# indicateur visé} other {# indicateurs visés}} par ses engagements, {count, number} {count, plural, one {a} other {ont}} une valeur ici.',
  'exhibits.page.stages':
    '{name} : {fulfilled, number} {fulfilled, plural, one {engagement déclaré honoré} other {engagements déclarés honorés}} sur {pledges, number}.',
  'exhibits.page.verdicts':
    '{name} : sur {count, plural, one {# indicateur} other {# indicateurs}} ayant une valeur, {good, number} en bonne voie ou atteints, {between, number} modérés ou limités, {bad, number} en retard ou en recul, {none, number} non évalués.',
  'exhibits.greatest': 'La figure montre les {shown, number} premiers sur {all, number} ; tous sont dans le tableau.',
  'exhibits.headline': 'Chiffre clé',
  'exhibits.movement': 'Évolution',
  'exhibits.strips.finding':
    '{of, plural, one {# indicateur} other {# indicateurs}} depuis {year} : {better} mieux, {worse} moins bien, {rest} non notés, inchangés ou non comparables, {unknown} sans valeur.',
  'exhibits.strips.first': 'Première valeur',
  'exhibits.strips.note':
    'Première valeur : celle de {year} ou de la première année suivante qui en a une. « Mieux » et « moins bien » s’entendent dans le sens voulu par le cadre.',
  'exhibits.strips.status': 'Depuis lors',
  'exhibits.flows':
    '{count, plural, =0 {Aucun flux ne correspond} one {Le seul flux déclaré} other {Les # flux déclarés, par montant décroissant}}',
  'exhibits.name.data-gaps': 'Données manquantes',
  'exhibits.name.funding': 'Financements et besoins',
  'exhibits.name.inequality': 'Inégalités',
  'exhibits.name.method-lens.classes': 'Deux méthodes pour les mêmes séries',
  'exhibits.name.method-lens.differing': 'Verdicts qui dépendent de la méthode',
  'exhibits.name.needs': 'Situations insuffisamment soutenues',
  'exhibits.name.overview-carriers': 'Qui accueille, au regard de son économie',
  'exhibits.name.overview-headlines': 'En un coup d’œil',
  'exhibits.name.overview-strips': 'Où en est chaque indicateur',
  'exhibits.name.page.countries': 'Montants par pays',
  'exhibits.name.page.given': 'Montants versés et dépensés',
  'exhibits.name.page.money': 'Montants par statut',
  'exhibits.name.page.plans': 'Montants par plan',
  'exhibits.name.page.results': 'Résultats des indicateurs visés',
  'exhibits.name.page.stages': 'Engagements par stade',
  'exhibits.name.page.verdicts': 'L’état de ses indicateurs',
  'exhibits.name.pledge-flow': 'Du donateur au stade de réalisation',
  'exhibits.name.pledge-list': 'Registre des engagements',
  'exhibits.name.pledge-matching.accepted': 'Appariements acceptés à la main',
  'exhibits.name.pledge-matching.countries': 'Engagements politiques que rien n’appuie, par pays',
  'exhibits.name.pledge-matrix': 'Engagements par thème et par situation',
  'exhibits.name.pledge-network': 'Qui s’engage avec qui',
  'exhibits.name.pledge-obstacles': 'Obstacles',
  'exhibits.name.pledge-rates': 'Ce qui a été tenu',
  'exhibits.name.pledge-time': 'Délai de réalisation',
  'exhibits.name.ranking': 'Classement',
  'exhibits.name.scenario.dots': 'Vingt issues également probables',
  'exhibits.name.scenario.fan': 'Scénario',
  'exhibits.name.scenario.influence': 'Ce dont dépend le résultat',
  'exhibits.name.scenario.misses': 'Ce qui était projeté et ce qui s’est produit',
  'exhibits.name.scenario.worth': 'Effet de chaque changement',
  'exhibits.name.scoreboard': 'Tableau de bord',
  'exhibits.name.share-slope': 'Part du PIB et part des personnes accueillies',
  'exhibits.noAmount': '{count} sans montant en dollars des États-Unis.',
  'exhibits.noPicture': 'Rien ici ne peut être dessiné.',
  'exhibits.ranking': '{name} vient en tête : {by} {value}.',
  'exhibits.unranked':
    '{count, plural, one {# autre n’a} other {# autres n’ont}} pas de valeur de classement ; le tableau dit pourquoi.',
  'exhibits.slope': '{name} : {hosted} des personnes accueillies pour {gdp} du PIB.',
  'exhibits.slope.note':
    'De la part du PIB à la part des personnes accueillies. Les {shown, number} pays, sur {of, number}, les plus au-dessus et les plus au-dessous de leur part.',
  'exhibits.why': 'Pourquoi',
};
