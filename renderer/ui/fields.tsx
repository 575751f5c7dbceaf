import { useState } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  NumberField,
  Popover,
  Select,
  SelectValue,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
  Tag,
  TagGroup,
  TagList,
  Text,
  TextArea,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';

export interface Option {
  readonly id: string;
  readonly name: string;
}

interface FieldProps<T> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

const chevron = (
  <span className="chevron" aria-hidden="true">
    <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
      <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  </span>
);

export function SelectField({
  label,
  items,
  value,
  onChange,
}: FieldProps<string> & { readonly items: readonly Option[] }) {
  return (
    <Select className="field" value={value} onChange={(key) => key !== null && onChange(String(key))}>
      <Label>{label}</Label>
      <Button className="input">
        <SelectValue />
        {chevron}
      </Button>
      <Popover className="popover">
        <ListBox className="list-box" items={items}>
          {(item) => <ListBoxItem className="list-item">{item.name}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** Several choices out of many: type to search, Enter to add, Delete on a chosen one to remove. */
export function MultiSelect({
  label,
  items,
  value,
  onChange,
}: FieldProps<string[]> & { readonly items: readonly Option[] }) {
  const [text, setText] = useState('');
  const chosen = items.filter((item) => value.includes(item.id));
  const open = items.filter((item) => !value.includes(item.id));
  return (
    <div className="field multi">
      <ComboBox
        defaultItems={open}
        inputValue={text}
        onInputChange={setText}
        value={null}
        onChange={(key) => {
          if (key !== null) onChange([...value, String(key)]);
          setText('');
        }}
        menuTrigger="focus"
      >
        <Label>{label}</Label>
        <div className="input combo">
          <Input />
          <Button>{chevron}</Button>
        </div>
        <Popover className="popover">
          <ListBox<Option> className="list-box">
            {(item) => <ListBoxItem className="list-item">{item.name}</ListBoxItem>}
          </ListBox>
        </Popover>
      </ComboBox>
      {chosen.length > 0 ? (
        <TagGroup aria-label={label} onRemove={(keys) => onChange(value.filter((id) => !keys.has(id)))}>
          <TagList className="tags" items={chosen}>
            {(item) => (
              <Tag className="tag" textValue={item.name}>
                {item.name}
                <Button slot="remove" className="tag-remove">
                  <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
                    <path d="m1 1 6 6M7 1 1 7" stroke="currentColor" strokeWidth="1.5" />
                  </svg>
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      ) : null}
    </div>
  );
}

interface NumberInputProps extends FieldProps<number | null> {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly step?: number;
  /** False for years: 2016, not 2,016, and whole. */
  readonly grouping?: boolean;
  /** Has the focus as it appears: the first field of what a person just opened. */
  readonly isFirst?: boolean;
  /** What an empty field stands for. */
  readonly placeholder?: string;
}

export function NumberInput({
  label,
  value,
  onChange,
  minimum,
  maximum,
  step,
  grouping = true,
  isFirst = false,
  placeholder,
}: NumberInputProps) {
  const steps = step ?? (grouping ? undefined : 1);
  return (
    <NumberField
      className="field"
      autoFocus={isFirst}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ useGrouping: grouping, maximumFractionDigits: grouping ? 6 : 0 }}
      {...(minimum === undefined ? {} : { minValue: minimum })}
      {...(maximum === undefined ? {} : { maxValue: maximum })}
      {...(steps === undefined ? {} : { step: steps })}
    >
      <Label>{label}</Label>
      <Input className="input" {...(placeholder === undefined ? {} : { placeholder })} />
    </NumberField>
  );
}

interface SliderFieldProps extends FieldProps<number> {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** A number chosen by dragging or by the arrow keys; a value beyond the ends shows at the end. */
export function SliderField({ label, value, onChange, minimum, maximum, step }: SliderFieldProps) {
  return (
    <Slider
      className="field slider"
      value={Math.min(maximum, Math.max(minimum, value))}
      onChange={onChange}
      minValue={minimum}
      maxValue={maximum}
      step={step}
    >
      <Label>{label}</Label>
      <SliderOutput className="slider-output" />
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}

interface TextInputProps extends FieldProps<string> {
  /** A line under the field that says what to write. */
  readonly hint?: string;
  /** What is wrong with the text; null where nothing is. */
  readonly error?: string | null;
  /** It has the focus when it appears, as the first field of a dialog. */
  readonly isFirst?: boolean;
  /** Of a text of several lines: how many are seen at first. */
  readonly rows?: number;
}

/** As long as a text of a saved workbench can be. */
export const MOST_SIGNS = 100_000;

export function TextInput({ label, value, onChange, hint, error = null, isFirst = false, rows }: TextInputProps) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      maxLength={MOST_SIGNS}
      autoFocus={isFirst}
    >
      <Label>{label}</Label>
      {rows === undefined ? <Input className="input" /> : <TextArea className="input" rows={rows} />}
      {hint === undefined ? null : (
        <Text slot="description" className="soft">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}

/** A few exclusive choices side by side. */
export function Segments({
  label,
  items,
  value,
  onChange,
}: FieldProps<string> & { readonly items: readonly Option[] }) {
  return (
    <div className="field">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      <ToggleButtonGroup
        className="segments"
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          if (key !== undefined) onChange(String(key));
        }}
      >
        {items.map((item) => (
          <ToggleButton key={item.id} id={item.id} className="segment">
            {item.name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
