import { hashKey, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { toFailure } from '#shared/core/errors';
import type { Language } from '#shared/core/language';
import { besidePublished } from '#shared/engine/published';
import { translator } from '#shared/i18n/translator';
import type { Scenario } from '#shared/projections/scenario';
import { blockParts, exhibitParts } from '#shared/report/block-parts';
import { captionOf } from '#shared/report/exhibit-parts';
import type { Exhibit, ExhibitContext } from '#shared/report/exhibits/exhibit';
import { exhibitOf } from '#shared/report/exhibits/exhibit-of';
import { nothingUsed } from '#shared/report/part-context';
import type { Part } from '#shared/report/parts';
import { isWithoutSkill } from '#shared/report/scenario-parts';
import type { ExhibitBlock, ReportBlock } from '#shared/workbench/report';
import type { Workbench } from '#shared/workbench/workbench';
import { tablesVersion } from '../store/connected-tables.ts';
import { useSession } from '../store/session.ts';
import { type Loaded, queryClient } from './answer.ts';
import { useDocument } from './hooks.ts';
import { numberOf } from './number-of.ts';
import { reportContext } from './report-context.ts';

/** Blocks that are worked out as a whole; what they come to is several parts. */
export type ComposedBlock = Extract<ReportBlock, { kind: 'scenario' | 'method' | 'situation' | 'country' }>;

export const isComposed = (block: ReportBlock): block is ComposedBlock =>
  block.kind === 'scenario' || block.kind === 'method' || block.kind === 'situation' || block.kind === 'country';

/** The parts of the document that exhibits are made from; what is written in the report is not among them. */
const ASKED = [
  'formatVersion',
  'id',
  'catalogue',
  'publishers',
  'sources',
  'corrections',
  'pledgeEdits',
  'editionDecisions',
  'lens',
  'benchmarks',
  'fairShareKey',
  'pledgeDecisions',
  'scenarios',
] as const satisfies readonly (keyof Workbench)[];

const UNASKED = {
  title: '',
  lenses: [],
  charts: [],
  comments: [],
  report: { title: { en: '', fr: '' }, language: 'en', blocks: [] },
} as const satisfies Partial<Workbench>;

/** What a block is asked of, and the key of that. */
interface Asked {
  readonly workbench: Workbench;
  readonly pledges: ExhibitContext['pledges'];
  readonly language: Language;
  readonly isReady: boolean;
  readonly key: readonly unknown[];
}

function useAskedReport(language: Language): Asked {
  const document = useDocument(...ASKED);
  const pledges = useSession((state) => state.pledges);
  const version = useSession(tablesVersion);
  return useMemo(() => {
    const parts = ASKED.map((part) => document[part]);
    return {
      workbench: { ...document, ...UNASKED },
      pledges,
      language,
      isReady: version > 0,
      key: [
        'report-block',
        document.id,
        version,
        language,
        numberOf(pledges),
        ...parts.map((part) => (typeof part === 'object' ? numberOf(part) : part)),
      ],
    };
  }, [document, pledges, language, version]);
}

/** All that what the report shows is worked out from: the same object until something of it changes. */
export const useReportBasis = (language: Language): unknown => useAskedReport(language).key;

async function contextOf({ workbench, pledges, language }: Asked, signal: AbortSignal): Promise<ExhibitContext> {
  const given = await reportContext({ signal }, pledges);
  return {
    ...given,
    workbench,
    t: translator(language),
    known: await besidePublished(given.engine, workbench),
  };
}

/** The state a key is of: document, tables, language. What was shown last stays only under the same. */
const isSameState = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  [0, 1, 2, 3].every((place) => a[place] === b[place]);

/** In an object of its own: the library takes some values for its own. */
interface Made<T> {
  readonly made: T;
}

function asking<T>(asked: Asked, content: readonly unknown[], ask: (context: ExhibitContext) => Promise<T>) {
  const queryKey = [...asked.key, ...content];
  return queryOptions({
    queryKey,
    enabled: asked.isReady,
    queryFn: async ({ signal }): Promise<Made<T>> => ({ made: await ask(await contextOf(asked, signal)) }),
    placeholderData: (last: Made<T> | undefined, from): Made<T> | undefined =>
      from && isSameState(from.queryKey, queryKey) ? last : undefined,
  });
}

/** The key is all of the block that its exhibit depends on: not how it is called, how large it is or who read it. */
const exhibitQuery = (asked: Asked, { source, lens }: Pick<ExhibitBlock, 'source' | 'lens'>) =>
  asking(asked, ['exhibit', source, lens], (context) => exhibitOf(source, lens, context));

const composedQuery = (asked: Asked, block: ComposedBlock, theme: 'light' | 'dark') => {
  const content = 'seen' in block ? { ...block, seen: null } : block;
  return asking(asked, ['parts', theme, content], (context) =>
    blockParts(content, { ...context, theme, used: nothingUsed(), find: () => {} }),
  );
};

function loadedOf<T>({ data, error, isPlaceholderData }: Queried<T>): Loaded<T> {
  if (error) return { state: 'failed', error: toFailure(error), value: null };
  if (data === undefined) return { state: 'loading', value: null };
  return { state: isPlaceholderData ? 'loading' : 'ready', value: data.made };
}

interface Queried<T> {
  readonly data: Made<T> | undefined;
  readonly error: Error | null;
  readonly isPlaceholderData: boolean;
}

/** Why the engine does not hold the document in hand, in place of an answer that would never come. */
function useUnlessUnsynced<T>(answer: Loaded<T>): Loaded<T> {
  const failure = useSession((state) => (tablesVersion(state) === 0 ? state.syncFailure : null));
  return failure ? { state: 'failed', error: failure, value: null } : answer;
}

/** What a block of a view or a chart shows, in the language of the report; null where that is nothing. */
export function useExhibit(block: Pick<ExhibitBlock, 'source' | 'lens'>, language: Language): Loaded<Exhibit | null> {
  return useUnlessUnsynced(loadedOf(useQuery(exhibitQuery(useAskedReport(language), block))));
}

/** A figure or table as it enters the document, before it has a number; an empty exhibit says so in a box. */
export function useExhibitParts(block: ExhibitBlock, language: Language): Loaded<readonly Part[]> {
  const answer = useExhibit(block, language);
  const theme = useSession((state) => state.theme);
  const t = translator(language);
  const { value: exhibit, state } = answer;
  const isAnswered = state === 'ready' || exhibit !== null;
  const { caption, alt, seen: _, ...drawn } = block;
  const content = JSON.stringify(drawn);
  // Drawn without its words: while a caption is typed the picture stays as it is.
  const parts = useMemo(() => {
    if (!isAnswered) return null;
    const bare: ExhibitBlock = { ...(JSON.parse(content) as typeof drawn), caption: null, alt: null, seen: null };
    return exhibitParts(bare, exhibit, { t, theme, used: nothingUsed(), find: () => {} });
  }, [isAnswered, exhibit, content, t, theme]);
  return useMemo((): Loaded<readonly Part[]> => {
    if (answer.state === 'failed') return answer;
    if (!parts) return { state: 'loading', value: null };
    const said = parts.map((part): Part => {
      if (!exhibit || (part.kind !== 'figure' && part.kind !== 'table')) return part;
      const words = captionOf({ caption }, exhibit, t);
      if (part.kind === 'table') return { ...part, table: { ...part.table, caption: words } };
      const described = alt?.[language].trim() || part.figure.alt;
      return { ...part, figure: { ...part.figure, caption: words, alt: described } };
    });
    return { state: answer.state, value: said };
  }, [answer, parts, exhibit, caption, alt, language, t]);
}

/** What Jalon writes itself of a scenario, a method, a situation or a country. */
export function useComposedParts(block: ComposedBlock, language: Language): Loaded<readonly Part[]> {
  const theme = useSession((state) => state.theme);
  return useUnlessUnsynced(loadedOf(useQuery(composedQuery(useAskedReport(language), block, theme))));
}

/** Ids of the saved scenarios whose projection did no better in the past than no change, as they become known. */
export function useWithoutSkill(scenarios: readonly Scenario[], language: Language): ReadonlySet<string> {
  const asked = useAskedReport(language);
  const ids = useQueries({
    queries: scenarios.map((scenario) =>
      asking(asked, ['skill', scenario], (context) => isWithoutSkill(scenario, context)),
    ),
    combine: (results) => results.flatMap(({ data }, at) => (data?.made ? (scenarios[at]?.id ?? []) : [])),
  });
  return useMemo(() => new Set(ids), [ids]);
}

/** What is known of a block so far; an exhibit is not drawn for it. */
export type KnownBlock =
  | { readonly block: ExhibitBlock; readonly exhibit: Exhibit | null }
  | { readonly block: ComposedBlock; readonly parts: readonly Part[] };

/** How many blocks are worked out at a time that nobody looks at, and in how long a report: beyond that only what is looked at. */
const AT_ONCE = 2;
const MOST_KNOWN = 200;

/**
 * All that is known of the exhibits of a report by the id of their block: those looked at, and one after the other all others. Nothing is
 * asked anew while `blocks` is the same, and the map is the same while it says the same.
 */
export function useKnownBlocks(blocks: readonly ReportBlock[], language: Language): ReadonlyMap<string, KnownBlock> {
  const asked = useAskedReport(language);
  const theme = useSession((state) => state.theme);
  const shown = useMemo(() => {
    const all = blocks.filter((block) => block.kind === 'exhibit' || isComposed(block));
    return (all.length > MOST_KNOWN ? [] : all).map((block) => {
      const query = (
        block.kind === 'exhibit' ? exhibitQuery(asked, block) : composedQuery(asked, block, theme)
      ) as ReturnType<typeof asking<unknown>>;
      return { block, query: { ...query, queryHash: hashKey(query.queryKey) } };
    });
  }, [blocks, asked, theme]);
  let room = AT_ONCE;
  const queries = shown.map(({ query }) => {
    const status = queryClient.getQueryCache().get(query.queryHash)?.state.status ?? 'pending';
    const isAsked = status !== 'pending' || room-- > 0;
    return { ...query, enabled: asked.isReady && isAsked };
  });
  const combine = useCallback(
    (results: readonly Queried<unknown>[]): ReadonlyMap<string, KnownBlock> =>
      new Map(
        results.flatMap(({ data, isPlaceholderData }, at): [string, KnownBlock][] => {
          const block = shown[at]?.block;
          if (data === undefined || isPlaceholderData || !block) return [];
          return block.kind === 'exhibit'
            ? [[block.id, { block, exhibit: data.made as Exhibit | null }]]
            : [[block.id, { block: block as ComposedBlock, parts: data.made as readonly Part[] }]];
        }),
      ),
    [shown],
  );
  return useQueries({ queries, combine });
}
