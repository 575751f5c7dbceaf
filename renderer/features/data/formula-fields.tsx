import { parseFormula, printFormula, resolveFormula } from '#shared/framework/formula';
import type { Indicator } from '#shared/framework/framework';
import { describeFailure } from '#shared/i18n/translator';
import { useT } from '../../store/hooks.ts';
import { SelectField, TextInput } from '../../ui/fields.tsx';

/** Formulas to start from, of one indicator x (and another one y). */
const TEMPLATES = {
  difference: '[x] - [y]',
  change: 'change([x], 1)',
  growth: 'growth([x], 1)',
  index: 'index([x], 2016)',
  mean: 'mean([x], 3)',
} as const;
type Template = keyof typeof TEMPLATES;

/** Whether a formula can be worked out, for the indicator `own` (null: a new one). */
export const isFormula = (text: string, indicators: readonly Indicator[], own: string | null): boolean =>
  resolveFormula(text, indicators, own === null ? [] : [own]).ok;

interface FormulaFieldsProps {
  readonly formula: string;
  readonly indicators: readonly Indicator[];
  /** Id of the indicator the formula is of; null for a new one. */
  readonly own: string | null;
  readonly onChange: (formula: string) => void;
}

/** A formula as text, with indicators to put in, and what it reads or what is wrong with it. */
export function FormulaFields({ formula, indicators, own, onChange }: FormulaFieldsProps) {
  const t = useT();
  const nameOf = (id: string): string => indicators.find((one) => one.id === id)?.name[t.language] ?? id;
  const resolved = resolveFormula(formula, indicators, own === null ? [] : [own]);
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
        onChange={(id) => id in TEMPLATES && onChange(fill(id as Template))}
      />
      <SelectField
        label={t('data.derive.insert')}
        items={others.map(({ id, code, name }) => ({ id, name: `${code} ${name[t.language]}` }))}
        value=""
        onChange={(id) => onChange(`${formula}${formula === '' ? '' : ' '}[${id}]`)}
      />
      <TextInput label={t('data.derive.formula')} value={formula} onChange={onChange} />
      <p role="status" className="soft">
        {formula.trim() === '' ? '' : said}
      </p>
    </>
  );
}
