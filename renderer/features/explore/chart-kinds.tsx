import {
  ArrowDownUp,
  Bubbles,
  ChartArea,
  ChartBarDecreasing,
  ChartColumn,
  ChartLine,
  ChartScatter,
  Earth,
  Grid3x3,
  Layers,
  LayoutGrid,
  type LucideIcon,
  MoveUpRight,
  Table2,
  Waypoints,
} from 'lucide-react';
import type { ChartSpec } from '#shared/charts/spec';
import type { MessageKey } from '#shared/i18n/translator';
import { useT } from '../../queries/hooks.ts';
import { IconChoice } from '../../ui/icon-choice.tsx';
import { EXPLORED_KINDS } from './chart-choices.ts';

type Kind = ChartSpec['kind'];

export const KIND_ICONS: Readonly<Record<Exclude<Kind, 'fan'>, LucideIcon>> = {
  line: ChartLine,
  area: ChartArea,
  'stacked-area': Layers,
  bar: ChartColumn,
  'ranked-bar': ChartBarDecreasing,
  bump: ArrowDownUp,
  slope: MoveUpRight,
  dumbbell: Waypoints,
  scatter: ChartScatter,
  beeswarm: Bubbles,
  heatmap: Grid3x3,
  multiples: LayoutGrid,
  map: Earth,
  table: Table2,
};

interface ChartKindsProps {
  readonly kind: Kind;
  readonly refusals: Readonly<Partial<Record<Kind, MessageKey>>>;
  readonly onChange: (kind: Kind) => void;
}

/** The kinds of charts as a row of icons. */
export function ChartKinds({ kind, refusals, onChange }: ChartKindsProps) {
  const t = useT();
  return (
    <IconChoice
      label={t('explore.kind')}
      items={EXPLORED_KINDS.map((id) => {
        const Icon = KIND_ICONS[id];
        const refusal = refusals[id];
        return {
          id,
          name: t(`explore.kind.${id}`),
          icon: <Icon size={17} aria-hidden="true" />,
          refusal: refusal && t(refusal),
        };
      })}
      value={kind}
      onChange={(id) => {
        const chosen = EXPLORED_KINDS.find((one) => one === id);
        if (chosen) onChange(chosen);
      }}
    />
  );
}
