import type { CellCause } from '../loss/loss-report.ts';

/** What a flag says of a value, as a status of SDMX CL_OBS_STATUS as far as that goes, the strongest first where it says several things. */
const ORDER = [
  'B',
  'F',
  'Q',
  'N',
  'M',
  'C',
  'E',
  'P',
  'U',
  'D',
  'R',
  'V',
  'G',
  'S',
  'J',
  'K',
  'W',
  'T',
  'X',
  'A',
] as const;
type Status = (typeof ORDER)[number];

/** Statuses of observations that have no value: suppressed or confidential, not applicable, missing, not collected. */
const WITHOUT_VALUE: ReadonlySet<string> = new Set<Status>(['Q', 'N', 'M', 'C']);

/** Why a value is none, by the status that says so. */
export const CAUSE_OF_STATUS: Readonly<Record<string, CellCause>> = {
  Q: 'suppressed',
  N: 'not-applicable',
  M: 'missing',
  C: 'missing',
};

/** Words of SDMX, Eurostat, OECD, UNSD, WHO, FAO and Statistics Canada, in English and French. */
const WORDS: readonly (readonly [RegExp, Status])[] = [
  [/\bbreak|\brupture/, 'B'],
  [/\bforecast|\bproject(ion|ed)|\bpr[ée]vision|\bprojet[ée]/, 'F'],
  [/\bconfiden|\bsuppress|\bsecret|\bmasked\b|\bsupprim|\btoo unreliable/, 'Q'],
  [/\bnot applicable|\bcannot exist|\bsans objet|\bnon applicable/, 'N'],
  [/^not collected|^non collect/, 'C'],
  [/\bmissing|\bmanquant|\bnot available|\bunavailable|\b(non|pas) disponible|\bno data\b/, 'M'],
  [/\bestim|\bimput|\bmodel(l?ed)?\b|\bmod[ée]lis|\bcalculated/, 'E'],
  [/\bprovis|\bprelim|\bpr[ée]lim/, 'P'],
  [/\blow reliab|(?<!too )\bunreliable|\bcaution|\bpeu fiable|\bprudence/, 'U'],
  [/\bdefinition differ|\bdifferen(t|ce in) (definition|methodolog)|\bd[ée]finition diff/, 'D'],
  [/\brevised|\br[ée]vis[ée]/, 'R'],
  [/\bunvalidated|\bnon valid/, 'V'],
  [/\bexperimental|\bexp[ée]rimental/, 'G'],
  [/\bstrike|\bgr[èe]ve/, 'S'],
  [/\bderogation|\bd[ée]rogation/, 'J'],
  [/\bincluded in another/, 'K'],
  [/\bincludes data from another/, 'W'],
  [/\bunofficial|\bnon officiel/, 'T'],
  [/\binternational organi[sz]ation|\borganisations? internationale|\bexternal/, 'X'],
  [
    /\bnormal|(?<!un|non )\bofficiel|(?<!un)\bofficial|\bfinal\b|\bactual\b|\bvalidated|\breported\b|\bnot significant|\bnon significati/,
    'A',
  ],
];

/** Single letters (SDMX CL_OBS_STATUS, OECD, FAO); lower case ones stand below where Eurostat uses them in another sense. */
const CODES: Readonly<Record<string, Status>> = {
  A: 'A',
  B: 'B',
  C: 'Q',
  D: 'D',
  E: 'E',
  F: 'F',
  G: 'G',
  H: 'M',
  I: 'E',
  J: 'J',
  K: 'K',
  L: 'M',
  M: 'M',
  N: 'A',
  O: 'M',
  P: 'P',
  Q: 'Q',
  R: 'R',
  S: 'S',
  T: 'T',
  U: 'U',
  V: 'V',
  W: 'W',
  X: 'X',
  Z: 'N',
};
/** Eurostat: `s` is an estimate of its own, `n` not significant; Statistics Canada: `x` suppressed. */
const LOWER: Readonly<Record<string, Status>> = { s: 'E', x: 'Q' };
/** Codes that stand beside each other without a sign between them (`bep`). */
const COMBINED = /^(?!.*(.).*\1)[bcdefinprsuz]{2,6}$/i;
/** Flags of older FAOSTAT files, where F is an estimate and Q an official figure. */
const OLD_FAO: Readonly<Record<string, Status>> = {
  F: 'E',
  Fc: 'E',
  Fm: 'E',
  Ff: 'E',
  Fb: 'E',
  Im: 'E',
  Q: 'A',
  Qm: 'A',
  '*': 'T',
};
const ONLY_OLD_FAO: ReadonlySet<string> = new Set(['Fc', 'Fm', 'Ff', 'Fb', 'Im', 'Qm']);

const codeOf = (code: string): Status | undefined => LOWER[code] ?? CODES[code.toUpperCase()];

/** What one flag says, each thing once; null where nothing of it is known. */
function statusesIn(text: string, fao: boolean): readonly Status[] | null {
  const plain = text
    .trim()
    .replace(/^[([{](.*)[)\]}]$/, '$1')
    .trim();
  if (plain === '') return ['A'];
  const [, code, label] = /^([A-Za-z]{1,3}|_Z)\s*[:=–-]\s*(.+)$/.exec(plain) ?? [];
  if (code !== undefined && label !== undefined) return wordsIn(label) ?? statusesIn(code, fao);
  if (plain === '_Z') return ['N'];
  if (/^(\.\.|n\/?a|nan)$/i.test(plain)) return ['M'];
  if (plain === '...') return ['N'];
  const tokens = plain.split(/[\s,;+/|&]+/).filter((token) => token !== '');
  const found = tokens.map((token): readonly (Status | undefined)[] => {
    if (fao && OLD_FAO[token]) return [OLD_FAO[token]];
    if (token.length === 1) return [codeOf(token)];
    return COMBINED.test(token) ? [...token].map(codeOf) : [undefined];
  });
  const codes = found.flat();
  return codes.every((one) => one !== undefined) ? codes : wordsIn(plain);
}

function wordsIn(text: string): readonly Status[] | null {
  const lower = text.toLowerCase();
  const found = WORDS.filter(([pattern]) => pattern.test(lower)).map(([, status]) => status);
  // “Missing value; data exist but were suppressed” is one thing and not two.
  return found.length > 0 ? found : null;
}

export interface Flag {
  readonly status: string;
  /** What stands beside it is no value, whatever it is. */
  readonly isWithoutValue: boolean;
  /** Whether anything of the flag is known; an unknown one leaves the value as it is. */
  readonly isKnown: boolean;
}

/**
 * What the flags of a column say, in code or word, single or combined (SDMX, Eurostat, OECD, UNSD, WHO, FAO), the column's texts
 * together telling whose they are. A break comes first in any combination, so that it is never lost.
 */
export function flagsOf(texts: readonly string[]): readonly Flag[] {
  const fao = texts.some((text) => ONLY_OLD_FAO.has(text.trim()));
  return texts.map((text) => {
    const found = statusesIn(text, fao);
    const status = ORDER.find((one) => found?.includes(one)) ?? 'A';
    return { status, isWithoutValue: found?.some((one) => WITHOUT_VALUE.has(one)) ?? false, isKnown: found !== null };
  });
}
