import { pathToFileURL } from 'node:url';
import { JalonError, toFailure } from '#shared/core/errors';
import { isLanguage, type Language } from '#shared/core/language';
import type { Engine } from '#shared/engine/port';
import { CSV_DIALECTS, type CsvDialect, isCsvDialect } from '#shared/export/csv-dialect';
import { describeFailure, translator } from '#shared/i18n/translator';
import { readArguments } from './arguments.ts';
import type { CliCommand } from './command.ts';
import { backtest } from './commands/backtest.ts';
import { chartCommand, chartsCommand } from './commands/charts.ts';
import { diffCommand } from './commands/diff.ts';
import { gapsCommand } from './commands/gaps.ts';
import { importFiles } from './commands/import.ts';
import { inequalityCommand } from './commands/inequality.ts';
import { mergeFiles } from './commands/merge.ts';
import { pledgesCommand } from './commands/pledges.ts';
import { previewCommand } from './commands/preview.ts';
import { profileCommand } from './commands/profile.ts';
import { projectCommand } from './commands/project.ts';
import { query } from './commands/query.ts';
import { reportCommand } from './commands/report.ts';
import { scenarioCommand } from './commands/scenario.ts';
import { sealCommand } from './commands/seal.ts';
import { verify } from './commands/verify.ts';
import { endInOneSentence } from './last-resort.ts';

/** The commands of `jalon`, a public interface. */
export const COMMANDS: Readonly<Record<string, CliCommand>> = {
  profile: profileCommand,
  import: importFiles,
  gaps: gapsCommand,
  inequality: inequalityCommand,
  project: projectCommand,
  backtest,
  scenario: scenarioCommand,
  pledges: pledgesCommand,
  chart: chartCommand,
  charts: chartsCommand,
  report: reportCommand,
  preview: previewCommand,
  seal: sealCommand,
  verify,
  diff: diffCommand,
  merge: mergeFiles,
  query,
};

interface Streams {
  print(text: string): void;
  say(text: string): void;
}

const openEngine = async (): Promise<Engine> => (await import('./engine.ts')).openNodeEngine();

/**
 * Runs one command: its result goes to `print`, all else to `say`; the engine that `open` gives is closed after it.
 * @returns the exit code: 0 done, 1 a difference was found, 2 unusable input, said in one sentence.
 */
export async function run(args: readonly string[], { print, say }: Streams, open = openEngine): Promise<0 | 1 | 2> {
  const { languages, rest: others } = takeLanguage(args);
  const t = translator(languages[0]);
  let opened: Promise<Engine> | null = null;
  const engine = (): Promise<Engine> => {
    opened ??= open();
    return opened;
  };
  try {
    const { csvDialect, rest } = takeCsvDialect(others);
    const [first = '--help', ...after] = rest;
    const isHelp = first === 'help' || isHelpOption(first);
    const [name, ...own] = isHelp ? after : rest;
    if (name === undefined) {
      print(helpText(t('cli.usage')));
      return 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new JalonError('cli/unknown-command', { name, known: Object.keys(COMMANDS).join(', ') });
    if (isHelp || own.some(isHelpOption)) {
      print(`jalon ${name} ${command.usage} ${EVERYWHERE}\n`);
      return 0;
    }
    return await command.run(readArguments(own, command.options), { t, languages, csvDialect, print, say, engine });
  } catch (error) {
    say(describeFailure(t, toFailure(error)));
    return 2;
  } finally {
    const ready: Engine | null = (await (opened as Promise<Engine> | null)?.catch(() => null)) ?? null;
    await ready?.close();
  }
}

/** What every command takes. */
const EVERYWHERE = `[--lang en|fr] [--csv-dialect ${Object.keys(CSV_DIALECTS).join('|')}]`;

const isHelpOption = (argument: string): boolean => argument === '--help' || argument === '-h';

const helpText = (usage: string): string =>
  [usage, ...Object.entries(COMMANDS).map(([name, command]) => `  jalon ${name} ${command.usage}`), ''].join('\n');

/** `--lang fr` may stand anywhere, English without it; `fr,en` is for what is written in several, the first for what is said. The language of the operating system plays no part. */
function takeLanguage(args: readonly string[]): {
  readonly languages: readonly [Language, ...Language[]];
  readonly rest: readonly string[];
} {
  const at = args.indexOf('--lang');
  const named = at < 0 ? [] : (args[at + 1] ?? '').split(',').filter(isLanguage);
  const [first = 'en', ...others] = new Set(named);
  return { languages: [first, ...others], rest: at < 0 ? args : args.toSpliced(at, 2) };
}

/** `--csv-dialect fr` may stand anywhere; exact without it. Throws `cli/option-value`. */
function takeCsvDialect(args: readonly string[]): {
  readonly csvDialect: CsvDialect;
  readonly rest: readonly string[];
} {
  const at = args.indexOf('--csv-dialect');
  if (at < 0) return { csvDialect: 'exact', rest: args };
  const csvDialect = args[at + 1];
  if (!isCsvDialect(csvDialect))
    throw new JalonError('cli/option-value', { option: `--csv-dialect (${Object.keys(CSV_DIALECTS).join(', ')})` });
  return { csvDialect, rest: args.toSpliced(at, 2) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  endInOneSentence(translator(takeLanguage(args).languages[0]), say);
  process.exitCode = await run(args, { print: (text) => process.stdout.write(text), say });
}
