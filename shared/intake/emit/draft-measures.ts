import { type Draft, recipeOf } from '../draft.ts';
import type { MeasureTaken } from '../loss/loss-report.ts';
import { readableName } from '../title.ts';
import { ownName, takenBefore } from './found.ts';

/** What two areas would come to if their values were added, as the sample has them. */
export interface Consequence {
  readonly areas: readonly [string, string];
  readonly values: readonly [number, number];
}

/** The indicator of a value column as a draft has it so far. */
export interface DraftMeasure {
  /** Of its first value column: what is said of it is kept there. */
  readonly position: number;
  readonly taken: MeasureTaken;
  /** The file names several indicators in a column, each guessed from its own name. */
  readonly isSeveral: boolean;
  /** Null where the sample has no two areas in one period. */
  readonly consequence: Consequence | null;
}

/** The indicators of a draft, guessed from names and units in its sample; `title` names what no column does. */
export function draftMeasures(draft: Draft, title: string): readonly DraftMeasure[] {
  const { columns, rows } = draft;
  const { indicators } = recipeOf(draft, 'draft');
  const values = columns.filter(({ role }) => role === 'value');
  const idOf = (position: number): string => indicators[String(position)] ?? '';
  const textsOf = (role: 'indicator' | 'unit'): readonly string[] => {
    const at = columns.find((column) => column.role === role)?.position;
    if (at === undefined) return [];
    return [...new Set(rows.map((row) => (row[at] ?? '').trim()).filter((text) => text !== ''))];
  };
  const [named, units] = [textsOf('indicator'), textsOf('unit')];
  const labels = values
    .filter(({ position }, at) => values.findIndex((other) => idOf(other.position) === idOf(position)) === at)
    .map(({ label }) => label);
  return values.flatMap(({ position, label }, at): DraftMeasure[] => {
    const alike = values.filter((other) => idOf(other.position) === idOf(position));
    if (values.findIndex((other) => idOf(other.position) === idOf(position)) !== at) return [];
    const own = alike.length > 1 ? readableName(title) : ownName(label, title, labels) || readableName(title);
    const name = named.length === 1 && named[0] ? named[0] : own;
    const unit = units.length === 1 && units[0] ? units[0] : '';
    return [
      {
        position,
        taken: takenBefore(draft.measures?.[String(position)] ?? {}, name, unit, title),
        isSeveral: named.length > 1,
        consequence: consequenceOf(draft, alike.at(-1)?.position ?? position),
      },
    ];
  });
}

function consequenceOf({ columns, rows, dialect }: Draft, value: number): Consequence | null {
  const at = (role: 'area' | 'area-name'): number | undefined =>
    columns.find((column) => column.role === role)?.position;
  const area = at('area-name') ?? at('area');
  if (area === undefined) return null;
  const others = columns.filter(({ role }) => ['time', 'indicator', 'unit', 'dimension'].includes(role));
  const seen = new Map<string, { readonly area: string; readonly number: number }>();
  for (const row of rows) {
    const [text, cell] = [(row[area] ?? '').trim(), (row[value] ?? '').trim()];
    const number = dialect.decimal === ',' ? Number(cell.replace(',', '.')) : Number(cell);
    if (text === '' || cell === '' || !Number.isFinite(number)) continue;
    const key = JSON.stringify(others.map(({ position }) => row[position] ?? ''));
    const first = seen.get(key);
    if (!first) seen.set(key, { area: text, number });
    else if (first.area !== text) return { areas: [first.area, text], values: [first.number, number] };
  }
  return null;
}
