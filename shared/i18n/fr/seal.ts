import type { seal as en } from '../en/seal.ts';

export const seal: Record<keyof typeof en, string> = {
  'keys.export': 'Enregistrer dans un fichier…',
  'keys.export.hint': 'La liste telle que la lit jalon verify --known ; elle ne contient rien de secret.',
  'keys.forget': 'Retirer',
  'keys.forget.of': 'Retirer la clé de {name}',
  'keys.keep.name': 'Nom du détenteur de la clé {code}',
  'keys.keep.new': 'Conserver cette clé',
  'keys.lead':
    'Une clé conservée sous un nom est reconnue dans chaque fichier que scelle son détenteur. Avant de la conserver, comparez une fois son code avec lui, par téléphone ou de vive voix.',
  'keys.name': 'Nom',
  'keys.none':
    'Aucune clé de collègue n’est encore conservée. Ouvrez un fichier scellé par un collègue pour conserver la sienne.',
  'keys.own': 'Votre clé : {name}, code {code}',
  'keys.own.desktop':
    'Elle est conservée sur cet ordinateur, dans un fichier que vous seul pouvez lire, et ne le quitte jamais.',
  'keys.own.none':
    'Vous n’avez pas encore de clé. Le premier « Enregistrer et sceller… » en crée une et la conserve sur cet ordinateur.',
  'keys.own.web':
    'Elle est conservée dans ce navigateur, d’où personne ne peut l’extraire ; effacer les données de ce site la supprime.',
  'keys.rename': 'Renommer',
  'keys.rename.of': 'Renommer la clé de {name}',
  'keys.title': 'Clés des collègues',
  'naming.certificate.proves':
    'La signature prouve que le détenteur de cette clé a certifié exactement ces résultats pour exactement ce fichier. Elle ne prouve pas l’identité du détenteur : celle-ci s’établit en comparant une fois le code de la clé.',
  'naming.certificate.title': 'Signer le certificat',
  'naming.empty': 'Enregistrer sans nom',
  'naming.save.text':
    'Le nom est inscrit dans les fichiers que vous enregistrez, afin que d’autres voient de qui ils viennent. Il ne prouve rien : un sceau, si. Il n’est demandé qu’une fois ; vous pouvez le modifier dans Examen.',
  'naming.save.title': 'Sous quel nom enregistrez-vous ?',
  'naming.seal.key': 'Votre clé est conservée sur cet ordinateur ; son code est {code}.',
  'naming.seal.make':
    'Une clé à votre nom est créée maintenant et conservée sur cet ordinateur. Communiquez son code, affiché dans Examen, à ceux qui devront la reconnaître.',
  'naming.seal.page':
    'Le fichier reçoit aussi une page à lire sans Jalon. Un nouvel enregistrement sans sceau n’aura ni l’un ni l’autre.',
  'naming.seal.renamed':
    'Votre clé a servi jusqu’ici au nom de « {name} ». Les collègues qui la conservent sous ce nom seront avertis du changement.',
  'naming.seal.title': 'Enregistrer et sceller',
  'salvage.look': 'Voir ce qui peut être ouvert…',
  'salvage.lost':
    '{count, plural, =0 {Tous les tableaux sont intacts. Ce qui est endommagé :} one {# source serait perdue :} other {# sources seraient perdues :}}',
  'salvage.open': 'Ouvrir ce qui est intact',
  'salvage.promise':
    'Ce qui est intact s’ouvre comme une copie non enregistrée. « {name} » reste tel quel ; aucun code ni sceau ne couvre la copie.',
  'salvaged.again': 'Enregistrez-la pour la conserver. Le fichier endommagé reste tel quel.',
  'salvaged.lost': 'Ce qui a été perdu',
  'salvaged.source': '{name} : absent de cette copie',
  'salvaged.title':
    'Voici ce qui était intact dans « {name} » : une copie non enregistrée, qu’aucun code ni sceau ne couvre.',
  'seal.by.changed':
    'ATTENTION : scellé au nom de « {name} » avec UNE AUTRE CLÉ que celle conservée pour ce nom ({code}). Vérifiez de vive voix auprès de {name} avant de vous y fier.',
  'seal.by.known': 'Scellé par {name} le {date} ; la clé est celle conservée pour ce nom.',
  'seal.by.new':
    'Scellé par « {name} » le {date}. La clé n’est pas connue ici ({code}) : comparez ce code avec {name}, puis conservez la clé.',
  'seal.by.none': 'Non scellé : le code prouve que rien n’a changé, mais non qui a produit le fichier.',
  'seal.by.own': 'Scellé par {name} le {date}, avec la clé de cet ordinateur.',
  'seal.by.renamed':
    'ATTENTION : scellé au nom de « {name} » avec la clé d’une personne conservée sous un autre nom ({code}). Vérifiez auprès d’elle avant de vous y fier.',
  'seal.changed.do':
    'Si {name} confirme la nouvelle clé, retirez l’ancienne sous « Clés des collègues », puis conservez celle-ci.',
  'seal.claim.added':
    '{indicator}, {place} {year}{part} : {said} dans le fichier, aucune ligne dans les données fournies',
  'seal.claim.changed':
    '{indicator}, {place} {year}{part} : {said} dans le fichier, {bundled} dans les données fournies',
  'seal.claim.missing': '{indicator}, {place} {year}{part} : absent du fichier, {bundled} dans les données fournies',
  'seal.claim.none': 'aucune valeur',
  'seal.claims.agree':
    'Comparaison avec les données fournies avec ce Jalon : {rows, plural, one {# ligne concorde} other {# lignes concordent}}.',
  'seal.claims.differ':
    'Ce que le fichier présente comme données fournies ne correspond pas à celles de ce Jalon : {changed, plural, one {# valeur diffère} other {# valeurs diffèrent}}, {added, plural, one {# ligne est ajoutée} other {# lignes sont ajoutées}}, {missing, plural, one {# ligne manque} other {# lignes manquent}}, {reworded, plural, one {# ligne porte} other {# lignes portent}} un autre statut ou une autre note. Elles ont été modifiées, ou enregistrées avec une autre édition des données.',
  'seal.code': 'Code {code}, à lire à voix haute et à comparer ; empreinte complète (SHA-256) {root}',
  'seal.code.other': 'Le code du fichier est {code}, et non {expected} : c’est un autre fichier, ou il a été modifié.',
  'seal.code.same': 'Le code est celui qui a été donné.',
  'seal.done': '{file} est scellé par {name} (clé {code}).',
  'seal.early':
    'Le fichier a été enregistré avant la première version publiée de Jalon : il ne prouve ni quand ni par qui.',
  'seal.edited': 'Le classeur a été modifié depuis : le sceau couvre le fichier, et non ce que vous voyez à présent.',
  'seal.key.code': 'Clé {code}',
  'seal.key.known': 'Vos collègues conservent cette clé sous son nom : "{name}": "{key}"',
  'seal.key.made':
    'Une clé de {name} a été créée et conservée dans {file}. Quiconque détient ce fichier peut sceller en ce nom.',
  'seal.proves':
    'Un sceau prouve que le détenteur de cette clé a scellé exactement ce fichier et que rien n’y a changé depuis. Il ne prouve ni l’exactitude des chiffres ni l’identité du détenteur : celle-ci s’établit en comparant une fois le code de la clé.',
  'seal.saved': 'Enregistré le {date} par {name}, avec Jalon {version}.',
  'seal.savedUnnamed': 'Enregistré le {date} avec Jalon {version} ; aucun nom n’est indiqué.',
  'seal.status.by': 'scellé par {name}',
  'seal.status.differ': 'Les données fournies ne sont pas celles de cette version de Jalon : voir Examen',
  'seal.status.doubtful': 'ATTENTION : scellé au nom de « {name} » avec une clé inattendue. Voir Examen.',
  'seal.status.savedBy': 'enregistré par {name}',
  'seal.title': 'Sceau',
  'seal.unsaved': 'Rien n’a encore été enregistré : le sceau est apposé à l’enregistrement.',
};
