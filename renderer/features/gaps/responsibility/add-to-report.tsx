import { useState } from 'react';
import type { ChartSpec, ResponsibilityView } from '#shared/charts/spec';
import { applyLens } from '#shared/framework/lens';
import { CONTEXT } from '#shared/responsibility/context';
import { DRAWN_AS } from '#shared/responsibility/views';
import { figureBlock } from '#shared/workbench/report';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { Button } from '../../../ui/button.tsx';

interface AddToReportProps {
  readonly view: ResponsibilityView;
  readonly year: number;
}

/** Puts a chart of responsibility, of the lens's areas, at the end of the report: its figures stay live, its key and year stay. */
export function AddToReport({ view, year }: AddToReportProps) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const [added, setAdded] = useState(false);
  const add = () => {
    const chart: ChartSpec = {
      id: crypto.randomUUID(),
      kind: DRAWN_AS[view.kind],
      indicators: [CONTEXT.refugees, CONTEXT.population, CONTEXT.gdp],
      areas: [applyLens(catalogue, lens).area],
      years: [year, year],
      title: null,
      note: null,
      scenario: null,
      responsibility: view,
    };
    dispatch({ type: 'block/put', item: figureBlock(crypto.randomUUID(), { of: 'chart', chart }) });
    setAdded(true);
  };
  return (
    <>
      <Button onPress={add}>{t('gaps.addToReport')}</Button>
      <p role="status" className="soft">
        {added ? t('gaps.responsibility.added') : ''}
      </p>
    </>
  );
}
