import type { recompute as en } from '../en/recompute.ts';

export const recompute: Record<keyof typeof en, string> = {
  'recompute.button': 'Recalculer toutes les figures',
  'recompute.certificate': 'Enregistrer le certificat',
  'recompute.certified.broken': 'La signature du certificat n’est pas valable : il a été modifié après sa signature.',
  'recompute.certified.inconsistent':
    'Ce que le certificat énumère ne concorde pas avec ce qu’il compte : il a été modifié, ou n’a pas été produit par Jalon.',
  'recompute.certified.ofFile':
    'Le certificat porte bien sur ce fichier. Le {date}, Jalon {version} en a recalculé les figures : {found}',
  'recompute.certified.otherFile': 'Le certificat porte sur un autre fichier, de code {code}.',
  'recompute.certified.signature': 'Signature du certificat : {words}',
  'recompute.certified.unsigned': 'Le certificat n’est pas signé : n’importe qui a pu l’écrire.',
  'recompute.changed':
    '{changed, number} {changed, plural, one {figure a changé} other {figures ont changé}} sur {compared, number}{worst, select, none {} other {, l’écart le plus fort étant de {worst}}}.',
  'recompute.figure.changed':
    '{name} : {count, plural, one {# valeur diffère} other {# valeurs diffèrent}}, surtout {where} : {before} → {now} ({difference}). Raison : {why}.',
  'recompute.figure.failed': '{name} : le nouveau calcul a échoué.',
  'recompute.figure.gone': '{name} : ne montre plus rien.',
  'recompute.figure.new': '{name} : aucune valeur conservée à laquelle comparer.',
  'recompute.figure.same': '{name} : identique.',
  'recompute.goneBlock': 'Une figure qui n’est plus dans le rapport',
  'recompute.goneChart': 'Un graphique qui n’est plus dans le classeur',
  'recompute.lead':
    'Recalcule chaque figure avec cette version de Jalon et indique ce qui diffère des valeurs conservées dans le fichier.',
  'recompute.noValue': 'aucune valeur',
  'recompute.notKept':
    'Le fichier ne conserve aucune valeur de {count, plural, one {sa figure} other {ses # figures}} : rien n’a pu être comparé. Les fichiers enregistrés avec une version antérieure n’en conservent pas.',
  'recompute.nothing': 'Le classeur ne contient ni graphique enregistré ni figure dans son rapport.',
  'recompute.part': '{name}, partie {place, number}',
  'recompute.points': '{difference} points',
  'recompute.same':
    '{count, plural, one {La figure est identique à ce qu’elle montrait} other {Les # figures sont identiques à ce qu’elles montraient}} à l’enregistrement.',
  'recompute.sign': 'Signer et enregistrer le certificat',
  'recompute.skipped':
    'Les figures n’ont pas été recalculées : les tables ne sont pas celles qui ont été enregistrées.',
  'recompute.stale': 'Le classeur a été modifié depuis : recalculez.',
  'recompute.stored': 'Valeurs à l’enregistrement',
  'recompute.stored.about':
    'Le fichier conserve les valeurs de {count, plural, one {# figure} other {# figures}}, telles qu’elles étaient à l’enregistrement. Leurs intitulés sont en anglais.',
  'recompute.stored.figure': '{name} ({values, plural, one {# valeur} other {# valeurs}}, au {date}, Jalon {version})',
  'recompute.stored.left':
    '{count, plural, one {Les valeurs de # graphique ou élément du rapport ne sont pas conservées : il ne montre} other {Les valeurs de # graphiques et éléments du rapport ne sont pas conservées : ils ne montrent}} aucun nombre, n’{count, plural, one {a pas été calculé} other {ont pas été calculés}} avant l’enregistrement, ou le fichier n’avait plus de place.',
  'recompute.stored.none': 'Le fichier ne conserve aucune valeur de figures.',
  'recompute.stored.tooMany':
    '{count, plural, one {Le résultat de # figure n’a pas été conservé : le fichier n’a plus de place. Cette figure peut être recalculée, mais non comparée.} other {Les résultats de # figures n’ont pas été conservés : le fichier n’a plus de place. Ces figures peuvent être recalculées, mais non comparées.}}',
  'recompute.stored.verified':
    'Le fichier conserve les valeurs de {count, plural, one {# figure} other {# figures}}, calculées par Jalon {versions} au {dates}. Le code les couvre : ce sont celles qui ont été enregistrées ; --recompute indique si les données les donnent toujours.',
  'recompute.task': 'Nouveau calcul de toutes les figures',
  'recompute.title': 'Nouveau calcul',
  'recompute.value.came': 'une valeur là où il n’y en avait pas',
  'recompute.value.went': 'plus de valeur',
  'recompute.why.and': ', ',
  'recompute.why.app': 'le calcul est d’une autre version de Jalon',
  'recompute.why.data': 'les données diffèrent',
  'recompute.why.method': 'le cadre, un repère, un scénario ou la vue diffère',
  'recompute.why.recipe': 'la figure montre autre chose',
  'recompute.why.unknown':
    'inconnue ; données, demande, méthode et version sont celles que le fichier indique, et les valeurs conservées peuvent donc avoir été altérées',
  'tolerance.digits':
    'Deux nombres comptent comme identiques s’ils concordent sur {digits, plural, =9 {neuf} other {#}} {digits, plural, one {chiffre significatif} other {chiffres significatifs}}.',
  'tolerance.exact': 'Le plus grand écart négligé est de {share} du plus grand des deux nombres.',
  'tolerance.exactly': 'Précision exacte',
  'tolerance.none': 'Deux nombres ne comptent comme identiques que s’ils sont égaux.',
  'tolerance.share':
    'Deux nombres comptent comme identiques si leur écart ne dépasse pas {share} du plus grand des deux.',
  'tolerance.tiny': 'moins d’un millionième de la valeur',
  'tolerance.tinyNumber': 'moins d’un millionième',
};
