import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, DialogTrigger, Popover } from 'react-aria-components';
import { formatNumber } from '#shared/core/format';
import type { Draft } from '#shared/intake/draft';
import { type DraftMeasure, draftMeasures } from '#shared/intake/emit/draft-measures';
import { measureText } from '#shared/intake/loss/measure-text';
import type { MeasureTerms } from '#shared/intake/recipe';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField, TextInput } from '../../../ui/fields.tsx';
import styles from './intake.module.css';

interface MeasureFieldsProps {
  readonly draft: Draft;
  /** What the source is called. */
  readonly title: string;
  readonly onChange: (draft: Draft) => void;
}

/** Indicators shown at first; the others on demand. */
const FIRST = 5;
const DIRECTIONS = ['up', 'down', 'conditional'] as const;
const ADDS = ['none', 'sum'] as const;
/** Each indicator of a column as its own name suggests. */
const GUESSED = 'guessed';

/** What each value column measures, a line each: name, unit, direction, and whether areas add up; the reason of a guess on demand. */
export function MeasureFields({ draft, title, onChange }: MeasureFieldsProps) {
  const t = useT();
  const [isAll, setAll] = useState(false);
  const measures = draftMeasures(draft, title);
  if (measures.length === 0) return null;
  const shown = isAll || measures.length <= FIRST + 1 ? measures : measures.slice(0, FIRST);
  return (
    <section className={styles.part} aria-labelledby="intake-measures">
      <h3 id="intake-measures">{t('data.measures')}</h3>
      <p className={styles.note}>{t('data.measures.about')}</p>
      <div className={styles.measures}>
        {shown.map((measure) => (
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
      </div>
      {shown.length < measures.length ? (
        <div>
          <Button variant="quiet" onPress={() => setAll(true)}>
            {t('data.measures.more', { count: measures.length })}
          </Button>
        </div>
      ) : null}
    </section>
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
  const reasons = [
    ...(isSeveral ? [] : [t('data.measures.why', { what: measureText(taken, t) })]),
    ...(consequence
      ? [
          t('data.measures.consequence', {
            one: consequence.areas[0],
            other: consequence.areas[1],
            first: write(consequence.values[0]),
            second: write(consequence.values[1]),
            sum: write(consequence.values[0] + consequence.values[1]),
          }),
        ]
      : []),
  ];
  return (
    <div className={styles.measure}>
      {isSeveral ? (
        <p className={styles.several}>{t('data.measures.several')}</p>
      ) : (
        <>
          <TextInput label={t('data.measures.name')} value={taken.name} onChange={(name) => onChange({ name })} />
          <TextInput label={t('data.measures.unit')} value={taken.unit} onChange={(unit) => onChange({ unit })} />
        </>
      )}
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
      {reasons.length > 0 ? <Reasons name={taken.name} reasons={reasons} /> : null}
    </div>
  );
}

function Reasons({ name, reasons }: { readonly name: string; readonly reasons: readonly string[] }) {
  const t = useT();
  const label = t('data.measures.whyOf', { name });
  return (
    <DialogTrigger>
      <AriaButton className="button quiet bare" aria-label={label}>
        <CircleHelp size={16} aria-hidden="true" />
      </AriaButton>
      <Popover className="popover" placement="bottom end" aria-label={label}>
        <div className={styles.reasons}>
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </div>
      </Popover>
    </DialogTrigger>
  );
}
