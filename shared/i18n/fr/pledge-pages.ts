import type { pledgePages as en } from '../en/pledge-pages.ts';

export const pledgePages: Record<keyof typeof en, string> = {
  'library.pledgesHistory': 'Engagements fournis comme par le passé : taux et délai',
  'library.pledgesHistory.about':
    'Sur {pledges, plural, one {# engagement} other {# engagements}} de ce type, {rate} % ont été déclarés honorés dans les {years} ans suivant leur début{rateLower, select, none {} other { (intervalle à 95 % : de {rateLower} à {rateUpper} %)}}, dont la moitié en {lag} mois (intervalle à 95 % : de {lagLower, select, none {non connu} other {{lagLower}}} à {lagUpper, select, none {non atteint} other {{lagUpper}}}). Les engagements encore en cours ont les chances de ceux qui l’étaient depuis aussi longtemps et arrivent après ce délai, en années entières.{paid, select, none {} other { En argent, {paid} % de ce qui a été promis est versé ; selon l’année de l’engagement, de {paidLeast} à {paidMost} %.}}',
  'library.pledgesHistory.refused.noDate':
    'Non proposé : le registre vaut à plusieurs dates, ou à aucune, de sorte que nul ne peut dire depuis combien de temps ses engagements sont en cours.',
  'library.pledgesHistory.refused.short':
    'Non proposé : trop peu d’engagements ont été suivis un an ou plus pour qu’une part honorée puisse être établie.',
  'library.pledgesHistory.refused.thin':
    'Non proposé : le registre déclare {events} engagements de ce type honorés et datés ; moins de {least} en disent trop peu pour un taux.',
};
