import { sourceReports } from '#shared/charts/source-reports';
import { BY_HAND } from '#shared/engine/observations';
import type { TraceRow } from '#shared/engine/trace';
import { recipeSteps } from '#shared/intake/recipe-steps';
import type { Workbench } from '#shared/workbench/workbench';
import { useT } from '../queries/hooks.ts';

interface TraceSourcesProps {
  readonly rows: readonly TraceRow[];
  readonly workbench: Workbench;
}

/** Of each source a number comes from: its file, licence and losses, and the steps of its recipe in plain words. */
export function TraceSources({ rows, workbench }: TraceSourcesProps) {
  const t = useT();
  const ids = [...new Set(rows.map(({ source }) => source))].filter((id) => id !== BY_HAND);
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{t('origin.sources')}</h3>
      {ids.map((id) => {
        const [report] = sourceReports({ sources: [id], indicators: [], areas: [], years: null }, workbench, t);
        const recipe = workbench.sources.find((source) => source.id === id)?.recipe;
        return (
          <details key={id} className="trace-source">
            <summary>{report?.title ?? id}</summary>
            <ul>
              {report?.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {recipe ? (
              <ol>
                {recipeSteps(recipe, t).map((step) => (
                  <li key={step.id}>
                    <strong>{step.title}</strong>
                    {step.lines.map((line) => (
                      <div key={line}>{line}</div>
                    ))}
                  </li>
                ))}
              </ol>
            ) : null}
          </details>
        );
      })}
    </>
  );
}
