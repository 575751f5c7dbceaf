import { useT } from '../../../queries/hooks.ts';
import { NumberInput } from '../../../ui/fields.tsx';
import { type LeverFieldsProps, YearInput } from './lever-fields.tsx';

/** A change that stays. */
export function StepFields({ lever, context, onChange }: LeverFieldsProps<'step'>) {
  const t = useT();
  const { years } = context;
  return (
    <div className="pair">
      <YearInput
        name="start"
        years={years}
        value={lever.start}
        onChange={(start) => onChange({ ...lever, start: start ?? years[0] })}
      />
      <NumberInput
        label={t('levers.field.ramp')}
        value={lever.ramp}
        minimum={1}
        maximum={50}
        step={1}
        onChange={(ramp) => onChange({ ...lever, ramp: ramp ?? 1 })}
      />
    </div>
  );
}

/** A change that fades. */
export function ShockFields({ lever, context, onChange }: LeverFieldsProps<'shock'>) {
  const t = useT();
  const { years } = context;
  return (
    <div className="pair">
      <YearInput
        name="year"
        years={years}
        value={lever.year}
        onChange={(at) => onChange({ ...lever, year: at ?? years[0] })}
      />
      <NumberInput
        label={t('levers.field.halfLife')}
        value={lever.halfLife}
        minimum={0.1}
        maximum={100}
        onChange={(halfLife) => onChange({ ...lever, halfLife })}
      />
    </div>
  );
}
