import type { Scope } from '#shared/framework/scope';
import type { Lever } from '#shared/projections/scenario';
import { useT } from '../../../queries/hooks.ts';
import { SelectField } from '../../../ui/fields.tsx';
import styles from '../scenarios.module.css';
import { ShockFields, StepFields } from './change-fields.tsx';
import { FlowFields } from './flow-fields.tsx';
import { type LeverFormContext, NO_CHOICE } from './lever-fields.tsx';
import { LimitFields } from './limit-fields.tsx';
import { LinkFields } from './link-fields.tsx';
import { BorrowFields, RateFields } from './pace-fields.tsx';
import { TargetFields } from './target-fields.tsx';

interface LeverFormProps {
  readonly lever: Lever;
  readonly context: LeverFormContext;
  readonly onChange: (lever: Lever) => void;
}

/** The numbers of one lever, and where it acts. */
export function LeverForm({ lever, context, onChange }: LeverFormProps) {
  const t = useT();
  const { groups, areas, indicators } = context;
  const scopes = [{ id: NO_CHOICE, name: t('levers.scope.all') }, ...groups, ...areas];
  const scopeCode =
    lever.scope.kind === 'all' ? NO_CHOICE : lever.scope.kind === 'area' ? lever.scope.area : lever.scope.group;
  const scopeOf = (code: string): Scope =>
    code === NO_CHOICE
      ? { kind: 'all' }
      : groups.some(({ id }) => id === code)
        ? { kind: 'group', group: code }
        : { kind: 'area', area: code };
  return (
    <fieldset className={styles.leverForm}>
      <legend className="visually-hidden">{t(`levers.kind.${lever.kind}`)}</legend>
      <Fields lever={lever} context={context} onChange={onChange} />
      <SelectField
        label={t('levers.field.indicator')}
        items={[{ id: NO_CHOICE, name: t('levers.field.own') }, ...indicators]}
        value={lever.indicator ?? NO_CHOICE}
        onChange={(id) => onChange({ ...lever, indicator: id === NO_CHOICE ? null : id })}
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

function Fields({ lever, ...rest }: LeverFormProps) {
  switch (lever.kind) {
    case 'rate':
      return <RateFields lever={lever} {...rest} />;
    case 'borrow':
      return <BorrowFields lever={lever} {...rest} />;
    case 'step':
      return <StepFields lever={lever} {...rest} />;
    case 'shock':
      return <ShockFields lever={lever} {...rest} />;
    case 'flow':
      return <FlowFields lever={lever} {...rest} />;
    case 'link':
      return <LinkFields lever={lever} {...rest} />;
    case 'target':
      return <TargetFields lever={lever} {...rest} />;
    case 'limit':
      return <LimitFields lever={lever} {...rest} />;
  }
}
