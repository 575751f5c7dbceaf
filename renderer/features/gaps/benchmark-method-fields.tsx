import type { Benchmark } from '#shared/gaps/benchmark';
import { useT } from '../../store/hooks.ts';
import { NumberInput } from '../../ui/fields.tsx';

const MARKS = ['lowerBound', 'red', 'green', 'optimum'] as const;
const UNKNOWN = { lowerBound: null, red: null, green: null, optimum: null };

interface MethodFieldsProps {
  readonly draft: Benchmark;
  readonly onChange: (part: Partial<Benchmark>) => void;
}

/** What single methods ask for besides: the natural bound, Eurostat's window, SDSN's marks. */
export function BenchmarkMethodFields({ draft, onChange }: MethodFieldsProps) {
  const t = useT();
  return (
    <details>
      <summary>{t('gaps.forMethods')}</summary>
      <div className="pair">
        <NumberInput label={t('gaps.limit')} value={draft.limit} onChange={(limit) => onChange({ limit })} />
        <NumberInput
          label={t('gaps.window')}
          minimum={1}
          maximum={50}
          value={draft.window ?? null}
          onChange={(window) => onChange({ window })}
        />
        {MARKS.map((mark) => (
          <NumberInput
            key={mark}
            label={t(`gaps.mark.${mark}`)}
            value={draft.thresholds?.[mark] ?? null}
            onChange={(value) => onChange({ thresholds: { ...UNKNOWN, ...draft.thresholds, [mark]: value } })}
          />
        ))}
      </div>
    </details>
  );
}
