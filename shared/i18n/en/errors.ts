/** One sentence per failure code: what happened, where, what to do. The key is `error.` + the code. */
export const errors = {
  'error.unexpected': 'Something went wrong that Jalon did not foresee: {detail}. Your work is unchanged.',
  'error.cancelled': 'Cancelled. Nothing was changed.',
} as const;
