import type { Engine } from '../engine/port.ts';
import { name, sql } from '../engine/sql.ts';
import type { Domain, Indicator } from '../framework/framework.ts';
import { moneyIn, type Unit } from '../framework/units.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import { encodeTable } from '../tables/encode.ts';
import { textTable } from '../tables/table.ts';
import type { ColumnRole, Recipe } from './recipe.ts';
import { NAMES, ROWS } from './row-sql.ts';

type Run = { readonly signal?: AbortSignal };

/** What a row is about besides its columns: the texts of its indicator and unit columns. */
interface Named {
  readonly what: string;
  readonly unit: string;
  readonly suffix: string;
}

/** Table `NAMES`: for every indicator and unit text of the file what is put behind the ids of its value columns. */
export async function loadNames(engine: Engine, run: Run): Promise<readonly Named[]> {
  const found = await engine.query(
    sql`SELECT DISTINCT what, unit FROM ${name(ROWS)} WHERE reason IS NULL ORDER BY what, unit`,
    run,
  );
  const units = textColumn(found, 'unit');
  const texts = textColumn(found, 'what').map((what, row) => ({ what: what ?? '', unit: units[row] ?? '' }));
  const taken = new Set<string>();
  const names = texts.map(({ what, unit }): Named => {
    const isMixed = texts.filter((other) => other.what === what).length > 1;
    const suffix = [what, isMixed ? unit : '']
      .filter((part) => part !== '')
      .map((part) => `-${slug(part)}`)
      .join('');
    let own = suffix;
    for (let copy = 2; taken.has(own); copy++) own = `${suffix}-${copy}`;
    taken.add(own);
    return { what, unit, suffix: own };
  });
  await engine.fromArrow(
    NAMES,
    encodeTable(
      textTable(
        ['what', 'unit', 'suffix'],
        names.map((one) => ({ ...one })),
      ),
    ),
  );
  return names;
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('%', 'percent')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 48) || 'x';

/**
 * The indicators a source holds: one per value column (one for all columns of years), and per text of its indicator and unit columns.
 * Shares are not added up; everything is shown without a score until someone says which way is progress.
 */
export async function foundIndicators(
  engine: Engine,
  table: string,
  recipe: Recipe,
  names: readonly Named[],
  title: string,
  source: string,
  run: Run,
): Promise<readonly Indicator[]> {
  const seen = await engine.query(
    sql`SELECT indicator, min(value) AS least FROM ${name(table)} GROUP BY indicator`,
    run,
  );
  const least = numberColumn(seen, 'least');
  const minimum = new Map(textColumn(seen, 'indicator').map((id, row) => [id, least[row] ?? 0]));
  const values = recipe.columns.filter((column) => column.role === 'value');
  const idOf = ({ position }: ColumnRole): string => recipe.indicators[String(position)] ?? source;
  // Columns of years, steps or parts share one indicator, which has the title of the source.
  const columns = values.filter((column, at) => values.findIndex((other) => idOf(other) === idOf(column)) === at);
  const isShared = (column: ColumnRole): boolean => values.filter((other) => idOf(other) === idOf(column)).length > 1;
  return columns.flatMap((column) =>
    names.flatMap(({ what, unit, suffix }): Indicator[] => {
      const id = `${idOf(column)}${suffix}`;
      const lowest = minimum.get(id);
      if (lowest === undefined) return [];
      const own = isShared(column) ? title : column.label.trim() || `${title} ${column.position + 1}`;
      const label = what === '' ? own : columns.length > 1 ? `${what} · ${own}` : what;
      const made = unitOf(unit, label);
      return [
        {
          id,
          code: source,
          parent: null,
          name: { en: label, fr: label },
          unit: made,
          direction: 'conditional',
          domain: domainOf(lowest),
          aggregation: { kind: made.measure === 'percent' ? 'none' : 'sum' },
          themes: [],
          actors: [],
          editions: [],
          note: null,
        },
      ];
    }),
  );
}

const domainOf = (lowest: number): Domain => ({ kind: lowest < 0 ? 'real' : 'positive' });

/** A unit from its text, or from what the name says in brackets. */
function unitOf(text: string, label: string): Unit {
  const money = moneyIn(text || label);
  const isMoney = money !== null || /\bdollars?\b|\$/i.test(text);
  const measure = /%|per ?cent|pour cent|percentage/i.test(text || label) ? 'percent' : isMoney ? 'currency' : 'count';
  const unit = { measure, label: { en: text, fr: text }, multiplier: 1 } as const;
  return measure === 'currency' && money ? { ...unit, money } : unit;
}
