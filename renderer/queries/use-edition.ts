import { useQuery } from '@tanstack/react-query';
import { toFailure } from '#shared/core/errors';
import type { Language } from '#shared/core/language';
import type { ReportDocument } from '#shared/report/document';
import { frozenDocument } from '#shared/report/frozen';
import { type MarkedBlock, markedUp } from '#shared/report/marked-up';
import { resolveReport } from '#shared/report/resolve-report';
import type { FrozenReport } from '#shared/workbench/frozen-report';
import { tablesVersion } from '../store/connected-tables.ts';
import { useWorkbench } from '../store/document.ts';
import { useSession } from '../store/session.ts';
import type { Loaded } from './hooks.ts';
import { numberOf } from './number-of.ts';
import { reportContext } from './report-context.ts';

/** What an edition says in a language; null: none is asked for. */
export function useEdition(edition: FrozenReport | null, language: Language): Loaded<ReportDocument> | null {
  const { data, error } = useQuery({
    queryKey: ['edition', edition && numberOf(edition), language],
    enabled: edition !== null,
    queryFn: () => edition && frozenDocument(edition, language),
  });
  if (edition === null) return null;
  if (error) return { state: 'failed', error: toFailure(error), value: null };
  return data ? { state: 'ready', value: data } : { state: 'loading', value: null };
}

/** The report as it is now, marked up against an edition. */
export function useMarkedUp(edition: FrozenReport, language: Language): Loaded<readonly MarkedBlock[]> {
  const workbench = useWorkbench();
  const version = useSession(tablesVersion);
  const { data, error } = useQuery({
    queryKey: ['marked-up', numberOf(edition), numberOf(workbench), version, language],
    enabled: version > 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const { frozen: _, ...report } = workbench.report;
      const now = await resolveReport({ ...workbench, report }, await reportContext({ signal }), language);
      return markedUp(await frozenDocument(edition, language), now);
    },
  });
  if (error) return { state: 'failed', error: toFailure(error), value: null };
  return data ? { state: 'ready', value: data } : { state: 'loading', value: null };
}
