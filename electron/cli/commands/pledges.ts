import { JalonError } from '#shared/core/errors';
import { stageCountsToCsv, survivalToCsv } from '#shared/export/pledge-csv';
import { lateRemarks, registerRemarks, survivalRemarks } from '#shared/export/pledge-remarks';
import type { Translator } from '#shared/i18n/translator';
import { knownOrganisations } from '#shared/names/known';
import { dayOf } from '#shared/pledges/dates';
import { MOST_MEMBERSHIPS, membershipsBy, PLEDGE_DIMENSIONS, type PledgeDimension } from '#shared/pledges/dimensions';
import { entitiesOf } from '#shared/pledges/editions/entity-likeness';
import { type Pledge, submitted } from '#shared/pledges/pledge';
import { dateOfRegister } from '#shared/pledges/register-date';
import { survivalBy, timesToFulfilment } from '#shared/pledges/time-to-fulfilment';
import { INTERVAL_KINDS, SURVIVAL_DEFAULTS, type SurvivalOptions } from '#shared/survival/kaplan-meier';
import type { Workbench } from '#shared/workbench/workbench';
import { numberOption, onlyOperand, textOption } from '../arguments.ts';
import { bundled } from '../bundled.ts';
import type { Arguments, CliCommand, Context } from '../command.ts';
import { write } from '../output.ts';
import { editionAnswer, matchAnswer, type PledgeAnswer } from '../pledge-answers.ts';
import { openRegister, pledgesOfFile } from '../pledge-register.ts';
import { REGISTER_OPTIONS } from '../register-answers.ts';

/** What the next edition leaves open is answered as at import, but for `--match`, which `--recipe` answers. */
const { match: _, ...ANSWERED } = REGISTER_OPTIONS;
const ANSWERS = { ...ANSWERED, decimal: 'text' } as const;
const SILENT_MONTHS = 12;
const [TOP, MOST_TOP] = [10, 1000];

/** What belongs to one of the answers alone: another has no use for it. */
const ONLY_WITH: readonly (readonly [option: string, other: 'survival' | 'match' | 'next'])[] = [
  ['level', 'survival'],
  ['interval', 'survival'],
  ['top', 'match'],
  ...['recipe', ...Object.keys(ANSWERS)].map((option) => [option, 'next'] as const),
];
/** What does not go together, each with those before it. */
const APART: readonly (readonly [one: string, others: readonly string[]])[] = [
  ['match', ['by', 'survival', 'date', 'silent']],
  ['next', ['match', 'by', 'survival', 'date', 'silent']],
  ['survival', ['silent']],
];

/**
 * `jalon pledges`: how many pledges are at which stage, how long they take to be fulfilled, what may serve the policy pledges of host
 * countries, or what moved until another edition (exit code 1 where anything did). Invented pledges are no part of it.
 */
export const pledgesCommand: CliCommand = {
  usage: `W.jalon [--by ${PLEDGE_DIMENSIONS.join(',')}] [--survival [--level 95] [--interval ${INTERVAL_KINDS.join('|')}]] [--date YYYY-MM-DD] [--silent MONTHS] [--out F.csv] | W.jalon --match [--top ${TOP}] [--out F.csv] | W.jalon --next NEW.csv|NEW.jalon [--recipe R.json] [--stage "word=in_progress; …"] [--reviewed …] [--dates dmy|mdy] [--decimal .|,] [--currency EUR] [--rate "EUR=1.08; …"] [--role "label=stage; …"] [--out F.csv]`,
  options: {
    by: 'text',
    survival: 'flag',
    level: 'text',
    interval: 'text',
    date: 'text',
    silent: 'text',
    match: 'flag',
    top: 'text',
    next: 'text',
    recipe: 'text',
    ...ANSWERS,
    out: 'text',
  },
  async run(args, context) {
    const path = onlyOperand(args, 'W.jalon');
    refuseMixed(args);
    const dimensions = dimensionsAsked(args);
    const options = survivalOptions(args);
    const date = dateOption(args);
    const silent = numberOption(args, 'silent', 0, 1200);
    const top = Math.round(numberOption(args, 'top', 1, MOST_TOP) ?? TOP);
    const next = textOption(args, 'next');
    const { t } = context;
    const { pledges: all, sources, workbench } = await openRegister(path, await context.engine());
    const pledges = submitted(all);
    if (all.length === 0) throw new JalonError('cli/no-pledges', { path });
    if (pledges.length === 0) throw new JalonError('cli/invented-pledges', { count: all.length });
    const known = registerRemarks(all, dimensions, t);
    const asOf = date ?? dateOfRegister(sources);
    const answer =
      next !== null
        ? await nextAnswer({ path: next, pledges, label: path, workbench }, args, context)
        : args.options.match === true
          ? matchAnswer(pledges, workbench.catalogue.groups, top, t)
          : args.options.survival === true
            ? survivalAnswer(pledges, dimensions, options, asOf, t)
            : stagesAnswer(pledges, dimensions, asOf, silent ?? SILENT_MONTHS, t);
    const remarks = [...known, ...answer.remarks];
    for (const remark of remarks) context.say(remark);
    await write(answer.csv(remarks), args, context);
    return answer.differs ? 1 : 0;
  },
};

