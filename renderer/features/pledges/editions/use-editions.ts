import { useMemo } from 'react';
import type { Engine } from '#shared/engine/port';
import { withEdits } from '#shared/pledges/by-hand';
import { editionLabels } from '#shared/pledges/editions/edition-labels';
import type { KeptSnapshot } from '#shared/pledges/editions/kept-decision';
import { submitted } from '#shared/pledges/pledge';
import { editionsUpTo } from '#shared/share/load-register';
import { keyOfPart } from '#shared/share/needed-tables';
import { pledgesOfTable } from '#shared/share/tables';
import type { Source } from '#shared/workbench/workbench';
import type { EngineQuery } from '../../../queries/answer.ts';
import { useAnswer, useDocument } from '../../../queries/hooks.ts';
import { useSession } from '../../../store/session.ts';

/** The pledges of tables of the engine, one list each. */
const EDITION_PLEDGES = {
  name: 'edition-pledges',
  ask: (engine: Engine, tables: readonly string[]) => Promise.all(tables.map((table) => pledgesOfTable(engine, table))),
} satisfies EngineQuery<readonly string[], unknown>;

/** The editions of a register in the order of time as they were read; none until they are there. */
export function useEditionsAsRead(source: Source): readonly KeptSnapshot[] {
  const tables = useSession((state) => state.connected?.tables);
  const kept = useMemo(() => editionsUpTo(source), [source]);
  const names = useMemo(() => kept.map(({ part }) => tables?.get(keyOfPart(part)) ?? keyOfPart(part)), [kept, tables]);
  const { value } = useAnswer(EDITION_PLEDGES, names);
  return useMemo(() => {
    if (value?.length !== kept.length) return [];
    const labels = editionLabels(kept.map(({ retrieved }) => retrieved));
    return kept.map(({ part }, at) => ({
      label: labels[at] as string,
      part: part.sha256,
      pledges: value[at] ?? [],
    }));
  }, [kept, value]);
}

/** The editions of a register in the order of time, as they are edited by hand, without invented entries; none until they are there. */
export function useEditions(source: Source): readonly KeptSnapshot[] {
  const { pledgeEdits } = useDocument('pledgeEdits');
  const editions = useEditionsAsRead(source);
  return useMemo(
    () => editions.map((one) => ({ ...one, pledges: submitted(withEdits(one.part, one.pledges, pledgeEdits ?? [])) })),
    [editions, pledgeEdits],
  );
}
