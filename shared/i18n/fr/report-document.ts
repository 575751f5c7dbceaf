import type { reportDocument as en } from '../en/report-document.ts';

export const reportDocument: Record<keyof typeof en, string> = {
  'reportDocument.annex': 'Annexe {letter}',
  'reportDocument.annex.data-gaps': 'Données manquantes',
  'reportDocument.annex.glossary': 'Glossaire',
  'reportDocument.annex.losses': 'Données lues et données perdues',
  'reportDocument.annex.methods': 'Méthodes',
  'reportDocument.annex.sources': 'Sources',
  'reportDocument.annex.tables': 'Tableaux des figures',
  'reportDocument.changed': '{label} a changé depuis le {date}.',
  'reportDocument.changed.sentence': '{label} a changé depuis le {date}. Le texte voisin dit : « {sentence} »',
  'reportDocument.changed.summary':
    '{changed, plural, one {# figure sur {count, number} a changé} other {# figures sur {count, number} ont changé}} depuis que vous en avez parlé',
  'reportDocument.contents': 'Table des matières',
  'reportDocument.contents.figures': 'Liste des figures',
  'reportDocument.contents.tables': 'Liste des tableaux',
  'reportDocument.empty': 'Les sources actuelles ne contiennent aucune donnée pour cet élément.',
  'reportDocument.failed': 'Cette partie n’a pas pu être établie',
  'reportDocument.figure': 'Figure',
  'reportDocument.finding.empty': 'Cette partie du rapport n’affiche rien : {what}',
  'reportDocument.finding.emptyBlock': 'Cette partie n’a de texte dans aucune des deux langues.',
  'reportDocument.finding.failed': 'Cette partie n’a pas pu être établie : {why}',
  'reportDocument.finding.reference':
    'Un texte renvoie à une figure, à un tableau ou à un titre qui n’est plus dans le rapport.',
  'reportDocument.finding.untranslated': 'Il n’y a pas de texte français ici ; le texte anglais le remplace.',
  'reportDocument.finding.value': 'Aucune valeur pour {origin}',
  'reportDocument.finding.valueChanged':
    'Une valeur a changé depuis la rédaction de sa phrase. Elle était de {before} : {origin}',
  'reportDocument.firstRows': 'Premières lignes de la {figure}',
  'reportDocument.gaps.asked': 'Zones interrogées',
  'reportDocument.gaps.first': 'Première année',
  'reportDocument.gaps.has': 'Avec une valeur',
  'reportDocument.gaps.lacks': 'Sans valeur',
  'reportDocument.gaps.last': 'Dernière année',
  'reportDocument.gaps.note':
    'Les zones sont celles du périmètre auxquelles l’indicateur est demandé. Une zone compte dès qu’elle a une valeur de la ventilation principale pour une année du périmètre.',
  'reportDocument.gaps.title': 'Nombre de zones ayant des valeurs pour les indicateurs présentés',
  'reportDocument.gone': '[ne figure plus dans le rapport]',
  'reportDocument.goneBlock':
    'Ce que cette partie affiche n’est plus dans le classeur. Retirez la partie ou choisissez autre chose.',
  'reportDocument.indicators.indicator': 'Indicateur',
  'reportDocument.indicators.title': '{area} : dernière valeur de chaque indicateur',
  'reportDocument.indicators.unit': 'Unité',
  'reportDocument.indicators.value': 'Valeur',
  'reportDocument.lastYears': 'Dernières années de la {figure}',
  'reportDocument.method.against': 'Par rapport à : {benchmark}.',
  'reportDocument.method.judged': 'Appréciation : {status}',
  'reportDocument.method.title': 'Comment le calcul est fait : {method}',
  'reportDocument.numbersIn': 'Ses chiffres : {table}.',
  'reportDocument.projections': 'Projections et scénarios',
  'reportDocument.projections.about':
    'Les projections prolongent le passé d’une série par la médiane de plusieurs méthodes simples, dans la mesure où elles ont bien prévu ce passé ; les bandes contiennent la part indiquée des valeurs ainsi obtenues. Un scénario modifie la projection par les seules hypothèses énoncées. Ni l’une ni l’autre n’est une prévision du HCR.',
  'reportDocument.scenario.assumed': 'La trajectoire est supposée et non projetée : aucune bande ne peut être donnée.',
  'reportDocument.scenario.assumptions': 'Hypothèses',
  'reportDocument.scenario.baseline': 'projection de référence',
  'reportDocument.scenario.caution':
    'Un scénario n’est pas une prévision : il montre ce qui découle de ses hypothèses.',
  'reportDocument.scenario.none': 'Aucune : il s’agit de la projection de référence, qui prolonge le passé.',
  'reportDocument.scenario.title': 'Scénario : {name}',
  'reportDocument.scenario.trust': 'Degré de confiance',
  'reportDocument.scenario.warnings': 'Mises en garde',
  'reportDocument.section': 'Section {number}',
  'reportDocument.table': 'Tableau',
  'reportDocument.tableOf': '{figure} : {caption}',
  'reportDocument.term.asylum-seeker': 'Demandeur d’asile',
  'reportDocument.term.asylum-seeker.means':
    'personne qui demande une protection internationale et dont la demande n’a pas encore fait l’objet d’une décision définitive.',
  'reportDocument.term.baseline': 'Projection de référence',
  'reportDocument.term.baseline.means':
    'projection d’une série à partir de son seul passé, sans hypothèse ; pour une cible, la valeur de départ.',
  'reportDocument.term.complementary-pathway': 'Voie complémentaire',
  'reportDocument.term.complementary-pathway.means':
    'voie d’admission sûre et réglementée dans un pays tiers, en plus de la réinstallation, par exemple le regroupement familial, le travail ou les études.',
  'reportDocument.term.gdp': 'Produit intérieur brut (PIB)',
  'reportDocument.term.gdp.means': 'valeur de l’ensemble des biens et services produits dans un pays en une année.',
  'reportDocument.term.gini': 'Coefficient de Gini',
  'reportDocument.term.gini.means': 'mesure de l’inégalité, de 0, où tous ont autant, à 1, où un seul a tout.',
  'reportDocument.term.is': ' : {means}',
  'reportDocument.term.median': 'Médiane',
  'reportDocument.term.median.means': 'valeur du milieu : il y en a autant au-dessus qu’au-dessous.',
  'reportDocument.term.oda': 'Aide publique au développement (APD)',
  'reportDocument.term.oda.means':
    'aide des États au développement et au bien-être des pays en développement, telle que la définit le Comité d’aide au développement de l’OCDE.',
  'reportDocument.term.oip': 'Autres personnes ayant besoin d’une protection internationale',
  'reportDocument.term.oip.means':
    'personnes hors de leur pays qui ont probablement besoin d’une protection internationale sans être comptées dans les autres catégories des statistiques du HCR.',
  'reportDocument.term.refugee': 'Réfugié',
  'reportDocument.term.refugee.means':
    'personne hors de son pays d’origine et protégée au titre de la Convention de 1951, de son Protocole de 1967, d’instruments régionaux, du Statut du HCR ou d’une protection complémentaire ou temporaire, telle que la comptent les statistiques du HCR.',
  'reportDocument.term.resettlement': 'Réinstallation',
  'reportDocument.term.resettlement.means':
    'transfert de réfugiés du pays d’asile vers un autre État qui a accepté de les admettre et de leur accorder une résidence permanente.',
  'reportDocument.term.return': 'Retour',
  'reportDocument.term.return.means':
    'retour de réfugiés dans leur pays d’origine au cours d’une année, tel que le consignent le HCR et les États.',
  'reportDocument.term.scenario': 'Scénario',
  'reportDocument.term.scenario.means':
    'ce qui découle, pour une projection, d’hypothèses énoncées ; ce n’est pas une prévision.',
  'reportDocument.term.situation': 'Situation',
  'reportDocument.term.situation.means': 'déplacement qui touche plusieurs pays et auquel répond un plan commun.',
  'reportDocument.value.none': 'donnée non disponible',
  'reportDocument.value.origin': '{what} : {source}',
};
