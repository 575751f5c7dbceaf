import { JalonError } from '#shared/core/errors';
import { userSelect } from '#shared/engine/user-statement';
import { tableToCsv } from '#shared/export/csv';
import type { CliCommand } from '../command.ts';
import { openWithTables } from '../workbench.ts';

export const query: CliCommand = {
  usage: 'W.jalon "SELECT …"',
  options: {},
  async run({ operands }, { print, engine }) {
    const [path, statement, ...more] = operands;
    if (path === undefined || statement === undefined || more.length > 0)
      throw new JalonError('cli/operands', { what: 'W.jalon "SELECT …"', count: operands.length });
    const select = userSelect(statement);
    const ready = await engine();
    await openWithTables(path, ready);
    print(tableToCsv(await ready.query(select)));
    return 0;
  },
};
