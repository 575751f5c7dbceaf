import { formatDate } from '../core/format.ts';
import type { Translator } from '../i18n/translator.ts';
import { isMultiple, type PledgeDimension } from '../pledges/dimensions.ts';
import { overduePledges, silentPledges } from '../pledges/overdue.ts';
import { type Pledge, submitted } from '../pledges/pledge.ts';
import type { SetAside } from '../pledges/time-to-fulfilment.ts';
import type { SurvivalOptions } from '../survival/kaplan-meier.ts';
import type { LogRank } from '../survival/log-rank.ts';

/** What is said of the register itself: invented pledges left out, ids that stand more than once, pledges that count in several groups. */
export function registerRemarks(
  all: readonly Pledge[],
  dimensions: readonly PledgeDimension[],
  t: Translator,
): readonly string[] {
  const pledges = submitted(all);
  const invented = all.length - pledges.length;
  const repeated = pledges.length - new Set(pledges.map(({ id }) => id)).size;
  return [
    ...(invented > 0 ? [t('cli.pledges.invented', { count: invented })] : []),
    ...(repeated > 0 ? [t('cli.pledges.repeated', { count: repeated })] : []),
    ...(dimensions.some(isMultiple) ? [t('cli.pledges.inEach')] : []),
  ];
}

/** How many pledges are overdue and how many silent on `date`, of those that can be judged. */
export function lateRemarks(
  pledges: readonly Pledge[],
  date: string,
  months: number,
  t: Translator,
): readonly string[] {
  const day = formatDate(date, t.language);
  const overdue = overduePledges(pledges, date);
  const silent = silentPledges(pledges, date, months);
  return [
    t('cli.pledges.overdue', {
      date: day,
      count: overdue.late.length,
      judged: overdue.judged,
      undated: overdue.undated,
    }),
    t('cli.pledges.silent', {
      date: day,
      months,
      count: silent.late.length,
      judged: silent.judged,
      undated: silent.undated,
    }),
  ];
}

export interface SurvivalFacts {
  readonly date: string;
  readonly options: SurvivalOptions;
  readonly setAside: readonly SetAside[];
  readonly test: LogRank | null;
}

/** How a survival table was made, whether its groups differ, and what was set aside with two examples of each. */
export function survivalRemarks({ date, options, setAside, test }: SurvivalFacts, t: Translator): readonly string[] {
  const { level, interval } = options;
  return [
    t('cli.pledges.survival', { date: formatDate(date, t.language), level, interval }),
    ...(test
      ? [t('cli.pledges.logRank', { chiSquare: test.chiSquare, degrees: test.degrees, p: probability(test.p, t) })]
      : []),
    ...setAside.map(({ reason, pledges, examples }) =>
      t('cli.pledges.setAside', {
        count: pledges,
        reason: t(`pledges.setAside.${reason}`),
        examples: new Intl.ListFormat(t.language, { type: 'unit' }).format(examples),
      }),
    ),
  ];
}

const LEAST_P = 0.0001;

/** A probability to two digits that matter, or that it is below the least one worth telling. */
function probability(p: number, t: Translator): string {
  const number = new Intl.NumberFormat(t.language, { maximumSignificantDigits: 2 });
  return p < LEAST_P ? `< ${number.format(LEAST_P)}` : `= ${number.format(p)}`;
}
