// Small registers made by hand, in two editions and in thirteen, with the truth of which entries are one pledge beside every entry.
import type { Edition } from '#shared/pledges/editions/edition';
import type { Pledge } from '#shared/pledges/pledge';

/** An entry with the pledge it truly is of: null of a part of a split pledge, which is no pledge of the other edition. */
export interface TruePledge extends Pledge {
  readonly truth: string;
}

export interface TrueEdition extends Edition {
  readonly pledges: readonly TruePledge[];
}

const BLANK = {
  actor: 'states',
  entityArea: null,
  forum: 'grf-2019',
  contributions: ['technical'],
  themes: [],
  objectives: [],
  situations: [],
  stage: 'planning',
  stageDate: null,
  start: '2019-12-17',
  end: null,
  amountUsd: null,
  places: null,
  illustrative: false,
} as const satisfies Partial<Pledge>;

type Change = Partial<Omit<TruePledge, 'truth'>>;

const made = (
  truth: string,
  id: string,
  entity: string,
  title: string,
  description: string,
  areas: string,
  more: Change = {},
): TruePledge => ({
  ...BLANK,
  truth,
  id,
  entity,
  title,
  description,
  areas: areas === '' ? [] : areas.split(' '),
  ...more,
});

const money = (amountUsd: number, more: Change = {}): Change => ({ contributions: ['financial'], amountUsd, ...more });
const policy = (more: Change = {}): Change => ({ contributions: ['policy'], ...more });

