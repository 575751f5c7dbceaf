import { joinedList } from '../core/format.ts';
import type { Language } from '../core/language.ts';
import type { Series } from '../engine/observations.ts';
import { breakdownText, isFigure } from '../framework/breakdown.ts';
import { breaksOf, medianShifts, type SeriesBreak } from '../framework/breaks.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Indicator } from '../framework/framework.ts';
import type { Translator } from '../i18n/translator.ts';
import { headingOf, unsaid } from './at-year.ts';
import { latestOfMost, ONE_YEAR_KINDS, type ShownYear } from './chart-year.ts';
import { fewAreasNotes } from './few-areas.ts';
import { findingOfKind } from './finding-of-kind.ts';
import { findingTitle } from './finding-title.ts';
import { holdsOverlap, isOfOtherAreas, mayHoldParts, partTest } from './parts.ts';
import {
  type ChartData,
  type ChartOrigin,
  type ChartSeries,
  type ChartSpec,
  COMPARES_MANY,
  type OneYear,
} from './spec.ts';
import { addsUpOverAreas } from './transform/allowed.ts';
import { ownUnit } from './transform/drawn-unit.ts';

/** What is cited of the sources behind ids (`shortSource`). */
export type SourceTitles = ReadonlyMap<string, string>;

export const nameOf = (catalogue: Catalogue, code: string, t: Translator): string =>
  (catalogue.areas.find((area) => area.code === code) ?? catalogue.groups.find((group) => group.code === code))?.name[
    t.language
  ] ?? code;

/** What series come from, each source once. */
export function citedSources(series: readonly Series[], titles: SourceTitles, language: Language): string {
  const ids = [...new Set(series.flatMap(({ sources }) => sources))].sort();
  return joinedList([...new Set(ids.map((id) => titles.get(id) ?? id))], language);
}

/** What series come from, with the year: `World Bank, World Development Indicators, …; … (2023)`. */
export const sourceText = (
  series: readonly Series[],
  year: string | number,
  titles: SourceTitles,
  language: Language,
): string => `${citedSources(series, titles, language)} (${year})`;

/** What a saved chart is called in lists. */
export function chartName(
  { title, indicators, responsibility, years }: ChartSpec,
  catalogue: Catalogue,
  t: Translator,
) {
  if (title !== null) return title;
  if (responsibility)
    return [t('gaps.responsibility.title'), t(`gaps.responsibility.kind.${responsibility.kind}`), years?.[1]]
      .filter(Boolean)
      .join(' · ');
  return catalogue.framework.indicators.find(({ id }) => id === indicators[0])?.name[t.language] ?? '';
}

/** The points of a series; a year whose value was taken away by hand stays, without one. */
function alongYears({ points, before = [] }: Series): Pick<ChartSeries, 'x' | 'y' | 'before' | 'periods' | 'sets'> {
  const periods = new Map(
    points.filter(({ year, period }) => period !== String(year)).map(({ year, period }) => [year, period]),
  );
  const sets = new Map(points.flatMap(({ year, set }) => (set === undefined ? [] : [[year, set]])));
  const values = new Map(before.map(({ year }) => [year, null as number | null]));
  for (const { year, value } of points) values.set(year, value);
  const x = [...values.keys()].sort((a, b) => a - b);
  return {
    x,
    y: x.map((year) => values.get(year) ?? null),
    ...(periods.size > 0 ? { periods } : {}),
    ...(sets.size > 0 ? { sets } : {}),
    ...(before.length > 0 ? { before: before.map(({ year, value }) => ({ x: year, y: value })) } : {}),
  };
}

/** Of how many areas the values are medians, over all years; blank where they are none. */
function mediansText(points: Series['points'], t: Translator): string {
  const counts = points.flatMap(({ medianOf }) => medianOf ?? []);
  if (counts.length === 0) return '';
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most
    ? t('fields.medianOf', { count: most })
    : t('fields.medianOfRange', { least: String(least), most: String(most) });
}

/** What is to be said of the breaks of series, once each: the source's own words where it has any. */
function breakNotes(breaks: readonly SeriesBreak[], t: Translator): readonly string[] {
  const byYear = [...breaks].sort((a, b) => a.year - b.year);
  return [
    ...new Set(byYear.map(({ year, note }) => note?.[t.language] ?? t('charts.break.note', { year: String(year) }))),
  ];
}

