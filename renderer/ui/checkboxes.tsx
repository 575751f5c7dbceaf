import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { Option } from './fields.tsx';

const box = (
  <svg className="checkbox-box" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <rect x="0.75" y="0.75" width="14.5" height="14.5" rx="2" />
    <path d="m4 8.2 2.8 2.8L12 5.4" />
  </svg>
);

interface TickProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** One thing that is so or not. */
export function Tick({ label, value, onChange }: TickProps) {
  return (
    <Checkbox className="checkbox" isSelected={value} onChange={onChange}>
      {box}
      {label}
    </Checkbox>
  );
}

interface TicksProps {
  readonly label: string;
  readonly items: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Any number of a few choices. */
export function Ticks({ label, items, value, onChange }: TicksProps) {
  return (
    <CheckboxGroup className="field" value={[...value]} onChange={onChange}>
      <Label>{label}</Label>
      <div className="ticks">
        {items.map((item) => (
          <Checkbox key={item.id} value={item.id} className="checkbox">
            {box}
            {item.name}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