const EARLIER: readonly TruePledge[] = [
  made(
    'p01',
    'GRF-00101',
    'Government of Kenya',
    'Inclusion of refugees in national education',
    'Kenya will bring refugee schools in Dadaab and Kakuma into the national education system by 2025.',
    'KEN',
    policy({ themes: ['education'] }),
  ),
  made(
    'p02',
    'GRF-00102',
    'Government of Kenya',
    'Economic inclusion of refugees in Turkana County',
    'Work permits and business licences for refugees under the Kalobeyei integrated plan.',
    'KEN',
    policy({ themes: ['jobs-livelihoods'] }),
  ),
  made(
    'p03',
    'GRF-00103',
    'Denmark',
    'Support to climate-smart jobs in Rwanda',
    'Danish funding for green livelihoods of refugees and hosts around Mahama camp.',
    'RWA',
    money(5_000_000, { themes: ['jobs-livelihoods'] }),
  ),
  made(
    'p04',
    'GRF-00104',
    'Germany',
    'Scholarships through the DAFI programme',
    'Germany continues to fund university scholarships for refugee students worldwide.',
    '',
    money(20_000_000, { themes: ['education'] }),
  ),
  made(
    'p05',
    'GRF-00105',
    'World Food Programme',
    'School meals for refugee pupils in Chad',
    'Daily hot meals in 84 schools of the eastern camps.',
    'TCD',
    { actor: 'organizations', themes: ['education'] },
  ),
  made(
    'p06',
    'GRF-00106',
    'IKEA Foundation',
    'Solar energy for camps in Ethiopia',
    'Mini-grids and irrigation powered by the sun in Dollo Ado.',
    'ETH',
    money(8_500_000, { actor: 'foundations', themes: ['energy-infrastructure'] }),
  ),
  made(
    'p07',
    'GRF-00107',
    'Uganda',
    'Health services open to refugees',
    'Refugee health facilities become part of the integrated health system response plan.',
    'UGA',
    policy({ themes: ['solutions'] }),
  ),
  made(
    'p08',
    'GRF-00108',
    'Canada',
    'Resettlement through community sponsorship',
    'Canada will help other States set up community sponsorship of refugees.',
    '',
    { contributions: ['places'], places: 4000 },
  ),
  made(
    'p09',
    'GRF-00109',
    'Danish Refugee Council',
    'Legal aid for displaced Syrians',
    'Information, counselling and legal assistance on housing, land and property.',
    'JOR LBN',
    { actor: 'civil-society', situations: ['situation:syria'] },
  ),
  made(
    'p10',
    'GRF-00110',
    'Norwegian Refugee Council',
    'Legal aid for returning Afghans',
    'Counselling on civil documents, housing, land and property rights after return.',
    'AFG PAK',
    { actor: 'civil-society', situations: ['situation:afghanistan'] },
  ),
  made(
    'p11',
    '',
    'City of São Paulo',
    'Municipal reception centre',
    'A centre that receives refugees and migrants and refers them to services.',
    'BRA',
    { actor: 'cities' },
  ),
  made(
    'p12',
    'GRF-00112',
    'Pakistan',
    'Smart cards for Afghan refugees',
    'Verification exercise and smart identity cards for registered Afghan refugees.',
    'PAK',
    policy({ situations: ['situation:afghanistan'] }),
  ),
  made(
    'p13',
    'GRF-00113',
    'Japan',
    'Vocational training in Zambia',
    'Training in carpentry, sewing and farming for former Angolan refugees in Meheba.',
    'ZMB',
    { themes: ['jobs-livelihoods'] },
  ),
  made(
    'p14',
    'GRF-00114',
    'Japan',
    'Water supply in Zambia',
    'Boreholes and pipes for the host communities around the Mantapala settlement.',
    'ZMB',
    { contributions: ['material'] },
  ),
  made(
    'p15',
    'GRF-00115',
    'International Chamber of Commerce',
    'Hiring refugees',
    'Member companies offer 2,000 apprenticeships to refugees in Europe.',
    '',
    { actor: 'businesses', themes: ['jobs-livelihoods'] },
  ),
  made(
    'p16',
    'GRF-00116',
    'Colombia',
    'Protection status for Venezuelans',
    'Regularisation of Venezuelans in Colombia through a temporary protection permit of ten years.',
    'COL',
    policy({ situations: ['situation:venezuela'] }),
  ),
  made(
    'p17',
    'GRF-00117',
    'Ecuador',
    'Regularización de personas venezolanas',
    'Visa de residencia temporal por excepción para personas venezolanas.',
    'ECU',
    policy({ situations: ['situation:venezuela'] }),
  ),
  made(
    'p18',
    'GRF-00118',
    'République du Niger',
    'Accès des réfugiés à l’éducation',
    'Le Niger inscrit les enfants réfugiés dans les écoles publiques de Diffa et de Tillabéri.',
    'NER',
    policy({ themes: ['education'] }),
  ),
  made(
    'p19',
    'GRF-00119',
    'Tchad',
    'Loi nationale sur l’asile',
    'Adoption d’une loi sur l’asile conforme à la Convention de 1951.',
    'TCD',
    policy({ themes: ['protection-capacity'] }),
  ),
  made(
    'p20',
    'GRF-00120',
    'Cameroun',
    'Documents d’identité biométriques',
    'Délivrance de cartes d’identité aux réfugiés centrafricains de l’Est et de l’Adamaoua.',
    'CMR',
    policy(),
  ),
  made(
    'p21',
    '',
    'Refugee Law Project',
    'Refugee-led research in Uganda',
    'Research on land conflicts in settlements of West Nile led by refugees.',
    'UGA',
    { actor: 'academics' },
  ),
  made(
    'p22',
    '',
    'University of Geneva',
    'Online courses in camps',
    'InZone gives certified online courses to learners in Azraq and Kakuma.',
    'JOR KEN',
    { actor: 'academics', themes: ['education'] },
  ),
  made(
    'p23',
    'GRF-00123',
    'World Bank',
    'Window for host communities and refugees',
    'Grants and credits of IDA19 for low-income host countries.',
    '',
    money(2_200_000_000, { actor: 'development-actors' }),
  ),
  made(
    'p24',
    'GRF-00124',
    'Switzerland',
    'Support to the IGAD platform',
    'Swiss experts and funds for the IGAD regional action plan on education.',
    'DJI ETH KEN SOM SSD SDN UGA',
    money(3_000_000, { themes: ['education'] }),
  ),
  made(
    'p25',
    'GRF-00125',
    'Republic of Korea',
    'Return of Burundian refugees',
    'KOICA funds the reintegration of those who return to Burundi.',
    'BDI',
    money(5_000_000, { situations: ['situation:burundi'], themes: ['solutions'] }),
  ),
  made(
    'p26',
    'GRF-00126',
    'Netherlands',
    'Prospects partnership',
    'Jobs and schooling for displaced people and hosts with ILO, IFC, UNICEF, UNHCR and the World Bank.',
    'EGY ETH IRQ JOR KEN LBN SDN UGA',
    money(500_000_000),
  ),
  made(
    'p27',
    'GRF-00127',
    'Vodafone Foundation',
    'Instant Network Schools',
    'Connected classrooms in refugee camps of Africa.',
    'COD KEN SSD TZA',
    { actor: 'businesses', themes: ['education'] },
  ),
  made(
    'p28',
    'GRF-00128',
    'Costa Rica',
    'Health insurance for asylum-seekers',
    'Six thousand asylum-seekers are insured with the national social security fund.',
    'CRI',
    policy({ themes: ['solutions'] }),
  ),
  made(
    'p29',
    'GRF-00129',
    'Sweden',
    'Funding for education and for protection in Ethiopia',
    'Sweden funds secondary schools for Eritrean refugees, and the registration and documentation of refugees in Ethiopia.',
    'ETH',
    money(10_000_000, { themes: ['education', 'protection-capacity'] }),
  ),
  made(
    'p30',
    'GRF-00130',
    'Lutheran World Federation',
    'Faith leaders for peaceful coexistence',
    'Dialogue between religious leaders of refugees and hosts in Maban.',
    'SSD',
    { actor: 'civil-society' },
  ),
  made(
    'p31',
    'GRF-00131',
    'Brazil',
    'Interiorisation of Venezuelans',
    'Voluntary relocation from Roraima to other states with jobs and housing.',
    'BRA',
    policy({ situations: ['situation:venezuela'] }),
  ),
  made(
    'p32',
    'GRF-00132',
    'Italy',
    'Humanitarian corridors',
    'Safe arrival for vulnerable refugees from Libya, Ethiopia, Jordan and Niger.',
    'LBY ETH JOR NER',
    { contributions: ['places'], places: 600 },
  ),
  made(
    'p33',
    'GRF-00133',
    'Sesame Workshop',
    'Play and learning for young children',
    'Broadcast and direct services for Rohingya children in Cox’s Bazar.',
    'BGD',
    { actor: 'civil-society', situations: ['situation:rohingya'] },
  ),
  made(
    'p34',
    'GRF-00134',
    'Turkmenistan',
    'Granting nationality to stateless people',
    'Nationality for 2,000 stateless people who were found by the census.',
    'TKM',
    policy({ forum: 'hls-2019', themes: ['statelessness'] }),
  ),
  made(
    'p35',
    'GRF-00135',
    'Costa Rica',
    'Poverty programmes for refugees',
    'Refugees in poverty are reached by the social programmes of the national institute of social aid.',
    'CRI',
    policy({ themes: ['solutions'] }),
  ),
];

