// Who gives, kept by hand: how publishers spell governments, and donors that are no country.

const t = (en, fr) => ({ en, fr });

/** Spellings of governments that are not `X`, `X (Government of)` or `Government of X` with X the English name of an area. */
export const GOVERNMENTS = {
  ARE: ['Ministry of Foreign Affairs - United Arab Emirates (UAE)'],
  AUS: ['Australia - Department of Foreign Affairs and Trade'],
  BEL: ['Belgian Development Cooperation'],
  CAN: ['Canada - Global Affairs Canada | Affaires mondiales Canada'],
  CHE: ['Switzerland - Swiss Agency for Development and Cooperation (SDC)'],
  COG: ['Republic of the Congo'],
  DEU: ['Germany - Federal Foreign Office', 'Germany - Ministry for Economic Cooperation and Development'],
  DNK: ['Denmark - Ministry of Foreign Affairs, Danida', 'Ministry of Foreign Affairs, Denmark'],
  ESP: ['Spain - Ministry of Foreign Affairs and Cooperation'],
  FIN: ['Finland - Ministry for Foreign Affairs', 'Finland - Ministry of Foreign Affairs'],
  FLK: ['Falkland Islands'],
  FRA: ['France - Ministry for Europe and Foreign Affairs'],
  GBR: ['UK - Foreign, Commonwealth and Development Office', 'UK - Home Office', 'United Kingdom'],
  IRL: ['Ireland - Department of Foreign Affairs', 'Ireland - Department of Foreign Affairs and Trade'],
  ITA: ['AICS - Agenzia Italiana per la Cooperazione allo Sviluppo / Italian Agency for Cooperation and Development'],
  JPN: ['Ministry of Foreign Affairs of Japan', 'Japan International Cooperation Agency (JICA)'],
  KOR: ['South Korea'],
  LTU: ['Lithuania, Ministry of Foreign Affairs'],
  LUX: ['Luxembourg Aid & Development'],
  NLD: [
    'Netherlands - Ministry of Foreign Affairs',
    'Netherlands (Kingdom of the)',
    'Netherlands Enterprise Agency (RVO)',
  ],
  NOR: ['Norad - Norwegian Agency for Development Cooperation'],
  NZL: ['New Zealand - Ministry of Foreign Affairs and Trade - New Zealand Aid Programme'],
  ROU: ['Romania Ministry of Foreign Affairs'],
  SAU: ['King Salman Humanitarian Aid and Relief Centre'],
  SVN: ['Slovenia - Ministry of Foreign Affairs'],
  SWE: ['Sweden, through Swedish International Development Cooperation Agency (Sida)'],
  USA: ['United States'],
};

const donor = (slug, actor, name, spellings, more = {}) => ({
  slug,
  actor,
  name,
  spellings: [name.en, ...spellings],
  ...more,
});
const pooled = (slug, actor, name, spellings = []) => donor(slug, actor, name, spellings, { pooled: true });
const same = (name) => t(name, name);

/**
 * Donors that are no country and gave at least 1 million US dollars over the years. `spellings`: names in the sources; `pooled`: several
 * donors the publisher does not tell apart; without `actor`: income attributed to no one.
 */
