import { expect, test } from 'vitest';
import { parseScenarioFile } from '#shared/workbench/scenario-schema';

const stored = { id: 's1', name: 'S', indicator: 'x', area: 'WLD', horizon: 7, levers: [], balance: null };

test.each([
  ['wrapped', { scenarios: [stored] }],
  ['by itself', stored],
])('a scenario as a workbench holds it is read, %s', (_, json) => {
  expect(parseScenarioFile(JSON.stringify(json))).toMatchObject({
    ok: true,
    value: { horizon: 5, scenarios: [{ name: 'S', horizon: 7 }] },
  });
});

test.each(['null', '[]', '3', '{"levers":3}'])('%s is refused', (text) => {
  expect(parseScenarioFile(text).ok).toBe(false);
});
