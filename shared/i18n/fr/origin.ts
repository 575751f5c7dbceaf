import type { origin as en } from '../en/origin.ts';

export const origin: Record<keyof typeof en, string> = {
  'origin.title': 'Sources et pertes à la lecture',
  'origin.brief': '{title} ({details})',
  'origin.repeatedYears':
    '{count, plural, one {Une année d’une série a} other {# années de séries ont}} plusieurs valeurs différentes. La valeur de l’année entière est retenue, à défaut celle de la période la plus récente, et pour une même période celle de la première ligne : {examples}.',
  'origin.repeatedYear': '{series} {year} : {counted}, et non {others}',
  'origin.sha256': 'SHA-256 du fichier',
  'origin.prepared':
    'Fournie avec Jalon et préparée par son script ; la note dit ce qui a été écarté à cette occasion.',
  'origin.given': '{what} : {value}, valeur donnée par {author} le {date}. Motif : {reason}',
  'origin.givenFor':
    '{what} : {value}, auparavant {published} ; valeur donnée par {author} le {date}. Motif : {reason}',
  'origin.noneBefore': 'aucune valeur',
  'origin.before': 'Avant correction à la main : {value}',
  'origin.notUsed': 'valeur publiée non utilisée',
  'origin.more': '+ {count, plural, one {# autre} other {# autres}} (ensemble {sum})',
  'origin.areas': '{count, plural, one {# zone} other {# zones}} au-dessus de zéro, sur {of, number} avec une valeur',
  'origin.median': 'médiane de {count, plural, one {# valeur} other {# valeurs}} comprises entre {lowest} et {highest}',
  'origin.filled': 'Avec ses chiffres',
  'origin.byHand': 'Valeur donnée à la main, à la place de ce que disent les sources.',
  'origin.parts': 'Composé de',
  'origin.partsCount':
    '{count, plural, one {# chiffre} other {# chiffres}}, dont {shown, plural, one {# affiché} other {# affichés}}. L’origine de chacun peut être demandée à son tour.',
  'origin.part': 'Chiffre',
  'origin.walk': 'Origine',
  'origin.walkTo': 'Origine : {part}',
  'origin.path': 'Chiffres demandés auparavant',
  'origin.sources': 'Sources, et étapes du fichier au chiffre',
  'origin.rows': 'Lignes des sources',
};
