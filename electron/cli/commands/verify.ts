import { errorOf } from '#shared/core/errors';
import { describeFailure } from '#shared/i18n/translator';
import { readShare } from '#shared/share/read';
import { isAltered, verifyTables } from '#shared/share/verify';
import { onlyOperand } from '../arguments.ts';
import type { CliCommand } from '../command.ts';
import { readBytes } from '../files.ts';

/** What keeps a file from being compared at all. */
const UNREADABLE: ReadonlySet<string> = new Set(['share/part-unreadable', 'share/part-limit']);

export const verify: CliCommand = {
  usage: 'W.jalon',
  options: {},
  async run(args, { t, print, engine }) {
    const share = await readShare(await readBytes(onlyOperand(args, 'W.jalon')));
    if (!share.ok) {
      if (!isAltered(share.error)) throw errorOf(share.error);
      print(`${describeFailure(t, share.error)}\n`);
      return 1;
    }
    const { workbench, parts, manifest } = share.value;
    const found = await verifyTables(await engine(), workbench, parts);
    const unreadable = found.find(({ code }) => UNREADABLE.has(code));
    for (const finding of found) if (finding !== unreadable) print(`${describeFailure(t, finding)}\n`);
    if (unreadable) throw errorOf(unreadable);
    if (found.length > 0) return 1;
    print(`${t('cli.unchanged', { parts: manifest.parts.length, root: manifest.root })}\n`);
    return 0;
  },
};
