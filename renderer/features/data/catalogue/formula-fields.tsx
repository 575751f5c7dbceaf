import { parseFormula, printFormula } from '#shared/framework/formula';
import { checkFormula } from '#shared/framework/formula-units';
import type { Aggregation, Indicator } from '#shared/framework/framework';
import { describeFailure } from '#shared/i18n/translator';
import { useT } from '../../../queries/hooks.ts';
import { Segments, SelectField, TextInput } from '../../../ui/fields.tsx';

/** Formulas to start from, of one indicator x (and another one y). */
const TEMPLATES = {
  difference: '[x] - [y]',
  change: 'change([x], 1)',
  growth: 'growth([x], 1)',
  index: 'index([x], 2016)',
  mean: 'mean([x], 3)',
  converted: '[x] / [y]',
  constant: '100 * [x] / index([y], 2015)',
} as const;
type Template = keyof typeof TEMPLATES;
/** Templates whose values are amounts of each area, which are added up for a group. */
const OF_AREAS: ReadonlySet<Template> = new Set(['converted', 'constant']);

export type OfGroups = Extract<Aggregation, { readonly kind: 'formula' }>['ofGroups'];

/** Whether a formula can be worked out, for the indicator `own` (null: a new one). */
export const isFormula = (text: string, indicators: readonly Indicator[], own: string | null): boolean =>
  checkFormula(text, indicators, own === null ? [] : [own]).ok;

interface FormulaFieldsProps {
  readonly formula: string;
  readonly indicators: readonly Indicator[];
  /** Id of the indicator the formula is of; null for a new one. */
  readonly own: string | null;
  readonly ofGroups: OfGroups;
  readonly onChange: (formula: string, ofGroups: OfGroups) => void;
}

/** A formula as text, with indicators to put in, and what it reads or what is wrong with it. */
export function FormulaFields({ formula, indicators, own, ofGroups, onChange }: FormulaFieldsProps) {
  const t = useT();
  const nameOf = (id: string): string => indicators.find((one) => one.id === id)?.name[t.language] ?? id;
  const resolved = checkFormula(formula, indicators, own === null ? [] : [own]);
  const parsed = parseFormula(formula);
  const said = !resolved.ok
    ? describeFailure(t, resolved.error)
    : parsed.ok
      ? t('data.derive.reads', { formula: printFormula(parsed.value, (id) => `[${nameOf(id)}]`) })
      : '';
  const others = indicators.filter(({ id }) => id !== own);
  const fill = (template: Template): string => {
    const [x = '', y = ''] = others.map(({ id }) => id);
    return TEMPLATES[template].replaceAll('[x]', `[${x}]`).replaceAll('[y]', `[${y}]`);
  };
  return (
    <>
      <p className="soft">{t('data.derive.formulaAbout')}</p>
      <SelectField
        label={t('data.derive.template')}
        items={[
          { id: 'none', name: t('data.derive.template.none') },
          ...(Object.keys(TEMPLATES) as Template[]).map((id) => ({ id, name: t(`data.derive.template.${id}`) })),
        ]}
        value="none"
        onChange={(id) => {
          const template = (Object.keys(TEMPLATES) as Template[]).find((known) => known === id);
          if (template) onChange(fill(template), OF_AREAS.has(template) ? 'sum' : 'values');
        }}
      />
      <SelectField
        label={t('data.derive.insert')}
        items={others.map(({ id, code, name }) => ({ id, name: `${code} ${name[t.language]}` }))}
        value=""
        onChange={(id) => onChange(`${formula}${formula === '' ? '' : ' '}[${id}]`, ofGroups)}
      />
      <TextInput label={t('data.derive.formula')} value={formula} onChange={(text) => onChange(text, ofGroups)} />
      <Segments
        label={t('data.derive.ofGroups')}
        items={(['values', 'sum'] as const).map((id) => ({ id, name: t(`data.derive.ofGroups.${id}`) }))}
        value={ofGroups}
        onChange={(id) => onChange(formula, id === 'sum' ? 'sum' : 'values')}
      />
      <p role="status" className="soft">
        {formula.trim() === '' ? '' : said}
      </p>
    </>
  );
}
