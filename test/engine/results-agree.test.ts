import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { unwrap } from '#shared/core/result';
import type { Engine } from '#shared/engine/port';
import { translator } from '#shared/i18n/translator';
import { situationDecisionId } from '#shared/pledges/matching/decisions';
import { figureResults } from '#shared/review/recompute-workbench';
import { readShare } from '#shared/share/read';
import { type Results, resultBytes } from '#shared/share/results';
import { connectTables, loadTables, pledgesIn } from '#shared/share/tables';
import { newChart } from '#shared/workbench/drafts';
import { figureBlock, tableBlock } from '#shared/workbench/report';
import type { Workbench } from '#shared/workbench/workbench';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { contextOf } from '../../electron/cli/report-context.ts';
import { useSession } from '../../renderer/store/session.ts';
import { recomputeWorkbench } from '../../renderer/workflows/recompute.ts';
import { jalon } from '../support/cli.ts';
import { DASHBOARD } from '../support/pledge-registers.ts';

let engine: Engine;
vi.mock('../../renderer/store/engine.ts', () => ({ engine: async () => engine }));
/** The worker's answers, asked here. */
vi.mock('../../renderer/engine/projection.ts', async () => {
  const { projectScenario } = await import('#shared/projections/scenario-projection');
  const { studyScenario } = await import('#shared/projections/scenario-study');
  return {
    projections: {
      outlook: async ({ scenario, series, ...known }: Parameters<Context['project']>[0]) =>
        projectScenario(scenario, series, known),
      study: async (question: Parameters<typeof studyScenario>[0]) => studyScenario(question),
    },
  };
});
vi.mock('../../renderer/queries/use-registers.ts', async () => {
  const { registersAtHand } = await import('../../electron/cli/report-context.ts');
  return { bundledRegisters: registersAtHand() };
});

type Context = Awaited<ReturnType<typeof contextOf>>;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-agree-'));
  engine = await openNodeEngine();
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A general pledge that somebody gave a situation, drawn by situation; a chart with a projection. */
function withFigures(workbench: Workbench, general: string): Workbench {
  const decision = {
    id: situationDecisionId(general),
    kind: 'situation' as const,
    pledge: general,
    situation: workbench.catalogue.groups.find(({ kind }) => kind === 'situation')?.code ?? '',
    author: 'Amina',
    at: '2026-01-01T00:00:00Z',
  };
  const blocks = [
    figureBlock('flow', { of: 'pledge-flow', register: 'own', columns: ['situation', 'stage'], measure: 'count' }),
    tableBlock('matrix', { of: 'pledge-matrix', register: 'own' }),
    figureBlock('flows', { of: 'pledge-flow', register: 'flows', columns: ['actor', 'stage'], measure: 'usd' }),
  ];
  const chart = { ...newChart('ctx-refugees', ['KEN', 'UGA']), id: 'chart', kind: 'fan' as const };
  return { ...workbench, charts: [chart], pledgeDecisions: [decision], report: { ...workbench.report, blocks } };
}

const bytesOf = (results: Results): Record<string, string> =>
  Object.fromEntries([...results].map(([key, one]) => [key, new TextDecoder().decode(resultBytes(one))]));

test('the window and the command line keep the same bytes of the same workbench', async () => {
  writeFileSync(join(folder, 'register.csv'), DASHBOARD);
  const out = join(folder, 'w.jalon');
  expect((await jalon('import', join(folder, 'register.csv'), '--as', 'pledges', '--out', out)).code).toBe(0);
  const share = unwrap(await readShare(new Uint8Array(readFileSync(out))));
  const workbench = withFigures(share.workbench, 'GRF-10003');
  const today = new Date().toISOString().slice(0, 10);

  const told = await figureResults(workbench, await contextOf({ workbench, parts: share.parts }, engine, today));

  const tables = await loadTables(engine, workbench, share.parts);
  await connectTables(engine, workbench, tables);
  const pledges = await pledgesIn(engine, workbench, tables);
  useSession.setState({ workbench, pledges, parts: share.parts });
  expect(await recomputeWorkbench(translator('fr'))).not.toBeNull();
  const shown = useSession.getState().file.worked ?? new Map();

  expect([...told.keys()]).toEqual(['chart:chart', 'block:flow:0', 'block:matrix:0', 'block:flows:0']);
  expect(bytesOf(shown)).toEqual(bytesOf(told));
}, 180_000);
