import type { review as en } from '../en/review.ts';

export const review: Record<keyof typeof en, string> = {
  'review.title': 'Examen',
  'review.lead': 'Le fichier est-il intact, que contient-il et qu’en disent les relecteurs.',
  'review.integrity': 'Intégrité',
  'review.sealed':
    'Le fichier est tel qu’il a été enregistré. Code {code} : l’expéditeur peut lire le même code dans sa barre d’état. Il prouve que rien n’a changé en chemin, mais ni qui a produit le fichier ni que ses chiffres sont justes.',
  'review.edited':
    'Le classeur a été modifié depuis son ouverture ou son enregistrement. Enregistrez-le pour le sceller de nouveau.',
  'review.unsaved':
    'Ce classeur n’a pas encore été enregistré : il n’y a rien à vérifier. Enregistrez-le pour sceller chaque partie.',
  'review.parts': 'Parties',
  'review.part': 'Table',
  'review.source': 'Source',
  'review.rows': 'Lignes',
  'review.hash': 'Empreinte (SHA-256)',
  'review.check': 'Vérifier de nouveau chaque partie',
  'review.checked':
    '{count, plural, one {# élément a été relu} other {# éléments ont été relus}} : empreintes, lignes et colonnes concordent, et rien ne renvoie à ce qui n’existe pas.',
  'review.noParts': 'Aucune table n’a encore été écrite.',
  'review.versions': 'Versions précédentes',
  'review.versions.lead':
    'Chaque enregistrement conserve la version qu’il remplace, cinq au plus. Une version s’ouvre comme copie distincte ; aucun fichier n’est remplacé.',
  'review.versions.none':
    'Aucune version précédente de ce fichier n’est encore conservée. Le prochain enregistrement conservera la version actuelle.',
  'review.versions.unsaved': 'Ce classeur n’a pas encore de fichier : il n’en existe aucune version précédente.',
  'review.versions.web':
    'Un navigateur ne conserve pas de versions précédentes ; l’application de bureau les conserve.',
  'review.versions.savedAt': 'Enregistrée',
  'review.versions.size': 'Taille',
  'review.versions.megabytes': '{size} Mo',
  'review.versions.open': 'Ouvrir cette version',
  'review.versions.openOf': 'Ouvrir la version du {date}',
  'review.comments': 'Commentaires',
  'review.comment': 'Commentaire',
  'review.author': 'Votre nom',
  'review.add': 'Ajouter le commentaire',
  'review.remove': 'Supprimer le commentaire de {author}',
  'review.noComments': 'Aucun commentaire',
  'review.noCommentsText': 'Écrivez ce qu’il faut vérifier ou modifier ; les commentaires accompagnent le fichier.',
  'review.table.observations': 'observations',
  'review.table.pledges': 'engagements',
};