const CHANGES: Readonly<Record<string, Change>> = {
  p01: { stage: 'in_progress', entity: 'Kenya, Government of' },
  p02: {
    stage: 'in_progress',
    title: 'Economic inclusion of refugees in Turkana and Garissa Counties',
    end: '2027-12-31',
  },
  p03: { stage: 'fulfilled', amountUsd: 6_250_000, entity: 'Denmark (Danida)' },
  p04: { stage: 'in_progress', amountUsd: 24_000_000 },
  p05: {
    stage: 'in_progress',
    entity: 'WFP',
    description: 'Daily hot meals in 112 schools of the camps in the east of Chad.',
  },
  p06: { stage: 'fulfilled', entity: 'Ikea Foundation' },
  p07: { stage: 'no_update' },
  p08: { stage: 'in_progress', places: 5500 },
  p09: { stage: 'in_progress', areas: ['IRQ', 'JOR', 'LBN'] },
  p10: { stage: 'in_progress', entity: 'Norwegian Refugee Council (NRC)' },
  p11: { stage: 'fulfilled', entity: 'Sao Paulo, City of', title: 'Municipal reception center' },
  p12: { id: 'GRF-01712', stage: 'in_progress', title: 'Smart cards for registered Afghan refugees' },
  p13: { stage: 'fulfilled', end: '2023-03-31' },
  p14: { stage: 'planning' },
  p15: { stage: 'in_progress', entity: 'International Chamber of Commerce (ICC)' },
  p16: { stage: 'fulfilled' },
  p17: {
    stage: 'in_progress',
    title: 'Regularization of Venezuelans',
    description: 'Temporary residence visa by exception for Venezuelan people.',
  },
  p18: {
    stage: 'in_progress',
    entity: 'Niger',
    description: 'Le Niger inscrit les enfants réfugiés dans les écoles publiques de Diffa, de Tahoua et de Tillabéri.',
  },
  p19: { stage: 'fulfilled', title: 'Loi portant asile en République du Tchad', entity: 'Gouvernement du Tchad' },
  p20: { stage: 'planning', entity: 'Cameroon' },
  p21: {
    stage: 'in_progress',
    title: 'Refugee-led reserch in Uganda',
    entity: 'Refugee Law Project, Makerere University',
  },
  p22: { stage: 'in_progress', entity: 'Université de Genève', areas: ['JOR', 'KEN', 'DJI'] },
  p23: { stage: 'fulfilled' },
  p24: {
    stage: 'in_progress',
    description: 'Swiss experts and funds for the IGAD regional action plan on education and on jobs.',
    amountUsd: 4_000_000,
  },
  p25: { stage: 'in_progress', entity: 'Korea, Republic of' },
  p26: { stage: 'in_progress', amountUsd: 800_000_000, end: '2027-12-31' },
  p27: { stage: 'in_progress', areas: ['COD', 'KEN', 'MOZ', 'SSD', 'TZA'] },
  p28: {
    title: 'Health insurance and poverty programmes for asylum-seekers and refugees',
    description:
      'Ten thousand asylum-seekers and refugees are insured with the national social security fund and reached by the social programmes of the national institute of social aid.',
  },
  p29: {
    title: 'Funding for education in Ethiopia',
    description: 'Sweden funds secondary schools for Eritrean refugees in Ethiopia.',
    amountUsd: 6_000_000,
    themes: ['education'],
  },
  p30: { stage: 'planning', entity: 'Lutheran World Federation' },
};

