import type { reportFiles as en } from '../en/report-files.ts';

export const reportFiles: Record<keyof typeof en, string> = {
  'reportFiles.annex': 'Tableaux en annexe',
  'reportFiles.annexText':
    '{count, plural, one {Ce tableau ne figure pas dans les diapositives. Il se trouve dans le rapport et dans l’annexe de données (Excel), avec sa source et ses notes :} other {Ces tableaux ne figurent pas dans les diapositives. Ils se trouvent dans le rapport et dans l’annexe de données (Excel), avec leurs sources et leurs notes :}}',
  'reportFiles.breaks':
    'Rupture de série : {list}. Les valeurs antérieures et postérieures à une rupture ne sont pas comparables.',
  'reportFiles.caution': 'Attention : {text}',
  'reportFiles.code': 'Code des données : {code}',
  'reportFiles.contents': 'Sommaire',
  'reportFiles.continued': '{title} (suite)',
  'reportFiles.exhibit': 'Élément',
  'reportFiles.exhibitTitle': 'Titre',
  'reportFiles.fromYear': '{name} (à partir de {year})',
  'reportFiles.kind': 'Type',
  'reportFiles.kind.picture': 'Diagramme',
  'reportFiles.kind.projection': 'Projection',
  'reportFiles.moreColumns':
    '{count, plural, one {1 autre colonne dans l’annexe de données} other {{count, number} autres colonnes dans l’annexe de données}}',
  'reportFiles.noteBeside': 'La note figure dans les commentaires de cette diapositive',
  'reportFiles.picture': 'En mots : {text}',
  'reportFiles.rows': 'Lignes',
  'reportFiles.source': 'Source',
  'reportFiles.toContents': 'Retour au sommaire',
};
