export const tour = {
  'tour.jalon.title': 'Welcome to Jalon',
  'tour.jalon':
    'Jalon takes stock of the Global Compact on Refugees: what was promised, what has been done, and what is still missing.',
  'tour.lens.title': 'Choose what you look at',
  'tour.lens': 'A region, a theme, the years: every view, chart and export follows this lens.',
  'tour.views.title': 'Each view answers a question',
  'tour.views':
    'Who hosts, who pays, how far the targets are, what could change. Ctrl+K finds any indicator, country or command by name.',
  'tour.trace.title': 'Every number says where it comes from',
  'tour.trace': 'Click one to see its source, its edition and the rows behind it.',
  'tour.save.title': 'One file holds it all',
  'tour.save':
    'Data, charts, corrections and report are saved together. Whoever opens the file sees the same numbers and can check them, without a network.',
  'tour.next': 'Next',
  'tour.skip': 'Skip the tour',
  'tour.done': 'Start',
  'tour.count': '{step, number} of {all, number}',
} as const;
