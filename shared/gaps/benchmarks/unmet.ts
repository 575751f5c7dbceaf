import { joinedList } from '../../core/format.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import type { Scope } from '../../framework/scope.ts';
import type { Translator } from '../../i18n/translator.ts';

/** Benchmarks named; the count of all is always said. */
const NAMED = 5;

/** A benchmark, as far as it takes to name it. */
interface Named {
  readonly id: string;
  readonly name?: string;
  /** Id, or what a file calls it. */
  readonly indicator: string;
  readonly scope: Scope;
}

/** The benchmarks that none of the judgements is made against. */
export function unmetBenchmarks<B extends { readonly id: string }>(
  benchmarks: readonly B[],
  judgements: readonly ({ readonly benchmark: { readonly id?: string } | null } | undefined)[],
): readonly B[] {
  const met = new Set(judgements.map((one) => one?.benchmark?.id));
  return benchmarks.filter(({ id }) => !met.has(id));
}

/** Says which benchmarks meet no series; null where each meets one. */
export function unmetText(
  unmet: readonly Named[],
  {
    framework: { indicators },
    areas,
    groups,
  }: Pick<Catalogue, 'areas' | 'groups'> & {
    readonly framework: Pick<Catalogue['framework'], 'indicators'>;
  },
  t: Translator,
): string | null {
  if (unmet.length === 0) return null;
  const placeOf = (scope: Scope): string => {
    if (scope.kind === 'all') return '';
    const code = scope.kind === 'area' ? scope.area : scope.group;
    return [...areas, ...groups].find((one) => one.code === code)?.name[t.language] ?? code;
  };
  const names = unmet.slice(0, NAMED).map(({ name, indicator, scope }) => {
    const code = indicators.find(({ id }) => id === indicator)?.code ?? indicator;
    return [...new Set([name, code, placeOf(scope)])].filter(Boolean).join(' · ');
  });
  const more = unmet.length > NAMED ? '; …' : '';
  return t('gaps.unmet', { count: unmet.length, names: `${joinedList(names, t.language)}${more}` });
}
