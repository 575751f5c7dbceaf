import type { decision as en } from '../en/decision.ts';

export const decision: Record<keyof typeof en, string> = {
  'decision.about':
    'Déplacez les leviers : la phrase, le graphique et le tableau suivent. Les leviers, le modèle et ses données sont contenus dans ce fichier : il fonctionne sans connexion, ne télécharge rien et n’envoie rien.',
  'decision.apply': 'Levier actif',
  'decision.applyNamed': 'Levier actif, {place} : {kind}',
  'decision.baseline.column': 'Référence',
  'decision.baseline.legend': 'Référence, avec son intervalle à 95 %',
  'decision.button': 'Page à leviers',
  'decision.caption': 'Année par année',
  'decision.chart': 'Graphique',
  'decision.difference': 'Écart par rapport à la référence',
  'decision.how':
    'Le calcul est celui de Jalon, avec {paths} trajectoires tirées d’une graine fixe ({seed}) : les mêmes leviers donnent les mêmes chiffres sur tout ordinateur.',
  'decision.levers': 'Leviers',
  'decision.likely': 'Intervalle à 80 %',
  'decision.made': 'Établi avec Jalon le {date}',
  'decision.noLevers': 'Ce scénario n’a pas de levier : la projection de référence est affichée.',
  'decision.number': 'Levier {place} : {label}, en chiffres',
  'decision.observed': 'Observé',
  'decision.off': 'Désactivé : ne change rien.',
  'decision.past': 'Projections passées et valeurs constatées, {count, plural, one {un an} other {# ans}} à l’avance',
  'decision.past.actual': 'Valeur constatée',
  'decision.past.from': 'Projeté en',
  'decision.past.miss': 'Écart',
  'decision.past.projected': 'Projection',
  'decision.past.year': 'Pour',
  'decision.reset': 'Réinitialiser les leviers',
  'decision.rests': 'Fondements de cette page',
  'decision.scenario': 'Scénario',
  'decision.sources': 'Sources et licences',
  'decision.still':
    'Les leviers ne peuvent pas être déplacés ici, car ce logiciel n’exécute aucun script. Le scénario est affiché tel qu’il a été enregistré. Pour les déplacer, ouvrez le fichier dans un navigateur récent.',
  'decision.target': 'Cible : {name}, {value} d’ici à {year}',
  'decision.wide': 'Intervalle à 95 %',
  'decision.year': 'Année',
};
