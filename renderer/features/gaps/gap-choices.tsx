import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { AGAINST, type Against } from '#shared/gaps/board-entries';
import type { MethodId } from '#shared/gaps/method';
import { METHODS } from '#shared/gaps/methods';
import { useT } from '../../store/hooks.ts';
import { SelectField } from '../../ui/fields.tsx';

/** What the sections of the view share, so that a choice made in one holds in the next. */
interface GapChoices {
  readonly methodId: MethodId;
  readonly against: Against;
  readonly setMethod: (id: MethodId) => void;
  readonly setAgainst: (against: Against) => void;
}

const Context = createContext<GapChoices | null>(null);

export function GapChoicesProvider({ children }: { readonly children: ReactNode }) {
  const [methodId, setMethod] = useState<MethodId>('open-sdg');
  const [against, setAgainst] = useState<Against>('either');
  const choices = useMemo(() => ({ methodId, against, setMethod, setAgainst }), [methodId, against]);
  return <Context value={choices}>{children}</Context>;
}

export function useGapChoices(): GapChoices {
  const choices = useContext(Context);
  if (!choices) throw new Error('a section was shown outside of the gaps view');
  return choices;
}

/** The method called `id`; one of the list is always there. */
export const methodNamed = (id: string) => METHODS.find((method) => method.id === id) ?? METHODS[0]!;

export function MethodField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: MethodId;
  readonly onChange: (id: MethodId) => void;
}) {
  const t = useT();
  return (
    <SelectField
      label={label}
      items={METHODS.map(({ id }) => ({ id, name: t(`gaps.method.${id}`) }))}
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
