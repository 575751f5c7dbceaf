import { useState } from 'react';
import type { ResponsibilityView } from '#shared/charts/spec';
import { applyLens } from '#shared/framework/lens';
import { CONTEXT } from '#shared/responsibility/context';
import { DRAWN_AS } from '#shared/responsibility/views';
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
    const chart = crypto.randomUUID();
    dispatch({
      type: 'all',
      commands: [
        {
          type: 'chart/put',
          item: {
            id: chart,
            kind: DRAWN_AS[view.kind],
            indicators: [CONTEXT.refugees, CONTEXT.population, CONTEXT.gdp],
            areas: [applyLens(catalogue, lens).area],
            years: [year, year],
            title: null,
            note: null,
            scenario: null,
            responsibility: view,
          },
        },
        { type: 'block/put', item: { id: crypto.randomUUID(), kind: 'chart', chart } },
      ],
    });
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
