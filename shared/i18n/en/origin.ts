/** Where numbers come from: sources beside charts, and the path of one number. */
export const origin = {
  'origin.title': 'Sources and what they lost',
  'origin.sha256': 'SHA-256 of the file',
  'origin.prepared': 'Comes with Jalon, made ready by its build script; what was left out there is said in its note.',
  'origin.given': '{what}: {value}, given by {author} on {date}. Reason: {reason}',
  'origin.notUsed': 'published value not used',
} as const;
