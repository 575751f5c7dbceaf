import type { ChartSpec } from '#shared/charts/spec';
import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { KIND_ICONS } from './chart-kinds.tsx';
import styles from './explore.module.css';

const WAYS = [
  { id: 'over-time', kind: 'line' },
  { id: 'map', kind: 'map' },
  { id: 'rank', kind: 'ranked-bar' },
  { id: 'stacked', kind: 'stacked-area' },
  { id: 'scatter', kind: 'scatter' },
] as const;

interface GalleryProps {
  readonly kind: ChartSpec['kind'];
  readonly refused: Readonly<Partial<Record<ChartSpec['kind'], unknown>>>;
  readonly onKind: (kind: ChartSpec['kind']) => void;
}

/** Other ways to look at the same question, each named by what it answers. */
export function Gallery({ kind, refused, onKind }: GalleryProps) {
  const t = useT();
  return (
    <fieldset className={styles.gallery}>
      <legend>{t('explore.gallery')}</legend>
      {WAYS.filter((way) => way.kind !== kind && !(way.kind in refused)).map((way) => {
        const Icon = KIND_ICONS[way.kind];
        return (
          <Button key={way.id} variant="quiet" onPress={() => onKind(way.kind)}>
            <Icon size={15} aria-hidden="true" />
            {t(`explore.gallery.${way.id}`)}
          </Button>
        );
      })}
    </fieldset>
  );
}