const GONE = new Set(['p31', 'p32', 'p33', 'p34', 'p35']);

/** Pledges p01–p35, of which p07 lost its update, p28 takes in p35, and p29 is split. */
export const EARLIER_EDITION: TrueEdition = {
  label: '2021',
  pledges: EARLIER.map((pledge) => (pledge.truth === 'p14' ? { ...pledge, stage: 'in_progress' } : pledge)),
};

/** Pledges p01–p30 and p36–p40; `p29-part` is what was split from p29. One identifier is used again for another pledge. */
export const LATER_EDITION: TrueEdition = {
  label: '2023',
  pledges: [
    ...EARLIER.filter(({ truth }) => !GONE.has(truth)).map((pledge) => ({ ...pledge, ...CHANGES[pledge.truth] })),
    made(
      'p29-part',
      'GRF-01729',
      'Sweden',
      'Funding for protection in Ethiopia',
      'Sweden funds the registration and documentation of refugees in Ethiopia.',
      'ETH',
      money(4_000_000, { themes: ['protection-capacity'] }),
    ),
    made(
      'p36',
      'GRF-00133',
      'Belgium',
      'Mobility of talents from Jordan',
      'Work visas for skilled Syrian engineers.',
      'JOR',
      { contributions: ['places'], places: 50 },
    ),
    made(
      'p37',
      'GRF-01737',
      'Government of Kenya',
      'Shirika plan',
      'Camps become municipalities in which refugees and hosts use the same services.',
      'KEN',
      policy({ forum: 'grf-2023' }),
    ),
    made(
      'p38',
      'GRF-01738',
      'Japan',
      'Health posts in Zambia',
      'Maternity wards and medicines for the Mayukwayukwa settlement.',
      'ZMB',
      { forum: 'grf-2023', contributions: ['material'] },
    ),
    made(
      'p39',
      '',
      'University of Geneva',
      'Peer tutoring for refugee students',
      'Students tutor refugees who prepare to enter Swiss universities.',
      'CHE',
      { actor: 'academics', forum: 'grf-2023' },
    ),
    made(
      'p40',
      'GRF-01740',
      'Germany',
      'Green energy in Kakuma',
      'Solar mini-grid in Kalobeyei run with the county.',
      'KEN',
      money(12_000_000, { forum: 'grf-2023' }),
    ),
  ],
};