/** Throws `cli/not-together`, `cli/only-with`. */
function refuseMixed({ options }: Arguments): void {
  const has = (name: string): boolean => options[name] !== undefined;
  for (const [option, other] of ONLY_WITH)
    if (has(option) && !has(other))
      throw new JalonError('cli/only-with', { option: `--${option}`, other: `--${other}` });
  for (const [one, others] of APART) {
    const other = has(one) ? others.find(has) : undefined;
    if (other) throw new JalonError('cli/not-together', { one: `--${one}`, other: `--${other}` });
  }
}

/** Throws `cli/too-many-groups` where most pledges are of many groups each, so that a table of them would say nothing. */
function refuseTooMany(pledges: readonly Pledge[], dimensions: readonly PledgeDimension[]): void {
  const count = membershipsBy(pledges, dimensions);
  if (count > MOST_MEMBERSHIPS) throw new JalonError('cli/too-many-groups', { count, most: MOST_MEMBERSHIPS });
}

function stagesAnswer(
  pledges: readonly Pledge[],
  dimensions: readonly PledgeDimension[],
  date: string | null,
  months: number,
  t: Translator,
): PledgeAnswer {
  refuseTooMany(pledges, dimensions);
  return {
    remarks: [t('cli.pledges.bases'), ...(date === null ? [] : lateRemarks(pledges, date, months, t))],
    csv: (remarks) => stageCountsToCsv(pledges, dimensions, remarks),
    differs: false,
  };
}

/** Throws `cli/option-needed` without a date. */
function survivalAnswer(
  pledges: readonly Pledge[],
  dimensions: readonly PledgeDimension[],
  options: SurvivalOptions,
  date: string | null,
  t: Translator,
): PledgeAnswer {
  if (date === null) throw new JalonError('cli/option-needed', { option: '--date' });
  refuseTooMany(pledges, dimensions);
  const { times, setAside } = timesToFulfilment(pledges, date);
  const every = survivalBy(times, dimensions, options);
  const updated = survivalBy(
    times.filter(({ pledge }) => pledge.stage !== 'no_update'),
    dimensions,
    options,
  );
  const tables = [
    { base: 'all', groups: every.groups },
    { base: 'with_an_update', groups: updated.groups },
  ] as const;
  return {
    remarks: survivalRemarks({ date, options, setAside, test: every.test }, t),
    csv: (remarks) => survivalToCsv(tables, dimensions, remarks),
    differs: false,
  };
}

/** Rejects as `pledgesOfFile` does, and with `cli/invented-pledges`. */
async function nextAnswer(
  given: {
    readonly path: string;
    readonly pledges: readonly Pledge[];
    readonly label: string;
    readonly workbench: Workbench;
  },
  args: Arguments,
  context: Context,
): Promise<PledgeAnswer> {
  const { catalogue } = given.workbench;
  const all = await pledgesOfFile(given.path, catalogue, args, context);
  const pledges = submitted(all);
  if (pledges.length === 0) throw new JalonError('cli/invented-pledges', { count: all.length });
  const invented = all.length - pledges.length;
  if (invented > 0) context.say(context.t('cli.pledges.next.invented', { count: invented }));
  const earlier = { label: given.label, pledges: given.pledges };
  const later = { label: given.path, pledges };
  const known = knownOrganisations((await bundled()).organisations);
  return editionAnswer(earlier, later, entitiesOf([earlier, later], known, catalogue.areas), context.t);
}

/** Pledges are told apart by stage in any case; the rest in the order given. */
function dimensionsAsked(args: Arguments): readonly PledgeDimension[] {
  const named = new Set(
    textOption(args, 'by')
      ?.split(',')
      .map((part) => part.trim()) ?? [],
  );
  return [...named].flatMap((name) => {
    const dimension = PLEDGE_DIMENSIONS.find((one) => one === name);
    if (!dimension) throw new JalonError('cli/dimension', { dimension: name, known: PLEDGE_DIMENSIONS.join(', ') });
    return dimension === 'stage' ? [] : [dimension];
  });
}

function survivalOptions(args: Arguments): SurvivalOptions {
  const [level, text] = [numberOption(args, 'level', 1, 99.9), textOption(args, 'interval')];
  const interval = text === null ? SURVIVAL_DEFAULTS.interval : INTERVAL_KINDS.find((kind) => kind === text);
  if (!interval) throw new JalonError('cli/interval', { interval: text ?? '', known: INTERVAL_KINDS.join(', ') });
  return { level: level ?? SURVIVAL_DEFAULTS.level, interval };
}

function dateOption(args: Arguments): string | null {
  const text = textOption(args, 'date');
  if (text !== null && dayOf(text) === null) throw new JalonError('cli/date', { text });
  return text;
}
