import { ClipboardCopy, Download, FilePlus2, Image, Pencil, Save, Trash2 } from 'lucide-react';
import { Button as AriaButton, DialogTrigger, Popover, ToggleButton } from 'react-aria-components';
import type { FigureKind } from '#shared/charts/figure-parts';
import { chartName } from '#shared/charts/from-series';
import type { ChartData, ChartSpec } from '#shared/charts/spec';
import { newChart } from '#shared/workbench/drafts';
import { chartOfBlock, figureBlock } from '#shared/workbench/report';
import { ExportPanel } from '../../charts/export-panel.tsx';
import { useCopyChart } from '../../charts/use-copy-chart.ts';
import { useDocument, useT } from '../../queries/hooks.ts';
import { setDraft } from '../../store/drafts.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/fields.tsx';
import styles from './explore.module.css';

const NEW = 'new';

interface ChartActionsProps {
  readonly draft: ChartSpec;
  /** What is drawn; null where nothing is. */
  readonly drawn: { readonly kind: FigureKind; readonly data: ChartData } | null;
  readonly isEditing: boolean;
  readonly onEditing: (isEditing: boolean) => void;
  /** The chart as it is seen, so that the lens changes it no more. */
  readonly toSave: () => ChartSpec;
}

/** What is done with a chart as a whole. */
export function ChartActions({ draft, drawn, isEditing, onEditing, toSave }: ChartActionsProps) {
  const t = useT();
  const { catalogue, charts: saved, report } = useDocument('catalogue', 'charts', 'report');
  const charts = saved.filter(({ kind, responsibility }) => kind !== 'fan' && !responsibility);
  const isSaved = charts.some((chart) => chart.id === draft.id);
  const isInReport = report.blocks.some((block) => chartOfBlock(block)?.id === draft.id);
  const fresh = () => newChart(draft.indicators[0] ?? '');
  const save = () => {
    const item = toSave();
    setDraft('explore', item, [{ type: 'chart/put', item }]);
  };
  const addToReport = () => {
    const item = toSave();
    setDraft('explore', item, [
      { type: 'chart/put', item },
      { type: 'block/put', item: figureBlock(crypto.randomUUID(), { of: 'chart', chart: item }) },
    ]);
  };
  return (
    <div className={`actions ${styles.chartActions}`}>
      {charts.length > 0 ? (
        <SelectField
          label={t('explore.open')}
          items={[
            { id: NEW, name: t('explore.new') },
            ...charts.map((chart) => ({ id: chart.id, name: chartName(chart, catalogue, t) })),
          ]}
          value={isSaved ? draft.id : NEW}
          onChange={(id) => setDraft('explore', charts.find((chart) => chart.id === id) ?? fresh())}
        />
      ) : null}
      {isSaved ? (
        <Button
          variant="quiet"
          label={t('explore.remove')}
          hint={t('explore.remove')}
          onPress={() => setDraft('explore', fresh(), [{ type: 'chart/remove', id: draft.id }])}
        >
          <Trash2 size={16} aria-hidden="true" />
        </Button>
      ) : null}
      <ToggleButton className="button" isSelected={isEditing} onChange={onEditing}>
        <Pencil size={15} aria-hidden="true" />
        {t('explore.edit')}
      </ToggleButton>
      {drawn ? <Leaving {...drawn} /> : null}
      <Button onPress={addToReport} isDisabled={isInReport}>
        <FilePlus2 size={15} aria-hidden="true" />
        {t(isInReport ? 'explore.inReport' : 'explore.toReport')}
      </Button>
      <Button variant="primary" onPress={save}>
        <Save size={15} aria-hidden="true" />
        {t('explore.save')}
      </Button>
    </div>
  );
}

/** The ways a chart leaves: as files, and by the clipboard. */
function Leaving({ kind, data }: { readonly kind: FigureKind; readonly data: ChartData }) {
  const t = useT();
  const { asPicture, asTable } = useCopyChart(kind, data);
  return (
    <DialogTrigger>
      <AriaButton className="button">
        <Download size={15} aria-hidden="true" />
        {t('explore.export')}
      </AriaButton>
      <Popover className="popover" placement="bottom end" aria-label={t('explore.export')}>
        <div className={styles.leaving}>
          <ExportPanel kind={kind} data={data} />
          <div className="actions">
            {asPicture ? (
              <Button onPress={asPicture}>
                <Image size={15} aria-hidden="true" />
                {t('explore.copyPicture')}
              </Button>
            ) : null}
            <Button onPress={asTable}>
              <ClipboardCopy size={15} aria-hidden="true" />
              {t('explore.copyTable')}
            </Button>
          </div>
        </div>
      </Popover>
    </DialogTrigger>
  );
}
