import { FIRST_YEAR, LAST_YEAR } from '../../charts/chart-scope.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { LANGUAGES, type LocalText } from '../../core/language.ts';
import type { Indicator } from '../../framework/framework.ts';
import { isPercent } from '../../framework/units.ts';
import { type MessageKey, type MessageParams, translator } from '../../i18n/translator.ts';
import { type ExhibitBlock, figureBlock, type ReportBlock } from '../../workbench/report.ts';
import type { RichText } from '../../workbench/rich-text.ts';

/** What blocks are made with. */
export interface Making {
  /** Ids of new blocks. */
  readonly id: () => string;
  /** Whether an indicator, by its id, has values for what the template is about: those without are left out. */
  readonly has: (indicator: string) => boolean;
  /** Years it has values of there. */
  readonly years: (indicator: string) => number;
}

/** A message in every language. */
export const said = (key: MessageKey, params: (language: keyof LocalText) => MessageParams = () => ({})): LocalText =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, translator(language)(key, params(language))]),
  ) as unknown as LocalText;

export const heading = ({ id }: Making, level: 1 | 2 | 3, text: LocalText): ReportBlock => ({
  id: id(),
  kind: 'heading',
  level,
  text,
});

/** A figure that keeps its areas and shows all years there are. */
export const figure = (
  { id }: Making,
  chart: Pick<ChartSpec, 'kind' | 'indicators' | 'areas'> & Partial<ChartSpec>,
  given: Partial<ExhibitBlock> = {},
): ExhibitBlock => {
  const block = id();
  const spec = {
    id: `${block}-chart`,
    years: [FIRST_YEAR, LAST_YEAR],
    title: null,
    note: null,
    scenario: null,
  } as const;
  return { ...figureBlock(block, { of: 'chart', chart: { ...spec, ...chart } }), ...given };
};

/** Fewer years than these are a table, not a line. */
const YEARS_OF_A_LINE = 4;

/** An indicator over the years in one area: a line, or the few values there are. */
export const overTime = (
  making: Making,
  indicator: string,
  area: string,
  given: Partial<ExhibitBlock> = {},
): ExhibitBlock =>
  making.years(indicator) < YEARS_OF_A_LINE
    ? figure(making, { kind: 'table', indicators: [indicator], areas: [area] }, { shows: 'table', ...given })
    : figure(making, { kind: 'line', indicators: [indicator], areas: [area] }, given);

/** What stands before a value: code and name, and the unit where neither name nor value says it. */
function leadOf({ code, name, unit }: Indicator, language: keyof LocalText): string {
  const t = translator(language);
  const indicator = [code, name[language]].filter(Boolean).join(' ');
  const label = unit.label[language];
  const isSaid = isPercent(unit) || indicator.toLocaleLowerCase(language).includes(label.toLocaleLowerCase(language));
  return isSaid
    ? t('reportDocument.template.valueAlone', { indicator })
    : t('reportDocument.template.value', { indicator, unit: label });
}

/** Indicators in a list, each with its latest value. */
export function latestValues({ id }: Making, indicators: readonly Indicator[], area: string): readonly ReportBlock[] {
  if (indicators.length === 0) return [];
  const text = (language: keyof LocalText): RichText => ({
    type: 'doc',
    content: [
      {
        type: 'bulletList',
        content: indicators.map((indicator) => ({
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              content: [
                {
                  type: 'text',
                  text: leadOf(indicator, language),
                },
                { type: 'value', attrs: { indicator: indicator.id, area, year: null, dims: '', seen: null } },
              ],
            },
          ],
        })),
      },
    ],
  });
  return [{ id: id(), kind: 'text', text: { en: text('en'), fr: text('fr') } }];
}
