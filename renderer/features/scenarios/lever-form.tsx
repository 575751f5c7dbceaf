import type { Scope } from '#shared/gaps/benchmark';
import { type Lever, SHAPES, STATISTICS } from '#shared/projections/scenario';
import { useT } from '../../store/hooks.ts';
import { type Choice, NumberInput, Segments, SelectField, SliderField, TextInput } from '../../ui/fields.tsx';
import { FlowFields } from './flow-fields.tsx';

/** What a lever can name and the years it can act in. */
export interface LeverFormContext {
  readonly years: readonly [first: number, last: number];
  /** The last known value of what the scenario is about. */
  readonly value: number | null;
  readonly indicator: string;
  readonly indicators: readonly Choice[];
  readonly groups: readonly Choice[];
  readonly areas: readonly Choice[];
}

interface LeverFormProps {
  readonly lever: Lever;
  readonly context: LeverFormContext;
  readonly onChange: (lever: Lever) => void;
}

const NONE = '-';

/** The numbers of one lever, and where it acts. */
export function LeverForm({ lever, context, onChange }: LeverFormProps) {
  const t = useT();
  const { groups, areas, indicators } = context;
  const scopes = [{ id: NONE, name: t('levers.scope.all') }, ...groups, ...areas];
  const scopeCode =
    lever.scope.kind === 'all' ? NONE : lever.scope.kind === 'area' ? lever.scope.area : lever.scope.group;
  const scopeOf = (code: string): Scope =>
    code === NONE
      ? { kind: 'all' }
      : groups.some(({ id }) => id === code)
        ? { kind: 'group', group: code }
        : { kind: 'area', area: code };
  return (
    <fieldset className="lever-form">
      <legend className="visually-hidden">{t(`levers.kind.${lever.kind}`)}</legend>
      <Numbers lever={lever} context={context} onChange={onChange} />
      <SelectField
        label={t('levers.field.indicator')}
        items={[{ id: NONE, name: t('levers.field.own') }, ...indicators]}
        value={lever.indicator ?? NONE}
        onChange={(id) => onChange({ ...lever, indicator: id === NONE ? null : id })}
      />
      <SelectField
        label={t('levers.field.scope')}
        items={scopes}
        value={scopeCode}
        onChange={(code) => onChange({ ...lever, scope: scopeOf(code) })}
      />
    </fieldset>
  );
}

