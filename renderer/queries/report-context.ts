import { unpackMatches } from '#shared/pledges/matching/packed-matches';
import type { ReportContext } from '#shared/report/context';
import { matchingBeside } from '../engine/matching.ts';
import { projections } from '../engine/projection.ts';
import { engine } from '../store/engine.ts';
import { useSession } from '../store/session.ts';
import { bundledRegisters } from './use-registers.ts';

/** What a report is made from outside of components: the engine, the projection worker, the registers. */
export async function reportContext(
  given: Pick<ReportContext, 'signal' | 'progress'> = {},
  pledges: ReportContext['pledges'] = useSession.getState().pledges,
): Promise<ReportContext> {
  return {
    ...given,
    engine: await engine(),
    project: (question) => projections.outlook(question),
    study: (question) => projections.study(question),
    match: async (asked, groups) =>
      unpackMatches(await matchingBeside('match', { pledges: asked, groups, areas: [] }, given.signal), asked),
    pledges,
    registers: bundledRegisters,
    today: new Date().toISOString().slice(0, 10),
  };
}
