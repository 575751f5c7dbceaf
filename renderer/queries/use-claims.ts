import { useMemo } from 'react';
import type { Catalogue } from '#shared/framework/catalogue';
import type { ClaimCheck } from '#shared/share/claims';
import type { Workbench } from '#shared/workbench/workbench';
import { fetchBundledFiles } from '../store/bundled-files.ts';
import { useSession } from '../store/session.ts';
import type { EngineQuery } from './answer.ts';
import { type Loaded, useAnswer } from './hooks.ts';

const REFERENCE = 'bundled_reference';

interface ClaimRequest {
  readonly sources: Workbench['sources'];
  /** The engine's tables by the key of their content. */
  readonly tables: readonly (readonly [string, string])[];
}

export interface AnsweredClaims {
  /** Null where the document claims to hold no bundled data. */
  readonly check: ClaimCheck | null;
  /** Whether what it claims is so. */
  readonly isAsBundled: boolean;
  /** The bundled one: what places and indicators are called here. */
  readonly catalogue: Catalogue;
}

/** What of a document says it is bundled data, beside the data bundled with this programme. */
const CLAIMS: EngineQuery<ClaimRequest, AnsweredClaims> = {
  name: 'claims',
  async ask(engine, { sources, tables }) {
    const files = await fetchBundledFiles();
    const [{ loadBundledObservations, readBundled }, { checkClaims, isAsBundled }] = await Promise.all([
      import('#shared/intake/bundled'),
      import('#shared/share/claims'),
    ]);
    const { catalogue, publishers } = readBundled(files);
    try {
      await loadBundledObservations(engine, files, REFERENCE);
      const check = await checkClaims(engine, { sources }, new Map(tables), REFERENCE, publishers);
      return { check, isAsBundled: check === null || isAsBundled(check), catalogue };
    } finally {
      await engine.drop(REFERENCE).catch(() => undefined);
    }
  },
};

/** The answer for the open document; nothing is asked while none of its sources has been written out, as those are the bundled data. */
export function useClaims(): Loaded<AnsweredClaims> {
  const sources = useSession((state) => state.workbench?.sources);
  const tables = useSession((state) => state.connected?.tables);
  const isOpened = useSession((state) => state.file.root !== null);
  const request = useMemo(
    () =>
      isOpened && sources && tables && sources.some(({ parts }) => parts.length > 0)
        ? { sources: sources.filter(({ parts }) => parts.length > 0), tables: [...tables] }
        : null,
    [isOpened, sources, tables],
  );
  return useAnswer(CLAIMS, request);
}
