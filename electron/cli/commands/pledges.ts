import { JalonError } from '#shared/core/errors';
import type { Engine } from '#shared/engine/port';
import { stageCountsToCsv, survivalToCsv } from '#shared/export/pledge-csv';
import { lateRemarks, registerRemarks, survivalRemarks } from '#shared/export/pledge-remarks';
import { dayOf } from '#shared/pledges/dates';
import { PLEDGE_DIMENSIONS, type PledgeDimension } from '#shared/pledges/dimensions';
import { type Pledge, submitted } from '#shared/pledges/pledge';
import { survivalBy, timesToFulfilment } from '#shared/pledges/time-to-fulfilment';
import { loadTables, pledgesIn } from '#shared/share/tables';
import { INTERVAL_KINDS, SURVIVAL_DEFAULTS, type SurvivalOptions } from '#shared/survival/kaplan-meier';
import type { Source } from '#shared/workbench/workbench';
import { numberOption, onlyOperand, textOption } from '../arguments.ts';
import type { Arguments, CliCommand } from '../command.ts';
import { write } from '../output.ts';
import { openShare } from '../workbench.ts';

const SILENT_MONTHS = 12;

/** `jalon pledges`: how many pledges are at which stage, or how long they take to be fulfilled. Invented ones are no part of either. */
export const pledgesCommand: CliCommand = {
  usage: `W.jalon [--by ${PLEDGE_DIMENSIONS.join(',')}] [--survival [--level 95] [--interval ${INTERVAL_KINDS.join('|')}]] [--date YYYY-MM-DD] [--silent MONTHS] [--out F.csv]`,
  options: {
    by: 'text',
    survival: 'flag',
    level: 'text',
    interval: 'text',
    date: 'text',
    silent: 'text',
    out: 'text',
  },
  async run(args, context) {
    const { t, say } = context;
    const path = onlyOperand(args, 'W.jalon');
    const dimensions = dimensionsAsked(args);
    const isSurvival = args.options.survival === true;
    const options = survivalOptions(args, isSurvival);
    const asked = dateOption(args);
    const silent = numberOption(args, 'silent', 0, 1200);
    if (isSurvival && silent !== null)
      throw new JalonError('cli/not-together', { one: '--survival', other: '--silent' });
    const { pledges: all, sources } = await readRegister(path, await context.engine());
    const pledges = submitted(all);
    if (all.length === 0) throw new JalonError('cli/no-pledges', { path });
    if (pledges.length === 0) throw new JalonError('cli/invented-pledges', { count: all.length });
    const date = asked ?? dateOf(sources);
    if (isSurvival && date === null) throw new JalonError('cli/option-needed', { option: '--date' });
    const remarks = [...registerRemarks(all, dimensions, t)];
    let csv: (remarks: readonly string[]) => string;
    if (isSurvival && date !== null) {
      const { times, setAside } = timesToFulfilment(pledges, date);
      const every = survivalBy(times, dimensions, options);
      const updated = survivalBy(
        times.filter(({ pledge }) => pledge.stage !== 'no_update'),
        dimensions,
        options,
      );
      remarks.push(...survivalRemarks({ date, options, setAside, test: every.test }, t));
      const tables = [
        { base: 'all', groups: every.groups },
        { base: 'with_an_update', groups: updated.groups },
      ] as const;
      csv = (remarks) => survivalToCsv(tables, dimensions, remarks);
    } else {
      remarks.push(t('cli.pledges.bases'));
      if (date !== null) remarks.push(...lateRemarks(pledges, date, silent ?? SILENT_MONTHS, t));
      csv = (remarks) => stageCountsToCsv(pledges, dimensions, remarks);
    }
    for (const remark of remarks) say(remark);
    await write(csv(remarks), args, context);
    return 0;
  },
};

/** The pledges of a share file and the sources they come from; nothing else of it is loaded. */
async function readRegister(
  path: string,
  engine: Engine,
): Promise<{ readonly pledges: readonly Pledge[]; readonly sources: readonly Source[] }> {
  const { workbench, parts } = await openShare(path);
  const sources = workbench.sources
    .map((source) => ({ ...source, parts: source.parts.filter(({ table }) => table === 'pledges') }))
    .filter(({ parts }) => parts.length > 0);
  const tables = await loadTables(engine, { sources }, parts);
  return { pledges: await pledgesIn(engine, { sources }, tables), sources };
}

/** The day as of which the register holds, when its sources were retrieved; null where they were on different days. */
function dateOf(sources: readonly Source[]): string | null {
  const [date = '', ...others] = new Set(sources.map(({ retrieved }) => retrieved.slice(0, 10)));
  return others.length === 0 && dayOf(date) !== null ? date : null;
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

function survivalOptions(args: Arguments, isSurvival: boolean): SurvivalOptions {
  const [level, text] = [numberOption(args, 'level', 1, 99.9), textOption(args, 'interval')];
  if (!isSurvival && (level !== null || text !== null))
    throw new JalonError('cli/only-with', { option: level === null ? '--interval' : '--level', other: '--survival' });
  const interval = text === null ? SURVIVAL_DEFAULTS.interval : INTERVAL_KINDS.find((kind) => kind === text);
  if (!interval) throw new JalonError('cli/interval', { interval: text ?? '', known: INTERVAL_KINDS.join(', ') });
  return { level: level ?? SURVIVAL_DEFAULTS.level, interval };
}

function dateOption(args: Arguments): string | null {
  const text = textOption(args, 'date');
  if (text !== null && dayOf(text) === null) throw new JalonError('cli/date', { text });
  return text;
}
