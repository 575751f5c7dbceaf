import { givenLine } from '#shared/charts/source-reports';
import { formatNumber } from '#shared/core/format';
import { BY_HAND } from '#shared/engine/observations';
import type { TraceRow } from '#shared/engine/trace';
import { rowNoteText } from '#shared/framework/row-note';
import { titlesOf } from '#shared/workbench/chart-data';
import type { Correction } from '#shared/workbench/workbench';
import { useT } from '../queries/hooks.ts';
import { useWithPublished } from '../queries/use-with-published.ts';

/** The rows of the sources a number is made of; one given by hand says by whom and why. */
export function TraceRows({ rows }: { readonly rows: readonly TraceRow[] }) {
  const t = useT();
  const workbench = useWithPublished();
  const titles = titlesOf(workbench, t);
  const hashes = new Map(workbench.sources.map(({ id, sha256 }) => [id, sha256.slice(0, 8)]));
  const names = new Map(workbench.catalogue.areas.map(({ code, name }) => [code, name[t.language]]));
  // A correction says more than the note it leaves beside its observation.
  const noteOf = (row: TraceRow): string => {
    const given = row.source === BY_HAND ? workbench.corrections.find((one) => isOf(one, row)) : undefined;
    return given ? givenLine(given, workbench.catalogue, t) : rowNoteText(row.note, t);
  };
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
              {noteOf(row) ? <div className="soft">{noteOf(row)}</div> : null}
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

const isOf = (one: Correction, row: TraceRow): boolean =>
  one.indicator === row.indicator && one.area === row.area && String(one.year) === row.period && one.dims === row.dims;
