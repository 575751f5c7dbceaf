import type { origin as en } from '../en/origin.ts';

export const origin: Record<keyof typeof en, string> = {
  'origin.title': 'Sources et pertes à la lecture',
  'origin.sha256': 'SHA-256 du fichier',
  'origin.prepared':
    'Fournie avec Jalon et préparée par son script ; la note dit ce qui a été écarté à cette occasion.',
  'origin.given': '{what} : {value}, valeur donnée par {author} le {date}. Motif : {reason}',
  'origin.notUsed': 'valeur publiée non utilisée',
};
