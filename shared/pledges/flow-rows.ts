import type { BundledFlows } from '../intake/bundled-flows.ts';
import { FLOW_STATUSES, type FlowStatus, type FundingFlow, STAGE_OF_FLOW } from './flow.ts';
import { pledgeOfRow } from './rows.ts';

/** Code of what all bundled flows are of, beside the forums (`terms.json`). */
const FUNDING_2025 = 'fts-2025';

/** The bundled flows with the names of donors, recipients and plans; those of a status that is none of ours are left out. */
export function flowsOfRows({ rows, names }: Pick<BundledFlows, 'rows' | 'names'>): readonly FundingFlow[] {
  const organizations = new Map(names.organizations.map((one) => [one.code, one]));
  const plans = new Map(names.plans.map((plan) => [plan.code, plan]));
  const nameOf = (code: string): string => organizations.get(code)?.name ?? code;
  return rows.flatMap((row) => {
    const stageText = row.stageText ?? '';
    if (!isStatus(stageText)) return [];
    const donor = organizations.get(row.entity ?? '');
    const plan = plans.get(row.plan ?? '');
    const entity = nameOf(row.entity ?? '');
    const recipients = (row.recipients ?? '').split(';').map(nameOf);
    const pledge = pledgeOfRow({
      ...row,
      entity,
      title: `${entity} → ${recipients.join(', ')}`,
      actor: donor?.actor,
      entityArea: donor?.area,
      forum: FUNDING_2025,
      situations: plan?.situation,
      stage: STAGE_OF_FLOW[stageText],
      illustrative: 'false',
    });
    return [
      {
        ...pledge,
        stageText,
        recipients,
        plan: plan?.name ?? null,
        originalAmount: row.originalAmount ? Number(row.originalAmount) : null,
        currency: row.currency || null,
        source: names.source,
      },
    ];
  });
}

const isStatus = (text: string): text is FlowStatus => FLOW_STATUSES.includes(text as FlowStatus);
