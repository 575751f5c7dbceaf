/** What an exported report says around its blocks, whatever the format. */
export const reportPage = {
  'reportPage.back': 'Back to the text of note {number, number}',
  'reportPage.code': 'Data {code}',
  'reportPage.data': 'Numbers behind it',
  'reportPage.notes': 'Notes',
  'reportPage.pack.about':
    'Every figure and table of the report: SVG and PNG of the figures, their numbers as CSV, and the figures in words for those who do not see them.',
  'reportPage.pack.alt': 'In words',
  'reportPage.pack.files': 'Files',
  'reportPage.pack.note': 'Note',
  'reportPage.pack.source': 'Source',
} as const;
