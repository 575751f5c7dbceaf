import {
  EQUAL_WEIGHTS,
  NEED_COMPONENT_IDS,
  type NeedComponent,
  type NeedWeights,
} from '#shared/pledges/needs/rank-situations';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { SliderField } from '../../../ui/fields.tsx';
import styles from './needs.module.css';

interface NeedWeightFieldsProps {
  readonly weights: NeedWeights;
  /** Components that nothing is known of: their weight would change nothing. */
  readonly unknown: readonly NeedComponent[];
  readonly onChange: (weights: NeedWeights) => void;
}

const MOST = 5;

/** A slider for the weight of each component. */
export function NeedWeightFields({ weights, unknown, onChange }: NeedWeightFieldsProps) {
  const t = useT();
  return (
    <fieldset className={styles.weights}>
      <legend>{t('needs.weights')}</legend>
      <p className="soft">{t('needs.weights.about')}</p>
      {NEED_COMPONENT_IDS.filter((component) => !unknown.includes(component)).map((component) => (
        <SliderField
          key={component}
          label={t(`needs.component.${component}`)}
          value={weights[component]}
          minimum={0}
          maximum={MOST}
          step={1}
          onChange={(weight) => onChange({ ...weights, [component]: weight })}
        />
      ))}
      <Button variant="quiet" onPress={() => onChange(EQUAL_WEIGHTS)}>
        {t('needs.weights.equal')}
      </Button>
    </fieldset>
  );
}
