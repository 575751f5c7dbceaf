import type { Language } from '#shared/core/language';
import type { Engine } from '#shared/engine/port';
import type { CsvDialect } from '#shared/export/csv-dialect';
import type { Translator } from '#shared/i18n/translator';

/** What a command may use: its result goes to `print`, everything said on the way to `say`. */
export interface Context {
  readonly t: Translator;
  /** Of `--lang`, each once; the first is that of `t`. */
  readonly languages: readonly [Language, ...Language[]];
  readonly csvDialect: CsvDialect;
  print(text: string): void;
  say(text: string): void;
  /** The engine, opened when first asked for and closed after the command. */
  engine(): Promise<Engine>;
}

export interface CliCommand {
  /** Shown by `jalon --help`, after the command's name. */
  readonly usage: string;
  /** Options by name, without the dashes; true: may stand alone. */
  readonly options: Readonly<Record<string, 'flag' | 'text'>>;
  /** Resolves to the exit code: 0 done, 1 a difference was found. Rejects with `JalonError` for unusable input (exit 2). */
  run(input: Arguments, context: Context): Promise<0 | 1>;
}

export interface Arguments {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | true>>;
}
