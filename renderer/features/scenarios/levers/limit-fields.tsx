import { useT } from '../../../queries/hooks.ts';
import { NumberInput, SelectField } from '../../../ui/fields.tsx';
import type { LeverFieldsProps } from './lever-fields.tsx';

/** Bounds that hold whatever else acts. */
export function LimitFields({ lever, onChange }: LeverFieldsProps<'limit'>) {
  const t = useT();
  return (
    <>
      <div className="pair">
        <NumberInput label={t('levers.field.min')} value={lever.min} onChange={(min) => onChange({ ...lever, min })} />
        <NumberInput label={t('levers.field.max')} value={lever.max} onChange={(max) => onChange({ ...lever, max })} />
      </div>
      <SelectField
        label={t('levers.field.monotone')}
        items={(['no', 'up', 'down'] as const).map((id) => ({ id, name: t(`levers.monotone.${id}`) }))}
        value={lever.monotone}
        onChange={(id) => onChange({ ...lever, monotone: id === 'up' || id === 'down' ? id : 'no' })}
      />
    </>
  );
}
