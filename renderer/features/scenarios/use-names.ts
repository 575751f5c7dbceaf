import { useMemo } from 'react';
import type { Names } from '#shared/projections/assumptions';
import { useDocument, useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import type { Option } from '../../ui/fields.tsx';
import { projectedText } from './projected-text.ts';

/** The words levers need of the catalogue, and what they can name, sorted as readers expect. */
export function useNames(): {
  readonly names: Names;
  readonly groups: readonly Option[];
  readonly areas: readonly Option[];
} {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const { nameOf, groups, areas } = usePlaces();
  return useMemo(() => {
    const indicators = new Map(catalogue.framework.indicators.map((one) => [one.id, one]));
    const names: Names = {
      indicator: (id) => indicators.get(id)?.name[t.language] ?? id,
      place: nameOf,
      value(value, id) {
        const unit = indicators.get(id)?.unit;
        return unit ? projectedText(value, unit, t.language) : String(value);
      },
    };
    return { names, groups, areas };
  }, [catalogue, t, nameOf, groups, areas]);
}