/** What a chart is about, for its title. */
export const subjectOf = (indicator: string, place: string | null, t: Translator): string =>
  place ? t('charts.subject', { indicator, area: place }) : indicator;

/** What a table of several series holds; it is looked up, and makes no point. */
function ofYears(subject: string, series: readonly Series[], t: Translator): string {
  const { years } = originOf(series);
  if (!years) return subject;
  const [first, last] = years.map(String);
  return t('charts.finding.year', { subject, year: first === last ? String(first) : `${first}–${last}` });
}

/** Where the numbers of series come from, those of one year where it is given. */
export function originOf(series: readonly Series[], year: number | null = null): ChartOrigin {
  const all = year === null ? series.flatMap(({ points }) => points.map((point) => point.year)) : [year];
  return {
    sources: [...new Set(series.flatMap(({ sources }) => sources))],
    indicators: [...new Set(series.map(({ indicator }) => indicator))],
    areas: [...new Set(series.map(({ area }) => area))],
    years: all.length > 0 ? [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))] : null,
  };
}

/** How the series of a chart differ from those of its indicators. */
export interface DrawnAs {
  /** In place of the indicator's own. */
  readonly unit?: ChartData['unit'] | null;
  readonly notes?: readonly string[];
  /** Whether the values of a year add up; absent: as the indicator and what the series have in common say. */
  readonly adds?: boolean | undefined;
  /** What the series of a part is called, where the parts of a dimension are the series. */
  readonly partName?: ((one: Series) => string) | null;
}

/**
 * The data of a saved chart from its series: titles, names and notes in the translator's language. All series share the unit of
 * the spec's first indicator; series of another unit are left out and the note says how many.
 */
