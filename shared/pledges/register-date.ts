import { dayOf } from './dates.ts';

interface DatedSource {
  readonly retrieved: string;
  readonly parts: readonly { readonly table: string }[];
}

/** The day as of which a register holds, when its sources were retrieved; null where they were on different days, or there are none. */
export function dateOfRegister(sources: readonly DatedSource[]): string | null {
  const registers = sources.filter(({ parts }) => parts.some(({ table }) => table === 'pledges'));
  const [date = '', ...others] = new Set(registers.map(({ retrieved }) => retrieved.slice(0, 10)));
  return others.length === 0 && dayOf(date) !== null ? date : null;
}
