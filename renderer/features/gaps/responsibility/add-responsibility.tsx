import { useMemo } from 'react';
import type { ResponsibilityView } from '#shared/charts/spec';
import { applyLens } from '#shared/framework/lens';
import { CONTEXT } from '#shared/responsibility/context';
import { DRAWN_AS } from '#shared/responsibility/views';
import type { ExhibitSource } from '#shared/workbench/exhibit-source';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { useDocument, useT } from '../../../queries/hooks.ts';

interface AddResponsibilityProps {
  readonly view: ResponsibilityView;
  readonly year: number;
}

/** Puts a chart of responsibility, of the lens's areas, at the end of the report: its figures stay live, its key and year stay. */
export function AddResponsibility({ view, year }: AddResponsibilityProps) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const source = useMemo(
    (): ExhibitSource => ({
      of: 'chart',
      chart: {
        id: crypto.randomUUID(),
        kind: DRAWN_AS[view.kind],
        indicators: [CONTEXT.refugees, CONTEXT.population, CONTEXT.gdp],
        areas: [applyLens(catalogue, lens).area],
        years: [year, year],
        title: null,
        note: null,
        scenario: null,
        responsibility: view,
      },
    }),
    [catalogue, lens, view, year],
  );
  return <AddToReport source={source} what={t('gaps.responsibility.title')} />;
}
