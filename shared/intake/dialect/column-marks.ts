type DecimalMark = '.' | ',';

/** What the numbers of a column say of its decimal mark. */
export interface MarkEvidence {
  /** Numbers that can only be read with a mark as the decimal one. */
  readonly sure: Record<DecimalMark, number>;
  /** Numbers with three digits behind a single mark, which can be decimals or thousands. */
  readonly open: Record<DecimalMark, number>;
  /** Whether one of them ends in zero. */
  isOpenRound: boolean;
  /** Whether there are whole numbers without a mark, and some of them from 1,000 on. */
  hasWhole: boolean;
  hasLarge: boolean;
  /** Some of the open ones, as written. */
  readonly examples: string[];
}

export const noEvidence = (): MarkEvidence => ({
  sure: { '.': 0, ',': 0 },
  open: { '.': 0, ',': 0 },
  isOpenRound: false,
  hasWhole: false,
  hasLarge: false,
  examples: [],
});

const EXAMPLES = 3;
const GROUPS = "['’ \\u00a0\\u2009\\u202f]";
const BOTH = /^\d[\d.,]*?([.,])\d*(?:e[-+]?\d+)?$/i;

/** Takes what a number (sign, digits, marks) that stands in some cells says of the decimal mark of its column into account. */
export function takeEvidence(evidence: MarkEvidence, digits: string, cells = 1): void {
  const plain = digits.replace(/^[-+]/, '');
  const marks = [...plain].filter((sign): sign is DecimalMark => sign === '.' || sign === ',');
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) {
    evidence.hasWhole ||= /^\d+$/.test(plain);
    evidence.hasLarge ||= /^[1-9]\d{3,}$/.test(plain);
    return;
  }
  const other = first === '.' ? ',' : '.';
  if (marks.length === 1) {
    const [, whole = '', decimals = ''] = /^(.*)[.,](.*)$/.exec(plain) ?? [];
    if (/^[1-9]\d{0,2}$/.test(whole) && /^\d{3}$/.test(decimals)) {
      evidence.open[first] += cells;
      evidence.isOpenRound ||= decimals.endsWith('0');
      if (evidence.examples.length < EXAMPLES && !evidence.examples.includes(digits)) evidence.examples.push(digits);
    } else evidence.sure[first] += cells;
  } else if (first === last) evidence.sure[other] += cells;
  else if (BOTH.test(plain)) evidence.sure[last] += cells;
}

/**
 * The decimal mark that the numbers of a column decide: by one that can be read in one way only; by whole numbers from 1,000 on
 * without a mark, whose writer does not group; by smaller ones beside round ones, where decimals would have been written
 * (`500` beside `2,500`). `open` where three digits behind a mark can be either; null where no number has a mark.
 */
export function decimalOf({ sure, open, isOpenRound, hasWhole, hasLarge }: MarkEvidence): DecimalMark | 'open' | null {
  if (sure['.'] !== sure[',']) return sure['.'] > sure[','] ? '.' : ',';
  if (open['.'] === 0 && open[','] === 0) return null;
  if (sure['.'] > 0 || (open['.'] > 0 && open[','] > 0)) return 'open';
  const mark = open['.'] > 0 ? '.' : ',';
  if (hasLarge) return mark;
  if (hasWhole && isOpenRound) return mark === '.' ? ',' : '.';
  return 'open';
}

/** Reads numbers (sign, digits, marks) with a decimal mark; groups of three, or of two and three as in India. Null for any
 * other text, and where nothing groups digits for three of them behind a single mark. */
export function groupedReader(decimal: DecimalMark, isUngrouped = false): (digits: string) => number | null {
  const [point, mark] = decimal === '.' ? ['\\.', ','] : [',', '\\.'];
  const groups = `[1-9]\\d{0,2}(?:(?:${mark}\\d{3})+|(?:${GROUPS}\\d{3})+)|[1-9]\\d?(?:${mark}\\d{2})+${mark}\\d{3}`;
  const pattern = new RegExp(`^[-+]?(?:(?:\\d+|${groups})(?:${point}\\d*)?|${point}\\d+)(?:[eE][-+]?\\d+)?$`);
  const lone = new RegExp(`^[-+]?\\d{1,3}${mark}\\d{3}$`);
  const separators = new RegExp(`${GROUPS}|${mark}`, 'g');
  return (digits) => {
    if (!pattern.test(digits) || (isUngrouped && lone.test(digits))) return null;
    const value = Number(digits.replaceAll(separators, '').replace(decimal, '.'));
    return Number.isFinite(value) ? value : null;
  };
}
