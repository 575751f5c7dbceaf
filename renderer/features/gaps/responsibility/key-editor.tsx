import { KEY_INPUTS, KEY_PRESETS, type KeyInput, type KeyTerm, PRESETS, presetOf } from '#shared/responsibility/key';
import { useT } from '../../../queries/hooks.ts';
import { NumberInput, SelectField } from '../../../ui/fields.tsx';
import styles from './responsibility.module.css';

interface KeyEditorProps {
  readonly terms: readonly KeyTerm[];
  /** Parts with a weight and without data. */
  readonly without: readonly KeyInput[];
  readonly onChange: (terms: readonly KeyTerm[]) => void;
}

/** The weights of a fair-share key: a named one, or one's own. */
export function KeyEditor({ terms, without, onChange }: KeyEditorProps) {
  const t = useT();
  const preset = presetOf(terms) ?? 'own';
  const weightOf = (input: KeyInput) => terms.find((term) => term.input === input)?.weight ?? 0;
  const set = (input: KeyInput, weight: number) => {
    const isInverse = input === 'asylum' || input === 'unemployment';
    const known = terms.find((term) => term.input === input);
    const term = known ?? { input, weight, isInverse, cap: isInverse ? 0.3 : null };
    onChange([...terms.filter((one) => one !== known), { ...term, weight }]);
  };
  return (
    <fieldset className={`box ${styles.keyEditor}`}>
      <legend>{t('gaps.key')}</legend>
      <SelectField
        label={t('gaps.key.preset')}
        items={[...KEY_PRESETS, ...(preset === 'own' ? (['own'] as const) : [])].map((id) => ({
          id,
          name: t(`gaps.key.preset.${id}`),
        }))}
        value={preset}
        onChange={(id) => {
          const chosen = KEY_PRESETS.find((one) => one === id);
          if (chosen) onChange(PRESETS[chosen]);
        }}
      />
      {KEY_INPUTS.map((input) => (
        <NumberInput
          key={input}
          label={t(`gaps.key.input.${input}`)}
          value={Number(weightOf(input).toFixed(2))}
          onChange={(weight) => set(input, weight ?? 0)}
          minimum={0}
          maximum={100}
        />
      ))}
      <p className="soft">{t(`gaps.key.about.${preset}`)}</p>
      {without.map((input) => (
        <p key={input} className="soft">
          {t('gaps.key.without', { input: t(`gaps.key.input.${input}`) })}
        </p>
      ))}
    </fieldset>
  );
}
