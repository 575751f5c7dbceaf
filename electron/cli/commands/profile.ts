import { JalonError } from '#shared/core/errors';
import { formatNumber } from '#shared/core/format';
import { differenceText } from '#shared/framework/value-text';
import type { MessageKey, Translator } from '#shared/i18n/translator';
import { firstLoadable, recipeOf, sourceIdOf } from '#shared/intake/draft';
import { causeLines, lossLines } from '#shared/intake/loss/loss-text';
import type { Observed } from '#shared/intake/observe';
import { type ColumnProfile, type FileProfile, profileFile } from '#shared/intake/profile';
import { signName } from '#shared/intake/recipe-steps';
import { replayIn } from '#shared/intake/replay';
import { lostLines } from '#shared/intake/revision/revision-text';
import { type BaselineRevisions, baselineRevisionsIn } from '#shared/profile/baseline-revisions';
import { type ProfiledSeries, profileTable } from '#shared/profile/profile-table';
import { findingLines } from '#shared/profile/profile-text';
import { findingsOf } from '#shared/profile/series-profile';
import { onlyOperand, textOption } from '../arguments.ts';
import { bundled } from '../bundled.ts';
import type { CliCommand } from '../command.ts';
import { baseName, writeBytes } from '../files.ts';
import { choiceOf, narrowed, READING_OPTIONS, readRecipe } from '../recipe.ts';
import { readDrafts } from '../sources.ts';

export const profileCommand: CliCommand = {
  usage:
    'FILE [--table NAME] [--columns "A|B"] [--where "A >= 2015"] [--decimal .|,] [--area KEN] [--year 2024] [--recipe R.json] [--save-recipe R.json] [--json]',
  options: { ...READING_OPTIONS, json: 'flag', table: 'text', recipe: 'text', 'save-recipe': 'text' },
  async run(args, context) {
    const { t, print, say, engine } = context;
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
    const recipePath = textOption(args, 'recipe');
    const recipe = recipePath === null ? null : await readRecipe(recipePath);
    const again = recipe && replayIn(drafts, wanted === null ? recipe : { ...recipe, table: wanted }, areas);
    for (const line of lostLines(again?.lost ?? [], t)) say(line);
    const { bytes, draft: read } = again ?? chosen;
    const draft = narrowed(read, choiceOf(args), areas);
    const saved = textOption(args, 'save-recipe');
    if (saved !== null) {
      const made = recipeOf(draft, sourceIdOf(draft.table.path || baseName(path), []));
      await writeBytes(saved, new TextEncoder().encode(`${JSON.stringify(made, null, 2)}\n`));
      say(t('cli.wrote', { file: saved }));
    }
    const ready = await engine();
    let known: Observed['indicators'] = [];
    let series: readonly ProfiledSeries[] | null = null;
    let revisions: BaselineRevisions = { compared: 0, revised: [], rounded: 0 };
    const found = await profileFile(ready, bytes, draft, areas, async (table, { indicators }) => {
      known = indicators;
      series = await profileTable(ready, table, { indicators, counterparts: 'summed' });
      revisions = await baselineRevisionsIn(ready, table);
    });
    print(
      args.options.json
        ? `${JSON.stringify({ ...found, series: seriesJson(series), baselines: revisions }, null, 2)}\n`
        : `${[describe(found, t), ...seriesLines(series ?? [], known, t), ...revisionLines(revisions, known, t)].join('\n')}\n`,
    );
    return 0;
  },
};

/** The profile of every series, without its values; null while a role is missing. */
const seriesJson = (series: readonly ProfiledSeries[] | null) =>
  series?.map(({ values, ...rest }) => ({ ...rest, findings: findingsOf(rest.profile) })) ?? null;

/** Series listed; the count of all is always said. */
const LISTED = 20;

/** The series that need attention, a line each. */
function seriesLines(
  series: readonly ProfiledSeries[],
  indicators: Observed['indicators'],
  t: Translator,
): readonly string[] {
  if (series.length === 0) return [];
  const found = series.filter(({ profile: one }) => findingsOf(one).length > 0);
  const shown = found.slice(0, LISTED);
  return [
    '',
    t('profile.listed', { count: series.length, found: found.length, shown: shown.length }),
    ...shown.map(({ indicator: id, area, counterpart, dims, profile: one }) => {
      const indicator = indicators.find((known) => known.id === id);
      return [
        indicator?.name[t.language] ?? id,
        area,
        counterpart,
        dims,
        ...findingLines(one, indicator?.unit ?? null, t),
      ]
        .filter(Boolean)
        .join(' · ');
    }),
  ];
}

/** Baselines that are not what was reported for their year, a line each; nothing where the file states none. */
function revisionLines(
  { compared, revised, rounded }: BaselineRevisions,
  indicators: Observed['indicators'],
  t: Translator,
): readonly string[] {
  if (compared === 0) return [];
  const shown = revised.slice(0, LISTED);
  const number = (value: number): string => formatNumber(value, t.language);
  return [
    '',
    t('profile.revision.listed', { compared, revised: revised.length, rounded, shown: shown.length }),
    ...shown.map(({ indicator: id, area, counterpart, dims, year, reported, stated, difference }) => {
      const indicator = indicators.find((known) => known.id === id);
      return t('profile.revision.line', {
        series: [indicator?.name[t.language] ?? id, area, counterpart, dims].filter(Boolean).join(' · '),
        year: String(year),
        reported: number(reported),
        stated: number(stated),
        difference: indicator
          ? differenceText(difference, indicator.unit, t)
          : formatNumber(difference, t.language, { sign: true }),
      });
    }),
  ];
}

/** A profile as lines of text, a column a line. */
function describe(found: FileProfile, t: Translator): string {
  const { dialect, loss } = found;
  const number = (value: number): string => formatNumber(value, t.language);
  const line = (label: MessageKey, value: string): string => t('fields.line', { label: t(label), value });
  const range = ({ role, minimum, median, maximum }: ColumnProfile): string =>
    [minimum, median, maximum].map((bound) => (role === 'time' ? String(bound) : number(bound ?? 0))).join(' … ');
  const columns = found.columns.map((column) =>
    [
      `${column.position + 1}. ${column.label}`,
      `${t(`fields.role.${column.role}`)} (${t(`fields.reason.${column.reason}`)})`,
      t(`cli.type.${column.type}`),
      t('cli.distinct', { count: column.distinct }),
      ...(column.minimum === null || column.maximum === null ? [] : [range(column)]),
      ...causeLines(column.missing, t),
    ].join(' · '),
  );
  return [
    line('data.encoding', dialect.encoding),
    line('data.delimiter', signName(dialect.delimiter, t)),
    line('data.decimal', dialect.decimal),
    line('data.thousands', signName(dialect.thousands, t)),
    line('data.skip', String(dialect.skipLines)),
    line('data.footer', String(dialect.footerLines)),
    line('cli.layout', t(`fields.layout.${found.layout}`)),
    line('data.loss.read', number(found.rows)),
    '',
    ...columns,
    '',
    ...(found.missingRole ? [t(`data.need.${found.missingRole}`)] : []),
    ...(loss ? lossLines(loss, t) : []),
  ].join('\n');
}
