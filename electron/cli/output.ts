import { JalonError } from '#shared/core/errors';
import { type CsvTable, csvFile, csvText } from '#shared/export/csv';
import { CSV_DIALECTS } from '#shared/export/csv-dialect';
import { textOption } from './arguments.ts';
import type { Arguments, Context } from './command.ts';
import { writeBytes } from './files.ts';

/** A table as CSV to the file of `--out`, else to standard output, there without a byte order mark. Throws `cli/nothing` for one without rows: silence is no answer. */
export async function write(table: CsvTable, args: Arguments, { print, say, t, csvDialect }: Context): Promise<void> {
  if (table.rows.length === 0) throw new JalonError('cli/nothing');
  const out = textOption(args, 'out');
  if (out === null) {
    print(csvText(table, CSV_DIALECTS[csvDialect]));
    return;
  }
  await writeBytes(out, new TextEncoder().encode(csvFile(table, csvDialect)));
  say(t('cli.wrote', { file: out }));
}

/** Area codes of `--areas KEN,UGA`; null where it is not given. */
export const areasOption = (args: Arguments): readonly string[] | null => listOption(args, 'areas');

/** Ids or codes of `--indicator 3.1.1,C.1`; null where it is not given. */
export const indicatorsOption = (args: Arguments): readonly string[] | null => listOption(args, 'indicator');

function listOption(args: Arguments, name: string): readonly string[] | null {
  const codes = textOption(args, name)
    ?.split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
  return codes && codes.length > 0 ? codes : null;
}
