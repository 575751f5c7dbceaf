import type { SourceReport } from '#shared/charts/spec';
import { useT } from '../queries/hooks.ts';

/** Beside a chart, on request: each of its sources, with licence, date and what became of its rows and cells. */
export function SourceList({ sources }: { readonly sources: readonly SourceReport[] }) {
  const t = useT();
  if (sources.length === 0) return null;
  return (
    <details className="footnotes">
      <summary>{t('origin.title')}</summary>
      <ul>
        {sources.map(({ title, lines }) => (
          <li key={title}>
            <strong>{title}</strong>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