export function chartDataOf(
  spec: Pick<ChartSpec, 'indicators' | 'areas' | 'title' | 'note'> & Partial<Pick<ChartSpec, 'kind' | 'year' | 'look'>>,
  series: readonly Series[],
  catalogue: Catalogue,
  sources: SourceTitles,
  t: Translator,
  drawnAs: DrawnAs = {},
): ChartData {
  const { language } = t;
  const indicators = new Map(catalogue.framework.indicators.map((indicator) => [indicator.id, indicator]));
  const first = indicators.get(spec.indicators[0] ?? '');
  const unit = drawnAs.unit ?? ownUnit(first);
  // What was set or stated of a series, as its target or baseline, is none of its values.
  const values = series.filter(({ dims }) => !isFigure(dims));
  const fits = values.filter(
    ({ indicator }) => indicators.get(indicator)?.unit.label[language] === first?.unit.label[language],
  );
  const isManyAreas = new Set(fits.map(({ area }) => area)).size > 1;
  const isManyIndicators = new Set(fits.map(({ indicator }) => indicator)).size > 1;
  // What is the same of all that a chart of many compares is said once.
  const [oneOf, ...moreOf] = new Set(fits.map(({ dims }) => dims));
  const isSaidOnce = spec.kind !== undefined && COMPARES_MANY.has(spec.kind) && isManyAreas && moreOf.length === 0;
  const breakdown = isSaidOnce && !drawnAs.partName ? breakdownText(oneOf ?? '', t) : null;
  const seriesName = (one: Series): string => {
    if (drawnAs.partName) return drawnAs.partName(one);
    const { indicator, area, dims, points } = one;
    const parts = [
      isManyIndicators ? (indicators.get(indicator)?.name[language] ?? indicator) : '',
      isManyAreas || !isManyIndicators ? nameOf(catalogue, area, t) : '',
      breakdown === null ? breakdownText(dims, t) : '',
      mediansText(points, t),
    ];
    return parts.filter((part) => part !== '').join(' · ');
  };
  const broken = fits.map((one) => breaksOf(indicators.get(one.indicator) ?? {}, one.points));
  const shifts = fits.map(({ points }) => medianShifts(points));
  const breaks = fits.map((_, at) =>
    [...new Set([...(broken[at] ?? []).map(({ year }) => year), ...(shifts[at] ?? [])])].sort((a, b) => a - b),
  );
  const drawn = fits.map((one, at) => ({
    name: seriesName(one),
    ...(isOfOtherAreas(one.dims) ? {} : { area: one.area }),
    ...(one.dims ? { dims: one.dims } : {}),
    role: 'observed' as const,
    ...alongYears(one),
    ...(breaks[at]?.length ? { breaks: breaks[at] } : {}),
    bands: [],
  }));
  // What the title states is about the headline breakdowns or totals, where there are any, and ranks no whole with its parts.
  const isHeadline = ({ indicator, dims }: Series) => dims === (indicators.get(indicator)?.headline ?? '');
  const hasHeadline = !drawnAs.partName && fits.some(isHeadline);
  const isPart = partTest(catalogue);
  const told = fits.flatMap((one, at) => (hasHeadline && !isHeadline(one) ? [] : [{ one, at }]));
  const isWhole = mayHoldParts(
    told.map(({ one }) => one),
    catalogue,
  )
    ? ({ one }: (typeof told)[number]) => told.some((other) => isPart(other.one, one))
    : () => false;
  const places = told.flatMap((each) => (isWhole(each) ? [] : [each.at]));
  const parts = places.flatMap((at) => drawn[at] ?? []);
  const place = spec.areas.length === 1 ? nameOf(catalogue, spec.areas[0] ?? '', t) : null;
  const name = first?.name[language] ?? '';
  const topic = drawnAs.unit ? t('charts.drawnAs', { indicator: name, unit: unit.label[language] }) : name;
  const subject = subjectOf(topic, place, t);
  const left = values.length - fits.length;
  const adds = drawnAs.adds ?? doAddUp(fits, first, catalogue);
  const shown = spec.kind && ONE_YEAR_KINDS.has(spec.kind) ? shownYear(spec.year ?? null, drawn) : null;
  const lead = [name, breakdown, unit.label[language], place].flatMap((one) => one || []);
  const remark =
    shown && shown.later > 0 ? t('charts.year.latestOfMost', { year: String(shown.year), count: shown.later }) : null;
  const oneYear: OneYear | null =
    shown && spec.kind ? { kind: spec.kind, subject, lead, remark, told: places, isTitled: spec.title !== null } : null;
  const corrected = drawn.reduce((count, { before }) => count + (before?.length ?? 0), 0);
  const notes = [
    spec.note,
    corrected > 0 ? t('charts.corrected', { count: corrected }) : null,
    ...(drawnAs.notes ?? []),
    first?.note?.[language],
    ...breakNotes(broken.flat(), t),
    shifts.flat().length > 0 ? t('charts.medianShifts') : null,
    ...(drawnAs.unit ? [] : fewAreasNotes(fits, catalogue, t)),
    left > 0 ? t('charts.otherUnit', { count: left }) : null,
    remark,
  ];
  const { look = null } = spec;
  const findingOf = () =>
    findingOfKind({ kind: spec.kind ?? 'line', subject, series: parts, unit, adds, year: null }, t) ??
    findingTitle(
      parts[0] && parts.length === 1 && (told.length > 1 || told[0]?.one.dims)
        ? subjectOf(topic, parts[0].name, t)
        : subject,
      parts,
      unit,
      t,
    );
  const untimed = () => {
    const title = spec.title ?? (spec.kind === 'table' && places.length > 1 ? ofYears(subject, fits, t) : findingOf());
    return { title, subtitle: look?.subtitle ?? unsaid(lead, title).join(' · ') };
  };
  const heading =
    oneYear && shown
      ? headingOf(oneYear, { series: drawn, unit, adds, ...(look ? { look } : {}) }, shown.year, t)
      : untimed();
  return {
    title: spec.title ?? heading.title,
    subtitle: heading.subtitle,
    source: citedSources(fits, sources, language),
    note: notes.filter(Boolean).join(' ') || null,
    origin: originOf(fits),
    unit,
    measure: name,
    series: drawn,
    adds,
    ...(shown && oneYear ? { year: shown.year, oneYear } : {}),
    ...(look ? { look } : {}),
  };
}

const doAddUp = (series: readonly Series[], indicator: Indicator | undefined, catalogue: Catalogue): boolean =>
  indicator !== undefined &&
  addsUpOverAreas(indicator) &&
  series.every((one) => one.indicator === indicator.id) &&
  !holdsOverlap(series, catalogue);

/** The year asked for, else the latest that most series have. */
const shownYear = (asked: number | null, series: readonly ChartSeries[]): ShownYear | null =>
  asked === null ? latestOfMost(series) : { year: asked, later: 0 };
