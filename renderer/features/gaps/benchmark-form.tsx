import { useState } from 'react';
import { collator } from '#shared/core/format';
import { applyLens } from '#shared/framework/lens';
import type { Benchmark, Scope } from '#shared/gaps/benchmark';
import { useT, useWorkbench } from '../../store/hooks.ts';
import { dispatch } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { NumberInput, SelectField, TextInput } from '../../ui/fields.tsx';

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
  const named = (items: readonly { code: string; name: Record<'en' | 'fr', string> }[], kind: 'group' | 'area') =>
    items
      .map(({ code, name }) => ({ id: `${kind}:${code}`, name: name[t.language] }))
      .sort((a, b) => collator(t.language).compare(a.name, b.name));
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
      <div className="pair">
        <NumberInput
          label={t('gaps.baseYear')}
          {...YEARS}
          value={draft.baseYear}
          onChange={(year) => change({ baseYear: year ?? catalogue.framework.baselineYear })}
        />
        <NumberInput label={t('gaps.limit')} value={draft.limit} onChange={(limit) => change({ limit })} />
      </div>
      <div className="pair">
        <NumberInput
          label={unit ? t('gaps.targetIn', { unit }) : t('gaps.target')}
          value={draft.target}
          onChange={(target) => change({ target })}
        />
        <NumberInput
          label={t('gaps.targetYear')}
          {...YEARS}
          value={draft.targetYear}
          onChange={(targetYear) => change({ targetYear })}
        />
      </div>
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

const scopeId = (scope: Scope): string =>
  scope.kind === 'all' ? 'all' : scope.kind === 'group' ? `group:${scope.group}` : `area:${scope.area}`;

function scopeOf(id: string): Scope {
  const [kind, code = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (kind === 'group') return { kind, group: code };
  return kind === 'area' ? { kind, area: code } : { kind: 'all' };
}
