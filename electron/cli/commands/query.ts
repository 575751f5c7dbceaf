import { JalonError } from '#shared/core/errors';
import type { Engine } from '#shared/engine/port';
import { sql } from '#shared/engine/sql';
import { userSelect } from '#shared/engine/user-statement';
import { csvText, tableToCsv } from '#shared/export/csv';
import { CSV_DIALECTS } from '#shared/export/csv-dialect';
import { numberColumn } from '#shared/tables/decode';
import type { CliCommand } from '../command.ts';
import { openWithTables } from '../workbench.ts';

export const query: CliCommand = {
  usage: 'W.jalon "SELECT …"',
  options: {},
  async run({ operands }, { print, say, t, engine, csvDialect }) {
    const [path, statement, ...more] = operands;
    if (path === undefined || statement === undefined || more.length > 0)
      throw new JalonError('cli/operands', { what: 'W.jalon "SELECT …"', count: operands.length });
    const select = userSelect(statement);
    const ready = await engine();
    await openWithTables(path, ready);
    const found = await ready.query(select);
    const invented = /\bpledge\b/i.test(statement) ? await inventedPledges(ready) : 0;
    if (invented > 0) say(t('cli.inventedPledges', { count: invented }));
    if (found.rows === 0) say(t('cli.noRows'));
    print(csvText(tableToCsv(found), CSV_DIALECTS[csvDialect]));
    return 0;
  },
};

/** Pledges invented for demonstration, which files of older versions hold. */
async function inventedPledges(engine: Engine): Promise<number> {
  const counted = await engine.query(sql`SELECT count(*) AS n FROM pledge WHERE illustrative = 'true'`);
  return numberColumn(counted, 'n')[0] ?? 0;
}
