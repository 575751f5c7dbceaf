import { useT } from '../../../queries/hooks.ts';
import { NumberInput, SelectField, TextInput } from '../../../ui/fields.tsx';
import type { LeverFieldsProps } from './lever-fields.tsx';

/** What another indicator takes along. */
export function LinkFields({ lever, context, onChange }: LeverFieldsProps<'link'>) {
  const t = useT();
  return (
    <>
      <SelectField
        label={t('levers.field.driver')}
        items={context.indicators}
        value={lever.driver}
        onChange={(driver) => onChange({ ...lever, driver })}
      />
      <NumberInput
        label={t('levers.field.lag')}
        value={lever.lag}
        minimum={0}
        maximum={20}
        step={1}
        onChange={(lag) => onChange({ ...lever, lag: lag ?? 0 })}
      />
      <TextInput
        label={t('levers.field.source')}
        value={lever.source}
        onChange={(source) => onChange({ ...lever, source })}
      />
    </>
  );
}