/** Pairs that are truly one pledge, by the places of their entries. */
export const truePairs = (earlier: TrueEdition, later: TrueEdition): ReadonlySet<string> => {
  const places = new Map(later.pledges.map(({ truth }, at) => [truth, at]));
  return new Set(earlier.pledges.flatMap(({ truth }, at) => (places.has(truth) ? [`${at} ${places.get(truth)}`] : [])));
};

/** The same edition without identifiers. */
export const withoutIds = (edition: TrueEdition): TrueEdition => ({
  ...edition,
  pledges: edition.pledges.map((pledge) => ({ ...pledge, id: '' })),
});

const yearly = (year: number): TruePledge =>
  made(
    `y${year}`,
    '',
    'European Union',
    `Humanitarian funding ${year}`,
    `Funding of refugee responses in ${year}.`,
    '',
    money(40_000_000 + year, { start: `${year}-01-01`, end: `${year}-12-31` }),
  );

const LONG: readonly { readonly pledge: TruePledge; readonly from: number; readonly until: number }[] = [
  { pledge: EARLIER[0] as TruePledge, from: 0, until: 12 },
  { pledge: EARLIER[2] as TruePledge, from: 0, until: 12 },
  { pledge: EARLIER[4] as TruePledge, from: 0, until: 9 },
  { pledge: EARLIER[7] as TruePledge, from: 2, until: 12 },
  { pledge: EARLIER[9] as TruePledge, from: 0, until: 12 },
  { pledge: EARLIER[17] as TruePledge, from: 1, until: 11 },
  { pledge: EARLIER[18] as TruePledge, from: 0, until: 5 },
  { pledge: EARLIER[25] as TruePledge, from: 4, until: 12 },
  { pledge: yearly(2021), from: 0, until: 6 },
  { pledge: yearly(2022), from: 3, until: 9 },
  { pledge: yearly(2023), from: 6, until: 12 },
  { pledge: yearly(2024), from: 8, until: 12 },
];

const EVENTS: readonly (readonly [edition: number, truth: string, change: Change])[] = [
  [1, 'p01', { stage: 'in_progress' }],
  [3, 'p01', { entity: 'Kenya, Government of' }],
  [
    6,
    'p01',
    { description: 'Kenya brings refugee schools in Dadaab and Kakuma into the national education system by 2027.' },
  ],
  [11, 'p01', { stage: 'fulfilled' }],
  [2, 'p03', { amountUsd: 6_250_000 }],
  [5, 'p03', { stage: 'in_progress', entity: 'Denmark (Danida)' }],
  [8, 'p03', { stage: 'planning' }],
  [4, 'p05', { entity: 'WFP' }],
  [7, 'p05', { stage: 'in_progress', description: 'Daily hot meals in 112 schools of the eastern camps.' }],
  [4, 'p08', { places: 5500, stage: 'in_progress' }],
  [10, 'p08', { stage: 'fulfilled' }],
  [2, 'p10', { entity: 'Norwegian Refugee Council (NRC)' }],
  [9, 'p10', { stage: 'no_update' }],
  [3, 'p18', { entity: 'Niger' }],
  [8, 'p18', { stage: 'in_progress', title: 'Accès des enfants réfugiés à l’éducation' }],
  [2, 'p19', { entity: 'Gouvernement du Tchad', stage: 'in_progress' }],
  [6, 'p26', { amountUsd: 800_000_000, end: '2027-12-31' }],
  [9, 'p26', { stage: 'in_progress' }],
  [5, 'y2021', { stage: 'fulfilled' }],
  [5, 'y2022', { stage: 'in_progress' }],
  [11, 'y2023', { amountUsd: 55_000_000 }],
];

/** Twelve pledges through thirteen editions, none with an identifier: spellings, amounts, texts and stages change on the way. */
export const THIRTEEN_EDITIONS: readonly TrueEdition[] = Array.from({ length: 13 }, (_, at) => ({
  label: `edition ${at + 1}`,
  pledges: LONG.filter(({ from, until }) => from <= at && at <= until).map(({ pledge }) =>
    Object.assign(
      { ...pledge, id: '' },
      ...EVENTS.filter(([edition, truth]) => truth === pledge.truth && edition <= at).map(([, , change]) => change),
    ),
  ),
}));
