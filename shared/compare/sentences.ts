import { formatNumber } from '../core/format.ts';
import type { Translator } from '../i18n/translator.ts';
import { shareDifferenceText, shareOfChange } from '../review/tolerance-words.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { Comparison } from './comparison.ts';
import type { ComparedValue } from './data-changes.ts';
import type { DocumentChange } from './document-changes.ts';
import { fieldName } from './field-names.ts';
import type { ChangedCell, FigureChange } from './figure-changes.ts';

/** A part of a comparison in words: a heading and its sentences. */
export interface ComparisonPart {
  readonly part: 'data' | 'pledges' | 'figures' | 'document';
  readonly title: string;
  readonly lines: readonly string[];
}

/** The one sentence that says whether anything differs. */
export const comparisonSummary = ({ isSame, data, figures, document }: Comparison, t: Translator): string =>
  isSame
    ? t('compare.same')
    : t('compare.differs', {
        values: data.revised + data.added + data.gone,
        changed: figures.changed,
        compared: figures.compared,
        parts: document.length,
      });

/** A comparison in sentences, what nobody need be told left out. `after` names indicators and areas. */
export function comparisonParts(
  comparison: Comparison,
  after: Pick<Workbench, 'catalogue'>,
  t: Translator,
): readonly ComparisonPart[] {
  const { data, pledges, figures, document } = comparison;
  const { revised, added, gone, restated, tables } = data;
  const indicators = new Map(after.catalogue.framework.indicators.map((one) => [one.id, one.name[t.language]]));
  const values = revised + added + gone + restated;
  const parts: readonly ComparisonPart[] = [
    {
      part: 'figures',
      title: t('compare.figures'),
      lines: [
        ...(comparison.isSame
          ? []
          : [t('compare.figures.count', { changed: figures.changed, compared: figures.compared })]),
        ...figures.changes.map((change) => figureText(change, t)),
      ],
    },
    {
      part: 'data',
      title: t('compare.data'),
      lines: [
        ...(values > 0 ? [t('compare.data.count', { revised, added, gone, restated })] : []),
        ...(tables > 0 && values === 0 ? [t('compare.data.notes', { tables })] : []),
        ...data.byIndicator
          .filter((one) => one.revised + one.added + one.gone > 0)
          .slice(0, MOST_LINES)
          .map((one) =>
            t('compare.data.indicator', { ...one, indicator: indicators.get(one.indicator) ?? one.indicator }),
          ),
        ...data.worstRelative.map((value) => valueLine(value, after, t)),
      ],
    },
    {
      part: 'pledges',
      title: t('compare.pledges'),
      lines: [
        ...(pledges.added + pledges.gone + pledges.changed > 0
          ? [t('compare.pledges.count', { added: pledges.added, gone: pledges.gone, changed: pledges.changed })]
          : []),
        ...pledges.examples.changed.map(({ id, title, columns }) =>
          t('compare.pledges.changed', { id, title, columns: columns.join(', ') }),
        ),
      ],
    },
    { part: 'document', title: t('compare.document'), lines: document.map((change) => documentChangeText(change, t)) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** Indicators named at most. */
const MOST_LINES = 20;

/** Hashes and tables of sources, of which the part on data says more. */
const TOLD_ELSEWHERE = /(?:^|\.)sha256$|^parts\b|\bexamples\b/;

/** “Added: benchmark “Halve it””, with what differs within it. */
export function documentChangeText({ part, kind, name, fields, words }: DocumentChange, t: Translator): string {
  const what = t(`compare.change.${kind}`, { thing: part, name, named: name ? 'yes' : 'no' });
  const details = fields
    .filter(({ path }) => !TOLD_ELSEWHERE.test(path))
    .map(({ path, before, after }) =>
      t('compare.field', {
        path: fieldName(path, t),
        before: before || t('compare.nothing'),
        after: after || t('compare.nothing'),
      }),
    );
  const written = words.length > 0 ? [markedWords(words)] : [];
  return [what, ...details, ...written].join('\n    ');
}

/** Words with what was taken out and put in between marks that any text can carry. */
const markedWords = (words: DocumentChange['words']): string =>
  words
    .map(({ kind, item }) => (kind === 'same' ? item : kind === 'added' ? `{+${item}+}` : `[−${item}−]`))
    .join('')
    .replaceAll(/\+\}\{\+|−\]\[−/g, '');

/** “617,125 → 917,125 (+48.6 %)”. */
export function changedCellText({ before, after, share }: ChangedCell, t: Translator): string {
  const said = share === null ? '' : ` (${shareDifferenceText(share, t)})`;
  return `${before || t('compare.nothing')} → ${after || t('compare.nothing')}${said}`;
}

export function figureText(change: FigureChange, t: Translator): string {
  const { kind, name, changed, of, cells } = change;
  if (kind !== 'changed') return t(`compare.figure.${kind}`, { name });
  const [worst] = cells;
  const place = worst ? [worst.row, worst.column].filter(Boolean).join(' · ') : '';
  return t('compare.figure.changed', { name, changed, of, place, cell: worst ? changedCellText(worst, t) : '' });
}

function valueLine(value: ComparedValue, { catalogue }: Pick<Workbench, 'catalogue'>, t: Translator): string {
  const indicator = catalogue.framework.indicators.find(({ id }) => id === value.indicator);
  const area = [...catalogue.areas, ...catalogue.groups].find(({ code }) => code === value.area);
  const number = (one: number | null) => (one === null ? '' : formatNumber(one, t.language, { significant: 6 }));
  const place = [
    indicator?.name[t.language] ?? value.indicator,
    area?.name[t.language] ?? value.area,
    value.period,
    value.dims,
  ];
  const cell = {
    row: '',
    column: '',
    before: number(value.before),
    after: number(value.after),
    relative: value.relative,
    share: shareOfChange(value.before, value.after),
  };
  return `${place.filter(Boolean).join(' · ')}: ${changedCellText(cell, t)}`;
}
