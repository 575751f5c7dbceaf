import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { unwrap } from '#shared/core/result';
import type { Engine } from '#shared/engine/port';
import { translator } from '#shared/i18n/translator';
import { situationDecisionId } from '#shared/pledges/matching/decisions';
import { figureResults } from '#shared/review/recompute-workbench';
import type { Parts } from '#shared/share/needed-tables';
import { readShare } from '#shared/share/read';
import { type Results, resultBytes } from '#shared/share/results';
import { connectTables, loadTables, pledgesIn } from '#shared/share/tables';
import { newChart } from '#shared/workbench/drafts';
import { figureBlock, type ReportBlock, tableBlock } from '#shared/workbench/report';
import type { Workbench } from '#shared/workbench/workbench';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { contextOf } from '../../electron/cli/report-context.ts';
import { NO_DOCUMENT, useSession } from '../../renderer/store/session.ts';
import { recomputeWorkbench } from '../../renderer/workflows/recompute.ts';
import { workOutResults, workOutWhenQuiet } from '../../renderer/workflows/work-out-results.ts';
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

/** The session as after opening a workbench: its tables connected, its file keeping no results. */
async function openInSession(workbench: Workbench, parts: Parts): Promise<void> {
  useSession.setState(NO_DOCUMENT);
  const tables = await loadTables(engine, workbench, parts);
  await connectTables(engine, workbench, tables);
  const { id: documentId, corrections, pledgeEdits, catalogue } = workbench;
  const connected = { version: 1, documentId, tables, corrections, pledgeEdits, groups: catalogue.groups };
  const pledges = await pledgesIn(engine, workbench, tables);
  useSession.setState({ workbench, pledges, parts, connected, task: null, file: NO_DOCUMENT.file });
}
const worked = (): Results => useSession.getState().file.worked ?? new Map();

let workbench: Workbench;
let parts: Parts;
let told: Results;
beforeAll(async () => {
  writeFileSync(join(folder, 'register.csv'), DASHBOARD);
  const out = join(folder, 'w.jalon');
  expect((await jalon('import', join(folder, 'register.csv'), '--as', 'pledges', '--out', out)).code).toBe(0);
  const share = unwrap(await readShare(new Uint8Array(readFileSync(out))));
  parts = share.parts;
  workbench = withFigures(share.workbench, 'GRF-10003');
  const today = new Date().toISOString().slice(0, 10);
  told = await figureResults(workbench, await contextOf({ workbench, parts }, engine, today));
}, 180_000);

test('the window and the command line keep the same bytes of the same workbench', async () => {
  expect([...told.keys()]).toEqual(['chart:chart', 'block:flow:0', 'block:matrix:0', 'block:flows:0']);
  await openInSession(workbench, parts);
  expect(await recomputeWorkbench(translator('fr'))).not.toBeNull();
  expect(bytesOf(worked())).toEqual(bytesOf(told));
}, 120_000);

describe('in quiet moments', () => {
  test('the window works out the same without being asked, and again only what an edit made stale', async () => {
    const end = workOutWhenQuiet(0);
    try {
      await openInSession(workbench, parts);
      await vi.waitFor(() => expect(bytesOf(worked())).toEqual(bytesOf(told)), { timeout: 100_000 });
      const [flow, ...others] = workbench.report.blocks;
      if (flow?.kind !== 'exhibit' || flow.source.of !== 'pledge-flow') throw new Error('a flow comes first');
      const edited: ReportBlock = { ...flow, source: { ...flow.source, columns: ['actor', 'stage'] } };
      const before = worked();
      useSession.setState({
        workbench: { ...workbench, report: { ...workbench.report, blocks: [edited, ...others] } },
      });
      await vi.waitFor(() => expect(worked().get('block:flow:0')).not.toBe(before.get('block:flow:0')), {
        timeout: 100_000,
      });
      expect(worked().get('chart:chart')).toBe(before.get('chart:chart'));
    } finally {
      end();
    }
  }, 240_000);

  test('an edit, a stop and a limit end it; nothing of another state is kept', async () => {
    const goOn = new AbortController();
    await openInSession(workbench, parts);
    await workOutResults(goOn.signal, 1);
    expect([...worked().keys()]).toEqual(['chart:chart']);
    const working = workOutResults(goOn.signal);
    useSession.setState({ workbench: { ...workbench, title: 'Another' } });
    await working;
    await workOutResults(AbortSignal.abort());
    expect([...worked().keys()]).toEqual(['chart:chart']);
  }, 120_000);
});
