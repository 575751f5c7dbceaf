import type { benchmarks as en } from '../en/benchmarks.ts';

export const benchmarks: Record<keyof typeof en, string> = {
  'benchmarks.kind': 'Type de repère',
  'benchmarks.kind.target': 'Cible pour une année',
  'benchmarks.kind.goal': 'Objectif publié',
  'benchmarks.kind.parity': 'Parité avec un autre groupe',
  'benchmarks.kind.baseline': 'Année de référence',
  'benchmarks.kind.peer-median': 'Médiane des pairs',
  'benchmarks.kind.peer-top-fifth': 'Meilleur cinquième des pairs',
  'benchmarks.kind.peer-best': 'Meilleur des pairs',
  'benchmarks.kind.fair-share': 'Part équitable des responsabilités',
  'benchmarks.kind.requirements': 'Besoins déclarés',
  'benchmarks.about.target':
    'Une valeur fixée par votre équipe ou par un gouvernement, à atteindre avant une date donnée.',
  'benchmarks.about.goal':
    'Un objectif publié, comme un million de réfugiés réinstallés d’ici à 2030. Indiquez la publication comme source.',
  'benchmarks.about.parity':
    'La valeur d’une autre série la même année : celle de la communauté d’accueil, d’un autre groupe, d’une autre zone. Elle est recherchée à chaque évaluation.',
  'benchmarks.about.baseline':
    'La valeur de la série elle-même l’année de référence : y a-t-il eu une amélioration depuis ? Elle est recherchée à chaque évaluation.',
  'benchmarks.about.peer-median':
    'La valeur médiane des zones d’un groupe, d’après les dernières valeurs jusqu’à l’année évaluée. Il faut au moins trois zones.',
  'benchmarks.about.peer-top-fifth':
    'La valeur qu’atteint une zone sur cinq d’un groupe, d’après les dernières valeurs jusqu’à l’année évaluée. Il faut au moins trois zones.',
  'benchmarks.about.peer-best':
    'La meilleure valeur des zones d’un groupe, d’après les dernières valeurs jusqu’à l’année évaluée. Il faut au moins trois zones.',
  'benchmarks.about.fair-share':
    'La part du total du groupe qui reviendrait à chaque zone selon une clé de votre choix, par exemple moitié selon la population, moitié selon le PIB.',
  'benchmarks.about.requirements':
    'Ce qui a été demandé : un montant que vous indiquez, ou la valeur d’un autre indicateur pour la même zone.',
  'benchmarks.against': 'Comparaison',
  'benchmarks.against.indicator': 'Indicateur de comparaison',
  'benchmarks.against.sameIndicator': 'Le même indicateur',
  'benchmarks.against.stated': 'Aucun : le montant est indiqué',
  'benchmarks.against.area': 'Zone de comparaison',
  'benchmarks.against.sameArea': 'La même zone',
  'benchmarks.against.dims': 'Groupe de comparaison',
  'benchmarks.against.total': 'Le total',
  'benchmarks.members': 'Et les zones qui le composent',
  'benchmarks.members.whole': 'Non évaluées : la cible est celle du groupe dans son ensemble',
  'benchmarks.members.same': 'Chacune évaluée par rapport à la même cible',
  'benchmarks.members.each': 'Chacune évaluée par rapport à une valeur calculée pour elle',
  'benchmarks.members.shared-population': 'Chacune selon sa part de la cible, au prorata de la population',
  'benchmarks.members.shared-gdp': 'Chacune selon sa part de la cible, au prorata du PIB',
  'benchmarks.members.shared-key': 'Chacune selon sa part de la cible, d’après une clé de répartition équitable',
  'benchmarks.members.sharedText':
    'La cible d’une zone est la cible du groupe × la part de la zone. Les zones pour lesquelles les données de la clé manquent ne reçoivent aucune part et ne sont pas évaluées ; les autres se répartissent toute la cible.',
  'benchmarks.members.inverse':
    '{count, plural, one {# élément inverse de la clé de répartition du document est écarté} other {# éléments inverses de la clé de répartition du document sont écartés}} ici : une cible ne se répartit que proportionnellement.',
  'benchmarks.members.all': 'Chaque zone et chaque groupe est évalué par rapport à la même cible, le monde compris.',
  'benchmarks.peerGroup': 'Pairs',
  'benchmarks.peerGroup.all': 'Toutes les zones',
  'benchmarks.key': 'Clé de la part équitable',
  'benchmarks.key.indicator': 'Élément {number} : indicateur',
  'benchmarks.key.weight': 'Poids de l’élément {number}',
  'benchmarks.key.add': 'Ajouter un élément',
  'benchmarks.key.remove': 'Retirer l’élément {number}',
  'benchmarks.marks': 'Pour certaines méthodes',
  'benchmarks.window': 'Fenêtre (Eurostat)',
  'benchmarks.window.none': 'Depuis l’année de référence',
  'benchmarks.window.years': '{years} ans',
  'benchmarks.thresholds': 'Repères de la méthode SDSN',
  'benchmarks.lowerBound': 'Borne inférieure',
  'benchmarks.red': 'Seuil rouge',
  'benchmarks.green': 'Seuil vert',
  'benchmarks.optimum': 'Optimum',
  'benchmarks.need.against':
    'Choisissez à quoi la série est comparée : un autre indicateur, une autre zone ou un autre groupe.',
  'benchmarks.need.key': 'Donnez à la clé au moins un élément de poids supérieur à 0.',
  'benchmarks.whyNone': 'Pourquoi n’y a-t-il pas de cibles, et à quoi comparer ?',
  'benchmarks.whyNoneText':
    'Le Pacte mondial sur les réfugiés comporte quatre objectifs et un cadre d’indicateurs, mais aucun chiffre à atteindre. Dire qu’une valeur est bonne est donc un choix, qu’il faut nommer. Outre les cibles et objectifs fixés par quelqu’un, une série peut être comparée à la communauté d’accueil ou à un autre groupe, à sa propre année de référence, à ses pairs, à une part équitable des responsabilités ou à ce qui a été demandé.',
  'benchmarks.resolved':
    '{count, plural, one {Calculé à partir de # zone} other {Calculé à partir de # zones}}, {from}–{to}.',
  'benchmarks.resolvedYear': 'Valeur de {year}.',
  'benchmarks.without': '{count, plural, one {# zone n’a pas de valeur} other {# zones n’ont pas de valeur}}.',
  'gaps.sensitivity': 'La classe dépend-elle des choix faits ?',
  'gaps.sensitivity.depends': 'La classe change avec certains de ces choix.',
  'gaps.sensitivity.stable': 'La classe reste la même avec ces choix.',
  'gaps.sensitivity.unknown': 'Aucun de ces choix ne peut être évalué.',
  'gaps.variant.base_earlier': 'Année de référence {year} (plus tôt)',
  'gaps.variant.base_later': 'Année de référence {year} (plus tard)',
  'gaps.variant.without_last': 'Sans la dernière année, jusqu’en {year}',
  'gaps.variant.method': 'Autre méthode : {method}',
  'gaps.variant.same': 'même classe',
  'gaps.variant.changes': 'autre classe',
  'gaps.variant.silent': 'ne dit rien ici',
  'gaps.trend': 'Tendance',
  'gaps.trend.on_track': 'En voie d’atteindre le vert',
  'gaps.trend.moderately_improving': 'Amélioration modérée',
  'gaps.trend.stagnating': 'Stagnation',
  'gaps.trend.decreasing': 'En recul',
};
