import { visibleText } from '#shared/charts/text';
import type { FigureChange } from '#shared/compare/figure-changes';
import { comparisonParts, comparisonSummary, figureText } from '#shared/compare/sentences';
import { useDocument, useT, useWorkbench } from '../../queries/hooks.ts';
import { numberOf } from '../../queries/number-of.ts';
import { show, showWith } from '../../store/session.ts';
import { remembered, useRemembered } from '../../store/view-state.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/layout.tsx';
import { StatusMark } from '../../ui/status.tsx';
import { type ComparedFile, compareWithFile, saveComparison } from '../../workflows/compare.ts';
import styles from './compare-panel.module.css';
import { MergeSection } from './merge-section.tsx';
import { ToleranceWords } from './tolerance-words.tsx';

/** Found again after a look at one of its figures; opening another document clears it. */
const FOUND = remembered<ComparedFile | null>(null);

/** What another file has otherwise than the workbench in hand, worst figures first. */
export function ComparePanel() {
  const t = useT();
  const [found, setFound] = useRemembered(FOUND);
  const choose = () => void compareWithFile(t).then((next) => next && setFound(next));
  return (
    <Panel
      title={t('compare.title')}
      place="compare"
      actions={found ? <Button onPress={() => void saveComparison(found, t)}>{t('compare.export')}</Button> : null}
    >
      <p className="soft">{t('compare.lead')}</p>
      <Button onPress={choose}>{t('compare.choose')}</Button>
      <div role="status">{found ? <Found found={found} /> : null}</div>
    </Panel>
  );
}

function Found({ found }: { readonly found: ComparedFile }) {
  const t = useT();
  const { comparison, workbench, name } = found;
  const parts = comparisonParts(comparison, workbench, t).filter(({ part }) => part !== 'figures');
  const isStale = useWorkbench() !== workbench;
  const { changes, changed, compared } = comparison.figures;
  return (
    <div className={styles.found}>
      <p className="soft">{t('compare.titleOf', { before: visibleText(name), after: visibleText(workbench.title) })}</p>
      {isStale ? <p>{t('compare.stale')}</p> : null}
      <StatusMark tone={comparison.isSame ? 'good' : 'moderate'} label={comparisonSummary(comparison, t)} />
      {comparison.isSame ? null : (
        <section>
          <h3>{t('compare.figures')}</h3>
          <p>{t('compare.figures.count', { changed, compared })}</p>
          <ul>
            {changes.map((change) => (
              <li key={change.key}>
                {visibleText(figureText(change, t))} <OpenFigure change={change} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {parts.map(({ part, title, lines }) => (
        <details key={part} open={part === 'data' || parts.length === 1}>
          <summary>{title}</summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>{visibleText(line)}</li>
            ))}
          </ul>
        </details>
      ))}
      {found.isOfOne && !comparison.isSame ? <MergeSection key={numberOf(found)} found={found} /> : null}
      <ToleranceWords tolerance={comparison.tolerance} />
    </div>
  );
}

/** Leads to a figure of the workbench in hand; of what only the other file has there is nothing to open. */
function OpenFigure({ change }: { readonly change: FigureChange }) {
  const t = useT();
  const { charts, report } = useDocument('charts', 'report');
  const { kind, id } = change.opens;
  const chart = kind === 'chart' ? charts.find((one) => one.id === id) : undefined;
  const isThere = chart !== undefined || (kind === 'block' && report.blocks.some((block) => block.id === id));
  if (!isThere) return null;
  const open = () => (chart ? showWith({ view: 'explore' }, { explore: chart }) : show({ view: 'report' }));
  return (
    <Button variant="quiet" onPress={open} label={t('compare.openOf', { name: visibleText(change.name) })}>
      {t('compare.open')}
    </Button>
  );
}
