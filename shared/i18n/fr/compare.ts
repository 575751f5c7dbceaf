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
    '{field, select, title {titre} name {nom} text {texte} areas {zones} area {zone} years {années} year {année} kind {type} indicators {indicateurs} indicator {indicateur} value {valeur} target {cible} targetYear {année cible} baseline {valeur de départ} lowerBound {borne inférieure} peerGroup {groupe de pairs} reason {motif} note {note} author {auteur} authors {auteurs} verdict {avis} levers {leviers} horizon {horizon} source {source} sourceYear {année de la source} language {langue} theme {thème} themes {thèmes} group {groupe} groups {groupes} actor {acteur} actors {acteurs} members {membres} membersByYear {membres par année} scope {portée} unit {unité} resolved {clos} report {rapport} blocks {blocs} chart {graphique} scenario {scénario} transform {transformation} perYear {par an} multiplier {multiplicateur} percent {pourcentage} start {début} method {méthode} licence {licence} label {libellé} publisher {éditeur} edition {édition} en {en anglais} fr {en français} caption {légende} table {tableau} rows {lignes} columns {colonnes} annotations {annotations} frozen {édition figée} additionality {part réellement nouvelle} after {après} against {comparé à} aggregation {agrégation} aim {but} alt {texte de remplacement} amount {montant} amountText {montant tel que saisi} amountUsd {montant en USD} amounts {montants} anchor {emplacement} answers {répond à} askedOf {demandé à} at {date} axes {axes des valeurs} baseYear {année de référence} before {avant} benchmark {repère} beneficiaries {bénéficiaires} beside {aussi montré} block {bloc} breaks {ruptures de série} by {ventilation} code {code affiché} column {colonne} committedUsd {engagé en USD} contributions {contributions fournies} currency {monnaie} delivery {part réalisée} denominator {dénominateur} description {description du texte} dims {ventilation} direction {sens du progrès} domain {valeurs possibles} driver {indicateur moteur} earlier {entrée antérieure} editions {éditions du cadre} elasticity {élasticité} end {fin} entity {entité} entityArea {pays de l’entité} entry {inscription} exact {passage cité} exclude {exclus} factor {facteur} formula {formule} forum {enceinte} goodPractice {bonne pratique} green {seuil vert} halfLife {demi-vie} headline {ventilation principale} highlight {mis en évidence} id {identifiant} illustrative {à titre d’exemple} inflows {entrées} input {donnée reprise} outflows {sorties} isInverse {sens inverse} isOnly {passage unique} isSame {même engagement} key {clé de répartition} labels {libellés} lag {décalage} lasting {durable} later {entrée ultérieure} limit {limite} look {présentation} lower {borne basse} upper {borne haute} matched {rapproché} max {maximum permis} min {minimum permis} measure {mesure} mentions {mentionne} missing {sans valeur} money {montants} monotone {sans retour en arrière} most {maximum} number {numéro} numbers {nombres} numerator {numérateur} objectives {objectifs} obstacles {difficultés} of {concerne} on {élément visé} optimum {optimum visé} order {ordre} paidUsd {versé en USD} parent {rattaché à} part {édition} partners {partenaires} parts {parties} peers {pairs} percentile {centile} place {emplacement} places {lieux} platforms {plateformes} pledge {engagement} policy {engagement de politique générale} resource {engagement de ressources} prefix {texte avant} suffix {texte après} prices {prix} ramp {montée en années} range {étendue de l’axe} ranges {fourchettes} red {seuil rouge} responsibility {partage des responsabilités} reviewDate {date d’examen} reviewed {examiné} reviewedText {examen tel que saisi} reviewer {examinateur} row {ligne} scale {échelle} settles {clôture} shape {profil} shown {affiché} situation {situation visée} situations {situations visées} stacking {empilement} stage {étape} stageDate {date de l’étape} stageText {étape telle que saisie} statistic {statistique} subtitle {sous-titre} thresholds {seuils} to {jusqu’à} top {premiers rangs} trail {parcours} type {type} unitCost {coût unitaire} weight {poids} window {fenêtre en années} x {abscisse} y {ordonnée} balance {équilibre} cap {plafond} lens {vue} widthMm {largeur en mm} heightMm {hauteur en mm} shows {montre} seen {lu en dernier} tone {ton} level {niveau} codes {codes des éditeurs} supporters {pays de soutien} pooled {non distingués} attribution {mention de la source} retrieved {date d’obtention} recipe {mode de lecture} loss {pertes à la lecture} register {registre} content {contenu} items {éléments} sha256 {empreinte} baselineYear {année de référence} answersTo {répond à} from {de} other {}}',
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
  'compare.stale': 'Le classeur a été modifié depuis la comparaison : refaites-la.',
  'compare.task': 'Comparaison avec {name}',
  'compare.title': 'Comparaison',
  'compare.titleOf': '{before} comparé à {after}',
  'compare.value.fingerprint': 'empreinte {start}…',
  'compare.value.no': 'non',
  'compare.value.yes': 'oui',
};
