import { HORIZON } from '#shared/projections/scenario-projection';
import { newScenario } from '#shared/workbench/drafts';
import { MOST_SCENARIOS } from '#shared/workbench/scenario-schema';
import { useDocument, useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { MultiSelect, NumberInput, SelectField, TextInput } from '../../ui/fields.tsx';
import styles from './scenarios.module.css';
import { useNames } from './use-names.ts';
import { NO_BENCHMARK, type ScenarioEditor } from './use-scenario-editor.ts';

/** What the scenario is about and what it is held against, in one row. */
export function ScenarioBar({ desk }: { readonly desk: ScenarioEditor }) {
  const t = useT();
  const { groups, areas } = useNames();
  const { draft, change, goals } = desk;
  return (
    <div className={styles.bar}>
      <div className={styles.wide}>
        <SelectField
          label={t('scenarios.indicator')}
          items={desk.indicators.map((one) => ({ id: one.id, name: `${one.code} ${one.name[t.language]}` }))}
          value={draft.indicator}
          onChange={(id) => change({ indicator: id })}
        />
      </div>
      <SelectField
        label={t('scenarios.area')}
        items={[...groups, ...areas]}
        value={desk.area}
        onChange={(code) => change({ area: code })}
      />
      <div className={styles.narrow}>
        <NumberInput
          label={t('scenarios.horizon')}
          minimum={1}
          maximum={20}
          value={draft.horizon}
          onChange={(horizon) => change({ horizon: horizon ?? HORIZON })}
        />
      </div>
      {goals.length > 0 ? (
        <SelectField
          label={t('scenarios.goal')}
          items={[{ id: NO_BENCHMARK, name: t('scenarios.goal.none') }, ...goals]}
          value={desk.goalId}
          onChange={desk.setGoal}
        />
      ) : null}
    </div>
  );
}

/** What is kept of it: its name, the saved ones, and which of them are drawn beside it. */
export function ScenarioShelf({ desk }: { readonly desk: ScenarioEditor }) {
  const t = useT();
  const { scenarios } = useDocument('scenarios');
  const { draft, change, comparable, compared } = desk;
  return (
    <div className={styles.bar}>
      <TextInput label={t('scenarios.name')} value={draft.name} onChange={(text) => change({ name: text })} />
      {scenarios.length > 0 ? (
        <SelectField
          label={t('scenarios.open')}
          items={[{ id: NO_BENCHMARK, name: t('scenarios.new') }, ...scenarios]}
          value={desk.isSaved ? draft.id : NO_BENCHMARK}
          onChange={(id) => desk.open(scenarios.find((one) => one.id === id) ?? newScenario(draft.indicator))}
        />
      ) : null}
      {comparable.length > 0 ? (
        <MultiSelect
          label={t('scenarios.compare')}
          items={comparable}
          value={[...compared]}
          onChange={(ids) => desk.setCompared(ids.slice(0, MOST_SCENARIOS - 1))}
        />
      ) : null}
      {desk.isSaved ? <Button onPress={desk.remove}>{t('scenarios.remove')}</Button> : null}
    </div>
  );
}
