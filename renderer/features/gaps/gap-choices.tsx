import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { AnsweredSeries } from '#shared/engine/answered-series';
import { columnsOf, type SeriesColumns } from '#shared/engine/series-columns';
import type { Catalogue } from '#shared/framework/catalogue';
import type { Lens } from '#shared/framework/lens';
import { assessInSteps } from '#shared/gaps/assessment/assess-series';
import type { Benchmark } from '#shared/gaps/benchmarks/benchmark';
import type { Method } from '#shared/gaps/methods/method';
import { METHODS } from '#shared/gaps/methods/methods';
import type { MethodId } from '#shared/gaps/methods/statuses';
import type { BoardVerdicts } from '#shared/gaps/scoreboard/board';
import { boardRequest } from '#shared/gaps/scoreboard/board-columns';
import { boardSeries, COMPARISON_BASES, type ComparisonBasis } from '#shared/gaps/scoreboard/board-entries';
import { SERIES_COLUMNS } from '../../queries/engine-queries.ts';
import { type Loaded, useAnswer, useDocument, useT } from '../../queries/hooks.ts';
import { remembered, useRemembered } from '../../store/view-state.ts';
import { SelectField } from '../../ui/fields.tsx';

/** Judges all series of the lens, with pauses. */
type Judge = (
  benchmarks: readonly Benchmark[],
  method: Method,
  against: ComparisonBasis,
  since?: Method,
) => Generator<void, BoardVerdicts, void>;

/** What the sections of the view share, so that a choice made in one holds in the next. */
interface GapChoices {
  readonly methodId: MethodId;
  readonly against: ComparisonBasis;
  readonly setMethod: (id: MethodId) => void;
  readonly setAgainst: (against: ComparisonBasis) => void;
  readonly answer: Loaded<AnsweredSeries>;
  readonly judge: Judge;
  readonly wantSeries: () => void;
}

const METHOD = remembered<MethodId>('open-sdg');
const AGAINST_CHOSEN = remembered<ComparisonBasis>('either');

const Context = createContext<GapChoices | null>(null);

export function GapChoicesProvider({ children }: { readonly children: ReactNode }) {
  const [methodId, setMethod] = useRemembered(METHOD);
  const [against, setAgainst] = useRemembered(AGAINST_CHOSEN);
  const [isWanted, setWanted] = useState(false);
  const { catalogue, lens, benchmarks } = useDocument('catalogue', 'lens', 'benchmarks');
  const request = useMemo(() => boardRequest(catalogue, lens, benchmarks), [catalogue, lens, benchmarks]);
  const answer = useAnswer(SERIES_COLUMNS, isWanted ? request : null);
  const columns = answer.value?.columns ?? NO_SERIES;
  const judge = useMemo(() => judgeOf(columns, catalogue, lens), [columns, catalogue, lens]);
  const wantSeries = useCallback(() => setWanted(true), []);
  const choices = useMemo(
    () => ({ methodId, against, answer, judge, setMethod, setAgainst, wantSeries }),
    [methodId, against, answer, judge, setMethod, setAgainst, wantSeries],
  );
  return <Context value={choices}>{children}</Context>;
}

const NO_SERIES = columnsOf([]);

/** A judge of `columns` that remembers what it judged, so that going back to a choice costs nothing. */
function judgeOf(columns: SeriesColumns, catalogue: Catalogue, lens: Lens): Judge {
  const series = boardSeries(columns, catalogue, lens);
  const known = new Map<string, { readonly benchmarks: readonly Benchmark[]; readonly verdicts: BoardVerdicts }>();
  return function* (benchmarks, method, against, since) {
    const name = [against, against === 'baseline' ? '' : method.id, since?.id ?? ''].join(' ');
    const found = known.get(name);
    if (found && (found.benchmarks === benchmarks || against === 'baseline')) return found.verdicts;
    const verdicts = { ...series, columns: yield* assessInSteps(series.judging(benchmarks, method, against, since)) };
    known.set(name, { benchmarks, verdicts });
    return verdicts;
  };
}

export function useGapChoices(): GapChoices {
  const choices = useContext(Context);
  if (!choices) throw new Error('a section was shown outside of the gaps view');
  return choices;
}

/** The series of everything the lens may show, asked once the first section needs them; choices need the engine no more. */
export function useBoardSeries(): Pick<GapChoices, 'answer' | 'judge'> {
  const { answer, judge, wantSeries } = useGapChoices();
  useEffect(wantSeries, [wantSeries]);
  return { answer, judge };
}

/** The method called `id`; one of the list is always there. */
export const methodNamed = (id: string) => METHODS.find((method) => method.id === id) ?? METHODS[0]!;

export function MethodField({
  label,
  value,
  onChange,
  methods = METHODS,
}: {
  readonly label: string;
  readonly value: MethodId;
  readonly onChange: (id: MethodId) => void;
  readonly methods?: readonly Method[];
}) {
  const t = useT();
  return (
    <SelectField
      label={label}
      items={methods.map(({ id }) => ({ id, name: t(`gaps.method.${id}`) }))}
      value={value}
      onChange={(id) => onChange(methodNamed(id).id)}
    />
  );
}

export function AgainstField() {
  const t = useT();
  const { against, setAgainst } = useGapChoices();
  return (
    <SelectField
      label={t('gaps.against')}
      items={COMPARISON_BASES.map((id) => ({ id, name: t(`gaps.against.${id}`) }))}
      value={against}
      onChange={(id) => setAgainst(COMPARISON_BASES.find((known) => known === id) ?? 'either')}
    />
  );
}
