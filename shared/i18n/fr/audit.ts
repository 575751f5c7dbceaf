import type { audit as en } from '../en/audit.ts';

export const audit: Record<keyof typeof en, string> = {
  'audit.all': 'Toutes',
  'audit.count':
    '{count, plural, =0 {Rien n’est consigné.} one {# entrée} other {# entrées, la plus récente en premier}}',
  'audit.lead':
    'Sources chargées, corrections, décisions sur les engagements, commentaires, avis et éditions figées, avec la personne et la date que le document consigne.',
  'audit.more': 'Afficher la suite',
  'audit.nobody': 'personne non consignée',
  'audit.part': 'Partie',
  'audit.person': 'Personne',
  'audit.thing':
    '{thing, select, source {Source} correction {Correction manuelle} pledgeEdit {Engagement modifié à la main} editionDecision {Rapprochement de deux éditions} pledgeDecision {Décision sur des engagements} comment {Commentaire} verdict {Avis} frozenReport {Édition du rapport} other {Partie}}',
  'audit.title': 'Piste d’audit',
};
