import type { errors as en } from '../en/errors.ts';

export const errors: Record<keyof typeof en, string> = {
  'error.unexpected': 'Une erreur imprévue s’est produite : {detail}. Votre travail est intact.',
  'error.cancelled': 'Opération annulée. Rien n’a été modifié.',
};
