import { useT } from '../../../queries/hooks.ts';
import { Tick } from '../../../ui/checkboxes.tsx';
import { NumberInput, SelectField } from '../../../ui/fields.tsx';
import styles from '../gaps.module.css';
import type { InequalityChoices } from './use-inequality.ts';

/** Which indicator is compared, between whom, in which years, and how its groups count. */
export function InequalityFields({ choices }: { readonly choices: InequalityChoices }) {
  const t = useT();
  const { change, indicators, id, keys, between, years, year, earlier, isWeighted, isOrdered, leastPopulation } =
    choices;
  const yearItems = years.map((one) => ({ id: String(one), name: String(one) }));
  return (
    <div className={styles.gapChoices}>
      <SelectField
        label={t('gaps.indicator')}
        items={indicators.map((one) => ({ id: one.id, name: `${one.code} ${one.name[t.language]}` }))}
        value={id}
        onChange={(indicator) => change({ indicator })}
      />
      <SelectField
        label={t('gaps.inequality.between')}
        items={[
          { id: 'areas', name: t('gaps.inequality.between.areas') },
          ...keys.map((one) => ({ id: one, name: t('gaps.inequality.between.dims', { keys: one }) })),
        ]}
        value={between.kind === 'areas' ? 'areas' : between.keys}
        onChange={(next) => change({ between: next })}
      />
      <SelectField
        label={t('gaps.sharing.year')}
        items={yearItems}
        value={String(year)}
        onChange={(next) => change({ year: next })}
      />
      <SelectField
        label={t('gaps.inequality.earlier')}
        items={yearItems.filter((item) => item.id !== String(year))}
        value={String(earlier)}
        onChange={(next) => change({ earlier: next })}
      />
      <NumberInput
        label={t('gaps.inequality.least')}
        value={leastPopulation}
        onChange={(next) => change({ leastPopulation: next })}
        minimum={0}
      />
      {between.kind === 'areas' ? (
        <div className={styles.gapTicks}>
          <Tick
            label={t('gaps.inequality.weighted')}
            value={isWeighted}
            onChange={(next) => change({ isWeighted: next })}
          />
          <Tick
            label={t('gaps.inequality.ordered')}
            value={isOrdered}
            onChange={(next) => change({ isOrdered: next })}
          />
        </div>
      ) : null}
    </div>
  );
}
