import { useState } from 'react';
import type { Catalogue } from '#shared/framework/catalogue';
import { applyLens, type Lens } from '#shared/framework/lens';
import type { Scope } from '#shared/framework/scope';
import { BENCHMARK_KINDS, type Benchmark, lackOf, tidyBenchmark } from '#shared/gaps/benchmarks/benchmark';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { dispatch } from '../../../store/history.ts';
import type { BenchmarkFor } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { NumberInput, SelectField, TextInput } from '../../../ui/fields.tsx';
import { BenchmarkKindFields } from './benchmark-kind-fields.tsx';
import { BenchmarkMarks } from './benchmark-marks.tsx';
import { YEARS } from './benchmark-years.ts';
import styles from './benchmarks.module.css';
import { MemberFields } from './member-fields.tsx';

interface BenchmarkFormProps {
  /** The one to change; null for a new one. */
  readonly benchmark: Benchmark | null;
  /** What a new one is for, as far as it is known. */
  readonly wanted?: BenchmarkFor | null;
  /** With the id of what was put; null where nothing was. */
  readonly onDone: (put: string | null) => void;
}

const NEED = {
  name: 'gaps.need.name',
  source: 'gaps.need.source',
  years: 'gaps.need.years',
  against: 'benchmarks.need.against',
  key: 'benchmarks.need.key',
} as const;

export function BenchmarkForm({ benchmark, wanted = null, onDone }: BenchmarkFormProps) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { indicators } = applyLens(catalogue, lens);
  const [draft, setDraft] = useState<Benchmark>(() => benchmark ?? blank(catalogue, lens, wanted));
  const change = (part: Partial<Benchmark>) => setDraft({ ...draft, ...part });
  const { groups, areas } = usePlaces();
  const scopes = [
    { id: 'all', name: t('gaps.scope.all') },
    ...groups.map(({ id, name }) => ({ id: `group:${id}`, name })),
    ...areas.map(({ id, name }) => ({ id: `area:${id}`, name })),
  ];
  const lacking = lackOf(draft);
  return (
    <div className={styles.benchmarkForm} ref={wanted && !benchmark ? focusFirst : null}>
      <TextInput label={t('gaps.name')} value={draft.name} onChange={(name) => change({ name })} />
      <SelectField
        label={t('benchmarks.kind')}
        items={BENCHMARK_KINDS.map((kind) => ({ id: kind, name: t(`benchmarks.kind.${kind}`) }))}
        value={draft.kind}
        onChange={(id) => change({ kind: BENCHMARK_KINDS.find((kind) => kind === id) ?? 'target' })}
      />
      <p className="soft">{t(`benchmarks.about.${draft.kind}`)}</p>
      <SelectField
        label={t('gaps.indicator')}
        items={indicators.map(({ id, code, name }) => ({ id, name: `${code} ${name[t.language]}` }))}
        value={draft.indicator}
        onChange={(indicator) => change({ indicator })}
      />
      <SelectField
        label={t('gaps.scope')}
        items={scopes}
        value={scopeId(draft.scope)}
        onChange={(id) => change({ scope: scopeOf(id), members: null })}
      />
      <MemberFields draft={draft} onChange={change} />
      <div className="pair">
        <NumberInput
          label={t('gaps.baseYear')}
          {...YEARS}
          value={draft.baseYear}
          onChange={(year) => change({ baseYear: year ?? catalogue.framework.baselineYear })}
        />
        <NumberInput label={t('gaps.limit')} value={draft.limit} onChange={(limit) => change({ limit })} />
      </div>
      <BenchmarkKindFields draft={draft} onChange={change} />
      <TextInput label={t('gaps.sourceText')} value={draft.source} onChange={(source) => change({ source })} />
      <NumberInput
        label={t('gaps.sourceYear')}
        {...YEARS}
        value={draft.sourceYear}
        onChange={(sourceYear) => change({ sourceYear })}
      />
      <BenchmarkMarks draft={draft} onChange={change} />
      <p role="status" className="soft">
        {lacking ? t(NEED[lacking]) : ''}
      </p>
      <div className="actions">
        <Button
          variant="primary"
          isDisabled={lacking !== null}
          onPress={() => {
            dispatch({ type: 'benchmark/put', item: tidyBenchmark(draft) });
            onDone(draft.id);
          }}
        >
          {t(benchmark ? 'gaps.change' : 'gaps.add')}
        </Button>
        <Button onPress={() => onDone(null)}>{t('shell.cancel')}</Button>
      </div>
    </div>
  );
}

/** Whoever asked for the form goes on in it. */
const focusFirst = (form: HTMLElement | null): void => form?.querySelector('input')?.focus();

/** A new benchmark for what is wanted, otherwise for the first indicator under the lens. */
function blank(catalogue: Catalogue, lens: Lens, wanted: BenchmarkFor | null): Benchmark {
  const { indicators } = applyLens(catalogue, lens);
  const area = wanted?.area ?? null;
  const isArea = catalogue.areas.some(({ code }) => code === area);
  const group = area ?? lens.group;
  return {
    id: crypto.randomUUID(),
    name: '',
    kind: 'target',
    indicator: wanted?.indicator ?? indicators[0]?.id ?? '',
    scope: area && isArea ? { kind: 'area', area } : group ? { kind: 'group', group } : { kind: 'all' },
    target: null,
    targetYear: null,
    baseYear: catalogue.framework.baselineYear,
    limit: null,
    source: '',
    sourceYear: null,
  };
}

const scopeId = (scope: Scope): string =>
  scope.kind === 'all' ? 'all' : scope.kind === 'group' ? `group:${scope.group}` : `area:${scope.area}`;

function scopeOf(id: string): Scope {
  const [kind, code = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (kind === 'group') return { kind, group: code };
  return kind === 'area' ? { kind, area: code } : { kind: 'all' };
}
