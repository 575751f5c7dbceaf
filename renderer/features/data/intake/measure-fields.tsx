import { formatNumber } from '#shared/core/format';
import type { Draft } from '#shared/intake/draft';
import { type DraftMeasure, draftMeasures } from '#shared/intake/emit/draft-measures';
import { measureText } from '#shared/intake/loss/measure-text';
import type { MeasureTerms } from '#shared/intake/recipe';
import { useT } from '../../../queries/hooks.ts';
import { SelectField, TextInput } from '../../../ui/fields.tsx';
import styles from '../data.module.css';

interface MeasureFieldsProps {
  readonly draft: Draft;
  /** What the source is called. */
  readonly title: string;
  readonly onChange: (draft: Draft) => void;
}

/** Indicators shown with their fields; further ones are counted. */
const SHOWN = 4;
const DIRECTIONS = ['up', 'down', 'conditional'] as const;
const ADDS = ['none', 'sum'] as const;
/** Each indicator of a column as its own name suggests. */
const GUESSED = 'guessed';

/** What each value column measures: name, unit, direction, and whether areas add up, each with the guess and its reason. */
export function MeasureFields({ draft, title, onChange }: MeasureFieldsProps) {
  const t = useT();
  const measures = draftMeasures(draft, title);
  if (measures.length === 0) return null;
  return (
    <fieldset className={`box ${styles.wholeRow}`}>
      <legend>{t('data.measures')}</legend>
      <p className="soft">{t('data.measures.about')}</p>
      {measures.slice(0, SHOWN).map((measure) => (
        <MeasureField
          key={measure.position}
          measure={measure}
          onChange={(terms) =>
            onChange({
              ...draft,
              measures: {
                ...draft.measures,
                [measure.position]: { ...draft.measures?.[String(measure.position)], ...terms },
              },
            })
          }
        />
      ))}
      {measures.length > SHOWN ? <p>{t('data.measures.more', { count: measures.length - SHOWN })}</p> : null}
    </fieldset>
  );
}

function MeasureField({
  measure: { taken, isSeveral, consequence },
  onChange,
}: {
  readonly measure: DraftMeasure;
  readonly onChange: (terms: MeasureTerms) => void;
}) {
  const t = useT();
  const guessed = isSeveral ? [{ id: GUESSED, name: t('data.measures.each') }] : [];
  const write = (value: number): string =>
    [formatNumber(value, t.language), taken.unit].filter(Boolean).join(taken.unit === '%' ? '' : ' ');
  return (
    <div>
      {isSeveral ? <p>{t('data.measures.several')}</p> : null}
      <div className="pair">
        {isSeveral ? null : (
          <TextInput label={t('data.measures.name')} value={taken.name} onChange={(name) => onChange({ name })} />
        )}
        {isSeveral ? null : (
          <TextInput label={t('data.measures.unit')} value={taken.unit} onChange={(unit) => onChange({ unit })} />
        )}
      </div>
      <div className="pair">
        <SelectField
          label={t('data.measures.direction')}
          items={[...guessed, ...DIRECTIONS.map((id) => ({ id, name: t(`data.better.${id}`) }))]}
          value={isSeveral && taken.directionWhy !== 'by-hand' ? GUESSED : taken.direction}
          onChange={(id) => onChange({ direction: DIRECTIONS.find((one) => one === id) })}
        />
        <SelectField
          label={t('data.measures.adds')}
          items={[...guessed, ...ADDS.map((id) => ({ id, name: t(`data.adds.${id}`) }))]}
          value={isSeveral && taken.addsWhy !== 'by-hand' ? GUESSED : taken.adds}
          onChange={(id) => onChange({ adds: ADDS.find((one) => one === id) })}
        />
      </div>
      <p className="soft">
        {isSeveral ? '' : t('data.measures.why', { what: measureText(taken, t) })}{' '}
        {consequence
          ? t('data.measures.consequence', {
              one: consequence.areas[0],
              other: consequence.areas[1],
              first: write(consequence.values[0]),
              second: write(consequence.values[1]),
              sum: write(consequence.values[0] + consequence.values[1]),
            })
          : ''}
      </p>
    </div>
  );
}
