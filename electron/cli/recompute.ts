import { JalonError } from '#shared/core/errors';
import type { Engine } from '#shared/engine/port';
import type { Translator } from '#shared/i18n/translator';
import type { Recomputation } from '#shared/review/recompute';
import {
  countsOf,
  figureNames,
  isConfirmed,
  recomputationSummary,
  recomputedText,
  toleranceText,
} from '#shared/review/recompute-words';
import { recomputeFigures, toleranceOf } from '#shared/review/recompute-workbench';
import type { Share } from '#shared/share/read';
import type { Workbench } from '#shared/workbench/workbench';
import { numberOption, textOption } from './arguments.ts';
import { now } from './clock.ts';
import type { Arguments } from './command.ts';
import { contextOf } from './report-context.ts';

export const RECOMPUTE_OPTIONS = {
  recompute: 'flag',
  tolerance: 'text',
  certificate: 'text',
  key: 'text',
} as const;

interface Certificate {
  readonly path: string;
  /** File of the key that signs it; null: nobody does. */
  readonly key: string | null;
}

interface RecomputeChoice {
  readonly tolerance: number;
  readonly certificate: Certificate | null;
}

/** What was asked about working out figures again; null: nothing. Throws `cli/only-with` for an option that needs another one. */
export function recomputeOptions(args: Arguments): RecomputeChoice | null {
  const isAsked = args.options.recompute === true;
  const [path, key] = [textOption(args, 'certificate'), textOption(args, 'key')];
  for (const [option, isGiven] of [
    ['--tolerance', textOption(args, 'tolerance') !== null],
    ['--certificate', path !== null],
  ] as const)
    if (isGiven && !isAsked) throw new JalonError('cli/only-with', { option, other: '--recompute' });
  if (key !== null && path === null) throw new JalonError('cli/only-with', { option: '--key', other: '--certificate' });
  if (!isAsked) return null;
  const tolerance = numberOption(args, 'tolerance', 0, 1) ?? 1e-9;
  return { tolerance, certificate: path === null ? null : { path, key } };
}

/** Works out every figure of an opened file again, each as of the day its kept values are of. */
export async function recomputeShare(
  share: Share,
  engine: Engine,
  { tolerance }: RecomputeChoice,
): Promise<Recomputation> {
  const { workbench, manifest, results } = share;
  const today = (share.isEarly ? now().toISOString() : manifest.savedAt).slice(0, 10);
  const context = await contextOf(share, engine, today);
  return (await recomputeFigures(workbench, results, context, toleranceOf(tolerance))).recomputation;
}

/** Figures that are not as they were kept, worst first, after one sentence on all. */
export function recomputeLines(again: Recomputation | null, workbench: Workbench, t: Translator): readonly string[] {
  if (!again) return [t('recompute.skipped')];
  const nameOf = figureNames(workbench, t);
  const isListed = countsOf(again).compared > 0;
  return [
    recomputationSummary(again, t),
    ...again.figures
      .filter(({ state }) => isListed && state !== 'same')
      .map((one) => `  ${recomputedText(one, nameOf, t)}`),
    t('recompute.tolerance', { tolerance: toleranceText(again.tolerance.relative, t.language) }),
  ];
}

export const recomputeRecord = (again: Recomputation): object => ({
  confirmed: isConfirmed(again),
  tolerance: again.tolerance,
  counts: countsOf(again),
  differences: again.figures.filter(({ state }) => state !== 'same'),
});
