import { plain } from '../../intake/roles/total-words.ts';
import { amountsIn } from './amounts.ts';
import { dateIn } from './dates.ts';
import { itemsOf } from './lists.ts';
import { type PledgeColumn, type PledgeReason, type PledgeRole, SEVERAL } from './pledge-recipe.ts';
import { stageOfWord } from './stage-words.ts';
import type { TermFinders } from './terms.ts';

/** What labels say, the more special role first; labels in lower case without accents and signs. */
const LABELS: readonly (readonly [PledgeRole, RegExp])[] = [
  ['illustrative', /^(illustrative|illustratif|ilustrativo|invented|example)$/],
  [
    'matched',
    /\b(match\w*|linked pledge\w*|apparie\w*|jumele\w*|engagements? lies?|emparejad\w*|compromisos? vinculad\w*)\b/,
  ],
  ['goodPractice', /\b(good practices?|best practices?|bonnes? pratiques?|buenas? practicas?)\b/],
  [
    'id',
    /^((pledge|commitment|promise|promesse|engagement|compromiso|record|unique|project|row)? ?(id|ids|no|nr|num|number|ref|reference|identifier|identifiant|numero|code|identificador|referencia|n°?)( (de l |du |de la |del )?(pledge|commitment|engagement|promesse|compromiso))?|n)$/,
  ],
  [
    'stageDate',
    /\b(stage|status|statut|etape|avancement|estado|etapa|update|mise a jour|actualizacion)\b.*\b(date|fecha|on)\b|\b(date|fecha)\b.*\b(stage|status|statut|etape|avancement|estado|etapa|update|updated|reporting|mise a jour|maj|actualizacion)\b|^(last )?updated?( at| on)?$|^(derniere )?mise a jour$|^ultima actualizacion$/,
  ],
  [
    'reviewed',
    /\b(review\w*|irm|independent\w*|independ\w*|assess\w*|verif\w*|evalu\w*|examinat\w*|revis\w*)\b.*\b(stage|status|completion|progress|level|rating|statut|avancement|niveau|etape|etat|estado|etapa|nivel|avance|cumplimiento|result\w*)\b|\b(stage|status|completion|progress|statut|avancement|niveau|etape|etat|estado|etapa|nivel|avance|cumplimiento)\b.*\b(review\w*|irm|independent\w*|independ\w*|assess\w*|verif\w*|evalu\w*|revis\w*)\b/,
  ],
  [
    'paid',
    /\b(paid|disburse\w*|disbursement\w*|delivered amount|paye\w*|verse\w*|decaisse\w*|pagad\w*|desembols\w*)\b/,
  ],
  [
    'committed',
    /\b(amount committed|committed( amount)?|commitments? (amount|usd|eur|value)|montant engage|engage( usd| eur)?|comprometido|monto comprometido)\b/,
  ],
  ['part', /^(of which|including|dont|de los cuales|de las cuales|incluido)\b/],
  [
    'amountUsd',
    /\b(amount|value|budget|montant|pledged|monto|importe|valeur|financing|funding)\b.*\b(usd|us dollars?|dollars? americains?|dolares)\b|\b(usd|us)\b.*\b(amount|value|montant|monto|equivalent)\b|^usd$/,
  ],
  ['currency', /\b(currency|devise|monnaie|moneda|divisa)\b/],
  ['places', /\b(places|plazas|slots|spots|resettlement (quota|numbers?)|number of places|nombre de places)\b/],
  [
    'beneficiaries',
    /\b(beneficiar\w*|beneficiaires?|people (reached|targeted|supported)|persons (reached|targeted|supported)|personnes (visees|touchees|ciblees)|personas (beneficiadas|atendidas))\b/,
  ],
  ['platforms', /\b(platforms?|plateformes?|plataformas?)\b/],
  ['situations', /\b(situations?|situacion|situaciones|crisis|crise|emergency)\b/],
  ['objectives', /\b(objectives?|objectifs?|objetivos?|gcr objectives?)\b/],
  [
    'themes',
    /\b(areas? of focus|focus areas?|focus|themes?|thematic|topics?|sectors?|domaines?|thematiques?|secteurs?|axes?|temas?|tematicas?|sectores|esferas?|area tematica|policy areas?)\b/,
  ],
  [
    'contributions',
    /\b(contributions?|type of (support|pledge|contribution)|pledge type|support type|types? de (contribution|soutien|engagement)|nature de la contribution|contribucion\w*|tipo de (apoyo|contribucion|compromiso))\b/,
  ],
  [
    'actor',
    /\b(entity|actor|organi[sz]ation|submitter|stakeholder|donor|pledger)s? (type|kind|categor(y|ies))s?\b|\b(type|kind|category|categorie|categoria|tipo) (of |d |de |de la |de l )?(the )?(pledging )?(entity|actors?|organi[sz]ation|stakeholder|submitter|donor|entites?|acteurs?|organisme|entidad|actor|organizacion)\b|^(actor|acteur type|type d acteur|stakeholder group)$/,
  ],
  ['entity', /^(source|src|donor) org\w*$/],
  ['partners', /^dest(ination)? org\w*$/],
  [
    'entityArea',
    /\b(entity|pledging|submitting|donor|pledger|src|entite|bailleur|donante|entidad)\b.*\b(country|area|locations?|iso3?|pays|pais)\b|\b(country|pays|pais) (of |de |du |d |del |de la )?(the )?(entity|origin|donor|pledger|entite|bailleur|donante|entidad)\b/,
  ],
  [
    'partners',
    /\b(partners?|partenaires?|socios?|asociados|joint (entities|pledgers|with)|co ?pledgers?|supporting entities|recipients?)\b/,
  ],
  [
    'entity',
    /\b(entity|submitter|submitted by|submitting|pledging|pledger|pledged by|organi[sz]ation|organisme|organizacion|donor|donors|bailleur|donante|made by|actor|acteur|auteur|entite|entidad|institution|porteur|signatory|signataire|responsible|lead (agency|institution)|ministere|party)\b|^(who|qui|quien)\b/,
  ],
  ['forum', /\b(forum|foro|event|conference|made at|evenement|summit|sommet|cumbre|action plan)\b/],
  ['obstacles', /\b(obstacles?|challenges?|barriers?|difficultes?|defis?|contraintes?|dificultades|desafios|retos)\b/],
  ['scope', /\b(scope|portee|alcance|echelle|ambito|geographic (scope|level|coverage))\b/],
  [
    'areas',
    /\b(countries|country|areas?|iso3?|pays|pais|paises|implement\w* (countries|country|in)|host countr\w*|recipient countr\w*|locations?|lieux?|geography|territoires?)\b/,
  ],
  [
    'period',
    /\b(periode|period|periodo|years|annees|anos|timeframe|time frame|duration|calendrier|dest year|usage year)\b/,
  ],
  ['start', /\b(start|starts|begin\w*|debut|demarrage|inicio|comienzo|from|date of pledge|pledge date|date)\b/],
  [
    'end',
    /\b(end|ends|finish|completion date|deadline|due|target date|fin|echeance|termino|until|expected completion)\b/,
  ],
  [
    'stage',
    /\b(stage|status|statut|etape|etat|progress|avancement|implementation|fulfil\w*|completion|estado|etapa|avance|realisation|cumplimiento|ejecucion)\b/,
  ],
  [
    'amount',
    /\b(amounts?|montants?|value|valeur|budget|pledged|funding|financing|monto|importe|presupuesto|cuantia|usd|eur|euros?)\b/,
  ],
  ['source', /\b(sources?|url|link|lien|website|evidence|enlace|fuente|reference document|page web)\b/],
  [
    'description',
    /\b(description|details?|summary|resume|narrative|text|texte|descripcion|detalle|resumen|descriptif|comments?|commentaires?|comentarios|observations?)\b/,
  ],
  [
    'title',
    /\b(title|titre|intitule|titulo|name|nom|nombre|pledge|commitment|engagement|promise|promesse|compromiso|libelle|headline|objet)\b/,
  ],
];
/** "End date", "Date de fin": the end is a date too, so it comes before the start's bare "date". */
const END_DATE = /\b(end|fin|finish|completion|deadline|due|target|echeance|termino|expected|prevue)\b/;

