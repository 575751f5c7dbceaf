const thing = `{thing, select, title {titre} report {rapport} shown {vue de l’état des lieux} fairShareKey {clé de partage équitable} framework {cadre} publisher {éditeur} benchmark {repère} pledgeDecision {décision sur des engagements} scenario {scénario} chart {graphique} lens {vue enregistrée} comment {commentaire} verdict {avis} correction {correction manuelle} pledgeEdit {engagement modifié à la main} editionDecision {rapprochement de deux éditions} frozenReport {édition du rapport} block {bloc du rapport} source {source} indicator {indicateur} node {objectif} area {zone} group {groupe} theme {thème} actor {type d’acteur} edition {édition} other {partie}}`;
const named = '{named, select, yes { « {name} »} other {}}';

export const compare = {
  'compare.block.annex': 'Annexe',
  'compare.block.callout': 'Encadré',
  'compare.block.contents': 'Table des matières',
  'compare.block.country': 'Pays',
  'compare.block.exhibit': 'Figure ou tableau',
  'compare.block.heading': 'Titre',
  'compare.block.method': 'Méthode',
  'compare.block.page-break': 'Saut de page',
  'compare.block.scenario': 'Scénario',
  'compare.block.situation': 'Situation',
  'compare.block.text': 'Texte',
  'compare.change.added': `Ajout : ${thing}${named}`,
  'compare.change.changed': `Modification : ${thing}${named}`,
  'compare.change.moved': `Ordre modifié : ${thing}`,
  'compare.change.removed': `Suppression : ${thing}${named}`,
  'compare.choose': 'Comparer avec un autre fichier…',
  'compare.conflict.changed': 'modifié',
  'compare.conflict.kept': 'conservé',
  'compare.conflict.order': `Mis dans deux ordres différents : ${thing}`,
  'compare.conflict.removed': 'supprimé',
  'compare.conflict.value': `Modifié différemment des deux côtés : ${thing}${named}`,
  'compare.data': 'Données',
  'compare.data.count':
    '{revised, plural, one {# valeur révisée} other {# valeurs révisées}}, {added, plural, one {# ajoutée} other {# ajoutées}}, {gone, plural, one {# disparue} other {# disparues}} ; {restated, plural, one {# inchangée dont le statut diffère} other {# inchangées dont le statut diffère}}.',
  'compare.data.indicator':
    '{indicator} : {revised, plural, one {# valeur révisée} other {# valeurs révisées}}, {added, plural, one {# ajoutée} other {# ajoutées}}, {gone, plural, one {# disparue} other {# disparues}}',
  'compare.data.notes':
    'Aucune valeur ne diffère. {tables, plural, one {# table n’est pas identique} other {# tables ne sont pas identiques}} octet pour octet : les notes ou la place des lignes dans le fichier.',
  'compare.differs':
    'Les classeurs diffèrent : {values, plural, one {# valeur} other {# valeurs}} des données, {changed, number} des {compared, plural, one {# figure} other {# figures}}, {parts, plural, one {# modification} other {# modifications}} du document.',
  'compare.document': 'Document',
  'compare.export': 'Enregistrer en HTML',
  'compare.field': '{path} : {before} → {after}',
  'compare.fieldName':
    '{field, select, title {titre} name {nom} text {texte} areas {zones} area {zone} years {années} year {année} kind {type} indicators {indicateurs} indicator {indicateur} value {valeur} target {cible} targetYear {année cible} baseline {valeur de départ} lowerBound {borne inférieure} peerGroup {groupe de pairs} reason {motif} note {note} author {auteur} authors {auteurs} verdict {avis} levers {leviers} horizon {horizon} source {source} sourceYear {année de la source} language {langue} theme {thème} themes {thèmes} group {groupe} groups {groupes} actor {acteur} actors {acteurs} members {membres} membersByYear {membres par année} scope {portée} unit {unité} resolved {clos} report {rapport} blocks {blocs} chart {graphique} scenario {scénario} transform {transformation} perYear {par an} multiplier {multiplicateur} percent {pourcentage} start {début} method {méthode} licence {licence} label {libellé} publisher {éditeur} edition {édition} en {en anglais} fr {en français} caption {légende} table {tableau} rows {lignes} columns {colonnes} annotations {annotations} frozen {édition figée} other {}}',
  'compare.figure.added': 'Seulement dans le second fichier : {name}',
  'compare.figure.changed':
    '{name} : {changed, plural, one {# cellule modifiée} other {# cellules modifiées}} sur {of, number}. Écart le plus fort : {place}, {cell}',
  'compare.figure.removed': 'Seulement dans le premier fichier : {name}',
  'compare.figures': 'Figures et tableaux',
  'compare.figures.count':
    '{compared, plural, =0 {Aucune figure ni aucun tableau à comparer.} =1 {{changed, plural, =0 {La seule figure comparée n’a pas changé.} other {La seule figure comparée a changé.}}} other {{changed, plural, =0 {Aucun élément n’a changé} one {# élément a changé} other {# éléments ont changé}} sur {compared, number} figures et tableaux.}}',
  'compare.lead':
    'Ce qu’un autre fichier a de différent de ce classeur : figures, données, engagements et document. Aucun des deux n’est modifié.',
  'compare.nothing': 'rien',
  'compare.open': 'Ouvrir',
  'compare.openOf': 'Ouvrir {name}',
  'compare.pledges': 'Engagements',
  'compare.pledges.changed': '{id}, {title} : {columns}',
  'compare.pledges.count':
    '{added, plural, one {# ajouté} other {# ajoutés}}, {gone, plural, one {# disparu} other {# disparus}}, {changed, plural, one {# modifié} other {# modifiés}}.',
  'compare.same': 'Les classeurs sont identiques.',
  'compare.side.mine': 'Notre version',
  'compare.side.theirs': 'Leur version',
  'compare.task': 'Comparaison avec {name}',
  'compare.title': 'Comparaison',
  'compare.titleOf': '{before} comparé à {after}',
  'compare.tolerance':
    'Un écart d’au plus {tolerance} du plus grand de deux nombres n’est pas compté comme une différence.',
};
