import type { rowNotes as en } from '../en/row-notes.ts';

export const rowNotes: Record<keyof typeof en, string> = {
  'note.approximate': 'Valeur approximative',
  'note.approximate-as-first-published': 'Valeur approximative, telle que publiée initialement',
  'note.approximate-revised': 'Valeur approximative, révisée ; 160 000 initialement',
  'note.arrivals-january-june': 'Arrivées au premier semestre',
  'note.blank-in-all-rows': 'Non renseigné dans toutes les lignes de pays',
  'note.blank-in-rows': 'Non renseigné dans {first} des {second} lignes de pays',
  'note.budget-exchanged': 'Budget initial : le budget révisé est celui d’une autre opération, et inversement',
  'note.budget-original': 'Budget initial',
  'note.budget-revised': 'Budget révisé',
  'note.budget-two-revised': 'Deux budgets révisés sont déclarés : le dernier de la liste est retenu',
  'note.code-assigned': 'Code du Pacte attribué par nos soins',
  'note.development-banks': 'Banques multilatérales de développement ; minimum déclaré',
  'note.donors-surveyed': 'Donateurs bilatéraux ayant répondu à l’enquête',
  'note.enrolment-gross': 'Taux brut de scolarisation ; pays ayant communiqué des données',
  'note.first-permits': 'Premiers titres de séjour ; pays de l’OCDE et Brésil ; sept nationalités',
  'note.kosovo-included': 'Y compris le Kosovo (S/RES/1244 (1999))',
  'note.livelihoods-survey': 'Enquête mondiale du HCR sur les moyens de subsistance',
  'note.livelihoods-survey-half':
    'Enquête mondiale du HCR sur les moyens de subsistance ; également publié sous la forme « la moitié »',
  'note.more-than-cumulative': 'Plus de cette valeur ; cumul',
  'note.multi-country': 'Opération multipays : la ligne ne nomme pas le pays',
  'note.multi-country-office':
    'Le bureau couvre plusieurs pays ; tous ses fonds figurent sous le pays où il a son siège',
  'note.nearly': 'Près de cette valeur',
  'note.ninety-nine-countries':
    '99 pays comptant 32 millions de réfugiés ; également publié sous la forme « sept sur dix »',
  'note.oda-bilateral': 'APD bilatérale aux pays d’accueil bénéficiaires de l’APD',
  'note.oda-dac-almost':
    'Près de cette valeur ; des membres du CAD aux réfugiés et aux communautés d’accueil dans les pays bénéficiaires',
  'note.oda-low-middle-income':
    'APD aux situations de réfugiés dans les pays à revenu faible ou intermédiaire ; total de deux années',
  'note.oda-with-donor-costs':
    'Y compris 20,1 milliards de dollars de coûts liés aux réfugiés dans les pays donateurs, que l’indicateur exclut',
  'note.plan-sudan':
    'Ses plans ne comptent pas de ligne pour le Tchad ni le Soudan du Sud, que le FTS enregistre ailleurs. Besoins, financement et personnes s’entendent sans ces deux pays d’accueil.',
  'note.plan-ukraine':
    'Ses plans ne comptent de lignes que pour la Bulgarie, la Moldova, la Pologne et la Tchéquie ; le FTS enregistre les autres pays d’accueil ailleurs. Besoins, financement et personnes portent sur ces quatre pays.',
  'note.proxy-budget-support':
    'Donnée indirecte : appui budgétaire aux gouvernements, en part de l’APD ventilable par pays',
  'note.published-six-in-ten': 'Publié sous la forme « six sur dix »',
  'note.published-three-quarters': 'Publié sous la forme « trois quarts »',
  'note.published-three-quarters-of-countries':
    'Publié sous la forme « trois quarts » ; part des pays où l’accès est le même que pour les nationaux, et non des enfants',
  'note.published-two-thirds': 'Publié comme une estimation : « deux tiers »',
  'note.returns-from-abroad-january-june': 'Retours de l’étranger au premier semestre',
  'note.returns-january-june': 'Retours au premier semestre',
  'note.school-year-unstated': 'Année scolaire non précisée par la source : l’année est celle du rapport',
  'note.series-of-2023': 'Série comparable à celle de 2023 ; diffère des 75 du rapport de 2021 (champ différent)',
  'note.unhcr-departures': 'Départs facilités par le HCR ; non comparables aux arrivées',
};
