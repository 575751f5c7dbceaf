import { sourceReports } from '../charts/source-reports.ts';
import type { Language } from '../core/language.ts';
import { besidePublished } from '../engine/published.ts';
import { translator } from '../i18n/translator.ts';
import type { Annex } from '../workbench/report.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { annexParts } from './annexes/annex-parts.ts';
import { blockParts } from './block-parts.ts';
import { changesSince } from './changes.ts';
import type { ReportContext } from './context.ts';
import type { ReportDocument, ReportFinding } from './document.ts';
import { frozenDocument } from './frozen.ts';
import { nothingUsed, type PartContext } from './part-context.ts';
import type { Part } from './parts.ts';
import { typeset } from './prose.ts';
import { stateCode } from './state-code.ts';
import { originOfValues, valueReferences, writtenValues } from './values.ts';
import { writeParts } from './write-parts.ts';

/**
 * The report of a workbench as every format writes it, in one language: exhibits worked out, everything numbered, annexes written from
 * what is shown. A block that fails stands as a box that says so; rejects with `cancelled` alone, or where no value could be asked for. Of a frozen report the edition itself: rejects with `report/frozen-damaged`.
 */
export async function resolveReport(
  workbench: Workbench,
  given: ReportContext,
  language: Language,
): Promise<ReportDocument> {
  const { report, frozenReports = [] } = workbench;
  const frozen = frozenReports.find(({ id }) => id === report.frozen);
  if (frozen) return frozenDocument(frozen, language);
  const t = translator(language);
  const findings: ReportFinding[] = [];
  const context: PartContext = {
    ...given,
    workbench,
    t,
    known: await besidePublished(given.engine, workbench),
    used: nothingUsed(),
    find: (finding) => findings.push(finding),
  };
  const parts: Part[] = [];
  for (const [at, block] of report.blocks.entries()) {
    given.signal?.throwIfAborted();
    parts.push(...(await blockParts(block, context)));
    given.progress?.(at + 1, report.blocks.length);
  }
  const references = valueReferences(report.blocks);
  const values = await writtenValues(references, context);
  const origin = originOfValues(references, values);
  context.used.sources.push(...sourceReports(origin, context.known, t));
  context.used.indicators.push(...origin.indicators);
  const annexes = new Map<Annex, readonly Part[]>();
  for (const annex of new Set(parts.flatMap((part) => (part.kind === 'annex' ? part.parts : []))))
    annexes.set(annex, await annexParts(annex, parts, context));
  const blocks = writeParts(parts, { t, values, annexes, find: context.find });
  findings.push(...(await changesSince({ blocks }, report.blocks, t)));
  return {
    title: typeset(report.title[language].trim() || report.title[language === 'en' ? 'fr' : 'en'], language),
    language,
    authors: report.authors ?? '',
    date: given.today,
    code: await stateCode(blocks),
    isFrozen: false,
    blocks,
    findings: inOrder(findings, report.blocks),
  };
}

/** Findings in the order of their blocks, each once. */
function inOrder(findings: readonly ReportFinding[], blocks: readonly { readonly id: string }[]) {
  const places = new Map(blocks.map(({ id }, at) => [id, at]));
  const once = new Map(findings.map((one) => [JSON.stringify([one.kind, one.block, one.text]), one]));
  return [...once.values()].sort((a, b) => (places.get(a.block) ?? 0) - (places.get(b.block) ?? 0));
}
