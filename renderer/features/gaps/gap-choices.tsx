import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Series } from '#shared/engine/observations';
import { seriesOf } from '#shared/engine/series';
import { boardRequest } from '#shared/gaps/board-columns';
import { AGAINST, type Against, type BoardJudge, boardJudge } from '#shared/gaps/board-entries';
import type { Method, MethodId } from '#shared/gaps/method';
import { METHODS } from '#shared/gaps/methods';
import { type Loaded, useAnswer, useT, useWorkbench } from '../../store/hooks.ts';
import { SelectField } from '../../ui/fields.tsx';

/** What the sections of the view share, so that a choice made in one holds in the next. */
interface GapChoices {
  readonly methodId: MethodId;
  readonly against: Against;
  readonly setMethod: (id: MethodId) => void;
  readonly setAgainst: (against: Against) => void;
  readonly answer: Loaded<readonly Series[]>;
  readonly judge: BoardJudge;
  readonly wantSeries: () => void;
}

const Context = createContext<GapChoices | null>(null);

export function GapChoicesProvider({ children }: { readonly children: ReactNode }) {
  const [methodId, setMethod] = useState<MethodId>('open-sdg');
  const [against, setAgainst] = useState<Against>('either');
  const [isWanted, setWanted] = useState(false);
  const { catalogue, lens } = useWorkbench();
  const request = useMemo(() => boardRequest(catalogue, lens), [catalogue, lens]);
  const key = useMemo(() => JSON.stringify(request), [request]);
  const answer = useAnswer(isWanted ? key : null, (engine, signal) => seriesOf(engine, request, catalogue, signal));
  const judge = useMemo(() => boardJudge(answer.value ?? [], catalogue, lens), [answer.value, catalogue, lens]);
  // What will be asked for next is judged while nothing else is to be done, so that the first look at all countries is quick too.
  useEffect(() => {
    const idle = requestIdleCallback(() => judge(null, [], methodNamed('open-sdg'), 'baseline'));
    return () => cancelIdleCallback(idle);
  }, [judge]);
  const wantSeries = useCallback(() => setWanted(true), []);
  const choices = useMemo(
    () => ({ methodId, against, answer, judge, setMethod, setAgainst, wantSeries }),
    [methodId, against, answer, judge, wantSeries],
  );
  return <Context value={choices}>{children}</Context>;
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
      items={AGAINST.map((id) => ({ id, name: t(`gaps.against.${id}`) }))}
      value={against}
      onChange={(id) => setAgainst(AGAINST.find((known) => known === id) ?? 'either')}
    />
  );
}
