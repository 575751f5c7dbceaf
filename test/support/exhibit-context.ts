import { readBundledFlows } from '#shared/intake/bundled-flows';
import { flowsOfRows } from '#shared/pledges/flow-rows';
import { matchDecisionId, pledgeKey } from '#shared/pledges/matching/decisions';
import { matchPledges } from '#shared/pledges/matching/match-pledges';
import type { Pledge } from '#shared/pledges/pledge';
import { pledgeOfRow } from '#shared/pledges/rows';
import type { ReportContext } from '#shared/report/context';
import type { Workbench } from '#shared/workbench/workbench';
import { bundled, bundledFiles, freshWorkbench } from './workbench.ts';

const INVENTED = bundled().pledges.map(pledgeOfRow);
const fresh = freshWorkbench();
/** A workbench on the bundled data, with a benchmark and matches accepted by hand. */
export const EXHIBIT_WORKBENCH: Workbench = {
  ...fresh,
  benchmarks: [
    {
      id: 'b',
      name: 'Half as many',
      kind: 'target',
      indicator: 'ctx-refugees-per-1000',
      scope: { kind: 'all' },
      target: 2,
      targetYear: 2030,
      baseYear: 2016,
      limit: null,
      source: 'test',
      sourceYear: null,
    },
  ],
  pledgeDecisions: acceptedFirst(INVENTED, fresh.catalogue.groups),
};

/** The invented register as if it had been submitted, beside those that come with Jalon. */
export const EXHIBIT_REGISTERS: Pick<ReportContext, 'pledges' | 'registers'> = {
  pledges: INVENTED.map((pledge) => ({ ...pledge, illustrative: false, obstacles: ['Lack of funding'] })),
  registers: {
    flows: async () => {
      const { rows, names, publisher } = readBundledFlows(bundledFiles());
      return { flows: flowsOfRows({ rows, names }), publisher, updated: names.updated };
    },
    example: async () => INVENTED,
  },
};

/** The best candidates of the first two policy pledges, as a person accepts them. */
function acceptedFirst(pledges: readonly Pledge[], groups: Workbench['catalogue']['groups']) {
  const steps = matchPledges(pledges, { groups });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.policies
    .filter(({ candidates }) => candidates.length > 0)
    .slice(0, 2)
    .map(({ policy, candidates: [best] }) => {
      const [of, by] = [pledgeKey(pledges[policy]!), pledgeKey(pledges[best!.resource]!)];
      return {
        kind: 'match' as const,
        id: matchDecisionId(of, by),
        policy: of,
        resource: by,
        verdict: 'accepted' as const,
        author: 'A. Writer',
        at: '2026-11-20T10:00:00.000Z',
      };
    });
}
