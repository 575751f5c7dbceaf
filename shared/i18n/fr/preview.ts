import type { preview as en } from '../en/preview.ts';

export const preview: Record<keyof typeof en, string> = {
  'preview.about':
    'Une page à lire sans Jalon : ce que montrait le classeur le {date}. Les figures et tableaux numérotés S1 et suivants complètent le rapport. Les données et tous les calculs sont dans le fichier .jalon, que Jalon ouvre et vérifie.',
  'preview.charts': 'Graphiques enregistrés',
  'preview.comments': 'Commentaires',
  'preview.said': '{author}, {date} : {what}',
  'preview.scenarios': 'Scénarios enregistrés',
  'preview.settled': '{name} (réglé)',
  'preview.sources': 'Sources du classeur',
  'preview.verdicts': 'Avis',
};
