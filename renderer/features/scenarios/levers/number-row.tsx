import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { movedTo, type NumberOfLever, withRange } from '#shared/projections/lever-numbers';
import { LEVER_SLIDERS } from '#shared/projections/lever-sliders';
import type { Lever, Range } from '#shared/projections/scenario';
import { parseTypedRange, typedRangeText } from '#shared/projections/typed-range';
import { useT } from '../../../queries/hooks.ts';
import { SliderField } from '../../../ui/fields.tsx';
import styles from '../scenarios.module.css';

interface NumberRowProps {
  readonly one: NumberOfLever;
  readonly onChange: (lever: Lever) => void;
}

/** A number of a lever as a live slider and as text, which may be a range; the slider moves a range as it is. */
export function NumberRow({ one, onChange }: NumberRowProps) {
  const t = useT();
  const slider = LEVER_SLIDERS[one.number];
  const times = slider?.times ?? 1;
  const label = t(one.number === 'perYear' ? 'levers.field.growth' : `levers.field.${one.number}`);
  const range: Range = one.range ?? [one.value, one.value];
  const put = ([low, high]: Range) => onChange(withRange(one, [clean(low / times), clean(high / times)]));
  const move = (to: number) => onChange(movedTo(one, clean(to / times)));
  return (
    <div className={styles.numberRow}>
      {slider ? (
        <SliderField
          label={label}
          minimum={slider.minimum}
          maximum={slider.maximum}
          step={slider.step}
          value={clean(one.value * times)}
          onChange={move}
        />
      ) : (
        <span>{label}</span>
      )}
      <RangeInput label={label} range={[clean(range[0] * times), clean(range[1] * times)]} onChange={put} />
    </div>
  );
}

/** Without the dust of binary fractions. */
const clean = (value: number): number => Number(value.toPrecision(12));

interface RangeInputProps {
  readonly label: string;
  readonly range: Range;
  readonly onChange: (range: Range) => void;
}

/** A number or a range, taken when it is left or Enter is pressed; Escape takes back what was typed. */
function RangeInput({ label, range, onChange }: RangeInputProps) {
  const t = useT();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typedRangeText(range, t.language, (words) => t('levers.between', words));
  const parsed = typed === null ? range : parseTypedRange(typed, t.language);
  const take = () => {
    if (typed === null || !parsed) return;
    if (parsed[0] !== range[0] || parsed[1] !== range[1]) onChange(parsed);
    setTyped(null);
  };
  return (
    <TextField className="field" value={typed ?? text} onChange={setTyped} onBlur={take} isInvalid={parsed === null}>
      <Label className="visually-hidden">{t('levers.typed', { label })}</Label>
      <Input
        className="input"
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          else if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            setTyped(null);
          }
        }}
      />
      <FieldError className="field-error">{t('levers.typed.error')}</FieldError>
    </TextField>
  );
}
