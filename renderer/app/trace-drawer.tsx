import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { formatNumber } from '#shared/core/format';
import { seriesOf } from '#shared/engine/series';
import { type TraceRow, traceOf } from '#shared/engine/trace';
import { parseFormula, printFormula } from '#shared/framework/formula';
import { valueText } from '#shared/framework/value-text';
import { describeFailure, type Translator } from '#shared/i18n/translator';
import type { Workbench } from '#shared/workbench/workbench';
import { useAnswer, useT, useWorkbench } from '../store/hooks.ts';
import { type Traced, trace, useSession } from '../store/session.ts';
import { titlesOf } from '../store/use-chart.ts';
import { Button } from '../ui/button.tsx';
import { NumberInput } from '../ui/fields.tsx';
import { CorrectionForm } from './correction-form.tsx';

/** Rows shown; the count of all is always said. */
const SHOWN = 200;

/** Where a number comes from: how it is made, and the rows of the sources it is made of. */
export function TraceDrawer() {
  const traced = useSession((state) => state.traced);
  return (
    <ModalOverlay
      className="drawer-overlay"
      isOpen={traced !== null}
      onOpenChange={(open) => !open && trace(null)}
      isDismissable
    >
      <Modal className="drawer">
        <Dialog>{traced ? <Answer traced={traced} /> : null}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Answer({ traced }: { readonly traced: Traced }) {
  const t = useT();
  const workbench = useWorkbench();
  const { catalogue } = workbench;
  const { indicator: id, area, year, dims } = traced;
  const answer = useAnswer(JSON.stringify(traced), async (engine, signal) => {
    const made = await seriesOf(engine, { indicators: [id], areas: [area], years: [year, year] }, catalogue, signal);
    const value = made.find((series) => series.dims === dims)?.points[0]?.value ?? null;
    return { value, ...(await traceOf(engine, traced, catalogue, signal)) };
  });
  const indicator = catalogue.framework.indicators.find((one) => one.id === id);
  const place = [...catalogue.groups, ...catalogue.areas].find(({ code }) => code === area)?.name[t.language] ?? area;
  const found = answer.state === 'ready' ? answer.value : null;
  return (
    <div className="stack">
      <Heading slot="title">{t('shell.trace.title')}</Heading>
      <p>
        <strong>
          {[indicator?.name[t.language], place, dims.replaceAll(/[^;]*=/g, '')].filter(Boolean).join(' · ')}
        </strong>
      </p>
      <div className="traced-year">
        <NumberInput
          label={t('charts.table.year')}
          grouping={false}
          value={year}
          onChange={(next) => next !== null && trace({ ...traced, year: next })}
        />
      </div>
      {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
      {answer.state === 'loading' ? <p role="status">{t('shell.loading')}</p> : null}
      {found && indicator ? (
        <>
          <p className="traced-value">
            {found.value === null ? t('shell.trace.none') : valueText(found.value, indicator.unit, t.language, 'full')}
          </p>
          {found.total > 0 ? (
            <>
              <p>{howMade(traced, workbench, found.rows, t)}</p>
              <p className="soft">
                {t('shell.trace.rows', { total: found.total, shown: Math.min(SHOWN, found.rows.length) })}
              </p>
              <Rows rows={found.rows.slice(0, SHOWN)} workbench={workbench} />
            </>
          ) : null}
        </>
      ) : null}
      {found && indicator ? <CorrectionForm key={JSON.stringify(traced)} traced={traced} value={found.value} /> : null}
      <div className="actions">
        <Button onPress={() => trace(null)}>{t('shell.dismiss')}</Button>
      </div>
    </div>
  );
}

/** How the number is made of its rows, in words. */
function howMade(traced: Traced, { catalogue }: Workbench, rows: readonly TraceRow[], t: Translator): string {
  const { aggregation } = catalogue.framework.indicators.find(({ id }) => id === traced.indicator) ?? {};
  const areas = new Set(rows.map(({ area }) => area));
  const isDirect =
    areas.size === 1 && areas.has(traced.area) && rows.every(({ indicator }) => indicator === traced.indicator);
  if (isDirect || !aggregation || aggregation.kind === 'none')
    return t(rows.length === 1 ? 'shell.trace.published' : 'shell.trace.origins', { rows: rows.length });
  const nameOf = (id: string) =>
    catalogue.framework.indicators.find((indicator) => indicator.id === id)?.name[t.language] ?? id;
  if (aggregation.kind === 'ratio')
    return t('shell.trace.ratio', {
      factor: formatNumber(aggregation.factor, t.language),
      numerator: nameOf(aggregation.numerator),
      denominator: nameOf(aggregation.denominator),
      areas: areas.size,
    });
  if (aggregation.kind === 'formula') {
    const parsed = parseFormula(aggregation.formula);
    return t('shell.trace.formula', {
      formula: parsed.ok ? printFormula(parsed.value, (id) => `[${nameOf(id)}]`) : aggregation.formula,
    });
  }
  return t(aggregation.kind === 'sum' ? 'shell.trace.sum' : 'shell.trace.areas', { areas: areas.size });
}

function Rows({ rows, workbench }: { readonly rows: readonly TraceRow[]; readonly workbench: Workbench }) {
  const t = useT();
  const titles = titlesOf(workbench, t);
  const hashes = new Map(workbench.sources.map(({ id, sha256 }) => [id, sha256.slice(0, 8)]));
  const names = new Map(workbench.catalogue.areas.map(({ code, name }) => [code, name[t.language]]));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('shell.trace.source')}</th>
          <th scope="col" className="number">
            {t('shell.trace.row')}
          </th>
          <th scope="col">{t('shell.trace.area')}</th>
          <th scope="col">{t('shell.trace.period')}</th>
          <th scope="col" className="number">
            {t('shell.trace.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.source} ${row.sourceRow} ${row.indicator} ${row.area} ${row.counterpart} ${row.period}`}>
            <td>
              {[titles.get(row.source) ?? row.source, row.edition, hashes.get(row.source)].filter(Boolean).join(' · ')}
              {row.note ? <div className="soft">{row.note}</div> : null}
            </td>
            <td className="number">{row.sourceRow}</td>
            <td>
              {[row.area, row.counterpart]
                .filter(Boolean)
                .map((code) => names.get(code) ?? code)
                .join(' ← ')}
            </td>
            <td>{row.period}</td>
            <td className="number">{formatNumber(row.value, t.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
