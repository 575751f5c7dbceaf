import { JalonError } from '#shared/core/errors';
import { formatNumber } from '#shared/core/format';
import type { Translator } from '#shared/i18n/translator';
import { firstLoadable } from '#shared/intake/draft';
import { type ColumnProfile, profileSource, type SourceProfile } from '#shared/intake/profile';
import { CELL_CAUSES } from '#shared/intake/recipe';
import { onlyOperand, textOption } from '../arguments.ts';
import { bundled } from '../bundled.ts';
import type { Command } from '../command.ts';
import { readDrafts } from '../sources.ts';

export const profile: Command = {
  usage: 'FILE [--table NAME] [--json]',
  options: { json: 'flag', table: 'text' },
  async run(args, { t, print, say, engine }) {
    const { areas } = (await bundled()).catalogue;
    const path = onlyOperand(args, 'FILE');
    const drafts = await readDrafts(path, areas, engine);
    const wanted = textOption(args, 'table');
    const chosen =
      wanted === null ? drafts[firstLoadable(drafts)] : drafts.find(({ draft }) => draft.table.path === wanted);
    if (!chosen)
      throw new JalonError('cli/no-table', {
        table: wanted ?? '',
        known: drafts.map(({ draft }) => draft.table.path).join(', '),
      });
    if (drafts.length > 1) say(t('cli.tables', { tables: drafts.map(({ draft }) => draft.table.path).join(', ') }));
    const found = await profileSource(await engine(), chosen.bytes, chosen.draft, areas);
    print(args.options.json ? `${JSON.stringify(found, null, 2)}\n` : `${describe(found, t)}\n`);
    return 0;
  },
};

/** A profile as lines of text, a column a line. */
function describe(found: SourceProfile, t: Translator): string {
  const { dialect, loss } = found;
  const number = (value: number): string => formatNumber(value, t.language, {});
  const line = (label: string, value: string): string => `${label}: ${value}`;
  const causesOf = (counts: Readonly<Partial<Record<string, number>>>): string[] =>
    CELL_CAUSES.flatMap((cause) => {
      const count = counts[cause];
      return count ? [line(t(`fields.cause.${cause}`), number(count))] : [];
    });
  const range = ({ role, minimum, median, maximum }: ColumnProfile): string =>
    [minimum, median, maximum].map((bound) => (role === 'time' ? String(bound) : number(bound ?? 0))).join(' … ');
  const columns = found.columns.map((column) =>
    [
      `${column.position + 1}. ${column.label}`,
      `${t(`fields.role.${column.role}`)} (${t(`fields.reason.${column.reason}`)})`,
      t(`cli.type.${column.type}`),
      t('cli.distinct', { count: column.distinct }),
      ...(column.minimum === null || column.maximum === null ? [] : [range(column)]),
      ...causesOf(column.missing),
    ].join(' · '),
  );
  return [
    line(t('data.encoding'), dialect.encoding),
    line(t('data.delimiter'), dialect.delimiter === '\t' ? t('data.tab') : dialect.delimiter),
    line(t('data.decimal'), dialect.decimal),
    line(
      t('data.thousands'),
      dialect.thousands.trim() || t(dialect.thousands ? 'data.thousands.space' : 'data.thousands.none'),
    ),
    line(t('data.skip'), String(dialect.skipLines)),
    line(t('cli.layout'), t(`fields.layout.${found.layout}`)),
    line(t('data.loss.read'), number(found.rows)),
    '',
    ...columns,
    '',
    ...(found.missingRole ? [t(`data.need.${found.missingRole}`)] : []),
    ...(loss
      ? [
          line(t('data.loss.kept'), number(loss.rowsKept)),
          ...loss.rowsSetAside.map(({ reason, rows, examples }) =>
            t('data.loss.aside', { reason: t(`fields.aside.${reason}`), rows, examples: examples.join(', ') }),
          ),
          line(t('data.loss.observations'), number(loss.observations)),
          ...causesOf(loss.cellsByCause),
          ...(loss.unmatchedAreas.length > 0
            ? [line(t('data.loss.unmatched'), loss.unmatchedAreas.map(({ text }) => text).join(', '))]
            : []),
          ...loss.ignoredColumns.map(({ label, cells }) => t('data.loss.ignored', { label, cells })),
        ]
      : []),
  ].join('\n');
}