const labelOf = (label: string): string => plain(label.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));

/** "Date fulfilled", "Date de réalisation": when a stage was reached that is none to come. */
const REACHED_DATE =
  /\b(fulfil\w*|achiev\w*|completed|delivered|realis\w*|honor\w*|atteinte?|acheve\w*|cumplid\w*|cumplimiento|realiza\w*|lograd\w*)\b/;

/** The role that a label says; null where it says none. */
export function roleOfLabel(label: string): PledgeRole | null {
  const text = labelOf(label);
  const found = LABELS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (found === 'start' && END_DATE.test(text)) return 'end';
  if ((found === 'start' || found === 'stage') && /\b(date|fecha)\b/.test(text) && REACHED_DATE.test(text))
    return 'stageDate';
  return found;
}

const FEW = 25;
const MOSTLY = 0.8;
const HALF = 0.5;
const SOME = 0.3;
/** A longer cell is prose and no list. */
const LONGEST_LIST = 300;

/** Labels that say countries, whatever stands in the cells; "area" alone may be one of policy. */
const COUNTRY_LABEL = /\b(countr\w*|pays|pais|paises|iso3?)\b/;

const share = (texts: readonly string[], holds: (text: string) => boolean, least = MOSTLY): boolean =>
  texts.length > 0 && texts.filter(holds).length >= least * texts.length;

