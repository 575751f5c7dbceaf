export const preview = {
  'preview.about':
    'A page to read without Jalon: what the workbench showed on {date}. The figures and tables numbered S1 and so on stand beside the report. The data and every calculation are in the .jalon file, which Jalon opens and checks.',
  'preview.charts': 'Saved charts',
  'preview.comments': 'Comments',
  'preview.said': '{author}, {date}: {what}',
  'preview.scenarios': 'Saved scenarios',
  'preview.settled': '{name} (settled)',
  'preview.sources': 'Sources of the workbench',
  'preview.verdicts': 'Verdicts',
} as const;
