import { breakdownText } from '#shared/framework/breakdown';
import type { Indicator } from '#shared/framework/framework';
import { handleOf } from '#shared/framework/indicators-named';
import { decidingSteps } from '#shared/gaps/methods/component-text';
import type { Assessment } from '#shared/gaps/methods/method';
import type { MethodId } from '#shared/gaps/methods/statuses';
import { statusKey } from '#shared/gaps/methods/statuses';
import { verdictClassOf } from '#shared/gaps/methods/verdict-classes';
import type { ClassPair } from '#shared/gaps/scoreboard/class-change';
import type { MethodLensSource } from '#shared/workbench/exhibit-source';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { StatusMark } from '../../../ui/status.tsx';
import styles from '../gaps.module.css';

/** Rows shown at first; more on demand. */
const FIRST = 20;

interface DifferingTableProps {
  readonly rows: readonly number[];
  readonly pairAt: (row: number) => ClassPair;
  readonly first: MethodId;
  readonly second: MethodId;
  readonly nameOf: (code: string) => string;
  readonly source: MethodLensSource;
  readonly onDrill: (indicator: string, area: string) => void;
}

/** The series whose verdict depends on the method, with the steps of both formulas that make the difference. */
export function DifferingTable({ rows, pairAt, first, second, nameOf, source, onDrill }: DifferingTableProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const indicators = new Map(catalogue.framework.indicators.map((indicator) => [indicator.id, indicator]));
  const verdict = (row: number, which: 'first' | 'second') => {
    const pair = pairAt(row);
    const indicator = indicators.get(pair.entry.series.id);
    return indicator ? <Verdict assessment={pair[which]} indicator={indicator} /> : null;
  };
  const columns: readonly TableColumn<number>[] = [
    {
      id: 'series',
      header: t('gaps.series'),
      cell: (row) => {
        const { id, area, dims } = pairAt(row).entry.series;
        const indicator = indicators.get(id);
        return (
          <Button variant="quiet" onPress={() => onDrill(id, area)}>
            <span>
              <span className="code">{indicator ? handleOf(indicator, t.language) : ''}</span>{' '}
              {[nameOf(area), breakdownText(dims, t)].filter(Boolean).join(' · ')}
            </span>
          </Button>
        );
      },
    },
    { id: 'first', header: t(`gaps.method.${first}`), cell: (row) => verdict(row, 'first') },
    { id: 'second', header: t(`gaps.method.${second}`), cell: (row) => verdict(row, 'second') },
  ];
  return (
    <Panel
      title={t('gaps.lens.differing')}
      actions={<AddToReport source={source} what={t('gaps.lens.differing')} shows="table" />}
    >
      <DataTable
        t={t}
        className={styles.gapTable}
        isTall
        caption={t('gaps.lens.differing')}
        isCaptionHidden
        columns={columns}
        rows={rows}
        keyOf={(row) => {
          const { id, area, dims } = pairAt(row).entry.series;
          return `${id} ${area} ${dims}`;
        }}
        first={FIRST}
      />
    </Panel>
  );
}

function Verdict({ assessment, indicator }: { readonly assessment: Assessment; readonly indicator: Indicator }) {
  const t = useT();
  const verdict = verdictClassOf(assessment);
  const lines = decidingSteps(assessment, indicator, t);
  return (
    <>
      <strong>
        <StatusMark tone={verdict === 'unknown' ? 'none' : assessment.tone} label={t(`gaps.class.${verdict}`)} />
      </strong>
      <div>{t(statusKey(assessment))}</div>
      {lines.map((line) => (
        <div key={line} className={`soft-ink ${styles.formula}`}>
          {line}
        </div>
      ))}
      {lines.length === 0
        ? assessment.warnings.map((warning) => (
            <div key={warning} className="soft-ink">
              {t(`gaps.warning.${warning}`)}
            </div>
          ))
        : null}
    </>
  );
}
