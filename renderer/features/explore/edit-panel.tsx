import { ONE_YEAR_KINDS } from '#shared/charts/chart-year';
import { type ChartData, type ChartLook, type ChartSpec, ORDERS } from '#shared/charts/spec';
import { useT } from '../../queries/hooks.ts';
import { Tick } from '../../ui/checkboxes.tsx';
import { MultiSelect, NumberInput, Segments, SelectField, TextInput } from '../../ui/fields.tsx';
import { AnnotationList } from './annotation-list.tsx';
import { annotationStart, withLook } from './chart-choices.ts';
import styles from './explore.module.css';

const AUTO = 'auto';
const RANKED: ReadonlySet<ChartSpec['kind']> = new Set(['ranked-bar', 'bump', 'heatmap', 'dumbbell', 'multiples']);

interface EditPanelProps {
  readonly draft: ChartSpec;
  readonly data: ChartData | null;
  readonly onChange: (part: Partial<ChartSpec>) => void;
}

/** What a person writes on a chart, and how it is drawn beside its kind. */
export function EditPanel({ draft, data, onChange }: EditPanelProps) {
  const t = useT();
  const look: ChartLook = draft.look ?? {};
  const set = (change: Partial<ChartLook>) => onChange({ look: withLook(draft, change) });
  const [low = null, high = null] = look.range ?? [];
  const setRange = (ends: readonly [number | null, number | null]) =>
    set({ range: ends.every((end) => end === null) ? undefined : ends });
  const areas = [...new Map(data?.series.flatMap(({ area, name }) => (area ? [[area, name] as const] : [])))];
  return (
    <aside className={styles.edit} aria-label={t('explore.edit')}>
      <h2>{t('explore.edit.texts')}</h2>
      <TextInput
        label={t('explore.chartTitle')}
        value={draft.title ?? ''}
        onChange={(title) => onChange({ title: title || null })}
      />
      <TextInput
        label={t('explore.subtitle')}
        value={look.subtitle ?? ''}
        onChange={(subtitle) => set({ subtitle: subtitle || undefined })}
      />
      <TextInput
        label={t('explore.note')}
        value={draft.note ?? ''}
        onChange={(note) => onChange({ note: note || null })}
      />
      <TextInput label={t('explore.alt')} value={look.alt ?? ''} onChange={(alt) => set({ alt: alt || undefined })} />
      <h2>{t('explore.edit.order')}</h2>
      <MultiSelect
        label={t('explore.highlight')}
        items={areas.map(([id, name]) => ({ id, name }))}
        value={[...(look.highlight ?? [])]}
        onChange={(highlight) => set({ highlight: highlight.length > 0 ? highlight : undefined })}
      />
      <SelectField
        label={t('explore.order')}
        items={([AUTO, ...ORDERS] as const).map((id) => ({ id, name: t(`explore.order.${id}`) }))}
        value={look.order ?? AUTO}
        onChange={(id) => set({ order: ORDERS.find((one) => one === id) })}
      />
      {RANKED.has(draft.kind) ? (
        <NumberInput
          label={t('explore.top')}
          grouping={false}
          minimum={1}
          maximum={60}
          value={look.top ?? null}
          onChange={(top) => set({ top: top ?? undefined })}
        />
      ) : null}
      {draft.kind === 'stacked-area' ? (
        <Segments
          label={t('explore.stacking')}
          items={(['absolute', 'percent'] as const).map((id) => ({ id, name: t(`explore.stacking.${id}`) }))}
          value={look.stacking ?? 'absolute'}
          onChange={(id) => set({ stacking: id === 'percent' ? 'percent' : undefined })}
        />
      ) : null}
      {draft.kind === 'multiples' ? (
        <Segments
          label={t('explore.axes')}
          items={(['shared', 'free'] as const).map((id) => ({ id, name: t(`explore.axes.${id}`) }))}
          value={look.axes ?? 'shared'}
          onChange={(id) => set({ axes: id === 'free' ? 'free' : undefined })}
        />
      ) : null}
      {draft.kind === 'scatter' ? (
        <Tick
          label={t('explore.trail')}
          value={look.trail ?? false}
          onChange={(trail) => set({ trail: trail || undefined })}
        />
      ) : null}
      <h2>{t('explore.edit.axis')}</h2>
      <div className="pair">
        <NumberInput label={t('explore.lowest')} value={low} onChange={(value) => setRange([value, high])} />
        <NumberInput label={t('explore.highest')} value={high} onChange={(value) => setRange([low, value])} />
      </div>
      <Segments
        label={t('explore.numbers')}
        items={([AUTO, 'compact', 'full'] as const).map((id) => ({ id, name: t(`explore.numbers.${id}`) }))}
        value={look.numbers ?? AUTO}
        onChange={(id) => set({ numbers: id === 'compact' || id === 'full' ? id : undefined })}
      />
      <h2>{t('explore.edit.annotations')}</h2>
      <AnnotationList
        value={look.annotations ?? []}
        hasYears={!ONE_YEAR_KINDS.has(draft.kind)}
        start={annotationStart(data)}
        onChange={(annotations) => set({ annotations: annotations.length > 0 ? annotations : undefined })}
      />
    </aside>
  );
}
