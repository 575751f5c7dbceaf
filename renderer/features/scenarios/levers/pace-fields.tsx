import { STATISTICS } from '#shared/projections/scenario';
import { useT } from '../../../queries/hooks.ts';
import { NumberInput, SelectField, SliderField } from '../../../ui/fields.tsx';
import { type LeverFieldsProps, NO_CHOICE, YearInput } from './lever-fields.tsx';

/** A change of pace: a multiple of its own, or, where the baseline has none, percent a year first. */
export function RateFields({ lever, context, onChange }: LeverFieldsProps<'rate'>) {
  const t = useT();
  const { years, isFlat } = context;
  return (
    <>
      {isFlat ? (
        <SliderField
          label={t('levers.field.growth')}
          minimum={-50}
          maximum={100}
          step={1}
          value={lever.perYear}
          onChange={(perYear) => onChange({ ...lever, perYear })}
        />
      ) : (
        <SliderField
          label={t('levers.field.multiplier')}
          minimum={-1}
          maximum={5}
          step={0.1}
          value={lever.multiplier}
          onChange={(multiplier) => onChange({ ...lever, multiplier })}
        />
      )}
      <div className="pair">
        <NumberInput
          label={t('levers.field.multiplierExact')}
          value={lever.multiplier}
          minimum={-10}
          maximum={10}
          onChange={(multiplier) => onChange({ ...lever, multiplier: multiplier ?? 1 })}
        />
        <NumberInput
          label={t('levers.field.perYear')}
          value={lever.perYear}
          minimum={-99}
          maximum={1000}
          onChange={(perYear) => onChange({ ...lever, perYear: perYear ?? 0 })}
        />
        <YearInput name="from" years={years} value={lever.from} onChange={(from) => onChange({ ...lever, from })} />
        <YearInput name="to" years={years} value={lever.to} onChange={(to) => onChange({ ...lever, to })} />
      </div>
    </>
  );
}

/** The pace that others had. */
export function BorrowFields({ lever, context, onChange }: LeverFieldsProps<'borrow'>) {
  const t = useT();
  const { years } = context;
  return (
    <>
      <SelectField
        label={t('levers.field.peers')}
        items={[{ id: NO_CHOICE, name: t('levers.field.everyArea') }, ...context.groups]}
        value={lever.peers ?? NO_CHOICE}
        onChange={(code) => onChange({ ...lever, peers: code === NO_CHOICE ? null : code })}
      />
      <SelectField
        label={t('levers.field.statistic')}
        items={STATISTICS.map((id) => ({ id, name: t(`levers.statistic.${id}`) }))}
        value={lever.statistic}
        onChange={(id) => onChange({ ...lever, statistic: STATISTICS.find((one) => one === id) ?? 'median' })}
      />
      <div className="pair">
        {lever.statistic === 'percentile' ? (
          <NumberInput
            label={t('levers.field.percentile')}
            value={lever.percentile}
            minimum={0}
            maximum={100}
            onChange={(percentile) => onChange({ ...lever, percentile: percentile ?? 50 })}
          />
        ) : null}
        <NumberInput
          label={t('levers.field.window')}
          value={lever.window}
          minimum={1}
          maximum={50}
          onChange={(window) => onChange({ ...lever, window: window ?? 10 })}
        />
        <YearInput name="from" years={years} value={lever.from} onChange={(from) => onChange({ ...lever, from })} />
        <YearInput name="to" years={years} value={lever.to} onChange={(to) => onChange({ ...lever, to })} />
      </div>
    </>
  );
}
