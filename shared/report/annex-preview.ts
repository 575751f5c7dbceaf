import type { Language } from '../core/language.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { ReportContext } from './context.ts';
import type { DocumentBlock } from './document.ts';
import { resolveReport } from './resolve-report.ts';

/** What the annex block `id` comes to in the report as it is now, lettered and numbered as there; blank: nothing. Rejects as `resolveReport`. */
export async function annexPreview(
  workbench: Workbench,
  id: string,
  context: ReportContext,
  language: Language,
): Promise<readonly DocumentBlock[]> {
  const { frozen: _, ...report } = workbench.report;
  const annexes = report.blocks.filter(({ kind }) => kind === 'annex');
  const at = annexes.findIndex((block) => block.id === id);
  const [annex] = annexes.slice(at, at + 1);
  if (at < 0 || !annex) return [];
  // An annex is written from all of the report, whatever stands after it; a break tells where it begins.
  const rest = report.blocks.filter(({ kind }) => kind !== 'annex');
  const blocks = [...rest, ...annexes.slice(0, at), { id: '', kind: 'page-break' } as const, annex];
  const document = await resolveReport({ ...workbench, report: { ...report, blocks } }, context, language);
  return document.blocks.slice(document.blocks.findLastIndex(({ kind }) => kind === 'page-break') + 1);
}
