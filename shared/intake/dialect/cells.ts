import type { CellCause } from '../loss/loss-report.ts';
import type { Dialect } from '../recipe.ts';

/** Status of an observation without a value, by what stood in its cell (SDMX CL_OBS_STATUS as far as it goes). */
export const STATUS_OF_CAUSE: Readonly<Partial<Record<CellCause, string>>> = {
  missing: 'M',
  suppressed: 'Q',
  'not-applicable': 'N',
  unreadable: 'M',
};

type Marks = Pick<Dialect, 'decimal' | 'thousands' | 'missing'>;

const escaped = (sign: string): string => (sign === '.' ? '\\.' : sign);

/** Reads the number a trimmed text holds in a dialect; null for all that is not wholly a number. */
export function numberReader({ decimal, thousands, missing }: Marks): (text: string) => number | null {
  const [point, mark] = [escaped(decimal), escaped(thousands)];
  const grouped = thousands === '' ? '' : `|[1-9]\\d{0,2}(?:${mark}\\d{3})+`;
  const pattern = new RegExp(`^[-+]?(?:(?:\\d+${grouped})(?:${point}\\d*)?|${point}\\d+)(?:[eE][-+]?\\d+)?$`);
  return (text) => {
    if (!pattern.test(text) || missing.includes(text)) return null;
    const plain = (thousands === '' ? text : text.replaceAll(thousands, '')).replace(decimal, '.');
    const value = Number(plain);
    return Number.isFinite(value) ? value : null;
  };
}

/** Whether a text holds an integer that a double cannot: its digits come back different. */
export function isRounded(text: string, { thousands }: Pick<Dialect, 'thousands'>): boolean {
  const digits = thousands === '' ? text : text.replaceAll(thousands, '');
  if (!/^[-+]?\d{16,}$/.test(digits)) return false;
  const value = Number(digits);
  return !Number.isFinite(value) || BigInt(value) !== BigInt(digits.replace('+', ''));
}

/** Why a trimmed text that holds no number does not. */
export function causeOf(text: string, { missing }: Pick<Dialect, 'missing'>): CellCause {
  if (text === '') return 'blank';
  if (missing.includes(text)) return 'missing';
  if (text === '*') return 'suppressed';
  if (/^[-–—]$/.test(text)) return 'not-applicable';
  return /^(\.{2,3}|…|:|n\/?a|#n\/a|null|nan)$/i.test(text) ? 'missing' : 'unreadable';
}
