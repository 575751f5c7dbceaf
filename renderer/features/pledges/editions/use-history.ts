import { useCallback, useMemo } from 'react';
import type { Engine } from '#shared/engine/port';
import { withEdits } from '#shared/pledges/by-hand';
import { historyOf, type RegisterHistory } from '#shared/pledges/editions/history';
import { submitted } from '#shared/pledges/pledge';
import { editionsUpTo } from '#shared/share/load-register';
import { keyOfPart } from '#shared/share/needed-tables';
import { pledgesOfTable } from '#shared/share/tables';
import type { Source } from '#shared/workbench/workbench';
import type { EngineQuery } from '../../../queries/answer.ts';
import { useAnswer, useDocument } from '../../../queries/hooks.ts';
import { useSliced } from '../../../queries/use-sliced.ts';
import { useSession } from '../../../store/session.ts';

/** The pledges of tables of the engine, one list each. */
const EDITION_PLEDGES = {
  name: 'edition-pledges',
  ask: (engine: Engine, tables: readonly string[]) => Promise.all(tables.map((table) => pledgesOfTable(engine, table))),
} satisfies EngineQuery<readonly string[], unknown>;

/** The editions of a register matched one to the next, as they are edited by hand, without invented entries; null until the first time that is worked out. */
export function useHistory(source: Source): { readonly value: RegisterHistory | null; readonly isCurrent: boolean } {
  const { pledgeEdits, editionDecisions } = useDocument('pledgeEdits', 'editionDecisions');
  const tables = useSession((state) => state.connected?.tables);
  const kept = useMemo(() => editionsUpTo(source), [source]);
  const names = useMemo(() => kept.map(({ part }) => tables?.get(keyOfPart(part)) ?? keyOfPart(part)), [kept, tables]);
  const { value } = useAnswer(EDITION_PLEDGES, names);
  const editions = useMemo(
    () =>
      value?.length === kept.length
        ? kept.map(({ retrieved, part }, at) => ({
            label: retrieved,
            part: part.sha256,
            pledges: submitted(withEdits(part.sha256, value[at] ?? [], pledgeEdits ?? [])),
          }))
        : [],
    [kept, value, pledgeEdits],
  );
  const start = useCallback(() => historyOf(editions, editionDecisions ?? []), [editions, editionDecisions]);
  const { value: found, isCurrent } = useSliced(start);
  return { value: found && found.steps.length > 0 ? found : null, isCurrent };
}
