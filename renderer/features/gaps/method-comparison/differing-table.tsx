import { dimsText } from '#shared/charts/from-series';
import type { Indicator } from '#shared/framework/framework';
import { decidingSteps } from '#shared/gaps/methods/component-text';
import type { Assessment } from '#shared/gaps/methods/method';
import type { MethodId } from '#shared/gaps/methods/statuses';
import { statusKey } from '#shared/gaps/methods/statuses';
import type { ClassPair } from '#shared/gaps/scoreboard/class-change';
import { useT, useWorkbench } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { StatusMark } from '../../../ui/status.tsx';
import { useMore } from '../more.tsx';

/** Rows shown at first; more on demand. */
const FIRST = 20;

interface DifferingTableProps {
  readonly rows: readonly number[];
  readonly pairAt: (row: number) => ClassPair;
  readonly first: MethodId;
  readonly second: MethodId;
  readonly nameOf: (code: string) => string;
  readonly onDrill: (indicator: string, area: string) => void;
}

/** The series whose verdict depends on the method, with the steps of both formulas that make the difference. */
export function DifferingTable({ rows, pairAt, first, second, nameOf, onDrill }: DifferingTableProps) {
  const t = useT();
  const { catalogue } = useWorkbench();
  const more = useMore(rows.length, FIRST);
  const indicators = new Map(catalogue.framework.indicators.map((indicator) => [indicator.id, indicator]));
  const shown = rows.slice(0, more.shown).map(pairAt);
  return (
    <Panel title={t('gaps.lens.differing')}>
      <div className="gap-scroll">
        <table className="gap-table">
          <caption className="visually-hidden">{t('gaps.lens.differing')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('gaps.series')}</th>
              <th scope="col">{t(`gaps.method.${first}`)}</th>
              <th scope="col">{t(`gaps.method.${second}`)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ entry, first: one, second: other }) => {
              const { id, area, dims } = entry.series;
              const indicator = indicators.get(id);
              return indicator ? (
                <tr key={`${id} ${area} ${dims}`}>
                  <th scope="row">
                    <Button variant="quiet" onPress={() => onDrill(id, area)}>
                      <span className="code">{indicator.code}</span>
                      {[nameOf(area), dimsText(dims)].filter(Boolean).join(' · ')}
                    </Button>
                  </th>
                  <td>
                    <Verdict assessment={one} indicator={indicator} />
                  </td>
                  <td>
                    <Verdict assessment={other} indicator={indicator} />
                  </td>
                </tr>
              ) : null;
            })}
          </tbody>
        </table>
      </div>
      {more.button}
    </Panel>
  );
}

function Verdict({ assessment, indicator }: { readonly assessment: Assessment; readonly indicator: Indicator }) {
  const t = useT();
  const lines = decidingSteps(assessment, indicator, t);
  return (
    <>
      <StatusMark tone={assessment.tone} label={t(statusKey(assessment))} />
      {lines.map((line) => (
        <div key={line} className="soft-ink formula">
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
