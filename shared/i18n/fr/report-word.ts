import type { reportWord as en } from '../en/report-word.ts';

export const reportWord: Record<keyof typeof en, string> = {
  'report.word.finding': 'Constat',
  'report.word.note': 'Note',
  'report.word.warning': 'Avertissement',
  'report.word.method': 'Méthode',
  'report.word.warned': 'Avertissement : {text}',
  'report.word.page': 'Page {page} sur {pages}',
};
