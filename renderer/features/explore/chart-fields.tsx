import { FIRST_YEAR, followsLens, LAST_YEAR } from '#shared/charts/chart-scope';
import type { ChartSpec } from '#shared/charts/spec';
import { useDocument, useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { MultiSelect, NumberInput, Segments, SelectField, TextInput } from '../../ui/fields.tsx';

export const isKind = (kind: string): kind is 'line' | 'bar' | 'table' => ['line', 'bar', 'table'].includes(kind);

interface ChartFieldsProps {
  readonly draft: ChartSpec;
  /** The draft as the lens lets it be shown. */
  readonly spec: ChartSpec;
  /** Ids of the indicators under the lens. */
  readonly inLens: ReadonlySet<string>;
  readonly onChange: (part: Partial<ChartSpec>) => void;
}

/** What a chart shows, of which places and years, and as what. */
export function ChartFields({ draft, spec, inLens, onChange }: ChartFieldsProps) {
  const t = useT();
  const { indicators } = useDocument('catalogue').catalogue.framework;
  const { all } = usePlaces();
  const [from, to] = draft.years ?? [null, null];
  const setYears = (first: number | null, last: number | null) => {
    const years = [first ?? FIRST_YEAR, last ?? LAST_YEAR] as const;
    const isOpen = years[0] === FIRST_YEAR && years[1] === LAST_YEAR;
    onChange({ years: isOpen ? null : [years[0], Math.max(...years)] });
  };
  return (
    <>
      <SelectField
        label={t('explore.indicator')}
        items={indicators
          .filter(({ id }) => inLens.has(id) || spec.indicators.includes(id))
          .map(({ id, code, name }) => ({ id, name: `${code} ${name[t.language]}` }))}
        value={spec.indicators[0] ?? ''}
        onChange={(id) => onChange({ indicators: [id] })}
      />
      <MultiSelect
        label={t('explore.areas')}
        items={all}
        value={[...spec.areas]}
        onChange={(areas) => onChange({ areas })}
      />
      <div className="pair">
        <NumberInput
          label={t('explore.from')}
          grouping={false}
          minimum={FIRST_YEAR}
          maximum={LAST_YEAR}
          value={from === FIRST_YEAR ? null : from}
          onChange={(year) => setYears(year, to)}
        />
        <NumberInput
          label={t('explore.to')}
          grouping={false}
          minimum={FIRST_YEAR}
          maximum={LAST_YEAR}
          value={to === LAST_YEAR ? null : to}
          onChange={(year) => setYears(from, year)}
        />
      </div>
      <p className="soft">{t(followsLens(draft) ? 'report.follows' : 'report.keeps')}</p>
      <Segments
        label={t('explore.kind')}
        items={(['line', 'bar', 'table'] as const).map((kind) => ({ id: kind, name: t(`explore.kind.${kind}`) }))}
        value={spec.kind}
        onChange={(kind) => isKind(kind) && onChange({ kind })}
      />
      <TextInput
        label={t('explore.chartTitle')}
        value={draft.title ?? ''}
        onChange={(title) => onChange({ title: title || null })}
      />
      <TextInput
        label={t('explore.note')}
        value={draft.note ?? ''}
        onChange={(note) => onChange({ note: note || null })}
      />
    </>
  );
}
