import type { Domain, Indicator } from '../../framework/framework.ts';
import { moneyIn, type Unit, unitInWords } from '../../framework/units.ts';
import { scaleInLabel } from '../dialect/scale.ts';
import type { HeldColumn, MeasureTaken } from '../loss/loss-report.ts';
import type { ColumnRole, MeasureTerms, Recipe } from '../recipe.ts';
import { isPartText } from '../roles/parts.ts';
import { readableName } from '../title.ts';
import { addsUp, directionIn, type PublishedAggregate, unitIn } from './measure-guess.ts';

/** What a row is about besides its columns: the texts of its indicator and unit columns, and what that puts behind an indicator's id. */
export interface Named {
  readonly what: string;
  readonly unit: string;
  readonly suffix: string;
}

/** What is put behind the ids of value columns for every indicator and unit text of a file, in the order of the texts. */
export function namesOf(texts: readonly Omit<Named, 'suffix'>[]): readonly Named[] {
  const taken = new Set<string>();
  const order = (a: Omit<Named, 'suffix'>, b: Omit<Named, 'suffix'>): number =>
    a.what < b.what ? -1 : a.what > b.what ? 1 : a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0;
  return [...texts].sort(order).map(({ what, unit }): Named => {
    const isMixed = texts.filter((other) => other.what === what).length > 1;
    const suffix = [what, isMixed ? unit : '']
      .filter((part) => part !== '')
      .map((part, at) => `-${slug(at === 0 && what !== '' ? part : unitParts(part).label)}`)
      .join('');
    let own = suffix;
    for (let copy = 2; taken.has(own); copy++) own = `${suffix}-${copy}`;
    taken.add(own);
    return { what, unit, suffix: own };
  });
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
 * The indicators a source holds: one per value column (one for all columns of years), and per text of its indicator and unit columns;
 * `minimum` has the least value of those that have observations. Shares are not added up; everything is shown without a score until
 * someone says which way is progress. What every row says of `held` columns is noted, and is part of the name where it is a part of a
 * population (Female). `cellUnits` has what the cells of value columns name as theirs, by position.
 */
export function foundIndicators(
  recipe: Recipe,
  names: readonly Named[],
  minimum: ReadonlyMap<string, number>,
  title: string,
  source: string,
  held: readonly HeldColumn[] = [],
  cellUnits: ReadonlyMap<number, string> = new Map(),
  published: ReadonlyMap<string, PublishedAggregate> = new Map(),
): readonly FoundIndicator[] {
  const constants = held.filter(({ why }) => why === 'constant');
  const noted = constants.map(({ label, texts }) => `${label}: ${texts.join(', ')}`).join('; ');
  const parts = constants.flatMap(({ texts }) => texts.filter(isPartText));
  const values = recipe.columns.filter((column) => column.role === 'value');
  const idOf = ({ position }: ColumnRole): string => recipe.indicators[String(position)] ?? source;
  // Columns of years, steps or parts share one indicator, which has the title of the source.
  const columns = values.filter((column, at) => values.findIndex((other) => idOf(other) === idOf(column)) === at);
  const labels = columns.map(({ label }) => label);
  const isShared = (column: ColumnRole): boolean => values.filter((other) => idOf(other) === idOf(column)).length > 1;
  return columns.flatMap((column) =>
    names.flatMap(({ what, unit, suffix }): FoundIndicator[] => {
      const id = `${idOf(column)}${suffix}`;
      const lowest = minimum.get(id);
      if (lowest === undefined) return [];
      const own = isShared(column)
        ? readableName(title)
        : ownName(column.label, title, labels) || `${readableName(title)} ${column.position + 1}`;
      const isNamed = columns.length > 1 && (!isBareLabel(column.label) || labels.filter(isBareLabel).length > 1);
      const plain = what === '' ? own : isNamed ? `${what} · ${isBareLabel(column.label) ? column.label : own}` : what;
      const said = recipe.measures?.[String(column.position)] ?? {};
      const named = what === '' ? said.name || undefined : undefined;
      const label = named || (parts.length === 0 ? plain : `${plain} (${parts.join(', ')})`);
      const written = said.unit ?? (unit || (cellUnits.get(column.position) ?? ''));
      // A column that says no more than “Value” is about what its source is about.
      const about = isBareLabel(plain) ? `${plain} ${title}` : plain;
      const made = unitOf(written, named ?? about, said.unit === undefined);
      const taken = takenFor(said, label, named ?? about, made, published.get(id));
      return [
        {
          taken,
          id,
          code: source,
          parent: null,
          name: { en: label, fr: label },
          unit: made,
          direction: taken.direction,
          domain: domainOf(lowest),
          aggregation: { kind: taken.adds },
          themes: [],
          actors: [],
          editions: [],
          note: noteOf(noted, written),
        },
      ];
    }),
  );
}

/**
 * The name a value column gives its indicator: its label without the scale; where that says no more than “Value”, the readable title,
 * with the label only where several of all `labels` say no more.
 */
export function ownName(label: string, title: string, labels: readonly string[]): string {
  const own = scaleInLabel(label).rest.trim();
  if (!isBareLabel(own)) return own;
  const isOnly = labels.filter((other) => isBareLabel(scaleInLabel(other).rest)).length <= 1;
  return isOnly ? readableName(title) : `${readableName(title)} · ${own}`;
}

/** A unit written as code and label (`USD: US dollars`, SDMX `labels=both`), the code blank where there is none. */
function unitParts(text: string): { readonly code: string; readonly label: string } {
  const [, code = '', label = ''] = /^([A-Z][A-Z0-9_]*):\s+(\S.*)$/s.exec(text.trim()) ?? [];
  return label === '' ? { code: '', label: text } : { code, label };
}

function noteOf(noted: string, unit: string): Indicator['note'] {
  const { code } = unitParts(unit);
  if (code === '') return noted === '' ? null : { en: noted, fr: noted };
  const [en, fr] = [`Unit code: ${code}`, `Code d’unité\u00a0: ${code}`];
  return { en: [noted, en].filter(Boolean).join('; '), fr: [noted, fr].filter(Boolean).join('; ') };
}

const domainOf = (lowest: number): Domain => ({ kind: lowest < 0 ? 'real' : 'positive' });

/** An indicator, and what it was taken for without anybody saying so. */
export type FoundIndicator = Indicator & { readonly taken: MeasureTaken };

/** What an indicator called `label` is taken for before its values are read. */
export function takenBefore(said: MeasureTerms, label: string, written: string, title: string): MeasureTaken {
  const about = said.name || (isBareLabel(label) ? `${label} ${title}` : label);
  const unit = unitOf(said.unit ?? written, about, said.unit === undefined);
  return takenFor(said, said.name ?? label, about, unit, undefined);
}

/** Whether a label says no more than that values stand under it. */
export const isBareLabel = (label: string): boolean =>
  /^(obs[ _]?)?(values?|valeurs?|figures?|data|donn[ée]es|amounts?|numeric|observations?)$/i.test(label.trim());

function takenFor(
  said: MeasureTerms,
  label: string,
  about: string,
  unit: Unit,
  published: PublishedAggregate | undefined,
): MeasureTaken {
  const isMoney = unit.measure === 'currency';
  const evidence = { name: about, unit: unit.label.en || (unit.measure === 'percent' ? '%' : ''), isMoney, published };
  const adds = said.adds ? { kind: said.adds, why: 'by-hand' as const } : addsUp(evidence);
  const way = said.direction ? { direction: said.direction, why: 'by-hand' as const } : directionIn(about);
  return {
    name: label,
    unit: unitInWords(unit, 'en'),
    adds: adds.kind,
    addsWhy: adds.why,
    direction: way.direction,
    directionWhy: way.why,
  };
}

/** A unit from its text, or from what the name says; `isOpen`: nobody has said that it has none. */
function unitOf(written: string, label: string, isOpen: boolean): Unit {
  const text = unitParts(written).label;
  const money = moneyIn(written || label);
  const isMoney = money !== null || /\bdollars?\b|\$/i.test(text);
  const measure = /%|per ?cent|pour cent|percentage/i.test(text || label) ? 'percent' : isMoney ? 'currency' : 'count';
  const told = text === '' && isOpen && measure === 'count' ? unitIn(label) : { en: text, fr: text };
  const unit = { measure, label: told, multiplier: 1 } as const;
  return measure === 'currency' && money ? { ...unit, money } : unit;
}
