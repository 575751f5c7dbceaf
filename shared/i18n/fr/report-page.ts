import type { reportPage as en } from '../en/report-page.ts';

export const reportPage: Record<keyof typeof en, string> = {
  'reportPage.back': 'Retour au texte de la note {number, number}',
  'reportPage.code': 'Données {code}',
  'reportPage.data': 'Les chiffres de cette figure',
  'reportPage.notes': 'Notes',
  'reportPage.pack.about':
    'Toutes les figures et tous les tableaux du rapport : les figures en SVG et en PNG, leurs chiffres en CSV, et leur description pour les personnes qui ne les voient pas.',
  'reportPage.pack.alt': 'Description',
  'reportPage.pack.files': 'Fichiers',
  'reportPage.pack.note': 'Note',
  'reportPage.pack.source': 'Source',
};
