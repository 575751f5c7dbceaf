import type { Benchmark } from '#shared/gaps/benchmarks/benchmark';
import { useT } from '../../../queries/hooks.ts';
import { NumberInput, SelectField } from '../../../ui/fields.tsx';
import styles from './benchmarks.module.css';

interface MarksProps {
  readonly draft: Benchmark;
  readonly onChange: (part: Partial<Benchmark>) => void;
}

const WINDOWS = [5, 15] as const;
const MARKS = ['lowerBound', 'red', 'green', 'optimum'] as const;
const NO_MARKS = { lowerBound: null, red: null, green: null, optimum: null };

/** What only single methods ask for: Eurostat's window, SDSN's marks. */
export function BenchmarkMarks({ draft, onChange }: MarksProps) {
  const t = useT();
  const marks = draft.thresholds ?? NO_MARKS;
  return (
    <details>
      <summary>{t('benchmarks.marks')}</summary>
      <div className={styles.benchmarkForm}>
        <SelectField
          label={t('benchmarks.window')}
          items={[
            { id: '', name: t('benchmarks.window.none') },
            ...WINDOWS.map((years) => ({ id: String(years), name: t('benchmarks.window.years', { years }) })),
          ]}
          value={draft.window ? String(draft.window) : ''}
          onChange={(years) => onChange({ window: years === '' ? null : Number(years) })}
        />
        <fieldset className={styles.benchmarkKey}>
          <legend>{t('benchmarks.thresholds')}</legend>
          <div className="pair">
            {MARKS.map((mark) => (
              <NumberInput
                key={mark}
                label={t(`benchmarks.${mark}`)}
                value={marks[mark]}
                onChange={(value) => onChange({ thresholds: { ...marks, [mark]: value } })}
              />
            ))}
          </div>
        </fieldset>
      </div>
    </details>
  );
}