function Numbers({ lever, context, onChange }: LeverFormProps) {
  const t = useT();
  const [first, last] = context.years;
  const year = { minimum: first, maximum: last, grouping: false } as const;
  const percent = { minimum: -99, maximum: 1000 } as const;
  switch (lever.kind) {
    case 'rate':
      return (
        <>
          <SliderField
            label={t('levers.field.multiplier')}
            minimum={-1}
            maximum={5}
            step={0.1}
            value={lever.multiplier}
            onChange={(multiplier) => onChange({ ...lever, multiplier })}
          />
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
              {...percent}
              onChange={(perYear) => onChange({ ...lever, perYear: perYear ?? 0 })}
            />
            <NumberInput
              label={t('levers.field.from')}
              value={lever.from}
              {...year}
              onChange={(from) => onChange({ ...lever, from })}
            />
            <NumberInput
              label={t('levers.field.to')}
              value={lever.to}
              {...year}
              onChange={(to) => onChange({ ...lever, to })}
            />
          </div>
        </>
      );
    case 'borrow':
      return (
        <>
          <SelectField
            label={t('levers.field.peers')}
            items={[{ id: NONE, name: t('levers.field.everyArea') }, ...context.groups]}
            value={lever.peers ?? NONE}
            onChange={(code) => onChange({ ...lever, peers: code === NONE ? null : code })}
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
            <NumberInput
              label={t('levers.field.from')}
              value={lever.from}
              {...year}
              onChange={(from) => onChange({ ...lever, from })}
            />
            <NumberInput
              label={t('levers.field.to')}
              value={lever.to}
              {...year}
              onChange={(to) => onChange({ ...lever, to })}
            />
          </div>
        </>
      );
    case 'step':
      return (
        <>
          <SliderField
            label={t('levers.field.percent')}
            minimum={-90}
            maximum={200}
            step={1}
            value={lever.percent}
            onChange={(size) => onChange({ ...lever, percent: size })}
          />
          <div className="pair">
            <NumberInput
              label={t('levers.field.start')}
              value={lever.start}
              {...year}
              onChange={(start) => onChange({ ...lever, start: start ?? first })}
            />
            <NumberInput
              label={t('levers.field.ramp')}
              value={lever.ramp}
              minimum={1}
              maximum={50}
              step={1}
              onChange={(ramp) => onChange({ ...lever, ramp: ramp ?? 1 })}
            />
          </div>
        </>
      );
    case 'shock':
      return (
        <>
          <SliderField
            label={t('levers.field.percent')}
            minimum={-90}
            maximum={200}
            step={1}
            value={lever.percent}
            onChange={(size) => onChange({ ...lever, percent: size })}
          />
          <div className="pair">
            <NumberInput
              label={t('levers.field.year')}
              value={lever.year}
              {...year}
              onChange={(at) => onChange({ ...lever, year: at ?? first })}
            />
            <NumberInput
              label={t('levers.field.halfLife')}
              value={lever.halfLife}
              minimum={0.1}
              maximum={100}
              onChange={(halfLife) => onChange({ ...lever, halfLife })}
            />
          </div>
        </>
      );
    case 'flow':
      return <FlowFields lever={lever} first={first} onChange={onChange} />;
    case 'link':
      return (
        <>
          <SelectField
            label={t('levers.field.driver')}
            items={context.indicators}
            value={lever.driver}
            onChange={(driver) => onChange({ ...lever, driver })}
          />
          <SliderField
            label={t('levers.field.elasticity')}
            minimum={-3}
            maximum={3}
            step={0.1}
            value={lever.elasticity}
            onChange={(elasticity) => onChange({ ...lever, elasticity })}
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
    case 'target': {
      const { aim } = lever;
      return (
        <>
          <Segments
            label={t('levers.field.aim')}
            items={(['value', 'change'] as const).map((id) => ({ id, name: t(`levers.aim.${id}`) }))}
            value={aim.kind}
            onChange={(kind) =>
              onChange({
                ...lever,
                aim: kind === 'value' ? { kind, value: context.value ?? 0 } : { kind: 'change', percent: 10 },
              })
            }
          />
          {aim.kind === 'value' ? (
            <NumberInput
              label={t('levers.field.value')}
              value={aim.value}
              onChange={(value) => onChange({ ...lever, aim: { kind: 'value', value: value ?? 0 } })}
            />
          ) : (
            <SliderField
              label={t('levers.field.change')}
              minimum={-100}
              maximum={200}
              step={1}
              value={aim.percent}
              onChange={(size) => onChange({ ...lever, aim: { kind: 'change', percent: size } })}
            />
          )}
          <div className="pair">
            <NumberInput
              label={t('levers.field.year')}
              value={lever.year}
              {...year}
              onChange={(at) => onChange({ ...lever, year: at ?? last })}
            />
            <NumberInput
              label={t('levers.field.from')}
              value={lever.start}
              {...year}
              onChange={(start) => onChange({ ...lever, start })}
            />
          </div>
          <SelectField
            label={t('levers.field.shape')}
            items={SHAPES.map((id) => ({ id, name: t(`levers.shape.${id}`) }))}
            value={lever.shape}
            onChange={(id) => onChange({ ...lever, shape: SHAPES.find((one) => one === id) ?? 'even' })}
          />
          <Segments
            label={t('levers.field.of')}
            items={(['each', 'total'] as const).map((id) => ({ id, name: t(`levers.of.${id}`) }))}
            value={lever.of}
            onChange={(id) => onChange({ ...lever, of: id === 'total' ? 'total' : 'each' })}
          />
        </>
      );
    }
    case 'limit':
      return (
        <>
          <div className="pair">
            <NumberInput
              label={t('levers.field.min')}
              value={lever.min}
              onChange={(min) => onChange({ ...lever, min })}
            />
            <NumberInput
              label={t('levers.field.max')}
              value={lever.max}
              onChange={(max) => onChange({ ...lever, max })}
            />
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
}
