import { JalonError } from '#shared/core/errors';
import { textOption } from './arguments.ts';
import type { Arguments, Context } from './command.ts';
import { writeBytes } from './files.ts';

/** A table as CSV to the file of `--out`, else to standard output. Throws `cli/nothing` for one without rows: silence is no answer. */
export async function write(text: string, args: Arguments, { print, say, t }: Context): Promise<void> {
  const [, ...rows] = text.split(/\r?\n/).filter((line) => line !== '' && !/^"?'?# /.test(line));
  if (rows.length === 0) throw new JalonError('cli/nothing');
  const out = textOption(args, 'out');
  if (out === null) {
    print(text);
    return;
  }
  await writeBytes(out, new TextEncoder().encode(text));
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