export const DONORS = [
  donor('european-union', 'organizations', t('European Union', 'Union européenne'), [
    'European Commission - Humanitarian Aid & Civil Protection',
    'European Commission - Service for Foreign Policy Instruments',
    'European Commission - Neighbourhood and Enlargement Negotiations',
    'European Commission - International Partnerships',
    'Other European Union',
  ]),
  pooled('private-donors', 'businesses', t('Private donors', 'Donateurs privés'), [
    'Private donors in Qatar',
    'Private donors in the Netherlands',
  ]),
  donor('espana-con-acnur', 'civil-society', same('España con ACNUR'), []),
  donor('japan-for-unhcr', 'civil-society', same('Japan for UNHCR'), []),
  donor('usa-for-unhcr', 'civil-society', same('USA for UNHCR'), []),
  donor('uno-fluechtlingshilfe', 'civil-society', same('UNO-Flüchtlingshilfe'), []),
  donor('sweden-for-unhcr', 'civil-society', same('Sweden for UNHCR'), []),
  donor('uk-for-unhcr', 'civil-society', same('UK for UNHCR'), []),
  donor('australia-for-unhcr', 'civil-society', same('Australia for UNHCR'), []),
  donor('switzerland-for-unhcr', 'civil-society', same('Switzerland for UNHCR'), []),
  donor('portugal-com-acnur', 'civil-society', same('Portugal com ACNUR'), []),
  donor('argentina-for-unhcr', 'civil-society', same('Argentina for UNHCR'), []),
  donor('danish-refugee-council', 'civil-society', t('Danish Refugee Council', 'Conseil danois pour les réfugiés'), []),
  donor('un-foundation', 'civil-society', t('United Nations Foundation', 'Fondation pour les Nations Unies'), []),
  donor('mastercard-foundation', 'foundations', t('Mastercard Foundation', 'Fondation Mastercard'), []),
  donor('gates-foundation', 'foundations', t('Bill & Melinda Gates Foundation', 'Fondation Bill et Melinda Gates'), []),
  donor('spain-regions', 'cities', t('Spain: autonomous communities', 'Espagne : communautés autonomes'), [
    'Spain (Autonomous authorities of)',
  ]),
  donor('un-regular-budget', 'organizations', t('United Nations regular budget', 'Budget ordinaire de l’ONU'), [
    'United Nations',
    'United Nations Regular Budget',
  ]),
  donor(
    'cerf',
    'organizations',
    t('Central Emergency Response Fund (CERF)', 'Fonds central pour les interventions d’urgence (CERF)'),
    ['United Nations Central Emergency Response Fund (CERF)'],
  ),
  donor(
    'country-based-pooled-funds',
    'organizations',
    t('Country-based pooled funds', 'Fonds de financement commun pour les pays'),
    ['OCHA Country Based Pooled Funds'],
  ),
  donor('ocha', 'organizations', t('OCHA', 'Bureau de la coordination des affaires humanitaires (OCHA)'), ['UN OCHA']),
  donor('education-cannot-wait', 'organizations', t('Education Cannot Wait', 'L’éducation ne peut pas attendre'), []),
  donor('un-joint-programmes', 'organizations', t('UN joint programmes', 'Programmes communs de l’ONU'), [
    'UN Joint Programmes',
  ]),
  donor(
    'trust-fund-afghanistan',
    'organizations',
    t('Special Trust Fund for Afghanistan', 'Fonds d’affectation spéciale pour l’Afghanistan'),
    [],
  ),
  donor('peacebuilding-fund', 'organizations', t('Peacebuilding Fund', 'Fonds pour la consolidation de la paix'), [
    'United Nations Peacebuilding Fund',
  ]),
  donor('unicef', 'organizations', same('UNICEF'), ["United Nations Children's Fund (UNICEF)"]),
  donor('unaids', 'organizations', t('UNAIDS', 'ONUSIDA'), [
    'United Nations Joint Programme on HIV and AIDS Secretariat (UNAIDS)',
    'The Joint United Nations Programme on HIV/AIDS',
  ]),
  donor('unep', 'organizations', t('UNEP', 'PNUE'), ['United Nations Environment Programme']),
  donor('wfp', 'organizations', t('World Food Programme', 'Programme alimentaire mondial'), [
    'United Nations World Food Programme (WFP)',
  ]),
  donor(
    'internal-displacement-fund',
    'organizations',
    t('Internal Displacement Solutions Fund', 'Fonds pour des solutions aux déplacements internes'),
    ['Leaving No One Behind – The Internal Displacement Solutions Fund'],
  ),
  pooled('un-pooled-funds', 'organizations', t('UN pooled funds', 'Fonds de financement commun de l’ONU'), [
    'UN Pooled Funds',
  ]),
  donor('iom', 'organizations', t('IOM', 'OIM'), ['International Organization for Migration (IOM)']),
  donor(
    'ukraine-recovery-fund',
    'organizations',
    t('Ukraine Community Recovery Fund', 'Fonds pour le relèvement des communautés en Ukraine'),
    [],
  ),
  donor('undp', 'organizations', t('UNDP', 'PNUD'), ['United Nations Development Programme (UNDP)', 'UNDP (as donor)']),
  donor(
    'sudan-financing-platform',
    'organizations',
    t('Sudan Financing Platform', 'Plateforme de financement pour le Soudan'),
    [],
  ),
  donor('unfpa', 'organizations', t('UNFPA', 'FNUAP'), ['UN Population Fund', 'United Nations Population Fund']),
  donor(
    'sexual-violence-fund',
    'organizations',
    t('Conflict-Related Sexual Violence Fund', 'Fonds contre les violences sexuelles liées aux conflits'),
    ['Conflict-Related Sexual Violence MPTF', 'United Nations Conflict-Related Sexual Violence Prevention MPTF'],
  ),
  donor('unesco', 'organizations', same('UNESCO'), [
    'United Nations Educational, Scientific and Cultural Organization (UNESCO)',
  ]),
  donor(
    'migration-fund',
    'organizations',
    t(
      'Start-up Fund for Safe, Orderly and Regular Migration',
      'Fonds de démarrage pour des migrations sûres, ordonnées et régulières',
    ),
    [],
  ),
  donor(
    'igad',
    'organizations',
    t(
      'Intergovernmental Authority on Development (IGAD)',
      'Autorité intergouvernementale pour le développement (IGAD)',
    ),
    ['Intergovernmental Authority on Development'],
  ),
  donor(
    'south-sudan-fund',
    'organizations',
    t('South Sudan Reconciliation Fund', 'Fonds pour la réconciliation au Soudan du Sud'),
    ['South Sudan MPTF for Reconciliation, Stabilization, Resilience'],
  ),
  donor('african-union', 'organizations', t('African Union', 'Union africaine'), []),
  donor(
    'human-security-fund',
    'organizations',
    t('United Nations Trust Fund for Human Security', 'Fonds des Nations Unies pour la sécurité humaine'),
    [],
  ),
  donor('monusco', 'organizations', same('MONUSCO'), ['UN Stabilization Mission in the Democratic Republic of Congo']),
  donor('spotlight', 'organizations', t('Spotlight Initiative', 'Initiative Spotlight'), [
    'Spotlight Initiative 2.0 Fund',
    'Spotlight Initiative to eliminate violence against women and girls',
  ]),
  donor(
    'african-development-bank',
    'development-actors',
    t('African Development Bank', 'Banque africaine de développement'),
    [],
  ),
  donor(
    'islamic-development-bank',
    'development-actors',
    t('Islamic Development Bank', 'Banque islamique de développement'),
    [],
  ),
  donor(
    'multi-partner-trust-fund-office',
    'organizations',
    t('Multi-Partner Trust Fund Office', 'Bureau des fonds d’affectation spéciale pluripartenaires'),
    ['Multi Partner Trust Fund Office'],
  ),
  pooled('other-private', 'businesses', t('Other private donors', 'Autres donateurs privés'), [
    'Other Private',
    'Other Private Sector',
  ]),
  pooled('other-foundations', 'foundations', t('Other foundations', 'Autres fondations'), ['Other Foundations']),
  pooled('other-ngos', 'civil-society', t('Other NGOs', 'Autres ONG'), []),
  pooled('other-un-organizations', 'organizations', t('Other UN organizations', 'Autres organismes de l’ONU'), [
    'Other Multilateral - UN Orgs',
  ]),
  pooled(
    'other-un-pooled-funds',
    'organizations',
    t('Other UN pooled funds', 'Autres fonds de financement commun de l’ONU'),
    ['Other Multilateral - UN Pooled Funds'],
  ),
  pooled('other-global-funds', 'organizations', t('Other global funds', 'Autres fonds mondiaux'), [
    'Other Multilateral - Global Funds',
  ]),
  pooled(
    'other-development-banks',
    'development-actors',
    t('Other international financial institutions', 'Autres institutions financières internationales'),
    ['Other Multilateral - IFIs'],
  ),
  pooled('other-multilateral', 'organizations', t('Other multilateral donors', 'Autres donateurs multilatéraux'), [
    'Other Multilateral - Other',
  ]),
  donor('other-contributors', undefined, t('Other contributors', 'Autres contributeurs'), ['Other Other Contributors']),
  donor('revenue-from-activities', undefined, t('Revenue from activities', 'Produits des activités'), [
    'Revenue from Activities',
  ]),
  donor('unattributed', undefined, t('Unattributed', 'Non attribué'), []),
];

/** Those below 1 million US dollars, together by kind of actor. */
export const OTHERS = {
  organizations: t('Other organizations, below USD 1 million', 'Autres organisations, moins de 1 million de dollars'),
  'civil-society': t(
    'Other civil society donors, below USD 1 million',
    'Autres donateurs de la société civile, moins de 1 million de dollars',
  ),
  foundations: t('Other foundations, below USD 1 million', 'Autres fondations, moins de 1 million de dollars'),
};

/** What publishers call the kind of a donor → kind of actor, for those not listed above. */
export const ACTORS = {
  Multilateral: 'organizations',
  'Multilateral - IFIs': 'organizations',
  'Multilateral - UN Pooled Funds': 'organizations',
  'National NGO': 'civil-society',
  'International NGO': 'civil-society',
  Foundation: 'foundations',
};

/** Sums of donors that stand among them: never stored. */
export const TOTALS = ['DAC Countries, Total', 'Parked'];
