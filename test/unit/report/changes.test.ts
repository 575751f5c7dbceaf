import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { blockHash, changeSummary, changesSince, tablesHash } from '#shared/report/changes';
import type { ReportDocument } from '#shared/report/document';
import { stateCode } from '#shared/report/state-code';
import type { ReportBlock } from '#shared/workbench/report';
import { chartBlock } from '../../support/report-blocks.ts';
import { sampleDocument } from '../../support/report-document.ts';

const t = translator('en');
const document = sampleDocument('en');
const hashNow = async (block: string): Promise<string> => (await blockHash(document, block)) ?? '';
const seen = (hash: string) => ({ seen: { hash, at: '2026-11-12T10:00:00Z' } });

test('the same numbers have the same hash, in any language and order of rows', async () => {
  const rows = [
    [{ text: 'Kenya' }, { text: '1,2', value: 1.2 }],
    [{ text: 'Ouganda' }, { text: '3', value: 3 }],
  ];
  const other = [
    [{ text: 'Uganda' }, { text: '3.0', value: 3 + 1e-15 }],
    [{ text: 'Kenya' }, { text: '1.2', value: 1.2 }],
  ];
  expect(await tablesHash([{ rows }])).toBe(await tablesHash([{ rows: other }]));
  expect(await tablesHash([{ rows }])).not.toBe(await tablesHash([{ rows: rows.slice(1) }]));
});

test('only what changed since it was read is told, with the sentences beside it', async () => {
  const blocks: readonly ReportBlock[] = [
    chartBlock('block-1', {}, seen(await hashNow('block-1'))),
    chartBlock('block-2', {}, seen('0'.repeat(64))),
    chartBlock('block-3'),
  ];
  const findings = await changesSince(document, blocks, t);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ kind: 'changed', block: 'block-2' });
  // The paragraph that refers to Figure 2.
  expect(findings[0]?.text).toContain('31.2 million');
  expect(findings[0]?.text).toContain('November 12, 2026');
  expect(changeSummary(blocks, findings, t)).toBe('1 of 2 figures changed since you wrote about them');
  expect(changeSummary(blocks, [], t)).toBeNull();
});

test('a code names the numbers and nothing else', async () => {
  const code = await stateCode(document.blocks);
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  const retitled: ReportDocument = sampleDocument('en', 'Other words');
  expect(await stateCode(retitled.blocks)).toBe(code);
  expect(await stateCode(document.blocks.slice(0, 5))).not.toBe(code);
  expect(await stateCode([])).toBe('');
});
