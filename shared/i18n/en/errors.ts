/** One sentence per failure code: what happened, where, what to do. The key is `error.` + the code. */
export const errors = {
  'error.unexpected': 'Something went wrong that Jalon did not foresee: {detail}. Your work is unchanged.',
  'error.cancelled': 'Cancelled. Nothing was changed.',
  'error.engine/out-of-memory':
    'This calculation needs more memory than Jalon may use. Narrow the years, areas or indicators, or load smaller files, and try again.',
  'error.engine/failed': 'The data engine could not run this step: {detail}. Check the statement or the source it reads.',
  'error.engine/stopped': 'The data engine stopped and is starting again. Your work is unchanged; repeat the last step.',
  'error.engine/one-select': 'Only one SELECT statement can be run, without “;” inside it: {detail}. Shorten it to a single query.',
  'error.export/png-broken':
    'The image could not be written as PNG: what was drawn is not a complete image. Export it again, or as SVG.',
  'error.export/svg-unsafe':
    'The SVG was not written: it holds script or refers to something outside itself. Remove links and pictures from the chart and export again.',
} as const;
