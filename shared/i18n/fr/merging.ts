import type { merging as en } from '../en/merging.ts';

export const merging: Record<keyof typeof en, string> = {
  'merging.begin': 'Fusionner : choisir le fichier de départ commun…',
  'merging.choose': 'Quelle version retenir ? {about}',
  'merging.conflicts':
    '{count, plural, =0 {Aucun conflit : toutes les modifications des deux côtés peuvent être conservées.} one {Un élément a été modifié différemment des deux côtés} other {# éléments ont été modifiés différemment des deux côtés}}{count, plural, =0 {} other {{left, plural, =0 { ; tout est réglé.} one { ; # reste à régler.} other { ; # restent à régler.}}}}',
  'merging.done': 'Fusion effectuée. Une seule annulation la défait.',
  'merging.finish': 'Fusionner',
  'merging.lead':
    'Les deux fichiers proviennent d’un même classeur. Pour intégrer leurs modifications aux vôtres, choisissez le fichier tel qu’il était avant que chacun ne commence ; si un même élément a été modifié des deux côtés, le choix vous est demandé.',
  'merging.nothing': 'Rien à fusionner : ce classeur contient déjà tout.',
  'merging.task': 'Fusion avec {name}',
  'merging.title': 'Fusion',
};
