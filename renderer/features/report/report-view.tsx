import { memo } from 'react';
import { chartName } from '#shared/charts/from-series';
import { LANGUAGES } from '#shared/core/language';
import { figureBlock, type ReportBlock } from '#shared/workbench/report';
import { NO_TEXT, richOf } from '#shared/workbench/rich-text';
import { useDocument, useT } from '../../queries/hooks.ts';
import { dispatch } from '../../store/history.ts';
import { show, useSession } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { Segments, SelectField, TextInput } from '../../ui/fields.tsx';
import { EmptyState, Panel, ViewHeader } from '../../ui/layout.tsx';
import { BlockEditor } from './block-editor.tsx';
import { exportReport } from './export-report.ts';
import styles from './report.module.css';

const NONE = 'none';

const add = (block: ReportBlock) => dispatch({ type: 'block/put', item: block });
const id = () => crypto.randomUUID();

export function ReportView() {
  const t = useT();
  const { report } = useDocument('report');
  const { blocks, ...head } = report;
  const title = head.title[head.language];
  return (
    <>
      <ViewHeader
        title={t('report.title')}
        lead={t('report.lead')}
        actions={
          <Button
            variant="primary"
            isDisabled={blocks.length === 0}
            onPress={() => {
              const { workbench } = useSession.getState();
              if (workbench) void exportReport(workbench);
            }}
          >
            {t('report.export')}
          </Button>
        }
      />
      <div className={styles.report}>
        <div className={styles.reportTools}>
          <TextInput
            label={t('report.name')}
            value={title}
            onChange={(text) =>
              dispatch({ type: 'report/set', ...head, title: { ...head.title, [head.language]: text } })
            }
          />
          <Segments
            label={t('report.language')}
            items={LANGUAGES.map((language) => ({ id: language, name: t(`report.language.${language}`) }))}
            value={report.language}
            onChange={(chosen) => {
              const language = LANGUAGES.find((known) => known === chosen);
              if (language) dispatch({ type: 'report/set', ...head, language });
            }}
          />
          <Button
            onPress={() =>
              add({
                id: id(),
                kind: 'heading',
                level: 1,
                text: { en: t('report.untitledHeading'), fr: t('report.untitledHeading') },
              })
            }
          >
            {t('report.addHeading')}
          </Button>
          <Button
            onPress={() =>
              add({
                id: id(),
                kind: 'text',
                text: { en: NO_TEXT, fr: NO_TEXT, [head.language]: richOf(t('report.untitledText')) },
              })
            }
          >
            {t('report.addText')}
          </Button>
          <AddChart />
        </div>
        <Panel title={title || t('report.page')}>
          {blocks.length === 0 ? (
            <EmptyState
              title={t('report.empty')}
              text={t('report.emptyText')}
              action={<Button onPress={() => show({ view: 'explore' })}>{t('report.toExplore')}</Button>}
            />
          ) : null}
          {blocks.map((block, index) => (
            <BlockEditor key={block.id} block={block} isFirst={index === 0} isLast={index === blocks.length - 1} />
          ))}
        </Panel>
      </div>
    </>
  );
}

/** The choice of a saved chart to add; apart, as it does not change with what is typed. */
const AddChart = memo(function AddChart() {
  const t = useT();
  const { charts, catalogue } = useDocument('charts', 'catalogue');
  return (
    <SelectField
      label={t('report.addChart')}
      items={[
        { id: NONE, name: t('report.chooseChart') },
        ...charts.map((chart) => ({ id: chart.id, name: chartName(chart, catalogue, t) })),
      ]}
      value={NONE}
      onChange={(chosen) => {
        const chart = charts.find((one) => one.id === chosen);
        if (chart) add(figureBlock(id(), { of: 'chart', chart }));
      }}
    />
  );
});
