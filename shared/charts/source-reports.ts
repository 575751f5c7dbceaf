import { formatDate, formatNumber } from '../core/format.ts';
import { BY_HAND } from '../engine/observations.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { namesIn, resolveFormula } from '../framework/formula.ts';
import type { Publisher } from '../framework/publisher.ts';
import type { Translator } from '../i18n/translator.ts';
import type { LossReport } from '../intake/loss/loss-report.ts';
import { lossLines } from '../intake/loss/loss-text.ts';
import { nameOf } from './from-series.ts';
import { dateText, shortFile, shortPublisher } from './short-source.ts';
import type { ChartData, ChartOrigin, SourceReport } from './spec.ts';

/** A value given by hand, as the workbench keeps it. */
export interface GivenValue {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly dims: string;
  readonly value: number | null;
  readonly reason: string;
  readonly author: string;
  readonly at: string;
  /** What the sources make without it (`withPublished`); null: no value; undefined: not asked for. */
  readonly published?: number | null;
}

/** What of a workbench tells where numbers come from. */
export interface SourceRecords {
  readonly catalogue: Catalogue;
  readonly publishers: readonly Publisher[];
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly sha256: string;
    readonly licence: string;
    readonly attribution: string;
    readonly retrieved: string;
    readonly loss: LossReport | null;
  }[];
  readonly corrections: readonly GivenValue[];
}

/**
 * What people must know of every source behind a chart: licence, date, and what became of its rows and cells; values given by hand
 * come last, counted, with who gave them and why. On screen, beside exports and in reports the same.
 */
export function sourceReports(origin: ChartOrigin, known: SourceRecords, t: Translator): readonly SourceReport[] {
  const reports = origin.sources
    .filter((id) => id !== BY_HAND)
    .map((id) => fileReport(id, known, t) ?? publisherReport(id, known, t) ?? { title: id, lines: [], brief: id });
  const given = givenIn(origin, known);
  if (given.length === 0) return reports;
  const counted = t('data.corrections', { count: given.length });
  const byHand = t('data.byHand');
  return [
    ...reports,
    {
      title: byHand,
      lines: [counted, ...given.map((one) => givenLine(one, known.catalogue, t))],
      brief: t('origin.brief', { title: byHand, details: formatNumber(given.length, t.language) }),
    },
  ];
}

/** A chart's data with its origin in words, for what leaves Jalon. */
export const withSources = (data: ChartData, known: SourceRecords, t: Translator): ChartData =>
  data.origin ? { ...data, sources: sourceReports(data.origin, known, t) } : data;

function fileReport(id: string, { sources }: SourceRecords, t: Translator): SourceReport | null {
  const source = sources.find((one) => one.id === id);
  if (!source) return null;
  return {
    title: source.name,
    lines: [
      line(t, 'data.licence', [source.licence, source.attribution].filter(Boolean).join(' · ')),
      line(t, 'data.retrieved', dateText(source.retrieved, t)),
      ...(source.sha256 ? [line(t, 'origin.sha256', source.sha256)] : []),
      ...(source.loss ? lossLines(source.loss, t) : []),
    ],
    brief: shortFile(source, t),
  };
}

function publisherReport(id: string, { publishers }: SourceRecords, t: Translator): SourceReport | null {
  const publisher = publishers.find((one) => one.id === id);
  if (!publisher) return null;
  return {
    title: publisher.title[t.language],
    lines: [
      line(
        t,
        'data.licence',
        [publisher.licence[t.language], publisher.publisher[t.language]].filter(Boolean).join(' · '),
      ),
      line(t, 'data.retrieved', dateText(publisher.retrieved, t)),
      t('origin.prepared'),
      ...(publisher.note[t.language] ? [publisher.note[t.language]] : []),
    ],
    brief: shortPublisher(publisher, t),
    url: publisher.url,
  };
}

const line = (t: Translator, label: 'data.licence' | 'data.retrieved' | 'origin.sha256', value: string): string =>
  t('fields.line', { label: t(label), value: value || t('data.unknown') });

/** One value given by hand: which, what, in place of what, why, by whom and when. */
export function givenLine(given: GivenValue, catalogue: Catalogue, t: Translator): string {
  const indicator = catalogue.framework.indicators.find(({ id }) => id === given.indicator)?.name[t.language];
  const { published } = given;
  return t(published === undefined ? 'origin.given' : 'origin.givenFor', {
    what: [indicator ?? given.indicator, nameOf(catalogue, given.area, t), given.dims, given.year]
      .filter(Boolean)
      .join(' · '),
    value: given.value === null ? t('origin.notUsed') : formatNumber(given.value, t.language),
    published: published == null ? t('origin.noneBefore') : formatNumber(published, t.language),
    reason: given.reason,
    author: given.author,
    date: formatDate(given.at, t.language),
  });
}

/** The values given by hand among those the chart's numbers are made of. */
function givenIn({ indicators, areas, years }: ChartOrigin, { catalogue, corrections }: SourceRecords) {
  const made = new Set(indicators.flatMap((id) => [id, ...componentIndicators(id, catalogue)]));
  const members = catalogue.groups.filter(({ code }) => areas.includes(code)).flatMap((group) => group.members);
  const places = new Set([...areas, ...members]);
  return corrections.filter(
    ({ indicator, area, year }) =>
      made.has(indicator) && places.has(area) && (years === null || (year >= years[0] && year <= years[1])),
  );
}

/** Ids of the observed indicators that one is made of, itself left out. */
export function componentIndicators(id: string, catalogue: Catalogue): readonly string[] {
  const { indicators } = catalogue.framework;
  const aggregation = indicators.find((one) => one.id === id)?.aggregation;
  if (aggregation?.kind === 'ratio') return [aggregation.numerator, aggregation.denominator];
  if (aggregation?.kind === 'areas') return [aggregation.of];
  if (aggregation?.kind !== 'formula') return [];
  const resolved = resolveFormula(aggregation.formula, indicators, [id]);
  return resolved.ok ? namesIn(resolved.value).flatMap((name) => [name, ...componentIndicators(name, catalogue)]) : [];
}
