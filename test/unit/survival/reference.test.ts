import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { INTERVAL_KINDS, kaplanMeier, type Lifetime } from '#shared/survival/kaplan-meier';
import { logRank } from '#shared/survival/log-rank';
import { survivalQuantile } from '#shared/survival/quantiles';
import { noSharedData, sharedData } from '../../support/shared-data.ts';

type Row = Readonly<Record<string, string>>;
const rowsOf = (path: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(sharedData(`survival/${path}`), 'utf8'), { header: true, skipEmptyLines: true }).data;

interface Reference {
  readonly file: string;
  readonly lifetime: (row: Row) => Lifetime;
  readonly stratum: (row: Row) => string;
}
const plain = (file: string, time: string, status: string, stratum: string, event = '1'): Reference => ({
  file,
  lifetime: (row) => ({ time: Number(row[time]), isEvent: row[status] === event }),
  stratum: (row) => row[stratum] ?? 'all',
});
const SETS: Readonly<Record<string, Reference>> = {
  aml: plain('survival_aml.csv', 'time', 'status', 'x'),
  lung: plain('survival_lung.csv', 'time', 'status', 'sex', '2'),
  ovarian: plain('survival_ovarian.csv', 'futime', 'fustat', 'rx'),
  veteran: plain('survival_veteran.csv', 'time', 'status', 'trt'),
  drug6mp: plain('drug6mp_long.csv', 't', 'e', 'g'),
  tongue: plain('KMsurv_tongue.csv', 'time', 'delta', 'type'),
  kidney: plain('KMsurv_kidney.csv', 'time', 'delta', 'type'),
  gastricXelox: plain('asaur_gastricXelox.csv', 'timeWeeks', 'delta', ''),
  channing_left_truncated: {
    file: 'asaur_ChanningHouse.csv',
    lifetime: ({ entry, exit, cens }) => ({ time: Number(exit), isEvent: cens === '1', entry: Number(entry) }),
    stratum: ({ sex = '' }) => sex,
  },
};

function strata({ file, lifetime, stratum }: Reference): ReadonlyMap<string, readonly Lifetime[]> {
  const found = new Map<string, Lifetime[]>();
  for (const row of rowsOf(`in/${file}`)) {
    const key = stratum(row);
    found.set(key, [...(found.get(key) ?? []), lifetime(row)]);
  }
  return found;
}
const numberOf = (text: string | undefined): number | null => (text === 'NA' || text === 'NaN' ? null : Number(text));

const expectClose = (found: readonly (number | null)[], wanted: readonly (number | null)[], where: string): void => {
  for (const [at, want] of wanted.entries()) {
    const have = found[at] ?? null;
    const isSame = want === null || have === null ? want === have : Math.abs(want - have) < 1e-10;
    if (!isSame) expect([where, at, have]).toEqual([where, at, want]);
  }
};

const isAbsent = noSharedData();

describe.skipIf(isAbsent)('beside R 4.2.2, survival 3.5-3, to 1e-10', () => {
  const sets = Object.entries(SETS).flatMap(([set, reference]) => INTERVAL_KINDS.map((kind) => [set, kind, reference]));
  test.each(sets as [string, (typeof INTERVAL_KINDS)[number], Reference][])('%s, %s', (set, interval, reference) => {
    const wanted = rowsOf(`out/km_${set}.csv`).filter(({ conf_type }) => conf_type === interval);
    const quantiles = rowsOf('out/quantiles.csv').filter((row) => row.set === set && row.conf_type === interval);
    let compared = 0;
    for (const [stratum, lifetimes] of strata(reference)) {
      const curve = kaplanMeier(lifetimes, { level: 95, interval });
      const rows = wanted.filter((row) => row.stratum === stratum);
      expect(curve.steps.length).toBe(rows.length);
      for (const [at, row] of rows.entries()) {
        const step = curve.steps[at]!;
        const { time, n_risk, n_event, n_censor, survival, std_err, lower, upper } = row;
        expectClose(
          [
            step.time,
            step.atRisk,
            step.events,
            step.censored,
            step.survival,
            step.standardError,
            step.lower,
            step.upper,
          ],
          [time, n_risk, n_event, n_censor, survival, std_err, lower, upper].map(numberOf),
          `${set} ${interval} ${stratum} ${time}`,
        );
        compared++;
      }
      for (const row of quantiles.filter((one) => one.stratum === stratum)) {
        const found = survivalQuantile(curve, Number(row.p));
        const { quantile, lower, upper } = row;
        expectClose(
          [found.time, found.lower, found.upper],
          [quantile, lower, upper].map(numberOf),
          `${set} ${interval} ${stratum} quantile ${row.p}`,
        );
        compared++;
      }
    }
    expect(compared).toBe(wanted.length + quantiles.length);
  });

  test.each(
    (isAbsent ? [] : rowsOf('out/logrank.csv')).map(({ set = '', rho, ...row }) => [set, Number(rho), row] as const),
  )('the log-rank test of %s, weighted with S^%i', (set, rho, { chisq, df, p }) => {
    const found = logRank(strata(SETS[set]!), rho as 0 | 1);
    expect(found?.degrees).toBe(Number(df));
    expectClose([found!.chiSquare, found!.p], [Number(chisq), Number(p)], `${set} ${rho}`);
  });
});
