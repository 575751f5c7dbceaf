import type { Direction } from '../../framework/framework.ts';

/** Why values of several areas are taken to add up, or not to. */
export const ADDS_REASONS = [
  'by-hand',
  'published-below-part',
  'published-apart',
  'published-sum',
  'percent',
  'rate-word',
  'count-word',
  'money',
  'unsure',
] as const;
export type AddsReason = (typeof ADDS_REASONS)[number];

export const DIRECTION_REASONS = ['by-hand', 'better-word', 'worse-word', 'unsure'] as const;
export type DirectionReason = (typeof DIRECTION_REASONS)[number];

/** A published World beside the areas of the same file, in the latest year that has both. */
export interface PublishedAggregate {
  readonly aggregate: number;
  readonly sum: number;
  readonly largest: number;
  readonly areas: number;
}

/** What is known of the values of an indicator before anybody has said anything. */
export interface MeasureEvidence {
  readonly name: string;
  readonly unit: string;
  readonly isMoney: boolean;
  readonly published?: PublishedAggregate | undefined;
}

/** Names and units of what is measured per something, on average or as a scale: en, fr, and the usual abbreviations. */
const RATES =
  /%|‰|\bper[ -]?(cent|capita|mille|1|100|\d|head|person|inhabitants?|thousand|million|km|sq|hectare|household|day|year|month|woman|refugee|gdp|worker)|\bpour ?(cent|mille|\d|cents?)|\bpar (habitants?|personnes?|tete|an|mois|jour|km|menage|femme|hectare|refugie|million|millier)|\brates?\b|\btaux\b|\bquotients?\b|\bpercent(age)?s?\b|\bpourcentages?\b|\bpct\b|\bshares?\b|\bparts? (de|des|du|d)\b|\bproportions?\b|\bratios?\b|\brapport (de|des|entre)\b|\bdensit(y|ies|es?)\b|\bind(ex|ices|ice)\b|\bindices\b|\bscores?\b|\branks?(ing)?\b|\brangs?\b|\bmedian(e|es)?\b|\bmean\b|\baverages?\b|\bmoyen(ne)?s?\b|\bavg\b|\besperance de vie\b|\blife expectancy\b|\bexpectancy\b|\bexpected years\b|\byears of schooling\b|\bduree\b|\bduration\b|\byears\b|\b(annees|ans)\b|\btemperatures?\b|\bdegrees?\b|\bcelsius\b|\bprices?\b|\bprix\b|\bwages?\b|\bexchange\b|\bgini\b|\bhdi\b|\bidh\b|\bcoefficients?\b|\bprevalence\b|\bincidence\b|\bfertilit(y|e)\b|\bintensity\b|\bintensite\b|\bcoverage\b|\bcouverture\b|\bgrowth\b|\bcroissance\b|\bgrade\b|\brating\b|\bnote (moyenne|sur)\b|\bprobabilit(y|e)\b|\bdays?\b|\bjours?\b|\bhours?\b|\bheures?\b|\/ ?(km|\d|capita|hab|1|ha|m2|person|day|year)/;

/** "Years" that say when, or of what age, and not how much. */
const NOT_AMOUNTS =
  /\b(aged?|under|over|below|above|age de|ages de|moins de|plus de)\b.{0,24}\b(years?|ans)\b|\b(\d+|to|a)( ?[-–] ?\d+)? ?\+? (years?|ans)( (old|and over|et plus|of age))?\b|\b(end|start|fin|debut|during|per calendar) (of )?(the |de l)?(year|annee)\b|\b(constant|current)\b.{0,12}\bprices\b|\bprix (constants|courants)\b|\bmid[ -]?year\b|\byear[ -]end\b/g;

