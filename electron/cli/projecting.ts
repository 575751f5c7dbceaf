import { JalonError } from '#shared/core/errors';
import type { Domain } from '#shared/framework/framework';
import { parseDomain } from '#shared/projections/project-rows';
import { textOption } from './arguments.ts';
import type { Arguments } from './command.ts';

/** Levels of `--level 80,95` in percent, ascending, each once. */
export function levelsOption(args: Arguments, otherwise: string): readonly number[] {
  const text = textOption(args, 'level') ?? otherwise;
  const levels = text.split(',').map(Number);
  if (!levels.every((level) => level > 0 && level < 100))
    throw new JalonError('cli/option-number', { option: '--level', text, least: 1, most: 99.9 });
  return [...new Set(levels)].sort((a, b) => a - b);
}

/** The domain of `--domain`; null: by the values of each series. */
export function domainOption(args: Arguments): Domain | null {
  const text = textOption(args, 'domain') ?? 'auto';
  const domain = parseDomain(text);
  if (domain === undefined) throw new JalonError('cli/domain', { domain: text });
  return domain;
}
