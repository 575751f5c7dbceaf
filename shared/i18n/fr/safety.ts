import type { safety as en } from '../en/safety.ts';

const thing = `{thing, select, title {titre} report {titre du rapport} shown {prisme} fair-share-key {clé de répartition} framework {cadre} benchmark {repère} scenario {scénario} chart {graphique} lens {prisme enregistré} comment {commentaire} correction {correction} block {bloc du rapport} source {source} indicator {indicateur} node {objectif} area {zone} group {groupe} theme {thème} actor {type d’acteur} edition {édition} other {plusieurs modifications}}`;

export const safety: Record<keyof typeof en, string> = {
  'history.undo.change': `Annuler : ${thing}`,
  'history.undo.add': `Annuler l’ajout : ${thing}`,
  'history.undo.remove': `Annuler la suppression : ${thing}`,
  'history.redo.change': `Rétablir : ${thing}`,
  'history.redo.add': `Rétablir l’ajout : ${thing}`,
  'history.redo.remove': `Rétablir la suppression : ${thing}`,
  'history.change.change': `Modification : ${thing}`,
  'history.change.add': `Ajout : ${thing}`,
  'history.change.remove': `Suppression : ${thing}`,
  'unsaved.title': 'Enregistrer d’abord vos modifications ?',
  'unsaved.text': '« {title} » comporte des modifications absentes de son fichier.',
  'unsaved.save': 'Enregistrer',
  'unsaved.discard': 'Ne pas enregistrer',
  'refused.title': '« {name} » n’a pas été ouvert',
  'refused.kept': 'Le classeur ouvert, « {title} », est resté tel quel.',
  'refused.back': 'Revenir à « {title} »',
  'refused.other': 'Ouvrir un autre fichier…',
  'refused.status': 'Non ouvert : {name}',
  'crash.view.title': 'Cette vue a rencontré une erreur imprévue',
  'crash.view.text': 'Votre travail est intact. Réessayez, passez à une autre vue ou enregistrez.',
  'crash.window.title': 'La fenêtre a rencontré une erreur imprévue',
  'crash.window.text': 'Votre travail est intact. Enregistrez-le, puis rechargez la fenêtre.',
  'crash.retry': 'Réessayer',
  'crash.reload': 'Recharger la fenêtre',
  'crash.detail': 'Ce qui s’est passé, pour signaler l’erreur',
  'engine.retry': 'Réessayer',
  'engine.stopped': 'Moteur arrêté',
};
