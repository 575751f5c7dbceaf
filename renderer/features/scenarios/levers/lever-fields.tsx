import type { Lever } from '#shared/projections/scenario';
import { useT } from '../../../queries/hooks.ts';
import { NumberInput, type Option } from '../../../ui/fields.tsx';

/** What a lever can name and the years it can act in. */
export interface LeverFormContext {
  readonly years: readonly [first: number, last: number];
  /** The last known value of what the scenario is about. */
  readonly value: number | null;
  readonly indicator: string;
  readonly indicators: readonly Option[];
  readonly groups: readonly Option[];
  readonly areas: readonly Option[];
}

/** The fields of one kind of lever. */
export interface LeverFieldsProps<K extends Lever['kind']> {
  readonly lever: Extract<Lever, { kind: K }>;
  readonly context: LeverFormContext;
  readonly onChange: (lever: Lever) => void;
}

/** What stands for no choice in a list. */
export const NO_CHOICE = '-';

interface YearInputProps {
  readonly name: 'from' | 'to' | 'start' | 'year';
  readonly years: LeverFormContext['years'];
  readonly value: number | null;
  readonly onChange: (year: number | null) => void;
}

export function YearInput({ name, years: [first, last], value, onChange }: YearInputProps) {
  const t = useT();
  return (
    <NumberInput
      label={t(`levers.field.${name}`)}
      value={value}
      minimum={first}
      maximum={last}
      grouping={false}
      onChange={onChange}
    />
  );
}
