import type { seal as en } from '../en/seal.ts';

export const seal: Record<keyof typeof en, string> = {
  'seal.by.changed':
    'ATTENTION : scellé au nom de « {name} » avec UNE AUTRE CLÉ que celle conservée pour ce nom ({code}). Vérifiez de vive voix auprès de {name} avant de vous y fier.',
  'seal.by.known': 'Scellé par {name} le {date} ; la clé est celle conservée pour ce nom.',
  'seal.by.new':
    'Scellé par « {name} » le {date}. La clé n’est pas connue ici ({code}) : comparez ce code avec {name}, puis conservez la clé.',
  'seal.by.none': 'Non scellé : le code prouve que rien n’a changé, mais non qui a produit le fichier.',
  'seal.by.renamed':
    'ATTENTION : scellé au nom de « {name} » avec la clé d’une personne conservée sous un autre nom ({code}). Vérifiez auprès d’elle avant de vous y fier.',
  'seal.claims.agree':
    'Comparaison avec les données fournies avec ce Jalon : {rows, plural, one {# ligne concorde} other {# lignes concordent}}.',
  'seal.claims.differ':
    'Ce que le fichier présente comme données fournies ne correspond pas à celles de ce Jalon : {changed, plural, one {# valeur diffère} other {# valeurs diffèrent}}, {added, plural, one {# ligne est ajoutée} other {# lignes sont ajoutées}}, {missing, plural, one {# ligne manque} other {# lignes manquent}}, {reworded, plural, one {# ligne porte} other {# lignes portent}} un autre statut ou une autre note. Elles ont été modifiées, ou enregistrées avec une autre édition des données.',
  'seal.claim.added':
    '{indicator}, {place} {year}{part} : {said} dans le fichier, aucune ligne dans les données fournies',
  'seal.claim.changed':
    '{indicator}, {place} {year}{part} : {said} dans le fichier, {bundled} dans les données fournies',
  'seal.claim.missing': '{indicator}, {place} {year}{part} : absent du fichier, {bundled} dans les données fournies',
  'seal.claim.none': 'aucune valeur',
  'seal.code': 'Code {code} ; racine {root}',
  'seal.code.other': 'Le code du fichier est {code}, et non {expected} : c’est un autre fichier, ou il a été modifié.',
  'seal.code.same': 'Le code est celui qui a été donné.',
  'seal.done': '{file} est scellé par {name} (clé {code}).',
  'seal.early':
    'Le fichier a été enregistré avant la première version publiée de Jalon : il ne prouve ni quand ni par qui.',
  'seal.key.known': 'Vos collègues conservent cette clé sous son nom : "{name}": "{key}"',
  'seal.key.made':
    'Une clé de {name} a été créée et conservée dans {file}. Quiconque détient ce fichier peut sceller en ce nom.',
  'seal.saved': 'Enregistré le {date} par {name}, avec Jalon {version}.',
  'seal.savedUnnamed': 'Enregistré le {date} avec Jalon {version} ; aucun nom n’est indiqué.',
  'seal.status.differ': 'Les données fournies ne sont pas celles de cette version de Jalon : voir Examen',
};
