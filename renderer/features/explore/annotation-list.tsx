import { Trash2 } from 'lucide-react';
import type { ChartAnnotation } from '#shared/charts/spec';
import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { NumberInput, TextInput } from '../../ui/fields.tsx';

/** Where a new annotation stands until a person moves it. */
export interface AnnotationStart {
  readonly year: number;
  readonly value: number;
}

interface AnnotationListProps {
  readonly value: readonly ChartAnnotation[];
  /** Whether the kind has years along an axis. */
  readonly hasYears: boolean;
  readonly start: AnnotationStart;
  readonly onChange: (value: readonly ChartAnnotation[]) => void;
}

/** What a person writes into the chart: each with its words and its place. */
export function AnnotationList({ value, hasYears, start, onChange }: AnnotationListProps) {
  const t = useT();
  const put = (at: number, one: ChartAnnotation) => onChange(value.map((old, place) => (place === at ? one : old)));
  const add = (one: ChartAnnotation) => onChange([...value, one]);
  const text = '';
  return (
    <>
      {value.map((one, at) => {
        const what = t('explore.annotation.number', { kind: t(`explore.annotation.${one.kind}`), number: at + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: annotations are known by their place
          <fieldset key={at} className="box">
            <legend>{what}</legend>
            <TextInput
              label={t('explore.annotation.words')}
              value={one.text}
              onChange={(words) => put(at, { ...one, text: words })}
            />
            <AnnotationPlace value={one} onChange={(moved) => put(at, moved)} />
            <Button
              variant="quiet"
              label={t('explore.annotation.remove', { what })}
              onPress={() => onChange(value.filter((_, place) => place !== at))}
            >
              <Trash2 size={14} aria-hidden="true" />
            </Button>
          </fieldset>
        );
      })}
      <div className="actions">
        {hasYears ? (
          <>
            <Button onPress={() => add({ kind: 'text', x: start.year, y: start.value, text })}>
              {t('explore.annotation.text')}
            </Button>
            <Button onPress={() => add({ kind: 'band', from: start.year - 1, to: start.year, text })}>
              {t('explore.annotation.band')}
            </Button>
          </>
        ) : null}
        <Button onPress={() => add({ kind: 'line', value: start.value, text })}>{t('explore.annotation.line')}</Button>
      </div>
    </>
  );
}

interface AnnotationPlaceProps {
  readonly value: ChartAnnotation;
  readonly onChange: (value: ChartAnnotation) => void;
}

/** Where an annotation stands, in years and values. */
function AnnotationPlace({ value: one, onChange }: AnnotationPlaceProps) {
  const t = useT();
  if (one.kind === 'line')
    return (
      <NumberInput
        label={t('explore.annotation.value')}
        value={one.value}
        onChange={(value) => value !== null && onChange({ ...one, value })}
      />
    );
  if (one.kind === 'text')
    return (
      <div className="pair">
        <NumberInput
          label={t('explore.annotation.year')}
          grouping={false}
          value={one.x}
          onChange={(x) => x !== null && onChange({ ...one, x })}
        />
        <NumberInput
          label={t('explore.annotation.value')}
          value={one.y}
          onChange={(y) => y !== null && onChange({ ...one, y })}
        />
      </div>
    );
  return (
    <div className="pair">
      <NumberInput
        label={t('explore.annotation.from')}
        grouping={false}
        value={one.from}
        onChange={(from) => from !== null && onChange({ ...one, from, to: Math.max(from, one.to) })}
      />
      <NumberInput
        label={t('explore.annotation.to')}
        grouping={false}
        value={one.to}
        onChange={(to) => to !== null && onChange({ ...one, to, from: Math.min(to, one.from) })}
      />
    </div>
  );
}
