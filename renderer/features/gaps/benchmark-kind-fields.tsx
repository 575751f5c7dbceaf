import type { Benchmark, KeyPart } from '#shared/gaps/benchmark';
import { comparesAreas, isDerived } from '#shared/gaps/benchmark';
import { useT, useWorkbench } from '../../store/hooks.ts';
import { type Choice, NumberInput, SelectField, TextInput } from '../../ui/fields.tsx';

const SAME = '';
/** Indicators a fair share can go by, where the workbench has them: size and means of the areas. */
const KEYS = ['ctx-population', 'ctx-gdp'] as const;

interface KindFieldsProps {
  readonly draft: Benchmark;
  readonly unit: string;
  readonly indicators: readonly Choice[];
  readonly groups: readonly Choice[];
  readonly areas: readonly Choice[];
  readonly onChange: (part: Partial<Benchmark>) => void;
}

/** What a benchmark of its kind needs to be known: a value, another series, a group of areas or a key. */
export function BenchmarkKindFields({ draft, unit, indicators, groups, areas, onChange }: KindFieldsProps) {
  const t = useT();
  const isCompared = draft.kind === 'parity' || draft.kind === 'requirements';
  return (
    <>
      <p className="soft">{t(`gaps.kind.${draft.kind}.about`)}</p>
      {isDerived(draft) ? null : (
        <NumberInput
          label={unit ? t('gaps.targetIn', { unit }) : t('gaps.target')}
          value={draft.target}
          onChange={(target) => onChange({ target })}
        />
      )}
      {isCompared ? (
        <Against draft={draft} indicators={indicators} areas={[...groups, ...areas]} onChange={onChange} />
      ) : null}
      {comparesAreas(draft.kind) ? (
        <SelectField
          label={t('gaps.peerGroup')}
          items={[{ id: SAME, name: t('gaps.scope.all') }, ...groups]}
          value={draft.peerGroup ?? SAME}
          onChange={(group) => onChange({ peerGroup: group === SAME ? null : group })}
        />
      ) : null}
      {draft.kind === 'fair-share' ? <Key parts={draft.key ?? []} onChange={(key) => onChange({ key })} /> : null}
    </>
  );
}

function Against({ draft, indicators, areas, onChange }: Omit<KindFieldsProps, 'unit' | 'groups'>) {
  const t = useT();
  const against = draft.against ?? { indicator: null, area: null, dims: null };
  const change = (part: Partial<typeof against>) => onChange({ against: { ...against, ...part }, target: null });
  const isOptional = draft.kind === 'requirements';
  return (
    <>
      <SelectField
        label={t('gaps.against.indicator')}
        items={[{ id: SAME, name: t(isOptional ? 'gaps.against.stated' : 'gaps.against.same') }, ...indicators]}
        value={against.indicator ?? SAME}
        onChange={(id) =>
          id === SAME && isOptional ? onChange({ against: null }) : change({ indicator: id === SAME ? null : id })
        }
      />
      {isOptional && !draft.against ? null : (
        <>
          <SelectField
            label={t('gaps.against.area')}
            items={[{ id: SAME, name: t('gaps.against.sameArea') }, ...areas]}
            value={against.area ?? SAME}
            onChange={(id) => change({ area: id === SAME ? null : id })}
          />
          <TextInput
            label={t('gaps.against.dims')}
            value={against.dims ?? ''}
            onChange={(dims) => change({ dims: dims.trim() === '' ? null : dims.trim() })}
          />
        </>
      )}
    </>
  );
}

interface KeyProps {
  readonly parts: readonly KeyPart[];
  readonly onChange: (parts: readonly KeyPart[]) => void;
}

function Key({ parts, onChange }: KeyProps) {
  const t = useT();
  const { indicators } = useWorkbench().catalogue.framework;
  const known = KEYS.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
  return (
    <div className="pair">
      {known.map(({ id, name }) => (
        <NumberInput
          key={id}
          label={t('gaps.key.weight', { name: name[t.language] })}
          minimum={0}
          value={parts.find(({ indicator }) => indicator === id)?.weight ?? 0}
          onChange={(weight) =>
            onChange([...parts.filter(({ indicator }) => indicator !== id), { indicator: id, weight: weight ?? 0 }])
          }
        />
      ))}
    </div>
  );
}
