import { JalonError } from '#shared/core/errors';
import { PLEDGE_STAGES, REVIEWED_STAGES } from '#shared/pledges/pledge';
import type { DecimalMark } from '#shared/pledges/reading/amount-tokens';
import { DATE_ORDERS } from '#shared/pledges/reading/dates';
import type { PledgeQuestion } from '#shared/pledges/reading/pledge-loss';
import { PLEDGE_ROLES, type PledgeRecipe, withRole } from '#shared/pledges/reading/pledge-recipe';
import { TERM_KINDS } from '#shared/pledges/reading/terms';
import { textOption } from './arguments.ts';
import type { Arguments } from './command.ts';

/** The options that answer what a register leaves open. */
export const REGISTER_OPTIONS = {
  stage: 'text',
  reviewed: 'text',
  dates: 'text',
  currency: 'text',
  rate: 'text',
  match: 'text',
  role: 'text',
} as const;

/** "word=code; word=code" taken apart at the last `=`. Throws `cli/option-value`. */
function pairsIn(args: Arguments, option: keyof typeof REGISTER_OPTIONS): readonly (readonly [string, string])[] {
  const text = textOption(args, option);
  if (text === null) return [];
  return text.split(';').map((pair) => {
    const at = pair.lastIndexOf('=');
    if (at < 1) throw new JalonError('cli/option-value', { option: `--${option}` });
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
}

function oneOf<T extends string>(option: string, text: string, known: readonly T[]): T {
  const found = known.find((one) => one === text);
  if (found === undefined) throw new JalonError('cli/option-value', { option: `--${option} (${known.join(', ')})` });
  return found;
}

/** A recipe with the answers of the command line. Throws `cli/option-value` {option} with what is known where a code is not. */
export function answered(recipe: PledgeRecipe, args: Arguments): PledgeRecipe {
  const stages = pairsIn(args, 'stage').map(
    ([word, stage]) => [word, oneOf('stage', stage, [...PLEDGE_STAGES, 'left_out'])] as const,
  );
  const reviews = pairsIn(args, 'reviewed').map(
    ([word, stage]) => [word, oneOf('reviewed', stage, REVIEWED_STAGES)] as const,
  );
  const rates = pairsIn(args, 'rate').map(([code, rate]) => {
    if (!/^[A-Z]{3}$/.test(code) || !(Number(rate) > 0)) throw new JalonError('cli/option-value', { option: '--rate' });
    return [code, Number(rate)] as const;
  });
  const currency = textOption(args, 'currency');
  if (currency !== null && !/^[A-Z]{3}$/.test(currency))
    throw new JalonError('cli/option-value', { option: '--currency' });
  const dates = textOption(args, 'dates');
  const decimal = textOption(args, 'decimal');
  const said: PledgeRecipe = {
    ...recipe,
    stages: { ...recipe.stages, ...Object.fromEntries(stages) },
    reviews: { ...recipe.reviews, ...Object.fromEntries(reviews) },
    rates: { ...recipe.rates, ...Object.fromEntries(rates) },
    terms: matchesIn(recipe, args),
    currency: currency ?? recipe.currency,
    dates: dates === null ? recipe.dates : oneOf('dates', dates, DATE_ORDERS),
    decimal: decimal === null ? recipe.decimal : oneOf<DecimalMark>('decimal', decimal, ['.', ',']),
  };
  return pairsIn(args, 'role').reduce((read, [label, role]) => {
    const column = read.columns.find((one) => one.label === label);
    if (!column) throw new JalonError('cli/option-value', { option: `--role (${label})` });
    return withRole(read, column.position, oneOf('role', role, PLEDGE_ROLES));
  }, said);
}

/** `--match "areas:Keniya=KEN"`; a blank code leaves the text out. */
function matchesIn({ terms }: PledgeRecipe, args: Arguments): PledgeRecipe['terms'] {
  let matches = terms;
  for (const [named, code] of pairsIn(args, 'match')) {
    const at = named.indexOf(':');
    const kind = oneOf('match', named.slice(0, Math.max(0, at)), TERM_KINDS);
    matches = { ...matches, [kind]: { ...matches[kind], [named.slice(at + 1).trim()]: code } };
  }
  return matches;
}

/** The option that answers a question. */
export function optionFor({ kind, role, text, suggestion }: PledgeQuestion): string {
  switch (kind) {
    case 'stage':
      return `--stage "${text}=${[...PLEDGE_STAGES, 'left_out'].join('|')}"`;
    case 'reviewed':
      return `--reviewed "${text}=${REVIEWED_STAGES.join('|')}"`;
    case 'dates':
      return '--dates dmy|mdy';
    case 'decimal':
      return '--decimal .|,';
    case 'currency':
      return '--currency EUR';
    case 'rate':
      return `--rate "${text}=…"`;
    case 'term':
      return `--match "${role}:${text}=${suggestion ?? '…'}"`;
  }
}
