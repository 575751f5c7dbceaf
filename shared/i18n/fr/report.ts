import type { report as en } from '../en/report.ts';

export const report: Record<keyof typeof en, string> = {
  'report.title': 'Rapport',
  'report.lead':
    'Titres, textes et graphiques enregistrés dans l’ordre ; un seul fichier qui s’ouvre partout, s’imprime et contient tous les tableaux.',
  'report.name': 'Titre du rapport',
  'report.language': 'Langue du rapport',
  'report.language.en': 'Anglais',
  'report.language.fr': 'Français',
  'report.addHeading': 'Ajouter un titre',
  'report.addText': 'Ajouter un texte',
  'report.addChart': 'Graphique enregistré à ajouter',
  'report.chooseChart': 'Choisir un graphique',
  'report.heading': 'Titre',
  'report.text': 'Texte',
  'report.up': 'Monter',
  'report.down': 'Descendre',
  'report.remove': 'Retirer',
  'report.page': 'Page',
  'report.empty': 'Le rapport est vide',
  'report.emptyText': 'Ajoutez un titre ou un texte, ou enregistrez un graphique dans Explorer et ajoutez-le ici.',
  'report.gone':
    'Ce graphique n’est plus enregistré dans le classeur. Retirez ce bloc ou enregistrez de nouveau le graphique.',
  'report.noData': 'Aucune donnée pour ce graphique dans les sources actuelles.',
  'report.export': 'Exporter en HTML',
  'report.task': 'Rédaction du rapport',
  'report.untitledHeading': 'Nouveau titre',
  'report.untitledText': 'Nouveau texte',
};
