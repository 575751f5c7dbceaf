import { STATISTICS } from '#shared/projections/scenario';
import { useT } from '../../../queries/hooks.ts';
import { NumberInput, SelectField } from '../../../ui/fields.tsx';
import { type LeverFieldsProps, NO_CHOICE, YearInput } from './lever-fields.tsx';

/** The years in which the pace changes. */
export function RateFields({ lever, context: { years }, onChange }: LeverFieldsProps<'rate'>) {
  return (
    <div className="pair">
      <YearInput name="from" years={years} value={lever.from} onChange={(from) => onChange({ ...lever, from })} />
      <YearInput name="to" years={years} value={lever.to} onChange={(to) => onChange({ ...lever, to })} />
    </div>
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
