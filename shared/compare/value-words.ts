import { formatDate, formatNumber } from '../core/format.ts';
import type { LocalText } from '../core/language.ts';
import { breakdownText } from '../framework/breakdown.ts';
import { catalogues, type MessageKey } from '../i18n/catalogues.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { ComparedPart } from './compared-parts.ts';
import { fieldName } from './field-names.ts';

/** A value of an item of the document, at `path` within it, as people read it: one line of text. */
export type ValueWords = (path: string, value: unknown) => string;

/** Characters of a value shown at most. */
const LONGEST = 200;

export const shortened = (text: string, longest = LONGEST): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** Fields of what people write themselves: shown as it stands, even where it reads like a code. */
const WRITTEN: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'name', 'text', 'caption', 'alt', 'note', 'label', 'reason', 'author', 'authors'],
  ...['code', 'url', 'unit', 'description', 'citation', 'attribution', 'licence', 'exact', 'en', 'fr'],
]);

const isYear = (field: string): boolean => /year|years|from|to|horizon|start/i.test(field);

/**
 * How values of an item in the list `part` of `workbench` are read: areas, indicators and what else is known by a code or id by their
 * names, dates and numbers as the reader of `t` writes them, what is chosen from a list by the words of the window.
 */
export function valueWords(part: ComparedPart, workbench: Workbench, t: Translator): ValueWords {
  let names: ReadonlyMap<string, string> | null = null;
  const said: ValueWords = (path, value) => {
    const keys = path.split('.').filter((key) => !/^\d+$/.test(key));
    const field = keys.at(-1) ?? '';
    if (value === undefined || value === null) return '';
    if (typeof value === 'boolean') return t(value ? 'compare.value.yes' : 'compare.value.no');
    if (typeof value === 'number')
      return formatNumber(value, t.language, isYear(field) ? { grouping: false } : { significant: 12 });
    if (typeof value === 'string') return word(keys, field, value);
    if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
      return value.map((one) => said(path, one)).join(', ');
    return Object.entries(value)
      .map(([key, one]): readonly [string, string] => [key, said(path ? `${path}.${key}` : key, one)])
      .filter(([, one]) => one !== '')
      .map(([key, one]) => (Array.isArray(value) ? one : t('fields.line', { label: fieldName(key, t), value: one })))
      .join(Array.isArray(value) ? ' · ' : ', ');
  };
  const word = (keys: readonly string[], field: string, value: string): string => {
    if (keys.some((key) => WRITTEN.has(key))) return value;
    if (field === 'dims') return breakdownText(value, t);
    if (/^\d{4}-\d\d-\d\d(T|$)/.test(value)) return formatDate(value, t.language, value.includes('T'));
    if (/^[0-9a-f]{64}$/.test(value)) return t('compare.value.fingerprint', { start: value.slice(0, 8) });
    names ??= namesIn(workbench, t);
    return choiceWord(part, keys, value, t) ?? names.get(value) ?? value;
  };
  return (path, value) => shortened(said(path, value));
}

/** What is chosen from a list, by the field and the part or the list it stands in. */
const CHOICES: Readonly<Record<string, string>> = {
  'chart.kind': 'explore.kind.',
  'chart.transform': 'explore.transform.',
  'look.order': 'explore.order.',
  'benchmark.kind': 'benchmarks.kind.',
  'levers.kind': 'levers.kind.',
  'levers.statistic': 'levers.statistic.',
  'levers.shape': 'levers.shape.',
  'parts.stage': 'levers.stage.',
  'entry.stage': 'pledges.stage.',
  'fairShareKey.input': 'gaps.key.input.',
  'block.kind': 'compare.block.',
  'verdict.verdict': 'reviewing.verdict.',
  'report.language': 'report.language.',
};

function choiceWord(part: ComparedPart, keys: readonly string[], value: string, t: Translator): string | null {
  const key = `${CHOICES[[keys.at(-2) ?? part, keys.at(-1)].join('.')]}${value}`;
  return key in catalogues[t.language] ? t(key as MessageKey) : null;
}

/** What codes and ids of a document stand for; of one that two things share, the first in this order. */
function namesIn({ catalogue, ...workbench }: Workbench, t: Translator): ReadonlyMap<string, string> {
  const { framework } = catalogue;
  const local = (name: LocalText): string => name[t.language] || name[t.language === 'en' ? 'fr' : 'en'];
  const all: readonly (readonly [string, string])[] = [
    ...[...catalogue.areas, ...catalogue.groups].map(({ code, name }) => [code, local(name)] as const),
    ...framework.indicators.map(({ id, code, name }) => [id, [code, local(name)].filter(Boolean).join(' ')] as const),
    ...framework.nodes.map(({ id, code, name }) => [id, [code, local(name)].filter(Boolean).join(' ')] as const),
    ...[...catalogue.themes, ...catalogue.actors, ...framework.editions].map(
      ({ code, name }) => [code, local(name)] as const,
    ),
    ...[...workbench.benchmarks, ...workbench.scenarios, ...workbench.sources].map(
      ({ id, name }) => [id, name] as const,
    ),
  ];
  return new Map(all.toReversed());
}
