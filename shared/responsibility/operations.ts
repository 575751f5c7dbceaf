import type { Series } from '../engine/observations.ts';
import { type AreaGroup, membersIn } from '../framework/areas.ts';
import { commonYears, inYear } from './by-area.ts';
import { CONTEXT } from './context.ts';

/** Money of UNHCR in a country in one year, US dollars; null is not known. */
export interface CountryOperation {
  readonly area: string;
  readonly budget: number | null;
  /** As published under IATI. */
  readonly expenditure: number | null;
  /** Expenditure ÷ budget, a fraction: what was spent of what was needed. */
  readonly spent: number | null;
  /** In the audited accounts, by their own rules. */
  readonly expenses: number | null;
  /** Refugee response plans of the year that name the country as a host. */
  readonly plans: readonly CountryPlan[];
}

export interface CountryPlan {
  /** The situation it is for. */
  readonly situation: string;
  /** Of the plan as a whole, all its countries; null where not stated. */
  readonly requirements: number | null;
  /** Funding ÷ requirements, a fraction. */
  readonly coverage: number | null;
}

/** What must be asked of the engine for `operationsIn`, of countries and of situations. */
export const OPERATION_INDICATORS = [
  CONTEXT.budget,
  CONTEXT.expenditure,
  CONTEXT.expenses,
  CONTEXT.requirements,
  CONTEXT.funding,
] as const;

/** Years in which some country has a budget, latest first. */
export const operationYears = (series: readonly Series[]): readonly number[] => commonYears(series, [CONTEXT.budget]);

/** The latest of `years` with expenditure too, else the latest; null without any. */
export function operationYearShownFirst(series: readonly Series[], years: readonly number[]): number | null {
  const spent = new Set(commonYears(series, [CONTEXT.expenditure]));
  return years.find((year) => spent.has(year)) ?? years[0] ?? null;
}

/** Countries of `areas` with a budget or spending in a year, the largest budget first. */
export function operationsIn(
  series: readonly Series[],
  year: number,
  areas: readonly string[],
  groups: readonly AreaGroup[],
): readonly CountryOperation[] {
  const of = (indicator: string) => inYear(series, indicator, year);
  const [budgets, spendings, expenses] = [of(CONTEXT.budget), of(CONTEXT.expenditure), of(CONTEXT.expenses)];
  const [requirements, funding] = [of(CONTEXT.requirements), of(CONTEXT.funding)];
  const plans = groups
    .filter(({ kind, code }) => kind === 'situation' && (requirements.has(code) || funding.has(code)))
    .map((group) => {
      const { code } = group;
      const required = requirements.get(code) ?? null;
      const received = funding.get(code);
      const coverage = required && received !== undefined ? received / required : null;
      return { hosts: membersIn(group, year), plan: { situation: code, requirements: required, coverage } };
    });
  return areas
    .flatMap((area) => {
      const [budget, expenditure, expense] = [budgets, spendings, expenses].map((values) => values.get(area) ?? null);
      if (budget == null && expenditure == null && expense == null) return [];
      return [
        {
          area,
          budget: budget ?? null,
          expenditure: expenditure ?? null,
          spent: budget && expenditure != null ? expenditure / budget : null,
          expenses: expense ?? null,
          plans: plans.filter(({ hosts }) => hosts.includes(area)).map(({ plan }) => plan),
        },
      ];
    })
    .sort((a, b) => (b.budget ?? -1) - (a.budget ?? -1) || (a.area < b.area ? -1 : 1));
}
