import { HORIZON } from '#shared/projections/scenario-projection';
import { newScenario } from '#shared/workbench/drafts';
import { MOST_SCENARIOS } from '#shared/workbench/scenario-schema';
import { ExportPanel } from '../../charts/export-panel.tsx';
import { useDocument, useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { MultiSelect, NumberInput, SelectField, TextInput } from '../../ui/fields.tsx';
import { LeverList } from './levers/lever-list.tsx';
import { LibraryPicker } from './library-picker.tsx';
import { useNames } from './use-names.ts';
import { NO_BENCHMARK, type ScenarioEditor } from './use-scenario-editor.ts';

/** What the scenario is about, its levers, and what it is held against. */
export function Shelves({ desk }: { readonly desk: ScenarioEditor }) {
  const t = useT();
  const { catalogue, scenarios } = useDocument('catalogue', 'scenarios');
  const { names, groups, areas } = useNames();
  const { draft, change, comparable, compared, goals } = desk;
  const choices = (indicators: ScenarioEditor['indicators']) =>
    indicators.map((one) => ({ id: one.id, name: `${one.code} ${one.name[t.language]}` }));
  return (
    <div className="shelves">
      {scenarios.length > 0 ? (
        <SelectField
          label={t('scenarios.open')}
          items={[{ id: NO_BENCHMARK, name: t('scenarios.new') }, ...scenarios]}
          value={desk.isSaved ? draft.id : NO_BENCHMARK}
          onChange={(id) => desk.open(scenarios.find((one) => one.id === id) ?? newScenario(draft.indicator))}
        />
      ) : null}
      <SelectField
        label={t('scenarios.indicator')}
        items={choices(desk.indicators)}
        value={draft.indicator}
        onChange={(id) => change({ indicator: id })}
      />
      <SelectField
        label={t('scenarios.area')}
        items={[...groups, ...areas]}
        value={desk.area}
        onChange={(code) => change({ area: code })}
      />
      <NumberInput
        label={t('scenarios.horizon')}
        minimum={1}
        maximum={20}
        value={draft.horizon}
        onChange={(horizon) => change({ horizon: horizon ?? HORIZON })}
      />
      <LibraryPicker
        entries={desk.library}
        names={names}
        onPick={({ name: picked, levers, balance }) => change({ name: t(`library.${picked}`), levers, balance })}
      />
      <LeverList
        levers={draft.levers}
        indicator={draft.indicator}
        names={names}
        remarks={desk.assessed?.remarks ?? []}
        context={{
          years: desk.years,
          value: desk.series?.points.at(-1)?.value ?? null,
          isFlat: desk.assessed?.judge?.method === 'naive',
          indicator: draft.indicator,
          indicators: choices(catalogue.framework.indicators),
          groups,
          areas,
        }}
        onChange={(levers) => change({ levers })}
      />
      <TextInput label={t('scenarios.name')} value={draft.name} onChange={(text) => change({ name: text })} />
      {goals.length > 0 ? (
        <SelectField
          label={t('scenarios.goal')}
          items={[{ id: NO_BENCHMARK, name: t('scenarios.goal.none') }, ...goals]}
          value={desk.goalId}
          onChange={desk.setGoal}
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
      {desk.data ? <ExportPanel kind="fan" data={desk.data} /> : null}
    </div>
  );
}