/** Names and units of what is counted or weighed: the amounts of two areas together are the amount of both. */
const COUNTS =
  /\bnumbers?\b|\bnombres?\b|\bcounts?\b|\bn\b|\beffectifs?\b|\btotals?\b|\btotaux\b|\bpersons?\b|\bpersonnes?\b|\bpeoples?\b|\bpop(ulations?)?\b|\bhabitants?\b|\binhabitants\b|\brefugees?\b|\brefugies?\b|\basylum\b|\basile\b|\basylum[ -]seekers?\b|\bdemandes?\b|\bapplications?\b|\bidps?\b|\bdisplaced\b|\bdeplacee?s?\b|\breturnees?\b|\breturns?\b|\bretours?\b|\bstateless\b|\bapatrides?\b|\bhosted\b|\barrivals?\b|\barrivees?\b|\bdepartures?\b|\bdeparts?\b|\bresettle(d|ment)\b|\breinstall\w*\b|\bmigrants?\b|\bimmigrants?\b|\bcases?\b|\bcas\b|\bbirths?\b|\bnaissances?\b|\bdeaths?\b|\bdeces\b|\bchildren\b|\benfants?\b|\bwomen\b|\bmen\b|\bgirls\b|\bboys\b|\bfemmes\b|\bhommes\b|\bfilles\b|\bgarcons\b|\bpupils\b|\beleves\b|\bstudents\b|\betudiants\b|\bteachers\b|\benseignants\b|\bworkers\b|\bhouseholds?\b|\bmenages?\b|\bfamil(y|ies|les?)\b|\bschools?\b|\becoles?\b|\bprojects?\b|\bprojets?\b|\bplaces\b|\bpermits?\b|\bpermis\b|\bvisas?\b|\btonn?es?\b|\bkg\b|\bkt\b|\bmt\b|\bkwh\b|\bhectares?\b|\bkm2\b|\barea harvested\b|\bland area\b|\bproduction\b|\bemissions?\b|\bamounts?\b|\bmontants?\b|\bfunding\b|\bfinancements?\b|\bexpenditures?\b|\bspending\b|\bdepenses?\b|\bcontributions?\b|\bdisbursements?\b|\bdecaissements?\b|\bcommitments?\b|\bengagements?\b|\baid\b|\baide\b|\boda\b|\bapd\b|\bgdp\b|\bpib\b|\bgni\b|\brnb\b|\bexports?\b|\bimports?\b|\bexportations?\b|\bimportations?\b|\bremittances?\b|\bpledges?\b|\bvolumes?\b|\bstocks?\b/;

/** Less of it is better, whatever else the name says. */
const WORSE =
  /\bmortalit(y|e)\b|\bdeaths?\b|\bdeces\b|\b(extreme )?poverty\b|\bpauvrete\b|\bpoor\b|\bunemploy(ed|ment)\b|\bchomage\b|\billiterac?y\b|\billiterate\b|\banalphabet\w*\b|\bstunt(ed|ing)\b|\bwasting\b|\bmalnutrition\b|\bmalnourish\w*\b|\bundernourish\w*\b|\bsous[ -]alimentation\b|\bhunger\b|\bfaim\b|\bfood insecurity\b|\binsecurite alimentaire\b|\bdrop[ -]?outs?\b|\babandon scolaire\b|\bout[ -]of[ -]school\b|\bnon scolarises\b|\bhomicides?\b|\bviolences?\b|\bchild (labour|labor|marriage)\b|\bmariages? (precoces?|d enfants?)\b|\btravail des enfants\b|\bstateless(ness)?\b|\bapatridie\b|\bwithout (access|electricity|water)\b|\bsans (acces|electricite|eau)\b|\bdetention\b|\brefoulement\b|\bfunding gap\b|\bdeprivation\b/;
/** More of it is better. */
const BETTER =
  /\blife expectancy\b|\besperance de vie\b|\benrol+(ment|ed)\b|\bscolarisation\b|\bscolarises\b|\bliteracy\b|\balphabetisation\b|\b(primary|secondary|school) completion\b|\bcompletion rate\b|\bachevement\b|\battendance\b|\bfrequentation scolaire\b|\b(vaccin|immuni[sz])ation\b|\bvaccines\b|\baccess to\b|\bacces a\b|\bemployment\b|\bemploi\b|\bbirth registration\b|\benregistrement des naissances\b|\bskilled (birth|attendance)\b|\bsurvival\b|\bsurvie\b|\bhdi\b|\bidh\b|\bhuman development\b|\bdeveloppement humain\b|\bresettle(d|ment)\b|\breinstall\w*\b|\bnaturali[sz](ed|ations?)\b/;
