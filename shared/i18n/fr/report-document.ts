import type { reportDocument as en } from '../en/report-document.ts';

export const reportDocument: Record<keyof typeof en, string> = {
  'reportDocument.annex': 'Annexe {letter}',
  'reportDocument.annex.data-gaps': 'Données manquantes',
  'reportDocument.annex.glossary': 'Glossaire',
  'reportDocument.annex.losses': 'Données lues et données perdues',
  'reportDocument.annex.methods': 'Méthodes',
  'reportDocument.annex.sources': 'Sources',
  'reportDocument.annex.tables': 'Tableaux des figures',
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
  'reportDocument.gone': '[ne figure plus dans le rapport]',
  'reportDocument.goneBlock':
    'Ce que cette partie affiche n’est plus dans le classeur. Retirez la partie ou choisissez autre chose.',
  'reportDocument.lastYears': 'Dernières années de la {figure}',
  'reportDocument.numbersIn': 'Ses chiffres : {table}.',
  'reportDocument.section': 'Section {number}',
  'reportDocument.table': 'Tableau',
  'reportDocument.tableOf': '{figure} : {caption}',
  'reportDocument.value.none': 'donnée non disponible',
  'reportDocument.value.origin': '{what} : {source}',
};
