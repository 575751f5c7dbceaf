import { FLOW_STAGES, type FlowPart } from '#shared/projections/scenario';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { Tick } from '../../../ui/checkboxes.tsx';
import { NumberInput, SelectField, SliderField } from '../../../ui/fields.tsx';
import styles from '../scenarios.module.css';
import type { LeverFieldsProps } from './lever-fields.tsx';

const asPercent = (share: number): number => Math.round(share * 1000) / 10;

/** The parts of a pledge, year by year and stage by stage, and what becomes of them. */
export function FlowFields({ lever, context, onChange }: LeverFieldsProps<'flow'>) {
  const t = useT();
  const { parts } = lever;
  const [first] = context.years;
  const change = (at: number, part: Partial<FlowPart>) =>
    onChange({ ...lever, parts: parts.with(at, { ...parts[at]!, ...part }) });
  return (
    <>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place
        <div key={at} className={styles.flowPart}>
          <div className="pair">
            <NumberInput
              label={t('levers.field.dueYear')}
              value={part.year}
              grouping={false}
              onChange={(year) => change(at, { year: year ?? first })}
            />
            <NumberInput
              label={t('levers.field.amount', { year: String(part.year) })}
              value={part.amount}
              onChange={(amount) => change(at, { amount: amount ?? 0 })}
            />
          </div>
          <SelectField
            label={t('levers.field.stage')}
            items={FLOW_STAGES.map((id) => ({ id, name: t(`levers.stage.${id}`) }))}
            value={part.stage}
            onChange={(id) => change(at, { stage: FLOW_STAGES.find((one) => one === id) ?? 'no_update' })}
          />
          <SliderField
            label={t('levers.field.delivery')}
            minimum={0}
            maximum={100}
            step={1}
            value={asPercent(part.delivery)}
            onChange={(delivery) => change(at, { delivery: delivery / 100 })}
          />
          <Button variant="quiet" onPress={() => onChange({ ...lever, parts: parts.toSpliced(at, 1) })}>
            {t('levers.field.removePart', { year: String(part.year) })}
          </Button>
        </div>
      ))}
      <Button
        onPress={() =>
          onChange({
            ...lever,
            parts: [
              ...parts,
              {
                stage: 'in_progress',
                amount: parts.at(-1)?.amount ?? 0,
                delivery: parts.at(-1)?.delivery ?? 1,
                year: (parts.at(-1)?.year ?? first - 1) + 1,
              },
            ],
          })
        }
      >
        {t('levers.field.addPart')}
      </Button>
      <div className="pair">
        <NumberInput
          label={t('levers.field.lag')}
          value={lever.lag}
          minimum={0}
          maximum={20}
          step={1}
          onChange={(lag) => onChange({ ...lever, lag: lag ?? 0 })}
        />
        <NumberInput
          label={t('levers.field.unitCost')}
          value={lever.unitCost}
          minimum={1e-6}
          onChange={(unitCost) => onChange({ ...lever, unitCost: unitCost ?? 1 })}
        />
      </div>
      <Tick
        label={t('levers.field.lasting')}
        value={lever.lasting}
        onChange={(lasting) => onChange({ ...lever, lasting })}
      />
    </>
  );
}
