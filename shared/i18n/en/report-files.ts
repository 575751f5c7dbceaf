/** What files made from a report say of themselves: slides and the data annex. */
export const reportFiles = {
  'reportFiles.annex': 'Tables in the annex',
  'reportFiles.annexText':
    '{count, plural, one {This table is left out of the slides. It is in the report and in the data annex (Excel), with its source and notes:} other {These tables are left out of the slides. They are in the report and in the data annex (Excel), with their sources and notes:}}',
  'reportFiles.breaks': 'Break in series: {list}. Values before and after a break are not comparable.',
  'reportFiles.caution': 'Caution: {text}',
  'reportFiles.code': 'Data code: {code}',
  'reportFiles.contents': 'Contents',
  'reportFiles.continued': '{title} (continued)',
  'reportFiles.exhibit': 'Exhibit',
  'reportFiles.exhibitTitle': 'Title',
  'reportFiles.fromYear': '{name} (from {year})',
  'reportFiles.kind': 'Kind',
  'reportFiles.kind.picture': 'Diagram',
  'reportFiles.kind.projection': 'Projection',
  'reportFiles.moreColumns':
    '{count, plural, one {1 more column in the data annex} other {{count, number} more columns in the data annex}}',
  'reportFiles.noteBeside': 'Its note stands in the notes of this slide',
  'reportFiles.picture': 'In words: {text}',
  'reportFiles.rows': 'Rows',
  'reportFiles.source': 'Source',
  'reportFiles.toContents': 'Back to contents',
} as const;
