import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extremesOf, SLOPE_LABEL, shareSlope } from '#shared/charts/share-slope';
import type { AreaShare } from '#shared/responsibility/responsibility';

const share = (area: string, shareGdp: number, shareHosted: number): AreaShare => ({
  area,
  hosted: 1,
  population: 1,
  gdp: 1,
  per1000: null,
  perGdpMillion: null,
  perGdpPerCapita: null,
  shareHosted,
  sharePopulation: 0,
  shareGdp,
  ratioPopulation: 0,
  ratioGdp: 0,
  given: null,
  shareGiven: 0,
  keyShare: null,
  ratioKey: null,
  gap: null,
});
const FRAME = { width: 300, height: 400, left: 100, right: 100, top: 20, bottom: 20 };

test('those furthest above and below their share of GDP are taken, the widest first', () => {
  const areas = [
    share('USA', 0.26, 0.01),
    share('IRN', 0.004, 0.104),
    share('FRA', 0.03, 0.02),
    share('UGA', 0.0005, 0.044),
    share('NOR', 0.005, 0.005),
  ];
  expect(extremesOf(areas, 1, 1).map(({ area }) => area)).toEqual(['USA', 'IRN']);
  expect(extremesOf(areas, 5, 5).map(({ area }) => area)).toEqual(['USA', 'IRN', 'UGA', 'FRA']);
  expect(extremesOf([], 5, 5)).toEqual([]);
});

test('a greater share stands higher, labels stay apart and inside', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: 1,
        maxLength: 12,
      }),
      (shares) => {
        const lines = shareSlope(
          shares.map(([gdp, hosted], at) => share(String(at), gdp, hosted)),
          FRAME,
        );
        for (const side of [0, 1] as const) {
          const byShare = [...lines].sort((a, b) => (side === 0 ? a.from - b.from : a.to - b.to));
          for (const [at, line] of byShare.entries()) {
            const next = byShare[at + 1];
            if (next) expect(next.y[side]).toBeLessThanOrEqual(line.y[side]);
          }
          const labels = lines
            .filter((line) => (line.to > line.from ? 1 : 0) === side)
            .map(({ label }) => label)
            .sort((a, b) => a - b);
          for (const [at, label] of labels.entries()) {
            expect(label).toBeGreaterThanOrEqual(20 - 1e-9);
            expect(label).toBeLessThanOrEqual(380 + 1e-9);
            const next = labels[at + 1];
            if (next !== undefined) expect(next - label).toBeGreaterThanOrEqual(16 - 1e-9);
          }
        }
      },
    ),
  );
});

test('labels of several lines lie on no other, inside the picture, each side from the top down', () => {
  const areas = ['A', 'B', 'C', 'D', 'E', 'F'].map((area, at) =>
    share(area, 0.02 + at * 0.002, at < 3 ? 0.2 - at * 0.01 : 0.001),
  );
  const frame = { width: 400, height: 300, left: 150, right: 150, top: 40, bottom: 20 };
  const linesOf = ({ area }: { readonly area: string }) => (area === 'B' || area === 'E' ? 3 : 1);
  const lines = shareSlope(areas, frame, linesOf);
  for (const isRise of [true, false]) {
    const side = lines.filter((one) => one.to > one.from === isRise);
    for (const [at, one] of side.entries()) {
      const half = (linesOf(one) * SLOPE_LABEL.line) / 2;
      const before = side[at - 1];
      if (before) expect(one.label - half).toBeGreaterThan(before.label + (linesOf(before) * SLOPE_LABEL.line) / 2);
      expect(one.label - half).toBeGreaterThanOrEqual(frame.top - SLOPE_LABEL.line / 2);
      expect(one.label + half).toBeLessThanOrEqual(frame.height - frame.bottom + SLOPE_LABEL.line / 2);
    }
  }
});
