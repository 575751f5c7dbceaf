import { useEffect, useMemo, useState } from 'react';
import { type Failure, toFailure } from '#shared/core/errors';
import type { Catalogue } from '#shared/framework/catalogue';
import type { PledgeRecipe } from '#shared/pledges/reading/pledge-recipe';
import { type ReadRegister, readRegister } from '#shared/pledges/reading/read-register';
import { type RegisterTable, scanRegister } from '#shared/pledges/reading/register-table';

export interface RegisterReading {
  /** Null until the cells are taken apart. */
  readonly read: ReadRegister | null;
  readonly failure: Failure | null;
}

/** What a recipe makes of a register, anew at every answer; the cells are taken apart once. */
export function useRegisterReading(bytes: Uint8Array, recipe: PledgeRecipe, catalogue: Catalogue): RegisterReading {
  const { dialect } = recipe;
  const width = Math.max(...recipe.columns.map(({ position }) => position)) + 1;
  const [scanned, setScanned] = useState<{ readonly table: RegisterTable } | { readonly failure: Failure } | null>(
    null,
  );
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setScanned(null);
    scanRegister(bytes, dialect, width, signal).then(
      (table) => signal.aborted || setScanned({ table }),
      (error: unknown) => signal.aborted || setScanned({ failure: toFailure(error) }),
    );
    return () => controller.abort();
  }, [bytes, dialect, width]);
  const table = scanned && 'table' in scanned ? scanned.table : null;
  const read = useMemo(() => (table ? readRegister(table, recipe, catalogue) : null), [table, recipe, catalogue]);
  return { read, failure: scanned && 'failure' in scanned ? scanned.failure : null };
}
