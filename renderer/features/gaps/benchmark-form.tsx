import { useState } from 'react';
import { collator } from '#shared/core/format';
import type { LocalText } from '#shared/core/language';
import { applyLens } from '#shared/framework/lens';
import { BENCHMARK_KINDS, type Benchmark, type BenchmarkKind, isDerived, type Scope } from '#shared/gaps/benchmark';
import { useT, useWorkbench } from '../../store/hooks.ts';
import { dispatch } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { NumberInput, SelectField, TextInput } from '../../ui/fields.tsx';
import { BenchmarkKindFields } from './benchmark-kind-fields.tsx';
import { BenchmarkMethodFields } from './benchmark-method-fields.tsx';

interface BenchmarkFormProps {
  /** The one to change; null for a new one. */
  readonly benchmark: Benchmark | null;
  readonly onDone: () => void;
}

/** Years people may mean; what lies outside is a slip of the keyboard. */
const YEARS = { minimum: 1900, maximum: 2100, grouping: false } as const;

export function BenchmarkForm({ benchmark, onDone }: BenchmarkFormProps) {
  const t = useT();
  const { catalogue, lens } = useWorkbench();
  const { indicators } = applyLens(catalogue, lens);
  const [draft, setDraft] = useState<Benchmark>(
    () =>
      benchmark ?? {
        id: crypto.randomUUID(),
        name: '',
        kind: 'target',
        indicator: indicators[0]?.id ?? '',
        scope: lens.group === null ? { kind: 'all' } : { kind: 'group', group: lens.group },
        target: null,
        targetYear: null,
        baseYear: catalogue.framework.baselineYear,
        limit: null,
        source: '',
        sourceYear: null,
      },
  );
  const change = (part: Partial<Benchmark>) => setDraft({ ...draft, ...part });
  const sorted = (items: readonly { code: string; name: LocalText }[]) =>
    items
      .map(({ code, name }) => ({ id: code, name: name[t.language] }))
      .sort((a, b) => collator(t.language).compare(a.name, b.name));
  const named = (items: readonly { code: string; name: LocalText }[], kind: 'group' | 'area') =>
    sorted(items).map(({ id, name }) => ({ id: `${kind}:${id}`, name }));
  const scopes = [
    { id: 'all', name: t('gaps.scope.all') },
    ...named(catalogue.groups, 'group'),
    ...named(catalogue.areas, 'area'),
  ];
  const unit = indicators.find(({ id }) => id === draft.indicator)?.unit.label[t.language] ?? '';
  const lacking =
    draft.name.trim() === ''
      ? 'gaps.need.name'
      : draft.source.trim() === ''
        ? 'gaps.need.source'
        : draft.targetYear !== null && draft.targetYear <= draft.baseYear
          ? 'gaps.need.years'
          : null;
  return (
    <div className="benchmark-form">
      <TextInput label={t('gaps.name')} value={draft.name} onChange={(name) => change({ name })} />
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
        onChange={(id) => change({ scope: scopeOf(id) })}
      />
      <SelectField
        label={t('gaps.kind')}
        items={BENCHMARK_KINDS.map((id) => ({ id, name: t(`gaps.kind.${id}`) }))}
        value={draft.kind}
        onChange={(id) => {
          const kind = BENCHMARK_KINDS.find((known) => known === id);
          if (kind) change(emptied(draft, kind));
        }}
      />
      <BenchmarkKindFields
        draft={draft}
        unit={unit}
        indicators={indicators.map(({ id, code, name }) => ({ id, name: `${code} ${name[t.language]}` }))}
        groups={sorted(catalogue.groups)}
        areas={sorted(catalogue.areas)}
        onChange={change}
      />
      <div className="pair">
        <NumberInput
          label={t('gaps.baseYear')}
          {...YEARS}
          value={draft.baseYear}
          onChange={(year) => change({ baseYear: year ?? catalogue.framework.baselineYear })}
        />
        <NumberInput
          label={t('gaps.targetYear')}
          {...YEARS}
          value={draft.targetYear}
          onChange={(targetYear) => change({ targetYear })}
        />
      </div>
      <BenchmarkMethodFields draft={draft} onChange={change} />
      <TextInput label={t('gaps.sourceText')} value={draft.source} onChange={(source) => change({ source })} />
      <NumberInput
        label={t('gaps.sourceYear')}
        {...YEARS}
        value={draft.sourceYear}
        onChange={(sourceYear) => change({ sourceYear })}
      />
      <p role="status" className="soft">
        {lacking ? t(lacking) : ''}
      </p>
      <div className="actions">
        <Button
          variant="primary"
          isDisabled={lacking !== null}
          onPress={() => {
            dispatch({
              type: 'benchmark/put',
              item: { ...draft, name: draft.name.trim(), source: draft.source.trim() },
            });
            onDone();
          }}
        >
          {t(benchmark ? 'gaps.change' : 'gaps.add')}
        </Button>
        <Button onPress={onDone}>{t('shell.cancel')}</Button>
      </div>
    </div>
  );
}

/** A benchmark of another kind: what only the old kind needed is let go. */
const emptied = ({ target }: Benchmark, kind: BenchmarkKind): Partial<Benchmark> => ({
  kind,
  against: kind === 'parity' ? { indicator: null, area: null, dims: null } : null,
  peerGroup: null,
  key: kind === 'fair-share' ? EVEN : null,
  target: isDerived({ kind, against: null }) ? null : target,
});

/** Population and wealth count alike until somebody weighs them otherwise. */
const EVEN = [
  { indicator: 'ctx-population', weight: 50 },
  { indicator: 'ctx-gdp', weight: 50 },
];

const scopeId = (scope: Scope): string =>
  scope.kind === 'all' ? 'all' : scope.kind === 'group' ? `group:${scope.group}` : `area:${scope.area}`;

function scopeOf(id: string): Scope {
  const [kind, code = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (kind === 'group') return { kind, group: code };
  return kind === 'area' ? { kind, area: code } : { kind: 'all' };
}
