import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import { exhibitHash, tablesHash } from '#shared/report/changes';
import { numberOf } from './number-of.ts';
import type { KnownBlock } from './use-block-parts.ts';
import { useSame } from './use-same.ts';

type Hashes = ReadonlyMap<string, string>;

const isSame = (a: Hashes, b: Hashes): boolean => a.size === b.size && [...b].every(([id, hash]) => a.get(id) === hash);

/**
 * What figures and tables say now, as SHA-256 of their numbers by the id of their block; those without numbers are left out. The same map
 * for as long as they say the same.
 */
export function useBlockHashes(known: ReadonlyMap<string, KnownBlock>, language: Language): Hashes {
  const read = useMemo(
    () =>
      [...known]
        .filter(([, { block }]) => block.kind === 'exhibit' || block.kind === 'scenario')
        .map(([id, one]) => {
          const made = 'parts' in one ? one.parts : one.exhibit;
          const shown = 'parts' in one ? null : [one.block.shows, one.block.columns, one.block.rows];
          return {
            id,
            query: {
              queryKey: ['block-hash', id, made && numberOf(made), shown, language],
              queryFn: async () => ({ hash: await hashOf(one, language) }),
            },
          };
        }),
    [known, language],
  );
  const queries = useMemo(() => read.map(({ query }) => query), [read]);
  const combine = useCallback(
    (results: readonly { readonly data: { readonly hash: string | null } | undefined }[]) =>
      new Map(
        results.flatMap(({ data }, at): [string, string][] => {
          const id = read[at]?.id;
          return id && data?.hash ? [[id, data.hash]] : [];
        }),
      ),
    [read],
  );
  const hashes = useQueries({ queries, combine });
  return useSame(hashes, isSame);
}

function hashOf(known: KnownBlock, language: Language): Promise<string | null> {
  if ('exhibit' in known) return exhibitHash(known.block, known.exhibit, translator(language));
  const figures = known.parts.flatMap((part) => (part.kind === 'figure' ? [part.figure.data] : []));
  return figures.length > 0 ? tablesHash(figures) : Promise.resolve(null);
}
