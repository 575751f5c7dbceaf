import { type Failure, failure } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import type { Engine } from '../engine/port.ts';
import { benchmarkIndicators } from '../framework/references.ts';
import { chartOfBlock } from '../workbench/report.ts';
import { partsOfSource, type TablePart, type Workbench } from '../workbench/workbench.ts';
import { dataName } from './format.ts';
import { loadPart, measurePart } from './load-part.ts';
import type { Parts } from './needed-tables.ts';

const SCRATCH = 'verify_part';

/** Failures of `readShare` that say a part is not what was saved; with any other one the file cannot be read at all. */
const ALTERED: ReadonlySet<string> = new Set([
  'share/part-altered',
  'share/part-missing',
  'share/foreign-part',
  'share/duplicate-part',
  'share/extra-bytes',
]);

/** Whether a file that `readShare` refuses was changed after it was saved, as opposed to being no share file or cut short. */
export const isAltered = ({ code }: Failure): boolean => ALTERED.has(code);

/** Tables whose bytes are not those the document names. */
export async function verifyHashes({ sources }: Workbench, parts: Parts): Promise<readonly Failure[]> {
  const found: Failure[] = [];
  for (const { sha256: digest } of sources.flatMap(partsOfSource)) {
    const bytes = parts.get(digest);
    if (bytes && (await sha256(bytes)) !== digest)
      found.push(failure('share/part-altered', { part: dataName(digest) }));
  }
  return found;
}

/**
 * What of an opened share file does not agree with itself: tables read again and counted against the document, their columns
 * against what every analysis reads, and names in the document that stand for nothing. Where a table cannot be what it says of itself
 * none is read. Empty: all agrees.
 */
export async function verifyTables(engine: Engine, workbench: Workbench, parts: Parts): Promise<readonly Failure[]> {
  const listed = workbench.sources.flatMap(partsOfSource).map((part) => ({ part, bytes: parts.get(part.sha256) }));
  const found = listed.flatMap(({ part, bytes }) =>
    bytes ? measurePart(part, bytes) : failure('share/part-missing', { part: dataName(part.sha256) }),
  );
  if (found.length === 0)
    for (const { part, bytes } of listed) if (bytes) found.push(...(await verifyPart(engine, part, bytes)));
  return [...found, ...danglingNames(workbench)];
}

async function verifyPart(engine: Engine, part: TablePart, bytes: Uint8Array): Promise<readonly Failure[]> {
  try {
    return await loadPart(engine, SCRATCH, part, bytes.slice());
  } finally {
    await engine.drop(SCRATCH).catch(() => undefined);
  }
}

/** Charts, scenarios, benchmarks and report blocks that refer to something the document does not hold. */
function danglingNames({ catalogue, charts, scenarios, benchmarks, report }: Workbench): readonly Failure[] {
  const indicators = new Set(catalogue.framework.indicators.map(({ id }) => id));
  const named = [
    ...[...charts, ...report.blocks.flatMap((block) => chartOfBlock(block) ?? [])].flatMap((chart) =>
      chart.indicators.map((indicator) => ({ item: chart.title ?? chart.id, indicator })),
    ),
    ...scenarios.map((scenario) => ({ item: scenario.name, indicator: scenario.indicator })),
    ...benchmarks.flatMap((benchmark) =>
      benchmarkIndicators(benchmark).map((indicator) => ({ item: benchmark.name, indicator })),
    ),
  ];
  const known = new Set(scenarios.map(({ id }) => id));
  return [
    ...named
      .filter(({ indicator }) => !indicators.has(indicator))
      .map(({ item, indicator }) => failure('share/unknown-indicator', { item, indicator })),
    ...report.blocks
      .filter((block) => block.kind === 'scenario' && !known.has(block.scenario))
      .map((block) => failure('share/unknown-scenario', { block: block.id })),
  ];
}
