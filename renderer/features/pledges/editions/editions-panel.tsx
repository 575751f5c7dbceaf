import { useMemo, useState } from 'react';
import { pipelineChart } from '#shared/charts/pipeline-chart';
import { formatNumber } from '#shared/core/format';
import { PLEDGE_STAGES } from '#shared/pledges/pledge';
import type { Source } from '#shared/workbench/workbench';
import { ChartPanel } from '../../../charts/chart-panel.tsx';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { AskedPairs } from './asked-pairs.tsx';
import { CarriedEditsPanel } from './carried-edits-panel.tsx';
import { editionText } from './edition-text.ts';
import { MovedPledges } from './moved-pledges.tsx';
import { useHistory } from './use-history.ts';

/** A register over its editions: the pipeline drawn from its snapshots, what moved between two of them, and what must be asked. */
export function EditionsPanel({ source }: { readonly source: Source }) {
  const t = useT();
  const { value: history, isCurrent } = useHistory(source);
  const { pledgeEdits = [] } = useDocument('pledgeEdits');
  const before = source.register?.earlier.at(-1)?.part.sha256;
  const isEdited = pledgeEdits.some(({ part }) => part === before);
  const [chosen, setChosen] = useState<string | null>(null);
  const snapshots = useMemo(
    () =>
      (history?.pipeline.snapshots ?? []).map((one) => ({
        ...one,
        year: Number(one.label.slice(0, 4)),
        label: editionText(one.label, t),
      })),
    [history, t],
  );
  const chart = useMemo(
    () => pipelineChart(snapshots, source.name, source.attribution || source.name, t),
    [snapshots, source, t],
  );
  const title = t('register.editions', { name: source.name });
  if (!history)
    return (
      <Panel title={title}>
        <p role="status">{t('shell.loading')}</p>
      </Panel>
    );
  const step = history.steps[chosen === null ? history.steps.length - 1 : Number(chosen)];
  const columns: readonly TableColumn<(typeof snapshots)[number]>[] = [
    { id: 'edition', header: t('register.edition'), cell: ({ label }) => label },
    ...PLEDGE_STAGES.map(
      (stage): TableColumn<(typeof snapshots)[number]> => ({
        id: stage,
        header: t(`pledges.stage.${stage}`),
        align: 'number',
        cell: ({ stages }) => formatNumber(stages.find((one) => one.stage === stage)?.pledges ?? 0, t.language),
      }),
    ),
    {
      id: 'all',
      header: t('pledges.count'),
      align: 'number',
      cell: ({ pledges }) => formatNumber(pledges, t.language),
    },
  ];
  return (
    <Panel title={title} isBusy={!isCurrent}>
      {chart ? <ChartPanel kind="stacked-area" data={chart} /> : null}
      <DataTable
        t={t}
        caption={t('register.pipeline')}
        columns={columns}
        rows={snapshots}
        keyOf={(_, place) => String(place)}
      />
      {history.steps.length > 1 ? (
        <SelectField
          label={t('register.step')}
          items={history.steps.map(({ earlier, later }, at) => ({
            id: String(at),
            name: t('register.between', { from: editionText(earlier.label, t), to: editionText(later.label, t) }),
          }))}
          value={String(step ? history.steps.indexOf(step) : 0)}
          onChange={setChosen}
        />
      ) : null}
      {step ? <MovedPledges key={`moved ${step.later.part}`} step={step} /> : null}
      {isEdited ? <CarriedEditsPanel source={source} /> : null}
      {step ? <AskedPairs key={`asked ${step.later.part}`} step={step} /> : null}
    </Panel>
  );
}
