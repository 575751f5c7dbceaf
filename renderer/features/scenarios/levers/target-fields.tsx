import { SHAPES } from '#shared/projections/scenario';
import { useT } from '../../../queries/hooks.ts';
import { NumberInput, Segments, SelectField, SliderField } from '../../../ui/fields.tsx';
import { type LeverFieldsProps, YearInput } from './lever-fields.tsx';

/** A value that is reached. */
export function TargetFields({ lever, context, onChange }: LeverFieldsProps<'target'>) {
  const t = useT();
  const { years } = context;
  const { aim } = lever;
  return (
    <>
      <Segments
        label={t('levers.field.aim')}
        items={(['value', 'change'] as const).map((id) => ({ id, name: t(`levers.aim.${id}`) }))}
        value={aim.kind}
        onChange={(kind) =>
          onChange({
            ...lever,
            aim: kind === 'value' ? { kind, value: context.value ?? 0 } : { kind: 'change', percent: 10 },
          })
        }
      />
      {lever.of === 'each' ? null : aim.kind === 'value' ? (
        <NumberInput
          label={t('levers.field.value')}
          value={aim.value}
          onChange={(value) => onChange({ ...lever, aim: { kind: 'value', value: value ?? 0 } })}
        />
      ) : (
        <SliderField
          label={t('levers.field.change')}
          minimum={-100}
          maximum={200}
          step={1}
          value={aim.percent}
          onChange={(size) => onChange({ ...lever, aim: { kind: 'change', percent: size } })}
        />
      )}
      <div className="pair">
        <YearInput
          name="year"
          years={years}
          value={lever.year}
          onChange={(at) => onChange({ ...lever, year: at ?? years[1] })}
        />
        <YearInput name="from" years={years} value={lever.start} onChange={(start) => onChange({ ...lever, start })} />
      </div>
      <SelectField
        label={t('levers.field.shape')}
        items={SHAPES.map((id) => ({ id, name: t(`levers.shape.${id}`) }))}
        value={lever.shape}
        onChange={(id) => onChange({ ...lever, shape: SHAPES.find((one) => one === id) ?? 'even' })}
      />
      <Segments
        label={t('levers.field.of')}
        items={(['each', 'total'] as const).map((id) => ({ id, name: t(`levers.of.${id}`) }))}
        value={lever.of}
        onChange={(id) => onChange({ ...lever, of: id === 'total' ? 'total' : 'each' })}
      />
    </>
  );
}
