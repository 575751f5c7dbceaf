import { expect, test } from 'vitest';
import { csvText } from '#shared/export/csv';
import { pledgePageToCsv } from '#shared/export/pledge-page-csv';
import { WHOLE_LENS } from '#shared/framework/lens';
import type { FundingFlow } from '#shared/pledges/flow';
import { bodyPage } from '#shared/pledges/pages/body-page';
import { pledgeWith } from '../../support/pledges.ts';

test('a page as a table: stages on both bases, money by status, plan and country; what names none says so', () => {
  const flow: FundingFlow = {
    ...pledgeWith({ entity: '=Donor', forum: 'fts-2025', stage: 'fulfilled', amountUsd: 12, areas: [] }),
    ...{ stageText: 'paid', recipients: [], plan: '=Plan', originalAmount: null, currency: null, source: 'fts' },
  };
  const pledges = [pledgeWith({ entity: '=Donor', stage: 'in_progress' }), pledgeWith({ id: 'b', entity: '=Donor' })];
  const page = bodyPage('=Donor', { pledges, flows: [flow] }, WHOLE_LENS, null);
  const lines = csvText(pledgePageToCsv({ ...page, results: [] }, ['Base']))
    .trim()
    .split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'part,of,what,year,value,unit',
      'stage,in_progress,of_all,,0.5,share',
      'stage,in_progress,of_pledges_with_an_update,,1,share',
      'stage,no_update,of_pledges_with_an_update,,,share',
      'money,,paid,,12,USD',
      "plan,'=Plan,paid,,12,USD",
      'country,none,paid,,12,USD',
      '# Base',
    ]),
  );
});
