import type { gapVerdicts as en } from '../en/gap-verdicts.ts';

export const gapVerdicts: Record<keyof typeof en, string> = {
  'gaps.board.as': 'Présentation',
  'gaps.board.as.cells': 'Tableau',
  'gaps.board.as.ways': 'Actuel → cible',
  'gaps.dumbbell.caption':
    'De l’année de référence (trait) à la valeur actuelle (plein) et à la cible (vide), les plus éloignées d’abord',
  'gaps.dumbbell.way': 'Chemin vers la cible',
  'gaps.dumbbell.share': '{share} du chemin de la valeur de référence à la cible',
  'gaps.dumbbell.noWay': 'aucune valeur de référence',
  'gaps.dumbbell.noneText':
    '{without, plural, =0 {Aucun indicateur affiché n’a de valeur.} one {# indicateur affiché a des valeurs, mais pas de cible. Ajoutez un repère et sa source.} other {# indicateurs affichés ont des valeurs, mais pas de cible. Ajoutez un repère et sa source.}}',
  'gaps.dumbbell.without':
    '{count, plural, one {# indicateur a des valeurs, mais pas de cible, et n’est pas représenté} other {# indicateurs ont des valeurs, mais pas de cible, et ne sont pas représentés}}.',
  'gaps.chart.target': 'Cible : {value}',
  'gaps.chart.pace': 'Au rythme actuel',
  'gaps.chart.missing': '{gap} {side, select, below {de moins} other {de trop}} en {year} à ce rythme',
  'gaps.class.methods': 'Ce que dit chaque méthode',
  'gaps.class.away': 'S’éloigne',
  'gaps.class.too-slow': 'Trop lent',
  'gaps.class.on-course': 'En bonne voie',
  'gaps.class.reached': 'Atteint',
  'gaps.class.unknown': 'Inconnu',
  'gaps.class.still': 'sans mouvement',
  'gaps.class.about':
    'S’éloigne : pas vers la cible, ou à l’arrêt. Inconnu : la méthode ne peut pas évaluer la série, ou mesure la distance et non le rythme.',
  'gaps.verdict.noData': '{subject} : aucune valeur.',
  'gaps.verdict.unjudged': '{subject} : {value} en {year} ; {verdict}.',
  'gaps.verdict.broken':
    '{subject} : {value} en {year}. Les valeurs antérieures à la rupture de série de {broken} ne sont pas comparables, et aucune cible n’est fixée.',
  'gaps.verdict.otherAreas':
    '{subject} : {value} en {year}. Les pays ne sont pas ceux de {base} : l’évolution est inconnue, et aucune cible n’est fixée.',
  'gaps.verdict.single':
    '{subject} : {value} en {year}. Aucune cible n’est fixée : il n’y a pas de distance à parcourir.',
  'gaps.verdict.change':
    '{subject} : {value} en {year}, {change} depuis {base}. Aucune cible n’est fixée : il n’y a pas de distance à parcourir.',
  'gaps.verdict.notScored':
    '{subject} : {value} en {year}, pour une cible de {target}{due, select, none {} other { d’ici à {due}}}. Le sens du progrès dépend des circonstances : valeur présentée sans être notée.',
  'gaps.verdict.reached':
    '{subject} : {value} en {year} ; la cible de {target}{due, select, none {} other { d’ici à {due}}} est atteinte.',
  'gaps.verdict.short':
    '{subject} : {gap} {side, select, below {de moins} other {de plus}} que la cible de {target}{due, select, none {} other {{isPast, select, true {, qui devait être atteinte en {due}} other { d’ici à {due}}}}}, {pace, select, away {et l’écart se creuse} still {sans progrès} slow {à un rythme trop lent} course {en bonne voie} other {à un rythme inconnu}}.',
  'gaps.verdict.methods': 'Sur {all, plural, one {# méthode} other {# méthodes}}, {list}.',
  'gaps.verdict.methods.away': '{count, plural, one {# conclut à un éloignement} other {# concluent à un éloignement}}',
  'gaps.verdict.methods.too-slow':
    '{count, plural, one {# juge le rythme trop lent} other {# jugent le rythme trop lent}}',
  'gaps.verdict.methods.on-course':
    '{count, plural, one {# juge le rythme suffisant} other {# jugent le rythme suffisant}}',
  'gaps.verdict.methods.reached': '{count, plural, one {# juge la cible atteinte} other {# jugent la cible atteinte}}',
  'gaps.verdict.methods.unknown': '{count, plural, one {# ne peut pas conclure} other {# ne peuvent pas conclure}}',
  'gaps.verdict.board':
    'Sur {judged, plural, one {# case évaluée} other {# cases évaluées}}, {whole, select, none {} other {hors {whole}, }}{good, plural, =0 {aucune n’est} one {# est} other {# sont}} en bonne voie ({share}), {moderate, number} en progrès modéré, {poor, number} en progrès limité et {bad, number} en retard ou en recul ; {target, plural, =0 {aucune n’a de cible} one {# a une cible} other {# ont une cible}}{none, plural, =0 {} one { ; # autre n’est pas évaluée} other { ; # autres ne sont pas évaluées}}.{context, plural, =0 {} one { # case d’un indicateur de contexte est évaluée aussi, mais n’est pas comptée ici.} other { # cases d’indicateurs de contexte sont évaluées aussi, mais ne sont pas comptées ici.}}',
  'gaps.verdict.boardNone':
    'Aucune case ne peut être évaluée{none, plural, =0 {} one { ; # est présentée sans évaluation} other { ; # sont présentées sans évaluation}}.{context, plural, =0 {} one { # case d’un indicateur de contexte est évaluée aussi, mais n’est pas comptée ici.} other { # cases d’indicateurs de contexte sont évaluées aussi, mais ne sont pas comptées ici.}}',
};
