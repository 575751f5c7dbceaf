import type { Money } from '#shared/framework/units';
import { useT } from '../../../queries/hooks.ts';
import { NumberInput, SelectField } from '../../../ui/fields.tsx';

const CODES = Intl.supportedValuesOf('currency');
/** Year offered first when prices become constant. */
const YEAR = 2015;

interface MoneyFieldsProps {
  readonly money: Money | undefined;
  readonly onChange: (money: Money | undefined) => void;
}

/** Which currency an amount is in and whose prices: amounts that differ in either are never added up. */
export function MoneyFields({ money, onChange }: MoneyFieldsProps) {
  const t = useT();
  const names = new Intl.DisplayNames(t.language, { type: 'currency' });
  const prices =
    money === undefined || money.prices === null ? 'unstated' : money.prices === 'current' ? 'current' : 'constant';
  return (
    <>
      <SelectField
        label={t('data.money.currency')}
        items={[
          { id: '', name: t('data.money.unstated') },
          ...CODES.map((code) => ({ id: code, name: `${code} ${names.of(code) ?? ''}` })),
        ]}
        value={money?.currency ?? ''}
        onChange={(currency) => onChange(currency === '' ? undefined : { currency, prices: money?.prices ?? null })}
      />
      {money ? (
        <SelectField
          label={t('data.money.prices')}
          items={(['unstated', 'current', 'constant'] as const).map((id) => ({ id, name: t(`data.money.${id}`) }))}
          value={prices}
          onChange={(id) =>
            onChange({ ...money, prices: id === 'current' ? 'current' : id === 'constant' ? YEAR : null })
          }
        />
      ) : null}
      {money && typeof money.prices === 'number' ? (
        <NumberInput
          label={t('data.money.year')}
          minimum={1900}
          maximum={2100}
          grouping={false}
          value={money.prices}
          onChange={(year) => onChange({ ...money, prices: year ?? YEAR })}
        />
      ) : null}
    </>
  );
}
