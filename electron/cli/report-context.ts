import { kept } from '#shared/core/kept';
import type { Engine } from '#shared/engine/port';
import { readBundled } from '#shared/intake/bundled';
import { readBundledFlows } from '#shared/intake/bundled-flows';
import { flowsOfRows } from '#shared/pledges/flow-rows';
import { pledgeOfRow } from '#shared/pledges/rows';
import { projectScenario } from '#shared/projections/scenario-projection';
import type { ReportContext } from '#shared/report/context';
import type { Share } from '#shared/share/read';
import { connectTables, loadTables, pledgesIn } from '#shared/share/tables';
import type { Workbench } from '#shared/workbench/workbench';
import { readBundledFiles } from './bundled.ts';
import { openShare } from './workbench.ts';

/** A share file in the engine, with what its report is worked out from. `date`: YYYY-MM-DD; null: the day the file was saved. */
export async function openForReport(
  path: string,
  engine: Engine,
  date: string | null,
): Promise<{ readonly workbench: Workbench; readonly context: ReportContext }> {
  const share = await openShare(path);
  return {
    workbench: share.workbench,
    context: await contextOf(share, engine, date ?? share.manifest.savedAt.slice(0, 10)),
  };
}

/** What figures of a share file are worked out from, its tables in the engine. `today`: YYYY-MM-DD. */
export async function contextOf(
  { workbench, parts }: Pick<Share, 'workbench' | 'parts'>,
  engine: Engine,
  today: string,
): Promise<ReportContext> {
  const tables = await loadTables(engine, workbench, parts);
  await connectTables(engine, workbench, tables);
  return {
    engine,
    pledges: await pledgesIn(engine, workbench, tables),
    today,
    project: async ({ scenario, series, ...known }) => projectScenario(scenario, series, known),
    registers: registersAtHand(),
  };
}

/** The bundled registers, read when first asked for. */
export function registersAtHand(): ReportContext['registers'] {
  const files = kept(readBundledFiles);
  return {
    flows: async () => {
      const { rows, names, publisher } = readBundledFlows(await files());
      return { flows: flowsOfRows({ rows, names }), publisher, updated: names.updated };
    },
    example: async () => readBundled(await files()).pledges.map(pledgeOfRow),
  };
}
