/** Ids of the context indicators that measures of responsibility and support rest on. */
export const CONTEXT = {
  refugees: 'ctx-refugees-oip',
  asylum: 'ctx-asylum',
  population: 'ctx-population',
  gdp: 'ctx-gdp',
  unemployment: 'ctx-unemployment',
  requirements: 'ctx-requirements',
  funding: 'ctx-funding',
  resettlement: 'gcr-3.1.1',
  income: 'money-income-audited',
  budget: 'money-budget',
  expenditure: 'money-expenditure',
  expenses: 'money-expenditure-audited',
} as const;

/** Groups of areas asked for what they give, where refugees hosted say nothing of who is covered. */
export const DONOR_SCOPES: ReadonlySet<string> = new Set(['scope:donors', 'scope:dac']);
