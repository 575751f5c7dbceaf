import { readFileSync, writeFileSync } from 'node:fs';
import { unwrap } from '#shared/core/result';
import { figureResults } from '#shared/review/recompute-workbench';
import { readShare } from '#shared/share/read';
import type { Results } from '#shared/share/results';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import { tableBlock } from '#shared/workbench/report';
import type { Workbench } from '#shared/workbench/workbench';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { contextOf } from '../../electron/cli/report-context.ts';
import { EXHIBIT_SAMPLES } from './exhibit-samples.ts';

const SAVED = '2026-01-01T00:00:00Z';
const shareAt = async (path: string) => unwrap(await readShare(new Uint8Array(readFileSync(path))));

/** The file at `from` saved at `to` with another document or other results, every hash made to fit. */
export async function rewrittenShare(
  from: string,
  to: string,
  results: Results,
  change: (one: Workbench) => Workbench = (one) => one,
): Promise<void> {
  const { workbench, parts } = await shareAt(from);
  writeFileSync(to, (await writeShare({ workbench: change(workbench), parts, savedAt: SAVED, results })).bytes);
}

/** Charts of bundled indicators, one with own data, and tables of the report. */
export function withFigures(workbench: Workbench, count: number, known: ReadonlySet<string> | null = null): Workbench {
  const indicators = workbench.catalogue.framework.indicators.filter(({ id }) => !known || known.has(id));
  const charts = Array.from({ length: count }, (_, place) => {
    const { id } = indicators.at(-1 - (place % indicators.length))!;
    return { ...newChart(id, ['KEN', 'UGA', 'TZA']), id: `chart-${place}`, title: `Chart ${place}` };
  });
  const blocks = [
    ...EXHIBIT_SAMPLES.slice(0, 1).map((source) => tableBlock('board', source)),
    { id: 'kenya', kind: 'country' as const, area: 'KEN' },
  ];
  return { ...workbench, charts, report: { ...workbench.report, blocks } };
}

/** What the figures of a file come to. */
export async function resultsOf(path: string): Promise<Results> {
  const share = await shareAt(path);
  const engine = await openNodeEngine();
  try {
    return await figureResults(share.workbench, await contextOf(share, engine, SAVED.slice(0, 10)));
  } finally {
    await engine.close();
  }
}
