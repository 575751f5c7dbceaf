import {
  PLEDGE_ASIDE,
  type PledgeAside,
  type PledgeLoss,
  type PledgeQuestion,
  type PledgeRemark,
} from './pledge-loss.ts';
import type { PledgeColumn } from './pledge-recipe.ts';

const EXAMPLES = 2;

/** Counts what is to be said of a register while it is read. */
export interface Ledger {
  remark(kind: PledgeRemark['kind'], column: string, example: string): void;
  ask(
    kind: PledgeQuestion['kind'],
    column: Pick<PledgeColumn, 'label' | 'role'>,
    about: { readonly text?: string; readonly example: string; readonly suggestion?: string | null },
  ): void;
  setAside(reason: PledgeAside, row: number): void;
  told(): Pick<PledgeLoss, 'remarks' | 'questions' | 'rowsSetAside'>;
}

export function ledger(): Ledger {
  const remarks = new Map<string, PledgeRemark & { cells: number; readonly examples: string[] }>();
  const questions = new Map<string, PledgeQuestion & { cells: number; readonly examples: string[] }>();
  const aside = PLEDGE_ASIDE.map((reason) => ({ reason, rows: 0, examples: [] as number[] }));
  const count = (one: { cells: number; readonly examples: string[] }, example: string): void => {
    one.cells++;
    if (one.examples.length < EXAMPLES && !one.examples.includes(example)) one.examples.push(example);
  };
  return {
    remark(kind, column, example) {
      const key = `${kind}\n${column}`;
      const one = remarks.get(key) ?? { kind, column, cells: 0, examples: [] };
      remarks.set(key, one);
      count(one, example);
    },
    ask(kind, { label, role }, { text = '', example, suggestion = null }) {
      const key = `${kind}\n${label}\n${text}`;
      const one = questions.get(key) ?? { kind, column: label, role, text, cells: 0, examples: [], suggestion };
      questions.set(key, one);
      count(one, example);
    },
    setAside(reason, row) {
      const one = aside.find((found) => found.reason === reason);
      if (!one) return;
      one.rows++;
      if (one.examples.length < EXAMPLES) one.examples.push(row);
    },
    told: () => ({
      remarks: [...remarks.values()],
      questions: [...questions.values()].sort((a, b) => b.cells - a.cells),
      rowsSetAside: aside.filter(({ rows }) => rows > 0),
    }),
  };
}
