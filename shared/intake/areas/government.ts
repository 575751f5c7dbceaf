import type { FindArea } from './area-codes.ts';

/** How donors are listed: "Government of X", "X, Government of", "X (Government of)", and so in French and Spanish. */
const GOVERNMENT = /\b(?:government|gouvernement|gobierno)\b/iu;
const BEFORE =
  /^(?:(?:the|le|el)\s+)?(?:government|gouvernement|gobierno)\s+(?:of\s+the\s|of\s|de\s+la\s|de\s+los\s|de\s+las\s|del?\s|des\s|du\s|de\s+l['’]|d['’])\s*(.+)$/iu;
const BEHIND =
  /^(.+?)\s*[,(–-]\s*(?:the\s+)?(?:government|gouvernement|gobierno)(?:\s+(?:of(?:\s+the)?|du|des|del?(?:\s+la|\s+l['’]|\s+los)?|d['’]))?\s*\)?$/iu;

/** Departments of a State beside its name: "Denmark - Ministry of Foreign Affairs", "Ministry of Foreign Affairs of Japan". */
const DEPARTMENT =
  /^(?:(?:federal|royal)\s+)?(?:ministry|ministère|ministerio|department|federal foreign office|foreign office|home office|global affairs|foreign, commonwealth and development office)\b/iu;
const DEPARTMENT_OF =
  /^(?:ministry|ministère|ministerio|department)\s.+?\s(?:of|de\s+la|de|du|des|del)\s+(?:the\s+)?(.+)$/iu;
const SIDES = /^(.+?)\s*(?:\s[–-]\s|,\s|\s(?=(?:Ministry|Ministère|Ministerio)\b))\s*(.+)$/u;

/** Words of bodies that bear a country's name and are not its government. */
const OTHER_BODY =
  /\b(?:committees?|comités?|funds?|fonds|fondo|foundations?|fondations?|fundación|associations?|asociación|soci(?:ety|été|edad)|banks?|banque|banco|council|conseil|consejo|unicef|unhcr|acnur|donors?|donateurs?|donantes?|friends|cross|crescent|croix|croissant|cruz|platform|charit(?:y|ies))\b/iu;

const DEPARTMENT_WORD =
  /(?<!\p{L})(?:ministry|ministère|ministerio|department|foreign office|home office|global affairs)(?!\p{L})/iu;

/** A State within a State: "Ministry of Health of Jubaland State of Somalia". */
const PART_OF_STATE = /\p{L} state of\s/iu;

/** Whether a text names a body of its own (a committee, a fund, a society), so that the country in it is not what it stands for. */
export const isOtherBody = (text: string): boolean => OTHER_BODY.test(text);

/** Whether a text speaks of a government or a department of one: why a country is suggested for it. */
export const isGovernmentName = (text: string): boolean => GOVERNMENT.test(text) || DEPARTMENT_WORD.test(text);

/** The area whose government, or department of government, a donor's name says it is; undefined for every other name. */
export function governmentArea(text: string, find: FindArea): string | undefined {
  const name = text.trim().replaceAll(/\s+/g, ' ');
  const named = GOVERNMENT.test(name) ? (BEHIND.exec(name)?.[1] ?? BEFORE.exec(name)?.[1]) : undefined;
  if (named !== undefined) return find(named);
  if (isOtherBody(name) || PART_OF_STATE.test(name)) return undefined;
  const inner = departmentOf(name, find);
  if (inner !== undefined) return inner;
  const [, first = '', second = ''] = SIDES.exec(name) ?? [];
  if (DEPARTMENT.test(second)) return find(first);
  return DEPARTMENT.test(first) ? find(second) : undefined;
}

/** "Ministry of Foreign Affairs of Japan": the shortest ending that is an area. */
function departmentOf(name: string, find: FindArea): string | undefined {
  let rest = DEPARTMENT_OF.exec(name)?.[1];
  while (rest !== undefined) {
    const found = find(rest);
    if (found !== undefined) return found;
    rest = /\s(?:of|de|du|des|del)\s+(?:the\s+|la\s+)?(.+)$/iu.exec(rest)?.[1];
  }
  return undefined;
}
