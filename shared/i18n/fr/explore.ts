import type { explore as en } from '../en/explore.ts';

export const explore: Record<keyof typeof en, string> = {
  'explore.title': 'Explorer',
  'explore.lead':
    'Un indicateur, les zones de votre choix, en courbe, en barres ou en tableau ; enregistrez le graphique, exportez-le, placez-le dans le rapport.',
  'explore.indicator': 'Indicateur',
  'explore.areas': 'Zones et groupes',
  'explore.from': 'De (sinon le prisme)',
  'explore.to': 'À (sinon le prisme)',
  'explore.kind': 'Présentation',
  'explore.kind.line': 'Courbe',
  'explore.kind.bar': 'Barres',
  'explore.kind.table': 'Tableau',
  'explore.chart': 'Graphique',
  'explore.chartTitle': 'Titre (vide : le constat)',
  'explore.note': 'Note',
  'explore.empty': 'Aucune donnée pour ce choix',
  'explore.emptyText':
    'Choisissez une autre zone, élargissez les années du prisme ou chargez une source qui la couvre.',
  'explore.otherAreas':
    'Aucune valeur d’ensemble n’est donnée pour ce choix ; {count, plural, one {une zone a} other {# zones ont}} des données.',
  'explore.takeAreas': '{count, plural, one {L’afficher} other {Afficher les # plus grandes}}',
  'explore.save': 'Enregistrer le graphique',
  'explore.saved': 'Graphiques enregistrés',
  'explore.open': 'Graphique enregistré',
  'explore.new': 'Nouveau graphique',
  'explore.remove': 'Supprimer le graphique',
  'explore.export': 'Exporter',
  'explore.width': 'Largeur (mm)',
  'explore.dpi': 'Résolution (ppp)',
  'explore.trace': 'D’où vient son dernier nombre',
};
