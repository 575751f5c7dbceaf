import { LANGUAGES, type LocalText } from '../../core/language.ts';
import type { Indicator } from '../../framework/framework.ts';
import { countsPeople, isPercent } from '../../framework/units.ts';
import { type MessageKey, type MessageParams, translator } from '../../i18n/translator.ts';
import type { ChartData, Transform } from '../spec.ts';

type DrawnUnit = ChartData['unit'];

/** A message in every language of the program. */
const inAll = (key: MessageKey, params: (language: keyof LocalText) => MessageParams = () => ({})): LocalText =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, translator(language)(key, params(language))]),
  ) as unknown as LocalText;

export const ownUnit = (indicator: Pick<Indicator, 'unit'> | undefined): DrawnUnit => ({
  label: indicator?.unit.label ?? { en: '', fr: '' },
  percent: indicator ? isPercent(indicator.unit) : false,
});

/** What values are counted in once divided by inhabitants or gross domestic product, and the factor that makes them so. */
export function dividedUnit(
  { unit }: Pick<Indicator, 'unit'>,
  transform: 'per-capita' | 'per-gdp',
): { readonly unit: DrawnUnit; readonly factor: number } {
  const kind = countsPeople(unit.label) ? 'people' : unit.measure === 'currency' ? 'money' : 'other';
  const factor = FACTORS[transform][kind];
  const label = inAll(`charts.unit.${transform}.${kind}`, (language) => ({ unit: unit.label[language] }));
  return { unit: { label, percent: transform === 'per-gdp' && kind === 'money' }, factor };
}

const FACTORS = {
  'per-capita': { people: 1e3, money: 1, other: 1e6 },
  'per-gdp': { people: 1e6, money: 100, other: 1e9 },
} as const;

/** The unit of values told by themselves: an index, a change or a share; `base`: the year all start from, null where they differ. */
export const relativeUnit = (
  transform: Exclude<Transform, 'per-capita' | 'per-gdp'>,
  base: number | null = null,
): DrawnUnit => ({
  label:
    transform === 'share'
      ? inAll('charts.unit.share')
      : inAll(base === null ? `charts.unit.${transform}.first` : `charts.unit.${transform}.since`, () => ({
          year: String(base ?? ''),
        })),
  percent: transform !== 'index',
});
