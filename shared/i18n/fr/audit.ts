import type { audit as en } from '../en/audit.ts';

export const audit: Record<keyof typeof en, string> = {
  'audit.all': 'Toutes',
  'audit.andMore': '{names} et {count} de plus',
  'audit.command.import': 'Importation en ligne de commande',
  'audit.command.merge': 'Fusion en ligne de commande',
  'audit.count':
    '{count, plural, =0 {Rien n’est consigné.} one {# entrée} other {# entrées, la plus récente en premier}}',
  'audit.counted': '{label} ({count})',
  'audit.lead':
    'Qui a modifié quoi, et quand. Chaque enregistrement ajoute ce qui a changé depuis le précédent, sous le nom indiqué à l’enregistrement ; ce qui a été annulé entre-temps n’y figure pas. Les noms sont tels que chacun les a donnés : seul un sceau prouve qui a enregistré un fichier.',
  'audit.letGo':
    '{count, plural, one {Au moins # enregistrement antérieur n’est plus répertorié.} other {Au moins # enregistrements antérieurs ne sont plus répertoriés.}}',
  'audit.more': 'Afficher la suite',
  'audit.nobody': 'personne non consignée',
  'audit.part': 'Partie',
  'audit.person': 'Personne',
  'audit.thing':
    '{thing, select, source {Source} correction {Correction manuelle} pledgeEdit {Engagement modifié à la main} editionDecision {Rapprochement de deux éditions} pledgeDecision {Décision sur des engagements} comment {Commentaire} verdict {Avis} frozenReport {Édition du rapport} title {Titre} report {Titre et auteurs du rapport} shown {Vue de l’état des lieux} fairShareKey {Clé de partage équitable} framework {Cadre} benchmark {Repère} scenario {Scénario} chart {Graphique} lens {Vue enregistrée} block {Bloc du rapport} publisher {Éditeur} indicator {Indicateur} node {Objectif} area {Zone} group {Groupe} theme {Thème} actor {Type d’acteur} edition {Édition} other {Partie}}',
  'audit.title': 'Piste d’audit',
};
