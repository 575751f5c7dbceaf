export const paper = {
  'paper.csv': 'CSV',
  'paper.csv.exact': 'Commas, decimal points',
  'paper.csv.fr': 'Semicolons, decimal commas',
  'paper.height': 'Height (mm)',
  'paper.version': 'version {version}',
} as const;
