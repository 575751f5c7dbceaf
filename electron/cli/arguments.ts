import { parseArgs } from 'node:util';
import { JalonError } from '#shared/core/errors';
import type { Arguments, CliCommand } from './command.ts';

/** The arguments of a command. Throws `cli/unknown-option` {option}, `cli/option-value` {option}. */
export function readArguments(args: readonly string[], options: CliCommand['options']): Arguments {
  const known = Object.fromEntries(
    Object.entries(options).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const read: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = options[token.name];
    if (!kind) throw new JalonError('cli/unknown-option', { option: token.rawName });
    const takesValue = kind === 'text';
    if (takesValue !== (token.value !== undefined)) throw new JalonError('cli/option-value', { option: token.rawName });
    read[token.name] = token.value ?? true;
  }
  return { operands, options: read };
}

/** The one operand of a command. */
export function onlyOperand({ operands }: Arguments, what: string): string {
  const [only, ...more] = operands;
  if (only === undefined || more.length > 0) throw new JalonError('cli/operands', { what, count: operands.length });
  return only;
}

export const textOption = ({ options }: Arguments, name: string): string | null => {
  const value = options[name];
  return typeof value === 'string' ? value : null;
};

/** A whole number from `least` to `most`, or `missing` where the option is not given. */
export function numberOption(args: Arguments, name: string, least: number, most: number): number | null {
  const text = textOption(args, name);
  if (text === null) return null;
  const value = Number(text);
  if (!Number.isFinite(value) || text.trim() === '' || value < least || value > most)
    throw new JalonError('cli/option-number', { option: `--${name}`, text, least, most });
  return value;
}
