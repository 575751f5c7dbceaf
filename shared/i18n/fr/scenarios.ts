import type { scenarios as en } from '../en/scenarios.ts';

export const scenarios: Record<keyof typeof en, string> = {
  'scenarios.title': 'Scénarios',
  'scenarios.lead':
    'Ce qui se passe si l’évolution passée se poursuit, avec des intervalles éprouvés sur les données passées, et l’effet qu’aurait un changement de rythme.',
  'scenarios.save': 'Enregistrer le scénario',
  'scenarios.open': 'Scénario enregistré',
  'scenarios.new': 'Nouveau scénario',
  'scenarios.remove': 'Retirer le scénario',
  'scenarios.unnamed': 'Scénario',
  'scenarios.indicator': 'Indicateur',
  'scenarios.area': 'Zone ou groupe',
  'scenarios.horizon': 'Années à venir',
  'scenarios.name': 'Nom du scénario',
  'scenarios.chart': 'Perspective',
  'scenarios.empty': 'Rien à projeter',
  'scenarios.emptyText':
    'Cet indicateur n’a pas de valeurs ici. Choisissez une autre zone ou un autre indicateur, ou élargissez les années du périmètre.',
  'scenarios.addLever': 'Ajouter un changement de rythme',
  'scenarios.removeLever': 'Retirer le changement de rythme',
  'scenarios.lever': 'Changement de rythme',
  'scenarios.leverText':
    'De {from} à {to}, le rythme annuel est de {multiplier} × celui de la référence{more, select, yes { et de {perYear} par an} other {}}.',
  'scenarios.multiplier': 'Rythme, en multiple de la référence',
  'scenarios.multiplierExact': 'Multiple',
  'scenarios.perYear': '% par an, en plus',
  'scenarios.from': 'De',
  'scenarios.to': 'À',
  'scenarios.baseline': 'Référence',
  'scenarios.madeBy': 'Référence : {method}. {verdict}.',
  'scenarios.honesty': 'Jusqu’où s’y fier',
  'scenarios.method': 'Méthode',
  'scenarios.origins': 'Essais sur le passé',
  'scenarios.error': 'Erreur, en part de celle de l’absence de changement',
  'scenarios.coverage80': 'Valeurs passées dans l’intervalle à 80 %',
  'scenarios.coverage95': 'Valeurs passées dans l’intervalle à 95 %',
  'scenarios.trust': 'Part de la tendance qui est retenue',
  'scenarios.worst': 'Plus grand écart lors des essais',
  'scenarios.worstText': '{year}, vue de {from} : {projected} en projection, {actual} en réalité',
  'scenarios.revision': 'Révision depuis la dernière publication',
  'scenarios.revisionNone': 'aucune publication antérieure dans ce classeur',
  'scenarios.revisionText':
    '{edition} par rapport à {before} : {revised, plural, one {# année modifiée} other {# années modifiées}} sur {years}.',
  'scenarios.revisionLargest': 'Le plus fort changement concerne {year} : {before} est devenu {after}.',
  'scenarios.untested': 'non éprouvé',
  'scenarios.comparison': 'Année par année',
  'scenarios.interval': 'Intervalle à {level}',
  'scenarios.range': '{lower} – {upper}',
  'scenarios.difference': 'Différence',
  'scenarios.says.baseline': 'Si l’évolution passée se poursuit : {outcome}.',
  'scenarios.says.levers': '{what} : {outcome}.',
  'scenarios.says.nothing': 'Les leviers ne changent rien. {why} Comme dans la référence : {outcome}.',
  'scenarios.says.neutral': 'Tous sont réglés sur « aucun changement ».',
  'scenarios.says.end': '{middle} en {year}{band, select, yes {, probablement entre {lower} et {upper}} other {}}',
  'scenarios.says.and': ' ; ',
  'scenarios.says.few': 'moins d’une trajectoire sur 100 atteint la cible',
  'scenarios.says.most': 'plus de 99 trajectoires sur 100 atteignent la cible',
  'scenarios.says.oneIn': '1 trajectoire sur {count} atteint la cible',
  'scenarios.says.ofHundred': '{count} trajectoires sur 100 atteignent la cible',
  'scenarios.dots': 'Vingt trajectoires',
  'scenarios.dots.title': 'Vingt issues également probables en {year}',
  'scenarios.dots.about': 'Chaque point représente une trajectoire sur vingt.',
  'scenarios.dots.finding':
    '{count} {count, plural, one {trajectoire sur 20 atteint} other {trajectoires sur 20 atteignent}} {value} en {year}{compared, select, yes { ; {baseline} dans la référence} other {}}',
  'scenarios.dots.across': 'Part des trajectoires inférieures ou égales, en %',
  'scenarios.dots.target': 'Cible : {value}',
  'scenarios.places.from': 'De',
  'scenarios.places.to': 'À',
  'scenarios.misses': 'Ce qui était projeté et ce qui s’est produit',
  'scenarios.misses.came': 'Valeur constatée',
  'scenarios.misses.finding':
    'À un an, les projections passées s’écartaient de {near} de ce qui s’est produit{isFar, select, yes { ; à {count} ans, de {far}} other {}}',
  'scenarios.misses.ahead': 'Projetée {count, plural, one {# an} other {# ans}} avant',
  'scenarios.trusted.skill':
    'La méthode a fait ses preuves : testée {origins} fois sur le passé de la série, son erreur représente {error} de celle de « aucun changement ».',
  'scenarios.trusted.no_skill':
    'La méthode n’a pas fait ses preuves : testée {origins} fois sur le passé de la série, une tendance ne faisait pas mieux que « aucun changement » ; aucune n’est donc montrée.',
  'scenarios.trusted.too_short':
    'La méthode n’a pas été testée : la série est trop courte pour l’être sur son propre passé.',
  'scenarios.trusted.band':
    '{share80} des valeurs passées se trouvaient dans l’intervalle à 80 %, {share95} dans celui à 95 %.',
  'scenarios.trusted.worst':
    'Son plus grand écart : {year}, vue depuis {from} : {projected} projetés, {actual} constatés.',
  'scenarios.details': 'Tous les résultats des tests',
  'scenarios.note.no_values': 'La série n’a aucune valeur : il n’y a rien à projeter.',
  'scenarios.note.single_value': 'Une seule valeur est connue : la projection la répète, avec un intervalle large.',
  'scenarios.note.short_series':
    'Moins de huit valeurs sont connues : la projection n’indique aucun changement, avec un intervalle large qui n’est pas éprouvé sur le passé.',
  'scenarios.note.constant': 'Toutes les valeurs sont identiques : la projection les répète.',
  'scenarios.note.no_interval':
    'Toutes les valeurs sont nulles : aucun intervalle ne peut être donné, car rien n’indique jusqu’où la série peut augmenter.',
  'scenarios.note.no_change_baseline':
    'Sur son propre passé, une tendance n’a pas fait mieux que l’absence de changement : la référence indique donc l’absence de changement.',
  'scenarios.note.horizon_capped':
    'La série est trop courte pour les années demandées : la projection s’arrête après autant d’années que de valeurs connues, dix au plus.',
  'scenarios.note.horizon_overridden': 'La projection va plus loin que ne le permet la longueur de la série.',
  'scenarios.note.outside_domain': 'Les valeurs que l’indicateur ne peut pas prendre ont été écartées.',
  'scenarios.note.repeated_years': 'Certaines années ont plusieurs valeurs ; la dernière est retenue.',
  'scenarios.note.zeros_offset':
    'La série contient des zéros : la moitié de sa plus petite valeur a été ajoutée avant de prendre les logarithmes.',
  'scenarios.note.at_bounds':
    'Certaines valeurs se situent sur une borne de l’indicateur et ont été légèrement ramenées vers l’intérieur.',
  'scenarios.note.gaps_interpolated': 'Les années sans valeur ont été comblées en ligne droite entre leurs voisines.',
  'scenarios.note.lever_outside_years': 'Un levier porte sur des années hors de la projection et ne change rien ici.',
  'scenarios.note.baseline_flat':
    'La référence n’a pas de rythme à multiplier : le multiplicateur ne change rien. Ajoutez plutôt une variation par an.',
  'scenarios.note.borrow_few_peers':
    'Moins de cinq pairs se trouvaient au même niveau : aucun rythme n’est emprunté. Choisissez un groupe plus large ou davantage d’années.',
  'scenarios.note.borrow_no_direction':
    'Ni la hausse ni la baisse de cet indicateur n’est un progrès : aucun pair n’est le meilleur. Choisissez la médiane ou un percentile.',
  'scenarios.note.link_cycle': 'Le lien ramène à cet indicateur : il ne change rien. Retirez l’un des liens.',
  'scenarios.note.link_no_driver':
    'Le moteur n’a pas de série propre pour cette zone : le lien ne change rien. Choisissez un autre moteur.',
  'scenarios.method.median': 'Médiane de cinq prévisions, suivie autant que son propre passé l’autorise',
  'scenarios.method.naive': 'Absence de changement',
  'scenarios.method.none': 'Aucune',
  'scenarios.verdict.skill': 'Pertinente : meilleure que l’absence de changement sur son propre passé',
  'scenarios.verdict.no_skill': 'Sans pouvoir prédictif : une tendance n’a pas fait mieux que l’absence de changement',
  'scenarios.verdict.too_short': 'Trop courte pour être éprouvée sur son propre passé',
};
