export const reportWord = {
  'report.word.finding': 'Finding',
  'report.word.note': 'Note',
  'report.word.warning': 'Warning',
  'report.word.method': 'Method',
  'report.word.warned': 'Warning: {text}',
  'report.word.page': 'Page {page} of {pages}',
} as const;
