import type { reportEditions as en } from '../en/report-editions.ts';

export const reportEditions: Record<keyof typeof en, string> = {
  'reportEditions.changed.about':
    'Les chiffres de ces figures et tableaux ne sont plus ceux dont parle le texte. Relisez les phrases, corrigez-les s’il y a lieu, puis indiquez-le.',
  'reportEditions.changed.all': 'Tout marquer comme lu',
  'reportEditions.changed.noText': 'Aucun texte ne l’accompagne ni n’y renvoie.',
  'reportEditions.changed.one': '{label}, lue la dernière fois le {date}',
  'reportEditions.changed.panel': 'Ce qui a changé',
  'reportEditions.changed.read': 'J’ai relu : {label}',
  'reportEditions.changed.unread':
    '{count, plural, one {# figure non marquée comme lue} other {# figures non marquées comme lues}}',
  'reportEditions.close': 'Fermer',
  'reportEditions.compare': 'Comparer à une édition',
  'reportEditions.compare.added': 'Nouveau : {what}',
  'reportEditions.compare.from': '{row}, {column}',
  'reportEditions.compare.more': '{count, plural, one {# autre cellule a changé} other {# autres cellules ont changé}}',
  'reportEditions.compare.moved': 'Déplacé : {what}',
  'reportEditions.compare.none': 'Rien n’a changé : textes, légendes et chiffres sont ceux de l’édition.',
  'reportEditions.compare.removed': 'Supprimé : {what}',
  'reportEditions.compare.title': 'Changements depuis « {name} », {date}',
  'reportEditions.damaged': 'Cette édition ne peut pas être affichée.',
  'reportEditions.edition.entry': '{name}, {date}',
  'reportEditions.edition.remove': 'Supprimer l’édition {name}',
  'reportEditions.edition.show': 'Revenir à cette édition : {name}',
  'reportEditions.editions': 'Éditions',
  'reportEditions.editions.none': 'Aucune édition n’a encore été figée.',
  'reportEditions.freeze': 'Figer',
  'reportEditions.freeze.about':
    'Les deux langues sont établies et conservées telles quelles. Les exports reprennent cette édition, quelles que soient les données, jusqu’à ce que vous la défigiez.',
  'reportEditions.freeze.default': 'Édition du {date}',
  'reportEditions.freeze.name': 'Nom de l’édition',
  'reportEditions.freeze.task': 'Le rapport est en train d’être figé',
  'reportEditions.frozen': 'Figé le {date} sous le nom « {name} »',
  'reportEditions.frozen.about':
    'L’affichage et les exports sont ceux de l’édition. Défigez le rapport pour continuer à écrire.',
  'reportEditions.frozen.code': 'code des données {code}',
  'reportEditions.template.about.brief': 'Une page pour une zone : les dernières valeurs, une figure et les sources.',
  'reportEditions.template.about.country':
    'Qui arrive, qui accueille, ce que cela coûte ; pour une ou plusieurs zones.',
  'reportEditions.template.about.indicator-report':
    'Les indicateurs du Pacte par objectif, avec figures, valeurs et annexes.',
  'reportEditions.template.about.situation': 'Membres, besoins, financements et engagements d’une situation.',
  'reportEditions.template.about.slides': 'Une figure par diapositive, pour une zone.',
  'reportEditions.template.areas': 'Zones ou groupes, une page chacun',
  'reportEditions.template.fill': 'Remplir',
  'reportEditions.template.forMany': 'Pages pour {count, plural, one {# zone} other {# zones}}',
  'reportEditions.template.open': 'Ouvrir un fichier de modèle…',
  'reportEditions.template.save': 'Enregistrer ce rapport comme modèle…',
  'reportEditions.template.task': 'Remplissage du modèle',
  'reportEditions.unfreeze': 'Défiger',
};
