import { MONEY_IDENTITIES, type MoneyIdentity } from './pledge-loss.ts';
import type { RowAmount, RowMoney } from './read-money.ts';

const EXAMPLES = 2;
/** Registers round: a thousandth of the whole, and no less than one unit. */
const near = (found: number, expected: number): boolean =>
  Math.abs(found - expected) <= Math.max(1, Math.abs(expected) / 1000);

/** Both sides of an identity in one row; null where they cannot be compared. */
type Sides = { readonly found: number; readonly expected: number; readonly holds: boolean } | null;

const alike = (amounts: readonly (RowAmount | null | undefined)[]): readonly number[] | null => {
  const known = amounts.flatMap((one) => (one && one.amount !== null && !one.isYearly ? [one] : []));
  const isOne = known.length === amounts.length && new Set(known.map(({ currency }) => currency)).size === 1;
  return isOne ? known.map(({ amount }) => amount ?? 0) : null;
};

function partsOf({ amounts, parts }: RowMoney): Sides {
  if (parts.length === 0 || amounts.length !== 1) return null;
  const numbers = alike([amounts[0], ...parts]);
  if (!numbers) return null;
  const [expected = 0, ...own] = numbers;
  const found = own.reduce((sum, part) => sum + part, 0);
  return { found, expected, holds: near(found, expected) };
}

function paidOf({ amounts, committed, paid }: RowMoney): Sides {
  const whole = committed ?? (amounts.length === 1 ? amounts[0] : null);
  const numbers = paid && whole ? alike([paid, whole]) : null;
  if (!numbers) return null;
  const [found = 0, expected = 0] = numbers;
  return { found, expected, holds: found <= expected || near(found, expected) };
}

/** Sums of the rows above in the total's currency, beside the total. Rows of several totals are those since the one before. */
function totalsOf(
  rows: readonly { readonly row: number; readonly money: RowMoney; readonly isTotal: boolean }[],
): readonly (Sides & { readonly row: number })[] {
  const found: (NonNullable<Sides> & { readonly row: number })[] = [];
  const sinceLast = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { row, money, isTotal } of rows) {
    const single = money.amounts.length === 1 ? money.amounts[0] : undefined;
    if (isTotal) {
      if (single && single.amount !== null) {
        const sums = [sinceLast, all].map((own) => own.get(single.currency) ?? 0);
        const sum = sums.find((one) => near(one, single.amount ?? 0)) ?? sums[0] ?? 0;
        found.push({ row, found: sum, expected: single.amount, holds: near(sum, single.amount) });
      }
      sinceLast.clear();
      continue;
    }
    for (const { currency, amount, isYearly } of money.amounts)
      if (amount !== null && !isYearly)
        for (const own of [sinceLast, all]) own.set(currency, (own.get(currency) ?? 0) + amount);
  }
  return found;
}

/** The identities that the money of a register can be held to, with those that fail. */
export function moneyIdentities(
  rows: readonly { readonly row: number; readonly money: RowMoney; readonly isTotal: boolean }[],
): readonly MoneyIdentity[] {
  const sides = (of: (money: RowMoney) => Sides) =>
    rows.flatMap(({ row, money, isTotal }) => {
      const own = isTotal ? null : of(money);
      return own ? [{ row, ...own }] : [];
    });
  const of = { parts: sides(partsOf), paid: sides(paidOf), total: totalsOf(rows) };
  return MONEY_IDENTITIES.flatMap((kind) => {
    const failed = of[kind].filter((one) => !one.holds);
    const examples = failed.slice(0, EXAMPLES).map(({ row, found, expected }) => ({ row, found, expected }));
    return of[kind].length > 0 ? [{ kind, checked: of[kind].length, failed: failed.length, examples }] : [];
  });
}
