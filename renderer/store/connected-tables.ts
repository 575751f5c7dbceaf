import { neededTables, type TablesByKey } from '#shared/share/needed-tables';
import type { Workbench } from '#shared/workbench/workbench';

/** What the engine's views stand for. */
export interface ConnectedTables {
  /** Counts the states of the views: an answer computed under another number is another answer. */
  readonly version: number;
  readonly documentId: string;
  /** The engine's tables by the key of their content. */
  readonly tables: TablesByKey;
  readonly groups: Workbench['catalogue']['groups'];
  readonly corrections: Workbench['corrections'];
  readonly pledgeEdits?: Workbench['pledgeEdits'];
}

/** Whether the views stand for what `workbench` says. */
export function isInStep(connected: ConnectedTables | null, workbench: Workbench): connected is ConnectedTables {
  if (!connected || connected.documentId !== workbench.id) return false;
  if (connected.groups !== workbench.catalogue.groups || connected.corrections !== workbench.corrections) return false;
  if (connected.pledgeEdits !== workbench.pledgeEdits) return false;
  const tableOf = ({ key }: { readonly key: string }) => connected.tables.get(key);
  const needed = neededTables(workbench);
  return needed.every((one) => tableOf(one) !== undefined) && new Set(needed.map(tableOf)).size === tablesIn(connected);
}

const tablesIn = ({ tables }: ConnectedTables): number => new Set(tables.values()).size;

/** The number under which the engine may be asked about the document in hand; 0 while it may not. */
export const tablesVersion = ({
  workbench,
  connected,
}: {
  readonly workbench: Workbench | null;
  readonly connected: ConnectedTables | null;
}): number => (workbench && isInStep(connected, workbench) ? (connected?.version ?? 0) : 0);
