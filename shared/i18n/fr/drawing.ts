import type { drawing as en } from '../en/drawing.ts';

export const drawing: Record<keyof typeof en, string> = {
  'charts.year.latestOfMost':
    '{year} est la dernière année pour laquelle la plupart ont une valeur ; {count, plural, one {# en a} other {# en ont}} une plus récente.',
  'charts.drawnAs': '{indicator} ({unit})',
  'charts.unit.per-capita.people': 'pour 1 000 habitants',
  'charts.unit.per-capita.money': '{unit} par habitant',
  'charts.unit.per-capita.other': '{unit} par million d’habitants',
  'charts.unit.per-gdp.people': 'par million de dollars de PIB',
  'charts.unit.per-gdp.money': '% du PIB',
  'charts.unit.per-gdp.other': '{unit} par milliard de dollars de PIB',
  'charts.unit.share': '% du total affiché',
  'charts.unit.index.since': '{year} = 100',
  'charts.unit.index.first': 'première valeur affichée = 100',
  'charts.unit.change.since': 'variation en % depuis {year}',
  'charts.unit.change.first': 'variation en % depuis la première valeur affichée',
  'charts.transform.cannot.itself': 'Valeurs publiées : cet indicateur est lui-même le dénominateur.',
  'charts.transform.cannot.rate':
    'Valeurs publiées : un pourcentage, un taux ou une médiane ne se divise ni par la population ni par le PIB.',
  'charts.transform.cannot.areas':
    'Valeurs publiées : un nombre de pays ne se divise ni par la population ni par le PIB.',
  'charts.transform.cannot.currency':
    'Valeurs publiées : les montants et le PIB sont exprimés dans des monnaies différentes.',
  'charts.transform.cannot.share': 'Valeurs publiées : ces valeurs ne s’additionnent pas et n’ont donc pas de parts.',
  'charts.transform.cannot.overlap':
    'Valeurs publiées : certaines séries affichées sont comprises dans d’autres et seraient comptées deux fois.',
  'charts.transform.cannot.points': 'Valeurs publiées : un pourcentage varie en points, et non en pourcentage.',
  'charts.transform.cannot.unknown': 'Valeurs publiées : l’indicateur ne figure pas dans le cadre.',
  'charts.transform.noBenchmark': 'Le repère est exprimé dans une autre unité et n’est pas tracé.',
  'charts.transform.missing.per-capita':
    '{count, plural, one {# valeur sans population connue} other {# valeurs sans population connue}} pour la même année ({years}) {count, plural, one {n’est pas affichée} other {ne sont pas affichées}}.',
  'charts.transform.missing.per-gdp':
    '{count, plural, one {# valeur sans PIB connu} other {# valeurs sans PIB connu}} pour la même année ({years}) {count, plural, one {n’est pas affichée} other {ne sont pas affichées}}.',
  'charts.transform.groups':
    '{count, plural, one {# groupe n’est pas affiché} other {# groupes ne sont pas affichés}} : la valeur d’un tel groupe n’est pas la somme de celles de ses pays.',
  'charts.transform.partial':
    'Pour {count, plural, one {# année} other {# années}}, toutes les séries n’ont pas de valeur ; les parts se rapportent à celles qui en ont une.',
  'charts.transform.anew': '≠ : nouveau départ après la rupture de série ({years}).',
  'charts.transform.baseless':
    '{count, plural, one {# valeur n’est pas affichée} other {# valeurs ne sont pas affichées}} : il n’y a pas de valeur de départ supérieure à zéro.',
  'charts.transform.otherAreas':
    '{count, plural, one {# valeur de groupe n’est pas affichée} other {# valeurs de groupes ne sont pas affichées}} : elle porte sur d’autres pays que la dernière.',
  'charts.by.other': 'Autres ({count})',
  'charts.by.none': 'Les données ne contiennent pas cette ventilation.',
  'charts.by.left':
    '{count, plural, one {# élément plus petit n’est pas affiché} other {# éléments plus petits ne sont pas affichés}}.',
  'charts.by.oneArea': 'La ventilation porte uniquement sur : {area}.',
  'charts.transform.cannot.parts':
    'Valeurs publiées : les éléments d’un groupe ne se divisent ni par la population ni par le PIB, car chacun porte sur d’autres pays.',
  'charts.cannot.responsibility': 'La comparaison entre accueil et capacité a ses propres graphiques.',
  'charts.cannot.fan': 'Un éventail suppose un scénario.',
  'charts.cannot.scatter': 'Un nuage de points suppose un second indicateur.',
  'charts.cannot.parts': 'La ventilation d’une seule zone ne s’y prête pas ; choisissez plutôt des zones.',
  'charts.cannot.ofCountries': 'Un nombre de pays n’a pas de valeur pour un pays donné.',
  'charts.cannot.empty': 'Il n’y a aucune valeur à représenter.',
  'charts.cannot.several': 'Ce graphique compare plusieurs séries ; choisissez une deuxième zone ou une ventilation.',
  'charts.cannot.years': 'Ce graphique va d’une année à une autre ; une seule année a des valeurs.',
  'charts.cannot.map': 'Une carte suppose des pays ; seuls des groupes sont affichés.',
  'charts.cannot.stack':
    'Seules s’empilent des valeurs qui s’additionnent : il s’agit ici de taux, ou certaines sont comprises dans d’autres.',
  'charts.cannot.negative': 'Des valeurs négatives ne s’empilent pas.',
  'charts.cannot.log': 'Une échelle logarithmique suppose des valeurs supérieures à zéro.',
  'charts.cannot.logAxis': 'Ce type de graphique n’a pas d’axe des valeurs.',
  'charts.cannot.logZero': 'Les barres et les aires partent de zéro, qu’une échelle logarithmique ne comporte pas.',
  'charts.finding.year': '{subject}, {year}',
  'charts.finding.most':
    '{subject}, {year} : {name} en tête, avec {value} sur {total}{hasRest, select, yes {} other { pour les {count, number} affichés}}',
  'charts.finding.first':
    '{subject}, {year} : {name} en tête, à {value}, pour une médiane de {median} parmi les {count, number} affichés',
  'charts.finding.pair': '{subject}, {year} : {name} {value}, {second} {lower}',
  'charts.finding.spread':
    '{subject}, {year} : de {low} ({lows, plural, one {{lowName}} other {# zones}}) à {high} ({highs, plural, one {{highName}} other {# zones}}), médiane de {median} pour {count, number}',
  'charts.finding.move':
    '{subject}, séries affichées : {direction, select, up {plus forte hausse} other {plus forte baisse}} pour {name}, de {from} en {fromYear} à {to} en {toYear}{others, plural, =0 {} one { (# série sans années comparables mise à part)} other { (# séries sans années comparables mises à part)}}',
  'charts.finding.throughout': '{subject} : {name} en tête des séries affichées chaque année de {from} à {to}',
  'charts.finding.overtook': '{subject}, séries affichées : {name} en tête depuis {year}, à la place {other}',
  'charts.ranked.top': 'les {top, number} valeurs les plus élevées sur {count, number}',
  'charts.finding.largest': '{subject}, {year} : {name}, la plus grande part, {value} sur {total}',
  'charts.transform.alone':
    '{count, plural, one {# valeur n’est pas affichée} other {# valeurs ne sont pas affichées}}, étant la seule disponible ou la première après une rupture de série : aucune comparaison n’est possible.',
  'charts.by.covered': 'En {year}, la ventilation couvre {share} du total publié ; le reste n’est pas ventilé.',
  'charts.dimension.age': 'âge',
  'charts.dimension.basis': 'droit ou pratique',
  'charts.dimension.channel': 'mode de dépense',
  'charts.dimension.counterpart': 'pays d’origine, donateur ou autre contrepartie',
  'charts.dimension.donors': 'type de donateur',
  'charts.dimension.earmarking': 'affectation',
  'charts.dimension.instrument': 'type de recette',
  'charts.dimension.level': 'niveau d’enseignement',
  'charts.dimension.origin': 'pays d’origine',
  'charts.dimension.plan': 'plan',
  'charts.dimension.population': 'groupe de population',
  'charts.dimension.sex': 'sexe',
  'charts.dimension.version': 'version du budget',
  'charts.dimension.window': 'période prise en compte',
};
