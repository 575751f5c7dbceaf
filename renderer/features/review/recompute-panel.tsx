import { visibleText } from '#shared/charts/text';
import { formatDate, formatNumber } from '#shared/core/format';
import {
  countsOf,
  figureNames,
  isConfirmed,
  recomputationSummary,
  recomputedText,
  toleranceText,
} from '#shared/review/recompute-words';
import { sourcesWithout } from '#shared/review/stored-results';
import type { KeptResult, Results } from '#shared/share/results';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { useSession } from '../../store/session.ts';
import { remembered, useRemembered } from '../../store/view-state.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/layout.tsx';
import { StatusMark } from '../../ui/status.tsx';
import { type RecomputedWorkbench, recomputeWorkbench, saveCertificate } from '../../workflows/recompute.ts';

/** Found again after a look at one of its figures; opening another document clears it. */
const FOUND = remembered<RecomputedWorkbench | null>(null);

const NO_RESULTS: Results = new Map();

/** What figures showed when the file was saved, at once, and what comes out of them now. */
export function RecomputePanel() {
  const t = useT();
  const kept = useSession(({ file }) => file.results);
  const [found, setFound] = useRemembered(FOUND);
  const recompute = () => void recomputeWorkbench(t).then((next) => next && setFound(next));
  const file = found?.file;
  return (
    <Panel title={t('recompute.title')}>
      <p className="soft">{t('recompute.lead')}</p>
      <Stored results={kept ?? NO_RESULTS} />
      <Button onPress={recompute}>{t('recompute.button')}</Button>
      <div role="status">{found ? <Found found={found} /> : null}</div>
      {found && file ? (
        <div className="actions">
          <Button onPress={() => void saveCertificate(file, found, false, t)}>{t('recompute.certificate')}</Button>
          <Button onPress={() => void saveCertificate(file, found, true, t)}>{t('recompute.sign')}</Button>
        </div>
      ) : null}
    </Panel>
  );
}

function Found({ found: { recomputation, workbench } }: { readonly found: RecomputedWorkbench }) {
  const t = useT();
  const isStale = useWorkbench() !== workbench;
  const nameOf = figureNames(workbench, t);
  const { compared } = countsOf(recomputation);
  const differing = recomputation.figures.filter(({ state }) => compared > 0 && state !== 'same');
  return (
    <>
      <StatusMark
        tone={isConfirmed(recomputation) ? 'good' : 'moderate'}
        label={recomputationSummary(recomputation, t)}
      />
      {isStale ? <p>{t('recompute.stale')}</p> : null}
      {differing.length > 0 ? (
        <ul>
          {differing.map((one) => (
            <li key={one.figure}>{visibleText(recomputedText(one, nameOf, t))}</li>
          ))}
        </ul>
      ) : null}
      <p className="soft">
        {t('recompute.tolerance', { tolerance: toleranceText(recomputation.tolerance.relative, t.language) })}
      </p>
    </>
  );
}

function Stored({ results }: { readonly results: Results }) {
  const t = useT();
  const workbench = useWorkbench();
  const nameOf = figureNames(workbench, t);
  const kept = [...results.values()];
  const left = sourcesWithout(workbench, results).length;
  if (kept.length === 0) return <p>{t('recompute.stored.none')}</p>;
  return (
    <details>
      <summary>{t('recompute.stored')}</summary>
      <p className="soft">{t('recompute.stored.about', { count: kept.length })}</p>
      {left > 0 ? <p className="soft">{t('recompute.stored.left', { count: left })}</p> : null}
      {kept.map((one) => (
        <details key={one.figure}>
          <summary dir="auto">{visibleText(storedName(one))}</summary>
          <StoredTable kept={one} caption={visibleText(nameOf(one.figure))} />
        </details>
      ))}
    </details>
  );

  function storedName({ figure, date, table, basis }: KeptResult): string {
    const values = table.rows.reduce((sum, row) => sum + row.values.filter((value) => value !== null).length, 0);
    const day = formatDate(date, t.language);
    return t('recompute.stored.figure', { name: nameOf(figure), values, date: day, version: basis.app });
  }
}

/** As it was kept: words in English, numbers as people read them. */
function StoredTable({ kept: { table }, caption }: { readonly kept: KeptResult; readonly caption: string }) {
  const t = useT();
  type Row = (typeof table.rows)[number];
  return (
    <DataTable<Row>
      t={t}
      caption={caption}
      isCaptionHidden
      first={10}
      columns={[
        { id: 'row', header: '', cell: ({ labels }) => <span lang="en">{visibleText(labels.join(' · '))}</span> },
        ...table.columns.map((label, at) => ({
          id: `value-${at}`,
          header: <span lang="en">{visibleText(label)}</span>,
          align: 'number' as const,
          cell: ({ values }: Row) => {
            const value = values[at] ?? null;
            return value === null ? '–' : formatNumber(value, t.language, { significant: 4 });
          },
        })),
      ]}
      rows={table.rows}
      keyOf={(_, at) => String(at)}
    />
  );
}
