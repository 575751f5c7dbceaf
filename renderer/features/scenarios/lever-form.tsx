import { formatNumber } from '#shared/core/format';
import type { RateLever } from '#shared/projections/scenario';
import { useT } from '../../store/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { NumberInput, SliderField } from '../../ui/fields.tsx';

interface LeverFormProps {
  readonly lever: RateLever | null;
  /** First and last year of the projection; null while there is none. */
  readonly years: readonly [number, number] | null;
  readonly onChange: (lever: RateLever | null) => void;
}

/** The one lever there is: the pace of the baseline, multiplied, and changed by so many percent a year. */
export function LeverForm({ lever, years, onChange }: LeverFormProps) {
  const t = useT();
  if (!years) return null;
  const [first, last] = years;
  if (!lever) {
    return (
      <Button onPress={() => onChange({ kind: 'rate', multiplier: 2, perYear: 0, from: first, to: last })}>
        {t('scenarios.addLever')}
      </Button>
    );
  }
  const change = (part: Partial<RateLever>) => onChange({ ...lever, ...part });
  const year = { minimum: first, maximum: Math.max(last, lever.to), grouping: false } as const;
  return (
    <fieldset className="box">
      <legend>{t('scenarios.lever')}</legend>
      <p>
        {t('scenarios.leverText', {
          from: String(lever.from),
          to: String(lever.to),
          multiplier: formatNumber(lever.multiplier, t.language),
          more: lever.perYear === 0 ? 'no' : 'yes',
          perYear: formatNumber(lever.perYear / 100, t.language, { percent: true, decimals: 1, sign: true }),
        })}
      </p>
      <SliderField
        label={t('scenarios.multiplier')}
        minimum={-1}
        maximum={5}
        step={0.1}
        value={lever.multiplier}
        onChange={(multiplier) => change({ multiplier })}
      />
      <div className="pair">
        <NumberInput
          label={t('scenarios.multiplierExact')}
          value={lever.multiplier}
          minimum={-10}
          maximum={10}
          onChange={(multiplier) => change({ multiplier: multiplier ?? 1 })}
        />
        <NumberInput
          label={t('scenarios.perYear')}
          value={lever.perYear}
          minimum={-99}
          maximum={1000}
          onChange={(perYear) => change({ perYear: perYear ?? 0 })}
        />
        <NumberInput
          label={t('scenarios.from')}
          {...year}
          value={lever.from}
          onChange={(from) => change({ from: from ?? first })}
        />
        <NumberInput
          label={t('scenarios.to')}
          {...year}
          value={lever.to}
          onChange={(to) => change({ to: to ?? last })}
        />
      </div>
      <Button variant="quiet" onPress={() => onChange(null)}>
        {t('scenarios.removeLever')}
      </Button>
    </fieldset>
  );
}
