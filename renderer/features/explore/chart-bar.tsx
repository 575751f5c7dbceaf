import { useMemo } from 'react';
import type { ChartData, ChartSpec } from '#shared/charts/spec';
import type { MessageKey } from '#shared/i18n/translator';
import { useDocument, useT } from '../../queries/hooks.ts';
import { type Option, SelectField } from '../../ui/fields.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import { AreaChips } from './area-chips.tsx';
import { byDimension } from './chart-choices.ts';
import { ChartKinds } from './chart-kinds.tsx';
import styles from './explore.module.css';
import { ShownAs } from './shown-as.tsx';

const NONE = 'none';

interface ChartBarProps {
  readonly draft: ChartSpec;
  /** What is drawn; null where nothing is yet. */
  readonly data: ChartData | null;
  /** Areas shown without having been chosen. */
  readonly shownAreas: readonly string[];
  /** Ids of the indicators under the lens. */
  readonly inLens: ReadonlySet<string>;
  readonly dimensions: readonly Option[];
  readonly refusals: Readonly<Partial<Record<ChartSpec['kind'], MessageKey>>>;
  readonly onChange: (part: Partial<ChartSpec>) => void;
  readonly onIndicator: (id: string) => void;
  readonly onKind: (kind: ChartSpec['kind']) => void;
}

/** What a chart shows, of whom, how counted and as what, in one bar. */
export function ChartBar({
  draft,
  data,
  shownAreas,
  inLens,
  dimensions,
  refusals,
  onChange,
  onIndicator,
  onKind,
}: ChartBarProps) {
  const t = useT();
  const { indicators } = useDocument('catalogue').catalogue.framework;
  const [first = '', across, sized] = draft.indicators;
  const options = useMemo(
    () =>
      indicators
        .filter(({ id }) => inLens.has(id) || draft.indicators.includes(id))
        .map(({ id, code, name }) => ({ id, name: `${code} ${name[t.language]}` })),
    [indicators, inLens, draft.indicators, t],
  );
  const search = { search: t('explore.search'), empty: t('explore.noMatch') };
  const isScatter = draft.kind === 'scatter';
  return (
    <div className={styles.chartBar}>
      <div className={styles.question}>
        <div className={styles.indicator}>
          <SearchSelect
            label={t('explore.indicator')}
            {...search}
            items={options}
            value={first}
            onChange={onIndicator}
          />
        </div>
        {isScatter ? (
          <>
            <div className={styles.indicator}>
              <SearchSelect
                label={t('explore.across')}
                {...search}
                items={options}
                value={across ?? ''}
                onChange={(id) => onChange({ indicators: [first, id, ...(sized ? [sized] : [])] })}
              />
            </div>
            <SearchSelect
              label={t('explore.sizedBy')}
              {...search}
              items={[{ id: NONE, name: t('explore.sizedBy.none') }, ...options]}
              value={sized ?? NONE}
              onChange={(id) => onChange({ indicators: [first, across ?? first, ...(id === NONE ? [] : [id])] })}
            />
          </>
        ) : null}
        {dimensions.length > 0 && !isScatter ? (
          <SelectField
            label={t('explore.by')}
            items={[{ id: NONE, name: t('explore.by.areas') }, ...dimensions]}
            value={draft.by ?? NONE}
            onChange={(id) => onChange(byDimension(draft, id === NONE ? null : id))}
          />
        ) : null}
        <AreaChips
          kind={draft.kind}
          chosen={draft.areas}
          shown={shownAreas}
          onChange={(areas) => onChange({ areas: draft.by ? areas.slice(-1) : areas })}
        />
      </div>
      <div className={styles.form}>
        <ShownAs draft={draft} data={data} onChange={onChange} />
        <ChartKinds kind={draft.kind} refusals={refusals} onChange={onKind} />
      </div>
    </div>
  );
}
