export const names = {
  'names.title': 'Names that look like one',
  'names.lead': 'Jalon proposes and merges nothing: whether these names stand for one organisation is for you to say.',
  'names.found':
    '{names, number} names look like spellings of {organisations, plural, one {one organisation} other {# organisations}}',
  'names.none': 'No two names look like one organisation.',
  'names.names': 'Names',
  'names.together': '{count, plural, one {# name} other {# names look like one}}',
  'names.why': 'Why',
  'names.reason.listed': 'known names of {organisation}',
  'names.reason.acronym': 'one is short for the other',
  'names.reason.spelling': 'spelled almost alike',
  'names.probability': 'Probability',
  'names.sure': 'very likely',
  'names.likely': 'to be checked',
} as const;
