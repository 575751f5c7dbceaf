import type { names as en } from '../en/names.ts';

export const names: Record<keyof typeof en, string> = {
  'names.title': 'Noms qui semblent désigner une même organisation',
  'names.lead': 'Jalon propose et ne fusionne rien : c’est à vous de dire si ces noms désignent la même organisation.',
  'names.found':
    '{names, number} noms semblent être des graphies {organisations, plural, one {d’une même organisation} other {de # organisations}}',
  'names.none': 'Aucun nom ne semble désigner la même organisation qu’un autre.',
  'names.names': 'Noms',
  'names.together': '{count, plural, one {# nom} other {# noms semblent n’en faire qu’un}}',
  'names.why': 'Motif',
  'names.reason.listed': 'noms connus : {organisation}',
  'names.reason.acronym': 'l’un est le sigle de l’autre',
  'names.reason.spelling': 'graphies presque identiques',
  'names.probability': 'Probabilité',
  'names.sure': 'très probable',
  'names.likely': 'à vérifier',
};