const MONEY_ROLES: ReadonlySet<PledgeRole> = new Set<PledgeRole>(['amount', 'amountUsd', 'committed', 'paid', 'part']);
const DATE_ROLES: ReadonlySet<PledgeRole> = new Set<PledgeRole>(['stageDate', 'start', 'end', 'period']);
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
const isDated = (text: string): boolean =>
  dateIn(text, 'dmy') !== null || dateIn(text, 'mdy') !== null || /(?:19|20)\d\d/.test(text);

/** Whether cells can be what a label says: money is no column of years, dates name a year, stages none. Without cells nothing speaks against it. */
function fits(role: PledgeRole, cells: readonly string[]): boolean {
  if (cells.length === 0) return true;
  if (MONEY_ROLES.has(role))
    return !share(cells, isYear) && share(cells, (text) => amountsIn(text, '.') !== null, SOME);
  if (role === 'stage') return !share(cells, isDated);
  return !DATE_ROLES.has(role) || share(cells, isDated, SOME);
}

/**
 * What the columns of a register hold, by their labels (English, French, Spanish), and by their cells where labels say nothing. Each
 * with its reason.
 * @param rows some of the first rows, cell by cell
 */
export function guessPledgeRoles(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  finders: TermFinders,
): readonly PledgeColumn[] {
  const cellsOf = ({ position }: Pick<PledgeColumn, 'position'>): readonly string[] =>
    rows.flatMap((row) => row[position]?.trim() || []);
  const isArea = (text: string): boolean => finders.areas.find(text) !== undefined || finders.areas.isWhole(text);
  const isActorKind = (text: string): boolean => finders.actor.find(text) !== undefined;
  const itemsIn = (column: Pick<PledgeColumn, 'position'>): readonly string[] =>
    [...new Set(cellsOf(column))].flatMap((cell) =>
      cell.length > LONGEST_LIST ? [cell] : itemsOf(cell, finders.areas.find),
    );
  const taken = new Set<PledgeRole>();
  let columns = header.map((label, position): PledgeColumn => {
    const named = roleOfLabel(label);
    const isOfKinds = named === 'entity' && share(cellsOf({ position }), isActorKind);
    const role = isOfKinds ? 'actor' : named;
    if (role === null) return { label, position, role: 'ignore', reason: 'none' };
    const isOther =
      role === 'areas' && !COUNTRY_LABEL.test(labelOf(label))
        ? !share(itemsIn({ position }), isArea, HALF)
        : !fits(role, cellsOf({ position }));
    if (isOther) return { label, position, role: 'ignore', reason: 'other-cells' };
    if (!SEVERAL.has(role) && taken.has(role)) return { label, position, role: 'ignore', reason: 'taken' };
    taken.add(role);
    return { label, position, role, reason: isOfKinds ? 'actor-words' : 'name' };
  });
  const give = (role: PledgeRole, reason: PledgeReason, suits: (column: PledgeColumn) => boolean): void => {
    if (columns.some((column) => column.role === role)) return;
    const found = columns.find(suits);
    if (found) columns = columns.map((one) => (one === found ? { ...one, role, reason } : one));
  };
  const isFree = ({ role }: PledgeColumn): boolean => role === 'ignore';
  give('stage', 'stage-words', (column) => {
    const cells = cellsOf(column);
    const texts = [...new Set(cells)];
    // A word or two that is asked about does not hide what most rows say.
    return (
      isFree(column) &&
      texts.length <= FEW &&
      [texts, cells].some((all) => share(all, (text) => stageOfWord(text) !== undefined))
    );
  });
  give(
    'areas',
    'area-names',
    (column) => isFree(column) && column.reason !== 'other-cells' && share(itemsIn(column), isArea),
  );
  give(
    'entity',
    'only-country',
    ({ label, role }) => role === 'areas' && /^(country|pays|pais|state|etat)$/.test(labelOf(label)),
  );
  give('id', 'identifiers', (column) => {
    const cells = cellsOf(column);
    return (
      isFree(column) &&
      cells.length > 1 &&
      new Set(cells).size === cells.length &&
      share(cells, (text) => /^[A-Z]{1,8}[-_/ ]?\d+$/i.test(text))
    );
  });
  return columns;
}
