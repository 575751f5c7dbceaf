import { X } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { type ChartSpec, COMPARES_MANY } from '#shared/charts/spec';
import { GROUP_KINDS, nameUnderKind } from '#shared/framework/areas';
import { applyLens } from '#shared/framework/lens';
import { useDocument, useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { SearchAdd } from '../../ui/search-add.tsx';
import styles from './explore.module.css';

interface AreaChipsProps {
  readonly kind: ChartSpec['kind'];
  /** Those a person chose; empty: those of the lens. */
  readonly chosen: readonly string[];
  /** Those shown without having been chosen. */
  readonly shown: readonly string[];
  readonly onChange: (areas: readonly string[]) => void;
}

/** More areas are counted: a chart saved of all countries keeps every one, and their chips would leave it no room. */
const MOST_CHIPS = 24;

/** Countries first after the world, then groups as they are named in GROUP_KINDS. */
const KIND_ORDER = ['world', 'area', ...GROUP_KINDS.filter((kind) => kind !== 'world')] as const;

/** The areas of a chart as chips, and the search that adds more. */
export function AreaChips({ kind, chosen, shown, onChange }: AreaChipsProps) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { nameOf, all } = usePlaces();
  const sections = useMemo(() => {
    const groups = new Map(catalogue.groups.map((group) => [group.code, group]));
    return KIND_ORDER.flatMap((id) => {
      const items = all
        .filter((place) => (groups.get(place.id)?.kind ?? 'area') === id)
        .map((place) => {
          const group = groups.get(place.id);
          return group ? { ...place, name: nameUnderKind(group, t.language) } : place;
        });
      return items.length > 0 ? [{ id: `kind:${id}`, name: t(`explore.areaKind.${id}`), items }] : [];
    });
  }, [catalogue, all, t]);
  const listed = chosen.length > 0 ? chosen : shown;
  const isAll = listed.length === 0 && COMPARES_MANY.has(kind);
  const inWords =
    listed.length > 0
      ? t('explore.areas.many', { count: listed.length })
      : isAll
        ? t('explore.areas.all')
        : t('explore.areas.lens', { area: nameOf(applyLens(catalogue, lens).area) });
  return (
    <div className={styles.areas}>
      {listed.length > 0 && listed.length <= MOST_CHIPS ? (
        <TagGroup aria-label={t('explore.areas')} onRemove={(keys) => onChange(listed.filter((id) => !keys.has(id)))}>
          <TagList className="tags" items={listed.map((id) => ({ id, name: nameOf(id) }))}>
            {(item) => (
              <Tag className="tag" textValue={item.name}>
                {item.name}
                <Button slot="remove" className="tag-remove">
                  <X size={11} aria-hidden="true" />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      ) : (
        <span className={styles.lensChip}>{inWords}</span>
      )}
      <SearchAdd
        label={t('explore.addArea')}
        search={t('explore.search')}
        empty={t('explore.noMatch')}
        sections={sections}
        value={chosen}
        onChange={onChange}
      />
    </div>
  );
}
