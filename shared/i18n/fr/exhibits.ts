import type { exhibits as en } from '../en/exhibits.ts';

export const exhibits: Record<keyof typeof en, string> = {
  'exhibits.added': 'Ajouté à la fin du rapport.',
  'exhibits.addFigure': 'Ajouter au rapport',
  'exhibits.addTable': 'Ajouter le tableau au rapport',
  'exhibits.columnsLeft':
    '{count, number} colonnes sur {all, number} n’ont pas de place dans l’image et ne figurent que dans le tableau.',
  'exhibits.hollow': 'Signes vides : sens de l’évolution depuis {year} ou la première valeur après, sans cible.',
  'exhibits.taken': 'Retiré du rapport.',
  'exhibits.undo': 'Annuler',
  'exhibits.rates': '{count, number} engagements sur {of, number} sont tenus ({share}).',
  'exhibits.rateOf': 'Part tenue',
  'exhibits.counted': 'Engagements',
  'exhibits.base': 'Sur',
  'exhibits.obstacle': 'Obstacle',
  'exhibits.obstacles':
    '« {obstacle} » est le plus cité : par {count, number} des {naming, number} engagements qui citent un obstacle.',
  'exhibits.flows':
    '{count, plural, =0 {Aucun flux ne correspond} one {Le seul flux déclaré} other {Les # flux déclarés, par montant décroissant}}',
  'exhibits.noAmount': '{count} sans montant en dollars des États-Unis.',
  'exhibits.noPicture': 'Rien ici ne peut être dessiné.',
  'exhibits.ranking': '{name} vient en tête : {by} {value}.',
  'exhibits.unranked':
    '{count, plural, one {# autre n’a} other {# autres n’ont}} pas de valeur de classement ; le tableau dit pourquoi.',
};
