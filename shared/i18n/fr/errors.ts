import type { errors as en } from '../en/errors.ts';

export const errors: Record<keyof typeof en, string> = {
  'error.unexpected': 'Une erreur imprévue s’est produite : {detail}. Votre travail est intact.',
  'error.cancelled': 'Opération annulée. Rien n’a été modifié.',
  'error.engine/out-of-memory':
    'Ce calcul demande plus de mémoire que Jalon ne peut en utiliser. Réduisez les années, les zones ou les indicateurs, ou chargez des fichiers plus petits, puis réessayez.',
  'error.engine/failed':
    'Le moteur de données n’a pas pu exécuter cette étape : {detail}. Vérifiez la requête ou la source qu’elle lit.',
  'error.engine/stopped':
    'Le moteur de données s’est arrêté et redémarre. Votre travail est intact ; répétez la dernière opération.',
  'error.engine/one-select':
    'Une seule instruction SELECT peut être exécutée, sans « ; » à l’intérieur : {detail}. Réduisez-la à une requête unique.',
  'error.export/png-broken':
    'L’image n’a pas pu être enregistrée en PNG : le tracé est incomplet. Relancez l’export ou choisissez le format SVG.',
  'error.export/svg-unsafe':
    'Le fichier SVG n’a pas été enregistré : il contient un script ou renvoie à un élément extérieur. Retirez les liens et les images du graphique, puis relancez l’export.',
};
