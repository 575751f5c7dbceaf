import type { paper as en } from '../en/paper.ts';

export const paper: Record<keyof typeof en, string> = {
  'paper.csv': 'CSV',
  'paper.csv.exact': 'Virgules, point décimal',
  'paper.csv.fr': 'Points-virgules, virgule décimale',
  'paper.height': 'Hauteur (mm)',
  'paper.version': 'version {version}',
};