/** What turns such words around. */
const TURNED =
  /\b(lack|gap|loss|no|not|without|against|inequality|denied|barriers?|absence|manque|sans|non|inegalites?)\b/;

const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[_.:;,()[\]’'"]+/g, ' ')
    .replaceAll(/(?<=[a-z])[-–](?=[a-z])/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** At least so many areas show what an aggregate is made of. */
const LEAST_AREAS = 3;

/**
 * Whether the values of areas add up to that of their group, and why it is thought so. A published aggregate decides: one that is below
 * one of its parts, or far from their sum, is no sum. Then the unit and the name; where they do not tell, nothing is added.
 */
export function addsUp({ name, unit, isMoney, published }: MeasureEvidence): {
  readonly kind: 'sum' | 'none';
  readonly why: AddsReason;
} {
  const seen = published === undefined ? null : byAggregate(published);
  if (seen) return seen;
  const [units, names] = [plainText(unit), plainText(name)].map((text) => text.replaceAll(NOT_AMOUNTS, ' ')) as [
    string,
    string,
  ];
  const isRate = RATES.test(units) || RATES.test(names);
  if (/%|per ?cent|pour ?cent|percentage|pourcentage/.test(`${units} ${names}`))
    return { kind: 'none', why: 'percent' };
  if (isRate) return { kind: 'none', why: 'rate-word' };
  if (isMoney) return { kind: 'sum', why: 'money' };
  if (COUNTS.test(units) || COUNTS.test(names)) return { kind: 'sum', why: 'count-word' };
  return { kind: 'none', why: 'unsure' };
}

function byAggregate({ aggregate, sum, largest, areas }: PublishedAggregate): ReturnType<typeof addsUp> | null {
  if (areas < LEAST_AREAS || !(sum > 0) || !(aggregate > 0)) return null;
  // A part above the whole: the whole is no sum of values above zero.
  if (aggregate < largest) return { kind: 'none', why: 'published-below-part' };
  const ratio = sum / aggregate;
  if (ratio > 0.95 && ratio < 1.05) return { kind: 'sum', why: 'published-sum' };
  return ratio >= 1.5 ? { kind: 'none', why: 'published-apart' } : null;
}

/** Which way is better by the words of a name; conditional where none is in it, or they contradict each other. */
export function directionIn(name: string): { readonly direction: Direction; readonly why: DirectionReason } {
  const text = plainText(name);
  const [isWorse, isBetter] = [WORSE.test(text), BETTER.test(text)];
  if (isWorse === isBetter || (isBetter && TURNED.test(text))) return { direction: 'conditional', why: 'unsure' };
  return isWorse ? { direction: 'down', why: 'worse-word' } : { direction: 'up', why: 'better-word' };
}

/** The unit a name itself tells, in English and French; blank where it tells none. */
export function unitIn(name: string): { readonly en: string; readonly fr: string } {
  const text = plainText(name);
  const bracket = /\(([^()]{1,40})\)\s*$/.exec(name)?.[1]?.trim();
  if (
    /\blife expectancy\b|\besperance de vie\b|\byears of schooling\b|\bage (median|moyen)\b|\bmedian age\b/.test(text)
  )
    return { en: 'years', fr: 'années' };
  if (bracket && RATES.test(plainText(bracket))) return { en: bracket, fr: bracket };
  if (
    !RATES.test(text.replaceAll(NOT_AMOUNTS, ' ')) &&
    /\b(refugees?|persons?|people|population|asylum[ -]seekers?|idps?|refugies?|personnes?|habitants|migrants?|returnees?)\b/.test(
      text,
    )
  )
    return { en: 'persons', fr: 'personnes' };
  return { en: '', fr: '' };
}
