import { useMemo } from 'react';
import { collator } from '#shared/core/format';
import type { Names } from '#shared/projections/assumptions';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import type { Choice } from '../../ui/fields.tsx';
import { projectedText } from './projected-text.ts';

/** The words levers need of the catalogue, and what they can name, sorted as readers expect. */
export function useNames(): {
  readonly names: Names;
  readonly groups: readonly Choice[];
  readonly areas: readonly Choice[];
} {
  const t = useT();
  const { catalogue } = useWorkbench();
  return useMemo(() => {
    const indicators = new Map(catalogue.framework.indicators.map((one) => [one.id, one]));
    const choices = (items: typeof catalogue.areas | typeof catalogue.groups): readonly Choice[] =>
      items
        .map(({ code, name }) => ({ id: code, name: name[t.language] }))
        .sort((a, b) => collator(t.language).compare(a.name, b.name));
    const [groups, areas] = [choices(catalogue.groups), choices(catalogue.areas)];
    const places = new Map([...groups, ...areas].map(({ id, name }) => [id, name]));
    const names: Names = {
      indicator: (id) => indicators.get(id)?.name[t.language] ?? id,
      place: (code) => places.get(code) ?? code,
      value(value, id) {
        const unit = indicators.get(id)?.unit;
        return unit ? projectedText(value, unit, t.language) : String(value);
      },
    };
    return { names, groups, areas };
  }, [catalogue, t]);
}
