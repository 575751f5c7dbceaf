import type { pledges as en } from '../en/pledges.ts';

export const pledges: Record<keyof typeof en, string> = {
  'pledges.title': 'Engagements',
  'pledges.lead': 'Ce qui a été promis, où en est la mise en œuvre et où les engagements font défaut.',
  'pledges.illustrative':
    'Exemple fictif : aucune ligne n’est un engagement réel. Seuls ses totaux suivent les chiffres publiés. Il n’entre dans aucun constat, aucun scénario ni aucun fichier partagé ; ne le citez jamais.',
  'pledges.illustrativeSome':
    '{count, plural, one {# engagement est fictif et provient} other {# engagements sont fictifs et proviennent}} d’une version antérieure de ce fichier. Rien de ce que Jalon calcule n’en dépend ; ne les citez jamais.',
  'pledges.none': 'Aucun registre d’engagements',
  'pledges.none.about':
    'Ce classeur ne contient aucun engagement : rien n’en est donc dit. Jalon ne sait pas encore lire un registre d’engagements.',
  'pledges.none.count':
    'Comptez les engagements de votre registre par zone et par année, puis chargez ce tableau dans la vue Données.',
  'pledges.none.scenario':
    'Inscrivez ce qu’un engagement apporterait dans un scénario, avec le levier « Engagements et autres flux » et sa source.',
  'pledges.none.example': 'Voir un exemple fictif',
  'pledges.none.closeExample': 'Fermer l’exemple',
  'pledges.none.withExample': 'Exemple fictif de registre',
  'pledges.byStage': 'Par étape',
  'pledges.stage': 'Étape',
  'pledges.stage.planning': 'En préparation',
  'pledges.stage.in_progress': 'En cours',
  'pledges.stage.fulfilled': 'Honoré',
  'pledges.stage.no_update': 'Sans mise à jour',
  'pledges.count': 'Engagements',
  'pledges.shareWithUpdates': 'Part des engagements mis à jour',
  'pledges.shareOfAll': 'Part du total',
  'pledges.notApplicable': 'sans objet',
  'pledges.contribution': 'Type de contribution',
  'pledges.contribution.financial': 'Financière',
  'pledges.contribution.material': 'Matérielle',
  'pledges.contribution.technical': 'Technique',
  'pledges.contribution.places': 'Places de réinstallation et voies complémentaires',
  'pledges.contribution.policy': 'Politiques et autres',
  'pledges.theme': 'Thème',
  'pledges.situation': 'Situation',
  'pledges.all': 'Tous',
  'pledges.general': 'Sans lien avec une situation',
  'pledges.matrix': 'Thèmes et situations',
  'pledges.matrixNote':
    'Un engagement portant sur plusieurs thèmes ou situations est compté dans chacun ; la somme des cases dépasse {count, plural, one {l’engagement listé} other {les # engagements listés}}. Une case vide est un constat.',
  'pledges.matrixInvented':
    'Décomptes d’engagements fictifs : ni un nombre ni une case vide ne disent quoi que ce soit.',
  'pledges.search': 'Rechercher',
  'pledges.list': '{count, plural, =0 {Aucun engagement ne correspond} one {# engagement} other {# engagements}}',
  'pledges.id': 'Engagement',
  'pledges.entity': 'Entité',
  'pledges.forum': 'Forum',
  'pledges.areas': 'Mise en œuvre',
  'pledges.period': 'Période',
  'pledges.amount': 'Montant (USD)',
  'pledges.places': 'Places',
  'pledges.close': 'Fermer',
  'pledges.unknown': 'non précisé',
};
