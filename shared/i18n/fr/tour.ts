import type { tour as en } from '../en/tour.ts';

export const tour: Record<keyof typeof en, string> = {
  'tour.jalon.title': 'Bienvenue dans Jalon',
  'tour.jalon':
    'Jalon dresse le bilan du Pacte mondial sur les réfugiés : ce qui a été promis, ce qui a été fait et ce qui manque encore.',
  'tour.lens.title': 'Choisissez ce que vous regardez',
  'tour.lens': 'Une région, un thème, des années : chaque vue, graphique et export suit ce périmètre.',
  'tour.views.title': 'Chaque vue répond à une question',
  'tour.views':
    'Qui accueille, qui finance, à quelle distance sont les cibles, ce qui pourrait changer. Ctrl+K trouve un indicateur, un pays ou une commande par son nom.',
  'tour.trace.title': 'Chaque chiffre dit d’où il vient',
  'tour.trace': 'Cliquez sur un chiffre pour voir sa source, son édition et les lignes dont il est tiré.',
  'tour.save.title': 'Tout tient dans un seul fichier',
  'tour.save':
    'Données, graphiques, corrections et rapport sont enregistrés ensemble. Toute personne qui ouvre le fichier voit les mêmes chiffres et peut les vérifier, sans réseau.',
  'tour.next': 'Suivant',
  'tour.skip': 'Passer la visite',
  'tour.done': 'Commencer',
  'tour.count': '{step, number} sur {all, number}',
};
