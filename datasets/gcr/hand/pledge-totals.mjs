// What the illustrative register must add up to. `published`: from a source in README.md; the rest is invented.

/** Pledges by forum: 1,685 by February 2023 of which 323 since the first forum; about 1,750 after, 30 of them in 2025. */
export const FORUMS = [
  { code: 'grf-2019', pledges: 1212, from: '2019-12-17', to: '2019-12-18' },
  { code: 'hls-2019', pledges: 150, from: '2019-10-07', to: '2019-10-07' },
  { code: 'other', pledges: 323, from: '2020-01-15', to: '2023-02-15' },
  { code: 'grf-2023', pledges: 1720, from: '2023-12-13', to: '2023-12-15' },
  { code: 'pr-2025', pledges: 30, from: '2025-12-15', to: '2025-12-17' },
];

/**
 * Stages in December 2025 by wave. First wave: 1,011 of 1,685 with updates (60 %, published).
 * Both waves: 2,290 of 3,435 fulfilled or in progress (two-thirds, published).
 */
export const STAGES = {
  first: { fulfilled: 404, in_progress: 506, planning: 101, no_update: 674 },
  second: { fulfilled: 350, in_progress: 1030, planning: 190, no_update: 150 },
  review: { fulfilled: 0, in_progress: 0, planning: 0, no_update: 30 },
};

/** How many of the first wave had been reported fulfilled by a date (published but the last; 253 = 25 % of 1,011). */
export const FULFILLED_BY = [
  { by: '2020-08-31', from: '2020-02-01', count: 22 },
  { by: '2020-12-31', from: '2020-09-01', count: 71 },
  { by: '2021-05-31', from: '2021-01-01', count: 81 },
  { by: '2023-02-15', from: '2021-06-01', count: 253 },
  { by: '2025-11-30', from: '2023-03-01', count: 404 },
];

/** Money: USD 2.2 billion at the forum of 2023 and 2.6 billion over two forums (published); 9 % of 1,720 (published). */
export const MONEY = {
  'grf-2019': { pledges: 109, totalUsd: 400_000_000 },
  'grf-2023': { pledges: 155, totalUsd: 2_200_000_000 },
};

/** Scholarship places promised in 2023 (published). */
export const SCHOLARSHIPS = { pledges: 20, places: 6000 };

/** At least 260 pledges of 2023 on economic inclusion (published: over 260). */
export const JOBS_2023 = 264;

/** Sudan at the first forum: 12 by the Government, all policy, and 19 by others (published, by area of focus). */
export const SUDAN = {
  government: {
    'responsibility-sharing': 1,
    education: 2,
    'jobs-livelihoods': 1,
    'energy-infrastructure': 1,
    solutions: 4,
    'protection-capacity': 3,
  },
  others: {
    'responsibility-sharing': 3,
    education: 3,
    'jobs-livelihoods': 9,
    'energy-infrastructure': 1,
    'protection-capacity': 3,
  },
};

/** Distinct pledging entities by kind of actor: over 1,300 (published); the split is invented. */
export const ENTITIES = [
  { actor: 'states', label: 'State', count: 130, weight: 34 },
  { actor: 'organizations', label: 'International organization', count: 60, weight: 9 },
  { actor: 'development-actors', label: 'Development actor', count: 50, weight: 6 },
  { actor: 'cities', label: 'City', count: 120, weight: 5 },
  { actor: 'parliamentarians', label: 'Parliamentary group', count: 30, weight: 1 },
  { actor: 'businesses', label: 'Company', count: 250, weight: 12 },
  { actor: 'academics', label: 'University', count: 160, weight: 6 },
  { actor: 'refugees', label: 'Refugee-led organization', count: 120, weight: 5 },
  { actor: 'civil-society', label: 'Civil society organization', count: 300, weight: 15 },
  { actor: 'faith-based', label: 'Faith-based organization', count: 60, weight: 4 },
  { actor: 'foundations', label: 'Foundation', count: 30, weight: 2 },
  { actor: 'sports', label: 'Sports organization', count: 30, weight: 1 },
];

/** Weights of themes and contributions: invented. */
export const THEME_WEIGHTS = [
  ['responsibility-sharing', 14],
  ['education', 22],
  ['jobs-livelihoods', 16],
  ['energy-infrastructure', 7],
  ['solutions', 16],
  ['protection-capacity', 25],
];
export const CONTRIBUTION_WEIGHTS = [
  ['material', 14],
  ['technical', 42],
  ['places', 6],
  ['policy', 38],
];

/** Objectives of the Compact a theme speaks to: our reading. */
export const THEME_OBJECTIVES = {
  'responsibility-sharing': ['1'],
  education: ['2'],
  'jobs-livelihoods': ['2'],
  'energy-infrastructure': ['1', '2'],
  solutions: ['3', '4'],
  'protection-capacity': ['1'],
  statelessness: ['1'],
};

/** Situations a pledge may be tied to, from the forum at which they could be named; weights invented. */
export const SITUATION_WEIGHTS = {
  'grf-2019': { afghanistan: 4, burundi: 2, 'dr-congo': 3, rohingya: 4, 'south-sudan': 4, syria: 8, venezuela: 6 },
  'grf-2023': {
    afghanistan: 5,
    burundi: 1,
    'dr-congo': 3,
    'horn-yemen': 1,
    rohingya: 4,
    'south-sudan': 3,
    sudan: 3,
    syria: 6,
    ukraine: 5,
    venezuela: 5,
  },
};
