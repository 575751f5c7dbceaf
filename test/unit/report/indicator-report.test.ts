import { expect, test } from 'vitest';
import { indicatorReport } from '#shared/report/templates/indicator-report';
import { realReportWorkbench } from '../../support/real-report.ts';

const workbench = realReportWorkbench();
const { catalogue, benchmarks } = workbench;
const methodsOf = (indicators: readonly string[]) => {
  let made = 0;
  const making = { id: () => `b${made++}`, has: () => true, years: () => 9 };
  const own = indicators.flatMap((indicator) =>
    benchmarks.filter(({ id }) => id === 'fifteen-by-thirty').map((one) => ({ ...one, indicator })),
  );
  return indicatorReport({ ...workbench, benchmarks: own }, making).flatMap((block) =>
    block.kind === 'method' ? [block.indicator] : [],
  );
};

test('a target is judged on the total of its indicator, and left out where there is none', () => {
  const { indicators } = catalogue.framework;
  const withTotal = indicators.find(({ id }) => id === 'gcr-3.1.1');
  const byLevel = indicators.find(({ id }) => id === 'gcr-2.2.1');
  expect(withTotal?.headline).toBeUndefined();
  expect(byLevel?.headline).toBeTruthy();
  expect(methodsOf(['gcr-2.2.1'])).toEqual([]);
  expect(methodsOf(['gcr-2.2.1', 'gcr-3.1.1'])).toEqual(['gcr-3.1.1']);
});
