import type { Translator } from '../i18n/translator.ts';
import type { PipelineSnapshot } from '../pledges/editions/pipeline.ts';
import { PLEDGE_STAGES } from '../pledges/pledge.ts';
import type { ChartData } from './spec.ts';

/** An edition of a register by stage, and the year it is of. */
export interface DatedSnapshot extends PipelineSnapshot {
  readonly year: number;
}

/**
 * The pledges of every edition by stage, stacked; of several editions of one year the last. Null where there are fewer than two years.
 * @param snapshots in the order of time
 */
export function pipelineChart(
  snapshots: readonly DatedSnapshot[],
  register: string,
  source: string,
  t: Translator,
): ChartData | null {
  const lastOfYear = new Map(snapshots.map((one) => [one.year, one]));
  const drawn = [...lastOfYear.values()];
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last || drawn.length < 2) return null;
  const fulfilled = (one: PipelineSnapshot): number =>
    one.stages.find(({ stage }) => stage === 'fulfilled')?.pledges ?? 0;
  return {
    title: t('register.pipeline.title', {
      before: fulfilled(first),
      of: first.pledges,
      from: first.label,
      after: fulfilled(last),
      ofLast: last.pledges,
      to: last.label,
    }),
    subtitle: t('register.pipeline.subtitle', { register }),
    source,
    note: drawn.length < snapshots.length ? t('register.pipeline.note') : null,
    unit: { label: { en: 'pledges', fr: 'engagements' }, percent: false },
    adds: true,
    look: { order: 'given' },
    series: PLEDGE_STAGES.map((stage) => ({
      name: t(`pledges.stage.${stage}`),
      role: 'observed',
      x: drawn.map(({ year }) => year),
      y: drawn.map(({ stages }) => stages.find((one) => one.stage === stage)?.pledges ?? 0),
      bands: [],
    })),
  };
}
