import type { cli as en } from '../en/cli.ts';

export const cli: Record<keyof typeof en, string> = {
  'cli.usage': 'jalon COMMANDE … [--lang en|fr] [--csv-dialect exact|fr]',
  'cli.layout': 'Disposition',
  'cli.type.number': 'nombres',
  'cli.type.text': 'texte',
  'cli.type.empty': 'vide',
  'cli.distinct': '{count, plural, one {# valeur différente} other {# valeurs différentes}}',
  'cli.inventedPledges':
    '{count, plural, one {# engagement de ce fichier est fictif} other {# engagements de ce fichier sont fictifs}} ; ne citez ni leur nombre ni leurs montants.',
  'cli.pledges.invented':
    '{count, plural, one {# engagement fictif de ce fichier est écarté} other {# engagements fictifs de ce fichier sont écartés}}.',
  'cli.pledges.repeated':
    '{count, plural, one {# engagement porte l’identifiant d’un autre} other {# engagements portent l’identifiant d’un autre}} et chaque ligne compte : plusieurs éditions d’un registre comptent un engagement plusieurs fois.',
  'cli.pledges.inEach':
    'Un engagement portant sur plusieurs contributions, thèmes ou situations est compté dans chacun ; la somme des groupes dépasse le total.',
  'cli.pledges.bases':
    'of_all est la part de tous les engagements du groupe, of_pledges_with_an_update celle des engagements mis à jour, sur laquelle portent les pourcentages publiés.',
  'cli.pledges.overdue':
    'Échus au {date} : {count, number} sur {judged, plural, one {le seul engagement non déclaré honoré dont l’échéance est connue} other {les # engagements non déclarés honorés dont l’échéance est connue}}{undated, plural, =0 {.} one { ; celle de # autre ne l’est pas.} other { ; celle de # autres ne l’est pas.}}',
  'cli.pledges.silent':
    'Sans nouvelles depuis plus de {months, plural, one {# mois} other {# mois}} au {date} : {count, number} sur {judged, plural, one {le seul engagement non déclaré honoré} other {les # engagements non déclarés honorés}}, à compter de la dernière mise à jour ou, à défaut, du début{undated, plural, =0 {.} one { ; aucune date n’est connue pour # autre.} other { ; aucune date n’est connue pour # autres.}}',
  'cli.pledges.survival':
    'Mois écoulés du début d’un engagement, à défaut de son forum, jusqu’à l’annonce de sa réalisation (Kaplan-Meier ; intervalles à {level} %, {interval}). Ce qui est en cours au {date} est censuré à cette date ; une cellule vide n’est pas atteinte à cette date. Base « all » : les engagements sans mise à jour comptent comme en cours, de sorte que la part honorée est un minimum ; base « with_an_update » : ils sont écartés.',
  'cli.pledges.logRank':
    'Test du log-rank d’absence de différence entre les groupes, base « all » : χ² = {chiSquare, number, ::.00}, degrés de liberté {degrees, number}, p {p}.',
  'cli.pledges.setAside':
    'Mis de côté : {count, plural, one {# engagement, {reason}} other {# engagements, {reason}}} (par exemple {examples}).',
  'cli.pledges.match.points':
    'Points sur 100 : lieu 40 (20 si seule une région, une situation ou une plateforme est commune), thème 25, type complémentaire 15, objectif 10, période 10. Une composante vide : l’un des deux engagements ne la précise pas, elle ne donne aucun point. Les candidats ont en commun un thème ou un objectif et au moins 50 points.',
  'cli.pledges.match.counts':
    '{policies, plural, one {# engagement de politique en cours d’un pays d’accueil} other {# engagements de politique en cours de pays d’accueil}}, dont {unmatched, number} sans candidat ; {resources, plural, one {# engagement en cours} other {# engagements en cours}} de financement, de matériel ou d’expertise{unplaced, plural, =0 {.} one {, dont # ne nomme ni pays, ni région, ni situation et ne correspond à rien.} other {, dont # ne nomment ni pays, ni région, ni situation et ne correspondent à rien.}}',
  'cli.pledges.match.cut':
    '{count, plural, one {# engagement de politique a} other {# engagements de politique ont}} plus de candidats que {top, plural, one {le meilleur, seul cité} other {les # meilleurs, seuls cités}} ; la colonne « found » les compte tous.',
  'cli.pledges.next.counts':
    '{before, plural, one {# engagement} other {# engagements}} avant, {after, number} dans l’édition suivante : {forward, number} en progrès, {backward, number} en recul, {unchanged, number} au même stade, {firstUpdate, number} mis à jour pour la première fois, {updateLost, number} plus mis à jour, {new, number} nouveaux, {gone, number} disparus, {asked, number} incertains.',
  'cli.pledges.next.restated':
    'Modifiés dans les engagements rapprochés avec certitude : montant {amount, number}, places {places, number}, fin {end, number}, texte {text, number}, entité {entity, number}, pays {areas, number}, situations {situations, number}.',
  'cli.pledges.next.asked':
    'Incertain : « {before} » ({entityBefore}) et « {after} » ({entityAfter}), ressemblance {score, number, ::.00}. Ni l’un ni l’autre n’est compté comme rapproché, nouveau ou disparu.',
  'cli.pledges.next.ids.kept': 'Les identifiants restent d’une édition à l’autre.',
  'cli.pledges.next.ids.renumbered':
    'Les identifiants désignent d’autres engagements dans l’édition suivante ; ils n’ont pas été retenus.',
  'cli.pledges.next.ids.apart':
    'Les éditions n’ont aucun identifiant en commun ; les engagements sont rapprochés par le texte, l’entité et la portée.',
  'cli.pledges.next.reused':
    '{count, plural, one {# identifiant désigne} other {# identifiants désignent}} des engagements différents dans les deux éditions : {ids}.',
  'cli.pledges.next.invented':
    '{count, plural, one {# engagement fictif de l’édition suivante est écarté} other {# engagements fictifs de l’édition suivante sont écartés}}.',
  'cli.merge.mine':
    '{count, plural, one {# conflit tranché} other {# conflits tranchés}} en faveur de notre version ; toutes les autres modifications des deux côtés sont conservées.',
  'cli.merge.none': 'Fusion sans conflit : toutes les modifications des deux côtés sont conservées.',
  'cli.merge.open':
    '{count, plural, one {# conflit} other {# conflits}} : rien n’est écrit. Tranchez avec --prefer ours ou --prefer theirs, ou fusionnez dans la fenêtre, où chaque conflit est soumis à votre choix.',
  'cli.merge.theirs':
    '{count, plural, one {# conflit tranché} other {# conflits tranchés}} en faveur de leur version ; toutes les autres modifications des deux côtés sont conservées.',
  'cli.noRows': 'Aucune ligne ne correspond.',
  'cli.readInstead':
    'Les nombres de la colonne {column} sont jugés à la place des valeurs, comme le veut cette méthode.',
  'cli.missingValues':
    '{count, plural, one {# ligne sans valeur a été laissée} other {# lignes sans valeur ont été laissées}} de côté.',
  'cli.leftOut':
    '{count, plural, one {# série de vos fichiers a des parties et pas de total ; elle est écartée} other {# séries de vos fichiers ont des parties et pas de total ; elles sont écartées}} : {series}. Pour retenir une partie comme série, importez avec --where "{where}".',
  'cli.ownWithoutValue':
    '{count, plural, one {# indicateur de vos fichiers n’a} other {# indicateurs de vos fichiers n’ont}} aucune valeur pour des zones demandées : {series}. D’autres zones se demandent avec --areas.',
  'cli.seriesWithoutTotal':
    '{count, plural, one {# série fournie n’a pas de total ici et est laissée} other {# séries fournies n’ont pas de total ici et sont laissées}} de côté.',
  'cli.seriesTooShort':
    '{count, plural, one {# série compte} other {# séries comptent}} moins de neuf valeurs et ne {count, plural, one {peut pas être mise} other {peuvent pas être mises}} à l’épreuve de {count, plural, one {son} other {leur}} propre passé.',
  'cli.totalsByPath':
    'Les totaux sont formés à partir de leurs zones, trajectoire par trajectoire ; les médianes des zones ne s’additionnent pas pour donner celle du total.',
  'cli.withoutBenchmark':
    '{count, plural, one {# série n’a pas de repère et ne peut pas être évaluée} other {# séries n’ont pas de repère et ne peuvent pas être évaluées}}.',
  'cli.written': '{file} est enregistré (code {code}).',
  'cli.wrote': '{file} est enregistré.',
  'cli.statedScale':
    'Les formes logistiques demandent la plus grande valeur possible, par exemple 100 pour des pourcentages : à donner avec --scale.',
  'cli.measureUndefined': '{measure} n’est pas défini ici : {reason}.',
  'cli.unchanged':
    'Inchangé depuis l’enregistrement : {parts, plural, one {# élément concorde} other {# éléments concordent}} avec les empreintes, tables relues.',
  'cli.tables': 'Tableaux du fichier : {tables}.',
  'cli.leftTables': 'Tableaux laissés de côté : {tables}.',
  'cli.newColumn':
    'La colonne « {label} » ne figure pas dans la recette ; elle est lue comme information complémentaire.',
  'cli.goneColumn': 'La colonne « {label} » de la recette ne figure pas dans le fichier.',
};
