import { applyLens } from '#shared/framework/lens';
import {
  type Benchmark,
  type ComparisonSeries,
  isSameSeries,
  type KeyPart,
  uses,
} from '#shared/gaps/benchmarks/benchmark';
import { DISAGGREGATIONS } from '../../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { Button } from '../../../ui/button.tsx';
import { NumberInput, type Option, SelectField } from '../../../ui/fields.tsx';
import { YEARS } from './benchmark-years.ts';
import styles from './benchmarks.module.css';

interface PartProps {
  readonly draft: Benchmark;
  readonly onChange: (part: Partial<Benchmark>) => void;
}

const NOTHING: ComparisonSeries = { indicator: null, area: null, dims: null };
/** Select fields need a text; this one stands for null. */
const NONE = '';

/** The fields that only some kinds of benchmark have. */
export function BenchmarkKindFields({ draft, onChange }: PartProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const unit = catalogue.framework.indicators.find(({ id }) => id === draft.indicator)?.unit.label[t.language] ?? '';
  const isStated = uses(draft.kind, 'target') && !(uses(draft.kind, 'against') && !isSameSeries(draft.against));
  return (
    <>
      {uses(draft.kind, 'against') ? <AgainstFields draft={draft} onChange={onChange} /> : null}
      {uses(draft.kind, 'peerGroup') ? <PeerGroupField draft={draft} onChange={onChange} /> : null}
      {uses(draft.kind, 'key') ? <KeyFields draft={draft} onChange={onChange} /> : null}
      <div className="pair">
        {isStated ? (
          <NumberInput
            label={unit ? t('gaps.targetIn', { unit }) : t('gaps.target')}
            value={draft.target}
            onChange={(target) => onChange({ target })}
          />
        ) : null}
        <NumberInput
          label={t('gaps.targetYear')}
          {...YEARS}
          value={draft.targetYear}
          onChange={(targetYear) => onChange({ targetYear })}
        />
      </div>
    </>
  );
}

function useIndicators(): readonly Option[] {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  return applyLens(catalogue, lens).indicators.map(({ id, code, name }) => ({
    id,
    name: `${code} ${name[t.language]}`,
  }));
}

function AgainstFields({ draft, onChange }: PartProps) {
  const t = useT();
  const indicators = useIndicators();
  const against = draft.against ?? NOTHING;
  const compared = against.indicator ?? draft.indicator;
  const answer = useAnswer(DISAGGREGATIONS, compared);
  const dims = [...new Set([...(answer.value ?? []), ...(against.dims ? [against.dims] : [])])];
  const change = (part: Partial<ComparisonSeries>) => onChange({ against: { ...against, ...part } });
  const none = t(draft.kind === 'requirements' ? 'benchmarks.against.stated' : 'benchmarks.against.sameIndicator');
  const { all: places } = usePlaces();
  return (
    <>
      <SelectField
        label={t('benchmarks.against.indicator')}
        items={[{ id: NONE, name: none }, ...indicators]}
        value={against.indicator ?? NONE}
        onChange={(indicator) => change({ indicator: indicator || null })}
      />
      {draft.kind === 'requirements' ? null : (
        <>
          <SelectField
            label={t('benchmarks.against.area')}
            items={[{ id: NONE, name: t('benchmarks.against.sameArea') }, ...places]}
            value={against.area ?? NONE}
            onChange={(area) => change({ area: area || null })}
          />
          <SelectField
            label={t('benchmarks.against.dims')}
            items={[
              {
                id: NONE,
                name: t(draft.kind === 'goal' ? 'benchmarks.against.statedTotal' : 'benchmarks.against.total'),
              },
              ...dims.map((one) => ({ id: one, name: one.replaceAll(';', ' · ') })),
            ]}
            value={against.dims ?? NONE}
            onChange={(one) => change({ dims: one || null })}
          />
        </>
      )}
    </>
  );
}

function PeerGroupField({ draft, onChange }: PartProps) {
  const t = useT();
  const { groups } = usePlaces();
  return (
    <SelectField
      label={t('benchmarks.peerGroup')}
      items={[{ id: NONE, name: t('benchmarks.peerGroup.all') }, ...groups]}
      value={draft.peerGroup ?? NONE}
      onChange={(group) => onChange({ peerGroup: group || null })}
    />
  );
}

/** The parts of a key with their weights. */
export function KeyFields({ draft, onChange }: PartProps) {
  const t = useT();
  const indicators = useIndicators();
  const key = draft.key ?? [];
  const change = (at: number, part: Partial<KeyPart>) =>
    onChange({ key: key.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  return (
    <fieldset className={styles.benchmarkKey}>
      <legend>{t('benchmarks.key')}</legend>
      {key.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own and may be alike
        <div key={at} className={styles.benchmarkKeyPart}>
          <SelectField
            label={t('benchmarks.key.indicator', { number: at + 1 })}
            items={indicators}
            value={part.indicator}
            onChange={(indicator) => change(at, { indicator })}
          />
          <NumberInput
            label={t('benchmarks.key.weight', { number: at + 1 })}
            minimum={0}
            value={part.weight}
            onChange={(weight) => change(at, { weight: weight ?? 0 })}
          />
          <Button
            variant="quiet"
            label={t('benchmarks.key.remove', { number: at + 1 })}
            onPress={() => onChange({ key: key.filter((_, i) => i !== at) })}
          >
            {t('gaps.remove')}
          </Button>
        </div>
      ))}
      <Button onPress={() => onChange({ key: [...key, { indicator: indicators[0]?.id ?? '', weight: 1 }] })}>
        {t('benchmarks.key.add')}
      </Button>
    </fieldset>
  );
}
