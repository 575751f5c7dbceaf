import { memo } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { followsLens, keeping } from '#shared/charts/chart-scope';
import type { ChartSpec } from '#shared/charts/spec';
import { describeFailure } from '#shared/i18n/translator';
import { chartOfBlock, type ReportBlock } from '#shared/workbench/report';
import { plainOf, richOf } from '#shared/workbench/rich-text';
import { ChartPanel } from '../../charts/chart-panel.tsx';
import { useDocument, useT } from '../../queries/hooks.ts';
import { useChart } from '../../queries/use-chart.ts';
import { dispatch } from '../../store/history.ts';
import { useSession } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { MOST_SIGNS, TextInput } from '../../ui/fields.tsx';
import styles from './report.module.css';

interface BlockEditorProps {
  readonly block: ReportBlock;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A block with the means to change it; drawn again only when it changes itself. */
export const BlockEditor = memo(function BlockEditor({ block, isFirst, isLast }: BlockEditorProps) {
  const t = useT();
  const move = (by: number) => {
    const blocks = useSession.getState().workbench?.report.blocks ?? [];
    const index = blocks.findIndex(({ id }) => id === block.id);
    dispatch({ type: 'block/put', item: block, at: index + by });
  };
  return (
    <div className={styles.block}>
      <div className="block-content">
        <BlockContent block={block} />
      </div>
      <div className="actions">
        <Button variant="quiet" onPress={() => move(-1)} isDisabled={isFirst}>
          {t('report.up')}
        </Button>
        <Button variant="quiet" onPress={() => move(1)} isDisabled={isLast}>
          {t('report.down')}
        </Button>
        <Button variant="quiet" onPress={() => dispatch({ type: 'block/remove', id: block.id })}>
          {t('report.remove')}
        </Button>
      </div>
    </div>
  );
});

function BlockContent({ block }: { readonly block: ReportBlock }) {
  const t = useT();
  const { report } = useDocument('report');
  const { language } = report;
  if (block.kind === 'heading') {
    return (
      <TextInput
        label={t('report.heading')}
        value={block.text[language]}
        onChange={(text) =>
          dispatch({ type: 'block/put', item: { ...block, text: { ...block.text, [language]: text } } })
        }
      />
    );
  }
  if (block.kind === 'text') {
    return (
      <TextField
        className="field"
        aria-label={t('report.text')}
        defaultValue={plainOf(block.text[language])}
        onChange={(text) =>
          dispatch({ type: 'block/put', item: { ...block, text: { ...block.text, [language]: richOf(text) } } })
        }
        maxLength={MOST_SIGNS}
      >
        <TextArea className="input" rows={4} />
      </TextField>
    );
  }
  const chart = chartOfBlock(block);
  return chart ? <ShownChart block={block} spec={chart} /> : <p role="note">{t('report.gone')}</p>;
}

function ShownChart({ block, spec }: { readonly block: ReportBlock; readonly spec: ChartSpec }) {
  const t = useT();
  const { value, ...answer } = useChart(spec);
  if (answer.state === 'failed') return <p role="alert">{describeFailure(t, answer.error)}</p>;
  if (!value) return <p>{t('shell.loading')}</p>;
  if (value.series.length === 0) return <p role="note">{t('report.noData')}</p>;
  return (
    <>
      <Following block={block} spec={spec} lastYear={value.origin?.years?.[1] ?? null} />
      <ChartPanel kind={spec.kind} data={value} />
    </>
  );
}

/** Whether a chart changes with the lens, as a badge, and the choice. */
function Following({
  block,
  spec,
  lastYear,
}: {
  readonly block: ReportBlock;
  readonly spec: ChartSpec;
  readonly lastYear: number | null;
}) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const follows = followsLens(spec);
  const turn = () => {
    const chart = follows ? keeping(spec, catalogue, lens, lastYear) : { ...spec, areas: [], years: null };
    if (block.kind === 'exhibit') dispatch({ type: 'block/put', item: { ...block, source: { of: 'chart', chart } } });
  };
  return (
    <div className={styles.following}>
      <span className={follows ? styles.follows : 'soft'}>{t(follows ? 'report.follows' : 'report.keeps')}</span>
      {follows || (spec.kind !== 'fan' && !spec.responsibility) ? (
        <Button variant="quiet" onPress={turn}>
          {t(follows ? 'report.keep' : 'report.follow')}
        </Button>
      ) : null}
    </div>
  );
}
