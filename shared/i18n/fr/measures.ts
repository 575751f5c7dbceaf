import type { measures as en } from '../en/measures.ts';

/** What the indicators of a file are taken for: how areas add up, direction, unit. */
export const measures: Record<keyof typeof en, string> = {
  'data.adds.none': 'les zones ne sont pas additionnées',
  'data.adds.sum': 'les zones sont additionnées',
  'data.addsWhy.by-hand': 'comme indiqué',
  'data.addsWhy.count-word': 'son nom ou son unité désigne un nombre ou une quantité',
  'data.addsWhy.money': 'c’est un montant',
  'data.addsWhy.percent': 'c’est un pourcentage',
  'data.addsWhy.published-apart': 'le monde, dans le fichier, est loin de la somme des zones',
  'data.addsWhy.published-below-part': 'le monde, dans le fichier, est inférieur à l’une des zones',
  'data.addsWhy.published-sum': 'le monde, dans le fichier, est la somme des zones',
  'data.addsWhy.rate-word': 'son nom ou son unité désigne un taux, une moyenne ou un indice',
  'data.addsWhy.unsure': 'rien n’indique qu’elles puissent l’être',
  'data.better.conditional': 'aucun sens n’est tenu pour meilleur',
  'data.better.down': 'moins vaut mieux',
  'data.better.up': 'plus vaut mieux',
  'data.directionWhy.better-word': 'd’après son nom',
  'data.directionWhy.by-hand': 'comme indiqué',
  'data.directionWhy.unsure': 'son nom ne le dit pas',
  'data.directionWhy.worse-word': 'd’après son nom',
  'data.measures': 'Ce qui est mesuré',
  'data.measures.about':
    'Chaque supposition peut être corrigée avant le chargement. L’addition indue est l’erreur la plus fréquente : taux, moyennes et indices ne s’additionnent pas.',
  'data.measures.adds': 'Valeurs de plusieurs zones',
  'data.measures.consequence': 'Additionnés, {one} ({first}) et {other} ({second}) donneraient {sum}.',
  'data.measures.direction': 'Quel sens est le meilleur',
  'data.measures.each': 'Chacun d’après son propre nom',
  'data.measures.more': 'Afficher les {count, number} mesures',
  'data.measures.name': 'Nom de l’indicateur',
  'data.measures.several':
    'Le fichier nomme ses indicateurs dans une colonne. Ce qui est choisi ici vaut pour tous ; sinon, chacun est interprété d’après son nom.',
  'data.measures.unit': 'Unité',
  'data.measures.why': 'Supposition : {what}.',
  'data.measures.whyOf': 'Motif de cette supposition : {name}',
  'data.taken':
    'Tenu pour acquis : {list}{more, plural, =0 {} one {, et # autre indicateur} other {, et # autres indicateurs}}.',
  'data.taken.one': '« {name} » : {what}',
  'data.unit.is': 'unité : {unit}',
  'data.unit.none': 'unité non indiquée',
};
